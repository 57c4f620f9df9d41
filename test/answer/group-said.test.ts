import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Found } from '../../src/answer/answer.ts';
import { groupSaid } from '../../src/answer/people/group-said.ts';
import type { Said } from '../../src/answer/people/said.ts';
import { sameSaying, tellingOf } from '../../src/answer/people/same-saying.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { asked, editionOf, fixture, folderOf, foundFor, itemsOf } from '../corpora.ts';

/** All with all, as grouping is meant; `groupSaid` leaves out what need not be compared. */
const allWithAll = (edition: Edition, all: readonly Said[]): readonly (readonly Said[])[] => {
  const reportOf = ({ entry }: Said) => edition.links.entries[entry]?.report.id;
  const groups: Said[][] = [];
  for (const said of all) {
    const like = (told: Said): boolean =>
      reportOf(told) !== reportOf(said) &&
      sameSaying(edition, tellingOf(edition, told), tellingOf(edition, said)) !== undefined;
    const group = groups.find((tellings) => tellings.every(like));
    if (group) group.push(said);
    else groups.push([said]);
  }
  return groups;
};

interface Text {
  readonly words: string;
  readonly day?: string;
  readonly language?: string;
}

const captures = async (...texts: readonly Text[]): Promise<Found> => {
  const files = texts.map(({ words, day = '2009-03-14', language = 'en' }, index) => [
    `${index}.md`,
    `---\npublisher: Paper ${index}\npublished: ${day}\nlanguage: ${language}\n---\n\n${words}\n`,
  ]);
  return foundFor(await editionOf(await folderOf(Object.fromEntries(files))), '/who Odile Fauchet');
};

const OWN = 'The council will send forty engineers to the broken dam at Velmont, said Odile Fauchet, the mayor.';
const OTHER = 'Odile Fauchet said the council would send forty engineers to Velmont, where the dam is broken.';

