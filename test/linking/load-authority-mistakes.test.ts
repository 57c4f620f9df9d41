import { describe, expect, test } from 'vitest';
import { AuthorityError } from '../../src/linking/authority-error.ts';
import { loadAuthority } from '../../src/linking/load-authority.ts';
import { type Files, folderOf } from '../corpora.ts';

/** Every problem of a folder, `file:line: detail` with the file's name alone. */
const problemsOf = async (files: Files): Promise<readonly string[]> => {
  const folder = await folderOf(files);
  const error: unknown = await loadAuthority(folder).catch((thrown: unknown) => thrown);
  if (!(error instanceof AuthorityError)) return [];
  return error.message.split('\n').map((line) => line.replaceAll(`${folder}/`, ''));
};

interface Row {
  readonly it: string;
  /** By file name without extension. */
  readonly lists: Readonly<Record<string, string>>;
  readonly problem: RegExp;
}

const PLACES = '- { id: tarsac, names: { fr: Tarsac, en: Tarsac } }\n';
const event = (fields: string): string =>
  `- id: breach\n  names: { fr: La rupture, en: The breach }\n  type: other\n  match: { words: { fr: [], en: [] } }\n${fields}`;

const SHAPES: readonly Row[] = [
  {
    it: 'YAML that does not parse',
    lists: { people: '- { id: a, name: A }\n- { id: b, name: %B }' },
    problem: /^people\.yaml:2: ./,
  },
  {
    it: 'a key given twice',
    lists: { people: '- id: a\n  name: A\n  name: B' },
    problem: /^people\.yaml:3: .*unique/,
  },
  { it: 'an alias of nothing', lists: { people: '- *nobody' }, problem: /^people\.yaml:1: .*nobody/ },
  { it: 'an object where a list is wanted', lists: { people: 'id: a\nname: A' }, problem: /^people\.yaml:1: .*list/ },
  { it: 'words where a list is wanted', lists: { terms: 'to do' }, problem: /^terms\.yaml:1: .*list/ },
  { it: 'an entry that is no object', lists: { people: '\n- odile' }, problem: /^people\.yaml:2: entry 0, entry: / },
  {
    it: 'an entry without an id',
    lists: { people: '- { id: a, name: A }\n- { name: B }' },
    problem: /^people\.yaml:2: entry 1, id: /,
  },
  {
    it: 'a person without a name',
    lists: { people: '- { id: odile }' },
    problem: /^people\.yaml:1: entry odile, name: /,
  },
  {
    it: 'a key misspelt',
    lists: { people: '- id: odile\n  name: Odile\n  alias: [Fauchet]' },
    problem: /^people\.yaml:3: entry odile, alias: unknown key$/,
  },
  {
    it: 'a key misspelt inside a field',
    lists: { events: event("  date: '2009'\n").replace('match: {', 'match: { word: [],') },
    problem: /^events\.yaml:4: entry breach, match\.word: unknown key$/,
  },
  {
    it: 'a name cut at its comma',
    lists: { places: '- { id: tarsac, names: { fr: Tarsac, près de la mer, en: Tarsac } }' },
    problem: /^places\.yaml:1: entry tarsac, names\.près de la mer: unknown key$/,
  },
  {
    it: 'an id that is no slug',
    lists: { people: '- { id: Odile Fauchet, name: O }' },
    problem: /^people\.yaml:1: entry Odile Fauchet, id: "Odile Fauchet" is no slug/,
  },
  {
    it: 'aliases that are no list',
    lists: { people: '- { id: odile, name: O,\n aliases: Fauchet }' },
    problem: /^people\.yaml:2: entry odile, aliases: /,
  },
  {
    it: 'an alias that is an object',
    lists: { people: '- id: odile\n  name: O\n  aliases:\n    - Fauchet\n    - F.: x' },
    problem: /^people\.yaml:5: entry odile, aliases\.1: /,
  },
  {
    it: 'a place with a name in one language',
    lists: { places: '- { id: tarsac, names: { fr: Tarsac } }' },
    problem: /^places\.yaml:1: entry tarsac, names\.en: /,
  },
  {
    it: 'a latitude off the globe',
    lists: { places: '- id: tarsac\n  names: { fr: T, en: T }\n  lat: 145\n  lon: 3' },
    problem: /^places\.yaml:3: entry tarsac, lat: /,
  },
  {
    it: 'a longitude off the globe',
    lists: { places: '- id: tarsac\n  names: { fr: T, en: T }\n  lat: 45\n  lon: -180.5' },
    problem: /^places\.yaml:4: entry tarsac, lon: /,
  },
  {
    it: 'a longitude in words',
    lists: { places: '- { id: tarsac, names: { fr: T, en: T }, lat: 3, lon: east }' },
    problem: /^places\.yaml:1: entry tarsac, lon: /,
  },
  {
    it: 'half a pair of coordinates',
    lists: { places: '- { id: tarsac, names: { fr: T, en: T }, lat: 45 }' },
    problem: /^places\.yaml:1: entry tarsac, lat: lat without lon$/,
  },
  {
    it: 'a country in words',
    lists: { places: '- { id: tarsac, names: { fr: T, en: T }, country: France }' },
    problem: /^places\.yaml:1: entry tarsac, country: .*3166/,
  },
  {
    it: 'an organisation without names',
    lists: { organisations: '- { id: pdt }' },
    problem: /^organisations\.yaml:1: entry pdt, names: /,
  },
  {
    it: 'an event on a day that does not exist',
    lists: { events: event("  date: '2009-02-30'") },
    problem: /^events\.yaml:5: entry breach, date: "2009-02-30" is no EDTF date$/,
  },
  {
    it: 'an event that ends before it begins',
    lists: { events: event('  date: 2009-03-12/2009-03-01') },
    problem: /^events\.yaml:5: entry breach, date: /,
  },
  {
    it: 'an event without words to match',
    lists: { events: "- { id: breach, date: '2009', names: { fr: A, en: A }, type: other }" },
    problem: /^events\.yaml:1: entry breach, match: /,
  },
  {
    it: 'a term without words in one language',
    lists: { terms: '- { id: zone, names: { fr: Z, en: Z }, words: [a] }' },
    problem: /^terms\.yaml:1: entry zone, words: /,
  },
  {
    it: 'a report without a language',
    lists: { reports: '- { id: r1 }' },
    problem: /^reports\.yaml:1: entry r1, language: /,
  },
  {
    it: 'a report published on no date',
    lists: { reports: '- id: r1\n  language: fr\n  published: hier' },
    problem: /^reports\.yaml:3: entry r1, published: "hier" is no EDTF date$/,
  },
  {
    it: 'a date known in a way nobody knows',
    lists: { reports: '- { id: r1, language: fr, basis: guessed }' },
    problem: /^reports\.yaml:1: entry r1, basis: /,
  },
  {
    it: 'a report read by halves',
    lists: { reports: '- { id: r1, language: fr, read: half }' },
    problem: /^reports\.yaml:1: entry r1, read: /,
  },
  {
    it: 'a hash that is none',
    lists: { reports: `- id: r1\n  language: fr\n  capture_sha256: ${'A'.repeat(64)}` },
    problem: /^reports\.yaml:3: entry r1, capture_sha256: "A{64}" is no SHA-256/,
  },
  {
    it: 'a voice that is no slug',
    lists: { reports: '- { id: r1, language: fr, voice: Agence Vesper }' },
    problem: /^reports\.yaml:1: entry r1, voice: "Agence Vesper" is no slug/,
  },
];

