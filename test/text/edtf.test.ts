import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edtfDays } from '../../src/text/edtf.ts';

describe('the days of an EDTF date', () => {
  test.for([
    { it: 'a day is itself', edtf: '2009-03-12', days: { from: '2009-03-12', to: '2009-03-12' } },
    { it: 'a month is its days', edtf: '2009-04', days: { from: '2009-04-01', to: '2009-04-30' } },
    { it: 'February of a leap year has 29', edtf: '2012-02', days: { from: '2012-02-01', to: '2012-02-29' } },
    { it: 'a year is its days', edtf: '2009', days: { from: '2009-01-01', to: '2009-12-31' } },
    { it: 'a doubtful day is that day', edtf: '2009-03-12?', days: { from: '2009-03-12', to: '2009-03-12' } },
    { it: 'an approximate month is that month', edtf: '2009-03~', days: { from: '2009-03-01', to: '2009-03-31' } },
    {
      it: 'an interval runs from first to last',
      edtf: '2009-03/2009-05-02',
      days: { from: '2009-03-01', to: '2009-05-02' },
    },
    { it: 'an interval may be open at its end', edtf: '2009-03-12/..', days: { from: '2009-03-12' } },
    { it: 'an interval may be open at its beginning', edtf: '../2009-03-12', days: { to: '2009-03-12' } },
    { it: 'an end that is not given is open', edtf: '2009-03-12/', days: { from: '2009-03-12' } },
    {
      it: 'one of several days covers them',
      edtf: '[2009-03-14,2009-03-12]',
      days: { from: '2009-03-12', to: '2009-03-14' },
    },
    { it: 'on or after a day is open', edtf: '[2009-03-12..]', days: { from: '2009-03-12' } },
    { it: 'on or before a day is open', edtf: '[..2009-03-12]', days: { to: '2009-03-12' } },
    { it: 'a day of no known year covers no known days', edtf: 'XXXX-06-08', days: {} },
    { it: 'a leap day of no known year may be one', edtf: 'XXXX-02-29', days: {} },
    { it: 'a month of no known year covers no known days', edtf: 'XXXX-06', days: {} },
    { it: 'a date nobody knows covers no known days', edtf: 'XXXX-XX-XX', days: {} },
    { it: 'a decade is its years', edtf: '201X', days: { from: '2010-01-01', to: '2019-12-31' } },
    { it: 'a century is its years', edtf: '20XX', days: { from: '2000-01-01', to: '2099-12-31' } },
    { it: 'a month nobody knows is its year', edtf: '2009-XX', days: { from: '2009-01-01', to: '2009-12-31' } },
    { it: 'a day nobody knows is its month', edtf: '2012-02-XX', days: { from: '2012-02-01', to: '2012-02-29' } },
    {
      it: 'month and day nobody knows are the year',
      edtf: '2009-XX-XX',
      days: { from: '2009-01-01', to: '2009-12-31' },
    },
    { it: 'a season lies in its year', edtf: '2009-21', days: { from: '2009-01-01', to: '2009-12-31' } },
    { it: 'both ends may be doubtful', edtf: '2009-03~/2009-04?', days: { from: '2009-03-01', to: '2009-04-30' } },
  ])('$it', ({ edtf, days }) => {
    expect(edtfDays(edtf)).toEqual(days);
  });

  test.for([
    { it: 'nothing', edtf: '' },
    { it: 'words', edtf: 'hier' },
    { it: 'a day that is not in its month', edtf: '2009-02-29' },
    { it: 'a thirteenth month', edtf: '2009-13' },
    { it: 'a month nought', edtf: '2009-00' },
    { it: 'a day as people write it', edtf: '12/03/2009' },
    { it: 'a day with its hour', edtf: '2009-03-12T08:00' },
    { it: 'three ends', edtf: '2009/2010/2011' },
    { it: 'an interval that runs backwards', edtf: '2009-03-12/2009-03-11' },
    { it: 'a set that runs backwards', edtf: '[2009-03-12..2009-03-11]' },
    { it: 'a set of three ends', edtf: '[2009..2010..2011]' },
    { it: 'an empty set', edtf: '[]' },
    { it: 'a set with a hole', edtf: '[2009-03-12,,2009-03-14]' },
    { it: 'a set that does not close', edtf: '[2009-03-12' },
    { it: 'an interval open at both ends', edtf: '../..' },
    { it: 'a stroke', edtf: '/' },
    { it: 'a set open at both ends', edtf: '[..]' },
    { it: 'a fifth season', edtf: '2009-25' },
    { it: 'a day of a season', edtf: '2009-21-03' },
    { it: 'a day in a month nobody knows', edtf: '2009-XX-03' },
    { it: 'a month of a decade', edtf: '200X-03' },
    { it: 'a day that no year has', edtf: 'XXXX-02-30' },
    { it: 'a thirteenth month of no known year', edtf: 'XXXX-13' },
    { it: 'digits known after one that is not', edtf: '2X09' },
    { it: 'two marks of doubt', edtf: '2009?~' },
    { it: 'space around it', edtf: ' 2009-03-12 ' },
  ])('$it is no date', ({ edtf }) => {
    expect(edtfDays(edtf)).toBeUndefined();
  });

  const day = fc
    .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const datelike = fc.oneof(
    fc.string(),
    fc
      .array(
        fc.oneof(
          day,
          day.map((one) => one.slice(0, 7)),
          fc.constantFrom('..', '/', '[', ']', ',', '?', '~', '%', 'XXXX-', '-99'),
        ),
      )
      .map((parts) => parts.join('')),
  );

  test('never throws, and never ends before it begins', () => {
    fc.assert(
      fc.property(datelike, (edtf) => {
        const days = edtfDays(edtf);
        if (days?.from !== undefined && days.to !== undefined) expect(days.from <= days.to).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('knows every day of the calendar, alone and as both ends', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [from, to] = a <= b ? [a, b] : [b, a];
        expect(edtfDays(a)).toEqual({ from: a, to: a });
        expect(edtfDays(`${from}/${to}`)).toEqual({ from, to });
        expect(edtfDays(`[${b},${a}]`)).toEqual({ from, to });
      }),
    );
  });
});
