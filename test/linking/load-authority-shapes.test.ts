import { describe, test } from 'vitest';
import { event, givesItsProblem, type Mistake } from './authority-mistakes.ts';

const SHAPES: readonly Mistake[] = [
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

describe('an entry of the wrong shape is named by file, line, entry and field', () =>
  test.for(SHAPES)('$it', givesItsProblem));