const NAMES: readonly Row[] = [
  {
    it: 'an id twice in one file',
    lists: { people: '- { id: odile, name: A }\n- { id: odile, name: B }' },
    problem: /^people\.yaml:2: entry odile, id: "odile" is already the id of people\.yaml:1$/,
  },
  {
    it: 'an id in two files',
    lists: { people: '- { id: tarsac, name: A }', places: PLACES },
    problem: /^places\.yaml:1: entry tarsac, id: "tarsac" is already the id of people\.yaml:1$/,
  },
  {
    it: 'an alias in two entries',
    lists: { people: '- { id: a, name: A, aliases: [Fauchet] }\n- id: b\n  name: B\n  aliases:\n    - Fauchet' },
    problem: /^people\.yaml:5: entry b, aliases\.0: "Fauchet" is already a name of a \(people\.yaml:1\)$/,
  },
  {
    it: 'an alias in two files, whatever its accents, capitals and hyphens',
    lists: {
      people: '- { id: a, name: A, aliases: [Vèl-Mont] }',
      places: '- { id: v, names: { fr: vel mont, en: V } }',
    },
    problem: /^places\.yaml:1: entry v, names\.fr: "vel mont" is already a name of a \(people\.yaml:1\)$/,
  },
  {
    it: 'an acronym in two entries',
    lists: {
      organisations:
        '- { id: a, names: { fr: Un, en: One }, acronyms: [PDT] }\n- { id: b, names: { fr: Deux, en: Two }, acronyms: [PDT] }',
    },
    problem: /^organisations\.yaml:2: entry b, acronyms\.0: "PDT" is already a name of a /,
  },
  {
    it: 'an acronym that is the alias of another',
    lists: {
      people: '- { id: a, name: A, aliases: [pdt] }',
      organisations: '- { id: b, names: { fr: B, en: B }, acronyms: [PDT] }',
    },
    problem: /^organisations\.yaml:1: entry b, acronyms\.0: "PDT" is already a name of a /,
  },
  {
    it: 'a name that is the id of another',
    lists: { places: PLACES, events: event("  date: '2009'\n  aliases: [Tarsac]") },
    problem: /^events\.yaml:6: entry breach, aliases\.0: "Tarsac" is already a name of tarsac \(places\.yaml:1\)$/,
  },
  {
    it: 'an alias of signs alone',
    lists: { people: "- { id: a, name: A, aliases: ['--'] }" },
    problem: /^people\.yaml:1: entry a, aliases\.0: "--" has no letter or figure$/,
  },
  {
    it: 'one capture for two reports',
    lists: {
      reports: `- { id: r1, language: fr, capture_sha256: ${'a'.repeat(64)} }\n- { id: r2, language: fr, capture_sha256: ${'a'.repeat(64)} }`,
    },
    problem: /^reports\.yaml:2: entry r2, capture_sha256: is already that of r1$/,
  },
];

