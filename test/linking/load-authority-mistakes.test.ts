import { describe, expect, test } from 'vitest';
import { event, givesItsProblem, type Mistake, problemsOf } from './authority-mistakes.ts';

const PLACES = '- { id: tarsac, names: { fr: Tarsac, en: Tarsac } }\n';
const NAMES: readonly Mistake[] = [
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

const REFERENCES: readonly Mistake[] = [
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

describe('a mistake in an authority folder is named by file, line, entry and field', () => {
  describe('of names', () => test.for(NAMES)('$it', givesItsProblem));
  describe('of what an entry names', () => test.for(REFERENCES)('$it', givesItsProblem));

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
