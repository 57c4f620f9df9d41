import { expect, test } from 'vitest';
import { weekdayConflict } from '../../src/answer/telling/weekday-conflict.ts';

test.for([
  { words: 'le jeudi 23 juin', told: 'XXXX-06-23', event: '2017-06-23', weekday: 'jeudi', years: [2011, 2016, 2022] },
  {
    words: 'Thursday, June 23',
    told: 'XXXX-06-23',
    event: '2017-06-23',
    weekday: 'Thursday',
    years: [2011, 2016, 2022],
  },
  { words: 'samedi 29 février', told: 'XXXX-02-29', event: '2016-02-29', weekday: 'samedi', years: [2020] },
])('$words is no day of $event', ({ words, told, event, weekday, years }) => {
  expect(weekdayConflict(words, told, event)).toEqual({ weekday, years });
});

test.for([
  { it: 'the weekday is that of the day', words: 'le vendredi 23 juin', told: 'XXXX-06-23', event: '2017-06-23' },
  { it: 'no weekday is named', words: 'le 23 juin', told: 'XXXX-06-23', event: '2017-06-23' },
  { it: 'another day is meant', words: 'le jeudi 22 juin', told: 'XXXX-06-22', event: '2017-06-23' },
  { it: 'the text gives its year', words: 'le jeudi 23 juin 2016', told: '2016-06-23', event: '2017-06-23' },
  { it: 'the event has no day', words: 'le jeudi 23 juin', told: 'XXXX-06-23', event: '2017-06' },
])('nothing contradicts where $it', ({ words, told, event }) => {
  expect(weekdayConflict(words, told, event)).toBeUndefined();
});
