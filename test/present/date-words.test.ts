import { expect, test } from 'vitest';
import { translator } from '../../src/i18n/translator.ts';
import { conflictWords, datedWords, dateWords } from '../../src/present/date-words.ts';

test.for([
  { edtf: '2017-05-18', en: '18 May 2017', fr: '18 mai 2017' },
  { edtf: '2017-06-01', en: '1 June 2017', fr: '1er juin 2017' },
  { edtf: '2017-06', en: 'June 2017', fr: 'juin 2017' },
  { edtf: '2017', en: '2017', fr: '2017' },
  { edtf: '2017-05-18~', en: 'about 18 May 2017', fr: 'vers le 18 mai 2017' },
  { edtf: '2017-05~', en: 'about May 2017', fr: 'vers mai 2017' },
  { edtf: '2017?', en: '2017, uncertain', fr: '2017, incertain' },
  { edtf: 'XXXX-06-08', en: '8 June, year unknown', fr: '8 juin, année inconnue' },
  { edtf: 'XXXX-06', en: 'June, year unknown', fr: 'juin, année inconnue' },
  { edtf: '2022-08-23/2022-08-25', en: '23 August 2022 to 25 August 2022', fr: '23 août 2022 – 25 août 2022' },
  { edtf: '2017-05/..', en: 'from May 2017 on', fr: 'depuis mai 2017' },
  { edtf: '../2017-05', en: 'until May 2017', fr: 'jusqu’à mai 2017' },
  { edtf: '[2016,2022]', en: '2016 or 2022', fr: '2016 ou 2022' },
  { edtf: '[2017-05..]', en: 'May 2017 or later', fr: 'mai 2017 ou après' },
  { edtf: '[..2017-06-23]', en: '23 June 2017 or earlier', fr: '23 juin 2017 ou avant' },
  { edtf: '2017-06-23/..', en: 'from 23 June 2017 on', fr: 'depuis le 23 juin 2017' },
  { edtf: '../2017-06-23', en: 'until 23 June 2017', fr: 'jusqu’au 23 juin 2017' },
  { edtf: '../..', en: 'date unknown', fr: 'date inconnue' },
  { edtf: null, en: 'date unknown', fr: 'date inconnue' },
  { edtf: '2017-13', en: '2017-13', fr: '2017-13' },
  { edtf: 'Y-3000', en: 'Y-3000', fr: 'Y-3000' },
])('$edtf reads $fr', ({ edtf, en, fr }) => {
  expect(dateWords(edtf, translator('en'))).toBe(en);
  expect(dateWords(edtf, translator('fr'))).toBe(fr);
});

test('a date says how it is known, an unknown one has nothing to say', () => {
  expect(datedWords({ edtf: '2017', basis: 'inferred' }, translator('fr'))).toBe('2017 (déduite)');
  expect(datedWords({ edtf: null, basis: 'unknown' }, translator('fr'))).toBe('date inconnue');
});

test.for([
  { weekday: 'wednesday', years: [2016, 2022], worded: 'the text says Wednesday, which fits 2016, 2022' },
  { weekday: 'mercredi', years: [2016], worded: 'the text says “mercredi”, which fits 2016' },
  { weekday: 'monday', years: [], worded: 'the text says Monday, which does not fit' },
])('a contradicting $weekday is told with $years', ({ weekday, years, worded }) => {
  expect(conflictWords({ edtf: '2017', basis: 'stated', conflict: { weekday, years } }, translator('en'))).toBe(worded);
});