describe('what several reports give of one statement', () => {
  test('is what comparing all with all would put together', async () => {
    const words = fc.constantFrom('bridge', 'harbour', 'road', 'closed', 'open', 'safe', 'tonight');
    const quote = fc.array(words, { minLength: 3, maxLength: 6 }).map((all) => `the ${all.join(' the ')}`);
    const text = fc.record({
      quote,
      by: fc.constantFrom('a witness', 'Odile Fauchet', 'Irma Valloire'),
      day: fc.integer({ min: 10, max: 16 }),
      direct: fc.boolean(),
    });
    const texts = fc.sample(text, { numRuns: 120, seed: 7 });
    const files = [...texts, ...texts.slice(0, 60).map((one) => ({ ...one, day: one.day + 1 }))].map(
      ({ quote, by, day, direct }, index) => [
        `${index}.md`,
        `---\npublisher: Paper ${index}\npublished: 2009-03-${day}\nlanguage: en\n---\n\n${
          direct ? `“We say ${quote}”, said ${by}.` : `Later ${by} said that ${quote} of Velmont.`
        }\n`,
      ],
    );
    const edition = await editionOf(await folderOf(Object.fromEntries(files)));
    const bySpeaker = new Map<string | null, Said[]>();
    edition.entries.forEach(({ facts }, entry) => {
      facts.quotes.forEach((one, index) => {
        const speaker = edition.links.entries[entry]?.speakers[index] ?? null;
        const published = edition.links.entries[entry]?.report.published.edtf ?? '';
        bySpeaker.set(speaker, [...(bySpeaker.get(speaker) ?? []), { entry, quote: one, speaker, published }]);
      });
    });
    const all = [...bySpeaker.values()];
    const grouped = all.map((one) => groupSaid(edition, one).map(({ tellings }) => tellings));
    expect(grouped).toEqual(all.map((one) => allWithAll(edition, one)));
    expect(grouped.flat().filter((tellings) => tellings.length > 1).length).toBeGreaterThan(20);
    expect(all.length).toBeGreaterThan(2);
    // The first ones are found without a look at what is days away, and are the same.
    for (const one of all) {
      const undated = one.map((said, at) => (at % 9 ? said : { ...said, published: '' }));
      const newest = undated.sort((a, b) => (a.published > b.published ? -1 : a.published < b.published ? 1 : 0));
      for (const most of [1, 3, 24])
        expect(groupSaid(edition, newest, most)).toEqual(groupSaid(edition, newest).slice(0, most));
    }
  });

  test('in the same words is one item, and two papers with one agency text are one voice', async () => {
    const found = foundFor(await editionOf(fixture('dam')), '/who odile-fauchet');
    const together = itemsOf(found, 'said').filter(({ tellings }) => tellings !== undefined);
    expect(together).toMatchObject([
      {
        citations: [expect.any(Number), expect.any(Number)],
        flags: ['same-words'],
        voices: 1,
        tellings: [
          { speech: 'direct', speakerText: 'Odile Fauchet', citations: [together[0]?.citations[0]] },
          { speech: 'direct', speakerText: 'Odile Fauchet', citations: [together[0]?.citations[1]] },
        ],
      },
    ]);
  });

  test('in close wordings stands side by side, each with its own speaker as worded', async () => {
    const [item, ...others] = itemsOf(await captures({ words: OWN }, { words: OTHER }), 'said');
    expect(others).toEqual([]);
    expect(item).toMatchObject({ flags: ['other-words'], voices: 2, citations: [1, 2] });
    expect(item?.tellings?.map(({ citations }) => citations)).toEqual([[1], [2]]);
  });

  test.for([
    { it: 'with another number', words: OTHER.replace('forty', '60') },
    { it: 'with another number in words', words: OTHER.replace('forty', 'sixty') },
    { it: 'that denies', words: OTHER.replace('would send', 'would not send') },
    { it: 'a week later', words: OTHER, day: '2009-03-21' },
    { it: 'by somebody else', words: OTHER.replace('Odile Fauchet', 'Bertil Aronson') },
    { it: 'by nobody with a name', words: OTHER.replace('Odile Fauchet', 'A council official') },
  ])('stays apart where one is $it', async ({ words, day }) => {
    const found = await captures({ words: OWN }, { words, ...(day ? { day } : {}) });
    expect(itemsOf(found, 'said').filter(({ tellings }) => tellings)).toEqual([]);
  });

  test('of unnamed speakers is one only in the same long words', async () => {
    const texts = [
      'A harbour official said the council would send forty engineers to the broken dam at Velmont.',
      'An official of the harbour said the council would send forty engineers to Velmont, where the dam is broken.',
    ];
    const files = Object.fromEntries(
      texts.map((words, index) => [`${index}.md`, `---\npublished: 2009-03-14\nlanguage: en\n---\n\n${words}\n`]),
    );
    const said = itemsOf(foundFor(await editionOf(await folderOf(files)), '/who anonymous'), 'said');
    expect(said).toHaveLength(2);
  });
});

describe('who somebody is', () => {
  test.for([
    { it: 'another rank in another report is flagged', rank: 'General', flags: [['differs'], ['differs']] },
    { it: 'the same rank is not', rank: 'Colonel', flags: [undefined, undefined] },
    { it: 'a role beside a rank is no other rank', rank: 'Spokesman', flags: [undefined, undefined] },
  ])('$it', async ({ rank, flags }) => {
    const found = await captures(
      { words: 'Colonel Odile Fauchet spoke to the press at the harbour of Brume on Friday.' },
      { words: `${rank} Odile Fauchet spoke to the press at the harbour of Brume on Friday.` },
    );
    expect(itemsOf(found, 'roles').map((item) => item.flags)).toEqual(flags);
  });

  test('only cut lines name does not exist', async () => {
    const folder = await folderOf({
      'a.txt': [
        'The harbour of Brume was closed on Friday after the storm, said Odile Fauchet, the mayor of the town.',
        '',
        'The ferries will run again on Monday if the wind drops, she said at the town hall.',
        '',
        'Photo: Perrine Vauquelin / Vesper',
        '',
        'Read also: Perrine Vauquelin wins the regatta',
        '',
      ].join('\n'),
    });
    const edition = await editionOf(folder);
    expect(edition.entries[0]?.dispatch.cuts.length).toBeGreaterThan(1);
    expect(asked(edition, '/who Perrine Vauquelin').kind).toBe('nothing');
    expect(asked(edition, '/who Odile Fauchet').kind).toBe('found');
  });
});
