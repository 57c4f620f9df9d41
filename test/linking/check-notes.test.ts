import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { SetAside } from '../../src/dispatch/set-aside.ts';
import { editionOf, folderOf } from '../corpora.ts';

const AUTHORITY = {
  'authority/people.yaml': '- { id: odile-fauchet, name: Odile Fauchet }',
  'authority/places.yaml': '- { id: velmont, names: { fr: Velmont, en: Velmont } }',
  'authority/events.yaml':
    "- { id: breach, date: '2009', names: { fr: Rupture, en: Breach }, type: other, match: { words: { fr: [], en: [] } } }",
  'authority/reports.yaml': '- { id: r1, language: fr }',
};

/** The note of the tests, in which every row plants its mistake. */
const FRENCH = `---
form: note
report: r1
language: fr
terms:
  zone: [ville basse]
fragments:
  - text: « un bruit de train »
    speaker: odile-fauchet
  - text: c'est fini
    speaker: une habitante
claims:
  - event: breach
    slot: place
    value: Velmont
    entity: velmont
    says: [odile-fauchet, report]
    paragraph: 1
  - event: breach
    slot: killed
    value: deux morts
    number: 2
    of: people
    says: [une habitante]
    paragraph: 2
---

La « ville basse » de Velmont a entendu « « un bruit de train » ».

Une habitante dit : « c’est fini ».
`;

const ENGLISH = FRENCH.replace('language: fr', 'language: en')
  .replaceAll('une habitante', 'a resident')
  .replace('deux morts', 'two dead')
  .replace(
    /\n\nLa [\s\S]*/,
    "\n\nThe “ville basse” of Velmont heard “« un bruit de train »”.\n\nA resident says: “c'est fini”.\n",
  );

const CAPTURE = 'Le phare de Brume a été rallumé hier soir par les gardiens du port.\n';

const setAsideOf = async (fr: string, en?: string): Promise<readonly SetAside[]> => {
  const files = { 'a.txt': CAPTURE, 'n.fr.md': fr, ...(en === undefined ? {} : { 'n.en.md': en }) };
  return (await editionOf(await folderOf({ ...AUTHORITY, ...files }))).setAside;
};

const ROWS: readonly { readonly it: string; readonly replace: readonly [string, string]; readonly problem: string }[] =
  [
    {
      it: 'a report nobody listed',
      replace: ['report: r1', 'report: r2'],
      problem: 'n.fr.md:3: report: "r2" is no report of the authority',
    },
    {
      it: 'a claim on an event nobody listed',
      replace: ['event: breach\n    slot: killed', 'event: breech\n    slot: killed'],
      problem: 'n.fr.md:19: claims.1.event: "breech" is no event of the authority',
    },
    {
      it: 'a claim on an entity nobody listed',
      replace: ['entity: velmont', 'entity: velmond'],
      problem: 'n.fr.md:16: claims.0.entity: "velmond" is no person, place or organisation of the authority',
    },
    {
      it: 'a claim by someone nobody listed',
      replace: ['[odile-fauchet, report]', '[report, odile-fauchez]'],
      problem: 'n.fr.md:17: claims.0.says.1: "odile-fauchez" is no person, place or organisation of the authority',
    },
    {
      it: 'a fragment by someone nobody listed',
      replace: ['speaker: odile-fauchet', 'speaker: odile-fauchez'],
      problem: 'n.fr.md:9: fragments.0.speaker: "odile-fauchez" is no entry of the authority',
    },
    {
      it: 'a claim in a paragraph that does not exist',
      replace: ['paragraph: 2', 'paragraph: 3'],
      problem: 'n.fr.md:25: claims.1.paragraph: 3, but the note has 2 paragraphs',
    },
    {
      it: 'a figure whose bounds are the wrong way round',
      replace: ['number: 2', 'min: 3\n    max: 2'],
      problem: 'n.fr.md:22: claims.1.min: 3 is more than max, 2',
    },
    {
      it: 'a fragment that is not in its note',
      replace: ["- text: c'est fini", "- text: c'est fini\n  - text: tout est perdu"],
      problem: 'n.fr.md:11: fragments.2.text: "tout est perdu" does not stand in the note',
    },
    {
      it: 'quotation marks around what is not listed',
      replace: ['Une habitante dit', 'Une « habitante » dit'],
      problem: 'n.fr.md:30: "habitante" stands in quotation marks but is no listed fragment or term',
    },
    {
      it: 'quotation marks around a part of what is listed',
      replace: ['« ville basse »', '« ville » basse'],
      problem: 'n.fr.md:28: "ville" stands in quotation marks but is no listed fragment or term',
    },
    {
      it: 'quotation marks of typewriters',
      replace: ['Une habitante dit', 'Une "habitante" dit'],
      problem: 'n.fr.md:30: "habitante" stands in quotation marks but is no listed fragment or term',
    },
    {
      it: 'single quotation marks',
      replace: ['Une habitante dit', 'Une ‘habitante d’ici’ dit'],
      problem: 'n.fr.md:30: "habitante d’ici" stands in quotation marks but is no listed fragment or term',
    },
    {
      it: 'quotation marks in a claim',
      replace: ['value: deux morts', 'value: deux « morts »'],
      problem: 'n.fr.md:21: claims.1.value: "morts" stands in quotation marks but is no listed fragment or term',
    },
    {
      it: 'a mark that is never closed',
      replace: ['« c’est fini ».', '« c’est fini.'],
      problem: 'n.fr.md:30: quotation mark without its other half at "« c’est fini."',
    },
    {
      it: 'a mark that was never opened',
      replace: ['Une habitante dit', 'Une habitante » dit'],
      problem: 'n.fr.md:30: quotation mark without its other half at "» dit : « c’est fini »."',
    },
  ];

