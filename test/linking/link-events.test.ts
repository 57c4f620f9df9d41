import { expect, test } from 'vitest';
import { slotValues } from '../../src/answer/comparing/slot-values.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { editionOf, folderOf } from '../corpora.ts';

const EVENTS = `
- id: ourmaz-strike
  names: { fr: Frappe d'Ourmaz, en: Ourmaz strike }
  aliases: [frappe-ourmaz]
  date: '2031-06-08'
  type: strike
  place: ourmaz
  actors: []
  targets: []
  match: { words: { fr: [frapp, raid nocturne], en: [strike, struck, night raid] } }
- id: ourmaz-zone
  names: { fr: Zone d'Ourmaz, en: Ourmaz zone }
  aliases: [zone-ourmaz]
  date: 2031~
  type: zone
  place: ourmaz
  actors: []
  targets: []
  match: { words: { fr: [zone], en: [zone] } }
- id: jordan-raid
  names: { fr: Raid de juillet, en: July raid }
  aliases: [raid-juillet]
  date: '2031-07-04'
  type: strike
  place: jordan
  actors: []
  targets: []
  match: { words: { fr: [opération Aube], en: [Operation Dawn] } }
- id: ourmaz-statement
  names: { fr: Déclaration d'Ourmaz, en: Ourmaz statement }
  aliases: [declaration-ourmaz]
  date: '2031-06-09'
  type: statement
  place: ourmaz
  actors: []
  targets: []
  match: { words: { fr: [déclar], en: [said, statement] } }
`;

const PLACES = `
- id: ourmaz
  names: { fr: Ourmaz, en: Ourmaz }
  country: JO
- id: jordan
  names: { fr: Jordanie, en: Jordan }
  kind: country
  country: JO
- id: belgorn
  names: { fr: Belgorn, en: Belgorn }
`;

/** An edition of one story, published the day after the strike unless another day is given. */
const editionFor = async (story: string, published = '2031-06-09'): Promise<Edition> => {
  const folder = await folderOf({
    'sources.yaml': `a.txt: { published: '${published}', language: en }`,
    'a.txt': `A story\n\n${story}\n`,
    'authority/events.yaml': EVENTS,
    'authority/places.yaml': PLACES,
  });
  return editionOf(folder, `${folder}/authority`);
};

const told = (edition: Edition, event: string): readonly string[] =>
  (edition.links.events.get(event) ?? []).map(({ entry, sentence }) => {
    const { dispatch, sentences } = edition.entries[entry] ?? {};
    return dispatch?.text.slice(sentences?.[sentence]?.start, sentences?.[sentence]?.end) ?? '';
  });

const DATED = 'A strike hit Ourmaz on 8 June 2031.';

test.for<{ it: string; story: string; linked: boolean; published?: string }>([
  {
    it: 'one without a day goes on with the one event that is dated',
    story: `${DATED} The strike left a crater.`,
    linked: true,
  },
  {
    it: 'one that speaks of another of the kind does not',
    story: `${DATED} Another strike left a crater.`,
    linked: false,
  },
  { it: 'one that counts does not', story: `${DATED} A third strike left a crater.`, linked: false },
  {
    it: 'one at another place of the text does not',
    story: `${DATED} A strike near Belgorn left a crater.`,
    linked: false,
  },
  { it: 'one of another day does not', story: `${DATED} The strike of 3 June 2031 left a crater.`, linked: false },
])('after a dated sentence, $it', async ({ story, linked }) => {
  expect(told(await editionFor(story), 'ourmaz-strike')).toHaveLength(linked ? 2 : 1);
});

test.for<{ it: string; story: string; published?: string; linked: boolean }>([
  { it: 'names the place on the day after', story: 'A strike left a crater in Ourmaz.', linked: true },
  { it: 'was published later', story: 'A strike left a crater in Ourmaz.', published: '2031-06-12', linked: false },
  { it: 'does not name the place', story: 'Ourmaz is quiet. A strike left a crater.', linked: false },
  { it: 'has words of several that only the event has', story: 'A night raid left a crater in Ourmaz.', linked: true },
])('a report without a day that $it: $linked', async ({ story, published, linked }) => {
  expect(told(await editionFor(story, published), 'ourmaz-strike')).toHaveLength(linked ? 1 : 0);
});

test.for([
  {
    it: 'a day that something else is counted from',
    story: 'It was the third strike on Ourmaz since 8 June 2031.',
    published: '2031-07-01',
  },
  {
    it: 'the “today” of a quotation',
    story: 'The mayor of Belgorn said in Ourmaz: “Today’s strike was the last, as it was on 3 June 2031.”',
    published: '2031-06-08',
  },
])('$it dates no event', async ({ story, published }) => {
  expect(told(await editionFor(story, published), 'ourmaz-strike')).toEqual([]);
});

test('what happens in a zone is none of the zone, and what is said of a strike none of the saying', async () => {
  const edition = await editionFor(
    'A strike in the zone of Ourmaz killed eight soldiers on 8 June 2031. A statement said on 9 June 2031 in Ourmaz that the strike killed eight soldiers.',
  );
  const slots = (id: string): readonly string[] => {
    const event = edition.links.known.find((known) => known.id === id);
    return event ? slotValues(edition, event, 'en').map(({ slot }) => slot) : [];
  };
  expect(slots('ourmaz-strike')).toContain('killed');
  expect(told(edition, 'ourmaz-statement')).toHaveLength(1);
  expect(slots('ourmaz-zone')).not.toContain('killed');
  expect(slots('ourmaz-statement')).not.toContain('killed');
});

test('a sentence with no word of the list tells of an event by the kind of event it names', async () => {
  const edition = await editionFor('Warplanes bombed a depot at Ourmaz on 8 June 2031.');
  expect(told(edition, 'ourmaz-strike')).toEqual(['Warplanes bombed a depot at Ourmaz on 8 June 2031.']);
});

test('an event of a whole country is told of a place within, and of none elsewhere', async () => {
  const bombed = (place: string): string => `Warplanes bombed a depot at ${place} on 4 July 2031.`;
  expect(told(await editionFor(bombed('Ourmaz'), '2031-07-05'), 'jordan-raid')).toEqual([bombed('Ourmaz')]);
  expect(told(await editionFor(bombed('Belgorn'), '2031-07-05'), 'jordan-raid')).toEqual([]);
});
