import { expect, test } from 'vitest';
import type { Days } from '../../src/text/edtf.ts';
import { factsOf, wordsOf } from './read.ts';

const read = (text: string, language: string, published?: Days) =>
  factsOf(text, language, published).dates.map(
    (date) => [date.start, wordsOf(text, date), date.edtf, date.basis] as const,
  );

test.for([
  {
    it: 'takes a weekday for the latest not after the dispatch',
    language: 'fr',
    text: 'Le pont a cédé jeudi.',
    dates: [[15, 'jeudi', '2023-05-04', 'weekday']],
  },
  {
    it: 'takes the weekday of the dispatch for the same day',
    language: 'fr',
    text: 'Le pont a cédé mercredi matin.',
    dates: [[15, 'mercredi matin', '2023-05-10', 'weekday']],
  },
  {
    it: 'puts a day without a year in the latest year that fits',
    language: 'fr',
    text: 'La digue date du 8 juin.',
    dates: [[14, 'du 8 juin', '2023-06-08', 'relative']],
  },
  {
    it: 'looks back a year beyond a month ahead',
    language: 'fr',
    text: 'La digue date du 8 juillet.',
    dates: [[14, 'du 8 juillet', '2022-07-08', 'relative']],
  },
  {
    it: 'keeps a stated year',
    language: 'fr',
    text: 'Né le 1er mai 1972.',
    dates: [[3, 'le 1er mai 1972', '1972-05-01', 'stated']],
  },
  { it: 'refuses a day no calendar has', language: 'fr', text: 'Prévu le 31 février.', dates: [] },
  {
    it: 'reads ISO dates',
    language: 'en',
    text: 'Filed 2021-03-12 at noon.',
    dates: [[6, '2021-03-12', '2021-03-12', 'stated']],
  },
  {
    it: 'takes « début » for the first ten days',
    language: 'fr',
    text: 'Début mai, il pleuvait.',
    dates: [[0, 'Début mai', '2023-05-01/2023-05-10', 'relative']],
  },
  {
    it: 'takes "late" for the end of a month',
    language: 'en',
    text: 'It rained in late February 2020.',
    dates: [[10, 'in late February 2020', '2020-02-21/2020-02-29', 'stated']],
  },
  {
    it: 'reads a month behind a preposition',
    language: 'en',
    text: 'It rained in March.',
    dates: [[13, 'March', '2023-03', 'relative']],
  },
  { it: 'does not take a verb for a month', language: 'en', text: 'They may march to the square.', dates: [] },
  {
    it: 'reads a year behind « depuis »',
    language: 'fr',
    text: 'Fermé depuis 2014.',
    dates: [[6, 'depuis 2014', '2014', 'stated']],
  },
  { it: 'does not take a count for a year', language: 'fr', text: 'Il y avait 2000 soldats.', dates: [] },
  {
    it: 'reads distances back',
    language: 'en',
    text: 'Three days ago it fell.',
    dates: [[0, 'Three days ago', '2023-05-07', 'relative']],
  },
  {
    it: 'leaves « deux jours après X » open',
    language: 'fr',
    text: 'Deux jours après la crue, tout va bien.',
    dates: [[0, 'Deux jours après la crue', undefined, 'unknown']],
  },
  {
    it: 'leaves today inside quotation marks open',
    language: 'fr',
    text: "« Nous partons aujourd'hui », a dit Paul Roy.",
    dates: [[15, "aujourd'hui", undefined, 'unknown']],
  },
  {
    it: 'reads today outside quotation marks',
    language: 'fr',
    text: "Il part aujourd'hui.",
    dates: [[8, "aujourd'hui", '2023-05-10', 'relative']],
  },
  {
    it: 'reads windows',
    language: 'fr',
    text: 'Ces dernières 24 heures ont été calmes.',
    dates: [[0, 'Ces dernières 24 heures', '2023-05-09/2023-05-10', 'relative']],
  },
  {
    it: 'reads last week as Monday to Sunday',
    language: 'fr',
    text: 'La semaine dernière a été calme.',
    dates: [[0, 'La semaine dernière', '2023-05-01/2023-05-07', 'relative']],
  },
  {
    it: 'reads ranges',
    language: 'en',
    text: 'It ran from 2011 to 2014.',
    dates: [[7, 'from 2011 to 2014', '2011/2014', 'stated']],
  },
  {
    it: 'counts from the one day an event just had',
    language: 'fr',
    text: 'Le 2 mai, un bombardement a eu lieu. Depuis ce bombardement, la ville est vide.',
    dates: [
      [0, 'Le 2 mai', '2023-05-02', 'relative'],
      [37, 'Depuis ce bombardement', '2023-05-02/2023-05-10', 'relative'],
    ],
  },
] as const)('$it', ({ text, language, dates }) => {
  expect(read(text, language)).toEqual(dates);
});

test.for([
  { it: 'leaves a day and month without their year', text: 'La digue date du 8 juin.', edtf: 'XXXX-06-08' },
  { it: 'leaves a weekday open', text: 'La digue a cédé jeudi.', edtf: undefined },
  { it: 'leaves yesterday open', text: 'La digue a cédé hier.', edtf: undefined },
  { it: 'still reads a stated date', text: 'La digue a cédé le 8 juin 2017.', edtf: '2017-06-08' },
])('without a day of publication $it', ({ text, edtf }) => {
  expect(factsOf(text, 'fr', {}).dates.map((date) => date.edtf)).toEqual([edtf]);
});

test('a weekday that contradicts its date is flagged with the years in which they agree', () => {
  const [date] = factsOf('Il a parlé le jeudi 23 juin.', 'fr', { from: '2017-06-24', to: '2017-06-24' }).dates;
  expect(date).toMatchObject({
    start: 11,
    end: 27,
    edtf: 'XXXX-06-23',
    conflict: { weekday: 'jeudi', years: [2011, 2016, 2022] },
  });
});

test('a stated date keeps its words and the contradiction', () => {
  const [date] = factsOf('It began on Monday, 23 June 2017.', 'en').dates;
  expect(date).toMatchObject({ edtf: '2017-06-23', conflict: { weekday: 'Monday' } });
});

test('a publication date known to the month alone resolves only what is the same on all its days', () => {
  const month = { from: '2023-05-01', to: '2023-05-31' };
  expect(factsOf('Le 2 février et jeudi.', 'fr', month).dates.map((date) => date.edtf)).toEqual([
    '2023-02-02',
    undefined,
  ]);
});
