import { beforeAll, describe, expect, test } from 'vitest';
import type { Edition } from '../../src/edition/edition.ts';
import { editionOf, fixture, folderOf } from '../corpora.ts';

const positionOf = (edition: Edition, file: string): number =>
  edition.entries.findIndex(({ dispatch }) => dispatch.file === file);

/** Names of a file with whom they name, in order. */
const named = (edition: Edition, file: string): readonly string[] => {
  const at = positionOf(edition, file);
  const text = edition.entries[at]?.dispatch.text ?? '';
  return (edition.links.entries[at]?.mentions ?? []).map(
    ({ entity, start, end, reviewed }) => `${text.slice(start, end)} = ${entity}${reviewed ? '' : ' ?'}`,
  );
};

/** Who is given which words in a file. */
const speakers = (edition: Edition, file: string): readonly (string | null)[] =>
  edition.links.entries[positionOf(edition, file)]?.speakers ?? [];

/** Sentences that tell of an event, as `file: words`. */
const told = (edition: Edition, event: string): readonly string[] =>
  (edition.links.events.get(event) ?? []).map(({ entry, sentence }) => {
    const { dispatch, sentences } = edition.entries[entry] ?? {};
    const span = sentences?.[sentence];
    return `${dispatch?.file}: ${dispatch?.text.slice(span?.start, span?.end)}`;
  });

describe('texts of one report', () => {
  let edition: Edition;
  beforeAll(async () => {
    edition = await editionOf(fixture('dam'));
  });

  test('are one report: a capture by its hash, a note by the id it names', () => {
    const reports = edition.entries.map(({ dispatch }, at) => [dispatch.file, edition.links.entries[at]?.report.id]);
    expect(reports).toEqual([
      ['captures/courrier-barrage.txt', 'courrier-2009-03-13'],
      ['captures/gazette-dam.txt', 'gazette-2009-03-13'],
      ['captures/tribune-dam.txt', 'tribune-2009-03-13'],
      ['captures/vallee-fete.txt', 'captures/vallee-fete'],
      ['notes/courrier-2009-03-13.en.md', 'courrier-2009-03-13'],
      ['notes/courrier-2009-03-13.fr.md', 'courrier-2009-03-13'],
      ['notes/messager-2009-04-02.en.md', 'messager-2009-04-02'],
      ['notes/messager-2009-04-02.fr.md', 'messager-2009-04-02'],
    ]);
    expect(edition.links.reports.size).toBe(5);
  });

  test('carry what the list of reports says of it, and its voice', () => {
    expect(edition.links.reports.get('tribune-2009-03-13')).toMatchObject({
      publisher: 'The Tarn Tribune',
      agency: 'Vesper',
      published: { edtf: '2009-03-13', basis: 'inferred' },
      voice: 'vesper-2009-03-12',
    });
  });

  test('that nobody lists have an unknown publisher and an unknown date', () => {
    expect(edition.links.reports.get('captures/vallee-fete')).toMatchObject({
      publisher: null,
      published: { edtf: null, basis: 'unknown' },
      voice: 'captures/vallee-fete',
    });
  });

  test('of the same words but other bytes are not recognised', async () => {
    const folder = await folderOf({
      'authority/reports.yaml': `- { id: known, language: fr, publisher: Le Phare, capture_sha256: ${'a'.repeat(64)} }`,
      'a.txt': 'Le phare de Brume a été rallumé hier soir par les gardiens du port.\n',
    });
    const other = await editionOf(folder);
    expect([...other.links.reports.values()].map(({ id, publisher }) => [id, publisher])).toEqual([['a', null]]);
  });
});

describe('names of a text', () => {
  let edition: Edition;
  beforeAll(async () => {
    edition = await editionOf(fixture('dam'));
  });

  test('lead to the authority’s entry, others to one of their own', () => {
    expect(named(edition, 'notes/messager-2009-04-02.en.md')).toEqual([
      'Velmont = velmont',
      'Rurik Essling = rurik-essling',
    ]);
    expect(named(edition, 'captures/vallee-fete.txt').filter((name) => name.startsWith('Ostheim'))).toEqual(
      expect.arrayContaining(['Ostheim = ostheim ?']),
    );
  });

  test('are taken from the story alone', () => {
    expect(
      named(edition, 'captures/courrier-barrage.txt').filter((name) => /Ostheim|Facebook|Courrier/.test(name)),
    ).toEqual([]);
  });

  test('of one person without an authority are still one', async () => {
    const bare = await editionOf(fixture('bare'), 'none');
    expect(bare.links.entities.get('tamsin-orrell')).toMatchObject({ type: 'person', reviewed: false });
    expect([...bare.links.entities.keys()].filter((id) => id.includes('orrell'))).toEqual(['tamsin-orrell']);
  });

  test('that hold a known surname under another first name are somebody else', async () => {
    const folder = await folderOf({
      'authority/people.yaml': '- { id: odile-fauchet, name: Odile Fauchet, aliases: [Fauchet] }',
      'a.txt':
        'La soirée a été longue.\n\n« Le pont tiendra », a déclaré Bastien Fauchet, le cousin de la maire de Velmont.\n',
    });
    const other = await editionOf(folder);
    expect(named(other, 'a.txt').filter((name) => name.includes('Fauchet'))).toEqual([
      'Bastien Fauchet = bastien-fauchet ?',
    ]);
  });
});