const REFERENCES: readonly Row[] = [
  {
    it: 'an event at a place nobody listed',
    lists: { events: event("  date: '2009'\n  place: velmond") },
    problem: /^events\.yaml:6: entry breach, place: "velmond" is no id in places\.yaml$/,
  },
  {
    it: 'an event at a place that is a person',
    lists: { people: '- { id: odile, name: O }', events: event("  date: '2009'\n  place: odile") },
    problem: /^events\.yaml:6: entry breach, place: "odile" is no id in places\.yaml$/,
  },
  {
    it: 'an actor nobody listed',
    lists: { events: event("  date: '2009'\n  actors: [dam keepers, Keepers, dam-keepers]") },
    problem: /^events\.yaml:6: entry breach, actors\.2: "dam-keepers" is no id /,
  },
  {
    it: 'a target nobody listed',
    lists: { events: event("  date: '2009'\n  targets: [keepers]") },
    problem: /^events\.yaml:6: entry breach, targets\.0: "keepers" is no id /,
  },
  {
    it: 'a look-alike nobody listed',
    lists: { people: '- { id: odile, name: O, not: [odilon] }' },
    problem: /^people\.yaml:1: entry odile, not\.0: "odilon" is no id /,
  },
  {
    it: 'an event that is not another nobody listed',
    lists: { places: PLACES, events: event("  date: '2009'\n  not: [tarsac]") },
    problem: /^events\.yaml:6: entry breach, not\.0: "tarsac" is no id in events\.yaml$/,
  },
  {
    it: 'an entry that is not itself',
    lists: { people: '- { id: odile, name: O, not: [odile] }' },
    problem: /^people\.yaml:1: entry odile, not\.0: "odile" is the entry itself$/,
  },
  {
    it: 'a voice that is a report with another voice',
    lists: {
      reports:
        '- { id: r1, language: fr, voice: r2 }\n- { id: r2, language: fr, voice: vesper }\n- { id: r3, language: fr, voice: r3 }',
    },
    problem: /^reports\.yaml:1: entry r1, voice: "r2" has no voice of its own \(r1 → r2 → vesper\)/,
  },
];

const failing = async ({ lists, problem }: Row): Promise<void> => {
  const files = Object.fromEntries(Object.entries(lists).map(([list, content]) => [`${list}.yaml`, content]));
  const problems = await problemsOf(files);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(problem);
};

describe('a mistake in an authority folder is named by file, line, entry and field', () => {
  describe('of shape', () => test.for(SHAPES)('$it', failing));
  describe('of names', () => test.for(NAMES)('$it', failing));
  describe('of what an entry names', () => test.for(REFERENCES)('$it', failing));

  test('voices in a circle, at every report of it', async () => {
    const voices = ['r1: r2', 'r2: r3', 'r3: r1'].map((pair) => pair.split(': '));
    const reports = voices.map(([id, voice]) => `- { id: ${id}, language: fr, voice: ${voice} }`).join('\n');
    expect(await problemsOf({ 'reports.yaml': reports })).toEqual([
      'reports.yaml:1: entry r1, voice: "r2" leads back to itself (r1 → r2 → r3 → r1)',
      'reports.yaml:2: entry r2, voice: "r3" leads back to itself (r2 → r3 → r1 → r2)',
      'reports.yaml:3: entry r3, voice: "r1" leads back to itself (r3 → r1 → r2 → r3)',
    ]);
  });

  test('a folder where a file is wanted', async () => {
    expect(await problemsOf({ 'people.yaml': null })).toEqual([expect.stringMatching(/^people\.yaml: ./)]);
  });

  test('all at once, and none twice because an entry it names is broken', async () => {
    const problems = await problemsOf({
      'people.yaml': '- { id: odile, nam: O }\n- { id: odilon, name: O, not: [odile] }',
      'places.yaml': '- { id: tarsac, names: { fr: T, en: T }, lat: 91, lon: 181 }',
      'events.yaml': event('  date: hier\n  place: velmond'),
    });
    expect(problems.map((problem) => problem.split(': ').slice(0, 2).join(': '))).toEqual([
      'people.yaml:1: entry odile, name',
      'people.yaml:1: entry odile, nam',
      'places.yaml:1: entry tarsac, lat',
      'places.yaml:1: entry tarsac, lon',
      'events.yaml:5: entry breach, date',
    ]);
  });

  test('nothing is unknown while a file that may list it does not parse', async () => {
    const problems = await problemsOf({
      'places.yaml': '- [',
      'events.yaml': event("  date: '2009'\n  place: tarsac"),
    });
    expect(problems.every((problem) => problem.startsWith('places.yaml:'))).toBe(true);
  });
});
