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
  { edtf: '2022-08-23/2022-08-25', en: '23–25 August 2022', fr: '23–25 août 2022' },
  { edtf: '2017-06-01/2017-06-03', en: '1–3 June 2017', fr: '1er–3 juin 2017' },
  { edtf: '2017-05-31/2017-06-02', en: '31 May – 2 June 2017', fr: '31 mai – 2 juin 2017' },
  { edtf: '2016-12-31/2017-01-02', en: '31 December 2016 – 2 January 2017', fr: '31 décembre 2016 – 2 janvier 2017' },
  { edtf: '2017-05/2017-06', en: 'May–June 2017', fr: 'mai–juin 2017' },
  { edtf: '2017-22', en: 'summer 2017', fr: 'été 2017' },
  { edtf: '201X', en: '2010s', fr: 'années 2010' },
  { edtf: '2016/2022', en: '2016–2022', fr: '2016–2022' },
  { edtf: '2017-05-18~/2017-05-20', en: 'about 18 May 2017 – 20 May 2017', fr: 'vers le 18 mai 2017 – 20 mai 2017' },
  { edtf: '[2017-06-08,2017-06-09]', en: '8 or 9 June 2017', fr: '8 ou 9 juin 2017' },
  { edtf: '[2017-06-01,2017-06-02,2017-06-05]', en: '1, 2 or 5 June 2017', fr: '1er, 2 ou 5 juin 2017' },
  { edtf: '[2017-05-31,2017-06-01]', en: '31 May or 1 June 2017', fr: '31 mai ou 1er juin 2017' },
  { edtf: '[2017-05,2017-06]', en: 'May or June 2017', fr: 'mai ou juin 2017' },
  { edtf: '[2017,2017-06-08]', en: '2017 or 8 June 2017', fr: '2017 ou 8 juin 2017' },
  { edtf: '[XXXX-06-08,XXXX-06-09]', en: '8 or 9 June, year unknown', fr: '8 ou 9 juin, année inconnue' },
  { edtf: '2017-06/2017-06-08', en: 'June 2017 – 8 June 2017', fr: 'juin 2017 – 8 juin 2017' },
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