describe('words are given to', () => {
  let edition: Edition;
  beforeAll(async () => {
    edition = await editionOf(fixture('dam'));
  });

  test('whoever said them, and to nobody where the speaker has no name', () => {
    expect(speakers(edition, 'captures/courrier-barrage.txt')).toEqual([
      'prefecture',
      'odile-fauchet',
      'odile-fauchet',
      null,
    ]);
  });

  test('nobody where an unnamed official of a named body speaks', () => {
    const at = positionOf(edition, 'captures/gazette-dam.txt');
    const text = edition.entries[at]?.dispatch.text ?? '';
    const quotes = edition.entries[at]?.facts.quotes ?? [];
    const unnamed = quotes.findIndex((quote) =>
      text.slice(quote.speaker?.start, quote.speaker?.end).includes('hydrologist'),
    );
    expect(quotes[unnamed]?.anonymous).toBe(true);
    expect(edition.links.entries[at]?.speakers[unnamed]).toBeNull();
  });
});

describe('a sentence tells of an event', () => {
  const authority = {
    'authority/places.yaml':
      '- { id: velmont, names: { fr: Velmont, en: Velmont } }\n- { id: tarsac, names: { fr: Tarsac, en: Tarsac } }',
    'authority/events.yaml': [
      "- { id: fire, names: { fr: Feu, en: Fire }, date: '2009-03-12', type: disaster, place: velmont, match: { words: { fr: [incendi], en: [fire] } } }",
      "- { id: next-fire, names: { fr: Feu suivant, en: Next fire }, date: '2009-03-14', type: disaster, place: velmont, match: { words: { fr: [incendi], en: [fire] } } }",
    ].join('\n'),
  };
  const eventsOf = async (sentence: string, published = '2009-03-20'): Promise<readonly string[]> => {
    const folder = await folderOf({
      ...authority,
      'a.md': `---\npublished: ${published}\nlanguage: fr\n---\n\n${sentence}\n`,
    });
    return [...(await editionOf(folder)).links.events.keys()];
  };

  test.for([
    {
      it: 'where word, place and day fit',
      sentence: 'Un incendie a détruit le moulin de Velmont le 12 mars 2009, au petit matin.',
      events: ['fire'],
    },
    {
      it: 'and not of its neighbour of two days later',
      sentence: 'Un incendie a repris au moulin de Velmont le 14 mars 2009, au petit matin.',
      events: ['next-fire'],
    },
    {
      it: 'and not where the day is another',
      sentence: 'Un incendie a détruit le moulin de Velmont le 13 mars 2009, au petit matin.',
      events: [],
    },
    {
      it: 'and not where the place is another',
      sentence: 'Un incendie a détruit le moulin de Tarsac le 12 mars 2009, au petit matin.',
      events: [],
    },
    {
      it: 'and not where no word of it stands',
      sentence: 'La maire a inauguré le moulin de Velmont le 12 mars 2009, au petit matin.',
      events: [],
    },
    {
      it: 'and not where a year is missing from all',
      sentence: 'Un incendie a détruit un moulin de Velmont il y a bien longtemps, dit-on au village.',
      events: [],
    },
  ])('$it', async ({ sentence, events }) => {
    expect(await eventsOf(sentence)).toEqual(events);
  });

  test('without a date of its own where its report is of the day or the next', async () => {
    const sentence = 'Un incendie a détruit le moulin de Velmont, sans faire de blessé parmi les voisins.';
    expect(await eventsOf(sentence, '2009-03-13')).toEqual(['fire']);
    expect(await eventsOf(sentence, '2009-03-20')).toEqual([]);
  });

  test('where an editor’s claim points at it, and claims alone count then', async () => {
    const edition = await editionOf(fixture('dam'));
    expect(told(edition, 'dam-protest')).toEqual([
      'notes/messager-2009-04-02.en.md: Residents marched in Velmont on 1 April 2009 to ask for an inquiry into the dam.',
      'notes/messager-2009-04-02.en.md: Residents marched in Velmont on 1 April 2009 to ask for an inquiry into the dam.',
      'notes/messager-2009-04-02.fr.md: Des habitants ont marché à Velmont le 1er avril 2009 pour demander une enquête sur le barrage.',
      'notes/messager-2009-04-02.fr.md: Des habitants ont marché à Velmont le 1er avril 2009 pour demander une enquête sur le barrage.',
    ]);
  });

  test('and nobody tells of an event that is only registered', async () => {
    expect((await editionOf(fixture('dam'))).links.events.has('dam-inauguration')).toBe(false);
  });
});