describe('a note with a mistake is set aside in both languages, and the rest is served', () => {
  test('none without a mistake', async () => {
    expect(await setAsideOf(FRENCH, ENGLISH)).toEqual([]);
    expect(await setAsideOf(FRENCH)).toEqual([]);
  });

  test.for(ROWS)('$it', async ({ replace: [sound, broken], problem }) => {
    const planted = FRENCH.replace(sound, broken);
    expect(planted).not.toBe(FRENCH);
    for (const [fr, en, files] of [
      [planted, undefined, ['n.fr.md']],
      [planted, ENGLISH, ['n.en.md', 'n.fr.md']],
    ] as const) {
      const setAside = await setAsideOf(fr, en);
      expect(setAside.map(({ file, reason, detail }) => [file, reason, detail])).toEqual(
        files.map((file) => [file, 'note', problem]),
      );
    }
  });

  test('every mistake at once, each with its line', async () => {
    const planted = FRENCH.replace('entity: velmont', 'entity: velmond').replace(
      'Une habitante dit',
      'Une "habitante" dit',
    );
    const [aside] = await setAsideOf(planted);
    expect(aside?.detail.split('; ').map((one) => one.split(': ')[0])).toEqual(['n.fr.md:16', 'n.fr.md:30']);
  });

  test('where its front matter cannot be read in one of them', async () => {
    const setAside = await setAsideOf(FRENCH.replace('value: deux morts', 'valeu: deux morts'), ENGLISH);
    expect(setAside.map(({ file, reason }) => `${file} ${reason}`)).toEqual(['n.fr.md front-matter', 'n.en.md note']);
    expect(setAside[0]?.detail).toContain('line 21: claims.1.valeu: unknown key');
    expect(setAside[1]?.detail).toContain('n.fr.md: line ');
  });
});

describe('two languages that are not one note are set aside', () => {
  const pairs = [
    {
      it: 'a claim missing',
      change: (en: string) => en.replace(/ {2}- event: breach\n {4}slot: killed[\s\S]*?paragraph: 2\n/, ''),
      problem: 'n.fr.md:12: claims: 2 claims, but 1 in n.en.md',
    },
    {
      it: 'another number',
      change: (en: string) => en.replace('number: 2', 'number: 3'),
      problem: 'n.fr.md:22: claims.1.number: "2", but "3" in n.en.md',
    },
    {
      it: 'another paragraph',
      change: (en: string) => en.replace('paragraph: 2', 'paragraph: 1'),
      problem: 'n.fr.md:25: claims.1.paragraph: "2", but "1" in n.en.md',
    },
    {
      it: 'another speaker',
      change: (en: string) => en.replace('[a resident]', '[odile-fauchet]'),
      problem: 'n.fr.md:24: claims.1.says: …, but odile-fauchet in n.en.md',
    },
    {
      it: 'a fragment more',
      change: (en: string) => en.replace('fragments:', 'fragments:\n  - text: ville basse'),
      problem: 'n.fr.md:7: fragments: "ville basse" is listed in n.en.md alone',
    },
    {
      it: 'another report',
      change: (en: string) => en.replace('report: r1\n', ''),
      problem: 'n.fr.md:3: report: "r1", but nothing in n.en.md',
    },
  ];
  test.for(pairs)('$it', async ({ change, problem }) => {
    const english = change(ENGLISH);
    expect(english).not.toBe(ENGLISH);
    const setAside = await setAsideOf(FRENCH, english);
    expect(setAside.map(({ file, reason, detail }) => [file, reason, detail])).toEqual([
      ['n.en.md', 'pair-mismatch', problem],
      ['n.fr.md', 'pair-mismatch', problem],
    ]);
  });
});

test('two languages with another number of paragraphs name the first that is alone', async () => {
  const setAside = await setAsideOf(`${FRENCH}\nUn mot de plus.\n`, ENGLISH);
  const problem = 'n.fr.md:32: paragraph 3 of 3, but n.en.md has 2';
  expect(setAside.map(({ file, reason, detail }) => [file, reason, detail])).toEqual([
    ['n.en.md', 'pair-mismatch', problem],
    ['n.fr.md', 'pair-mismatch', problem],
  ]);
});

test('an authority that lists nothing cannot say what is unknown', async () => {
  const folder = await folderOf({ 'n.fr.md': FRENCH });
  expect((await editionOf(folder)).setAside).toEqual([]);
});

test('the corpus that ships has no mistake', async () => {
  const shipped = fileURLToPath(new URL('../../corpus', import.meta.url));
  expect((await editionOf(shipped)).setAside).toEqual([]);
});
