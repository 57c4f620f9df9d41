import { expect, test } from 'vitest';
import { givesDayAlone } from '../../src/answer/telling/gives-day-alone.ts';

test.for([
  { words: 'Le 18 mai', edtf: '2017-05-18', alone: true },
  { words: 'on June 6th', edtf: '2017-06-06', alone: true },
  { words: 'le 1er août', edtf: '2022-08-01', alone: true },
  { words: 'le 18 mai 2017', edtf: '2017-05-18', alone: false },
  { words: 'mardi', edtf: '2017-06-06', alone: false },
  { words: '6 days later', edtf: '2017-06-06', alone: false },
  { words: 'le 18 mai', edtf: '2017-05-19', alone: false },
  { words: 'en mai', edtf: '2017-05', alone: false },
])('“$words” gives the day of $edtf alone: $alone', ({ words, edtf, alone }) => {
  expect(givesDayAlone(words, edtf)).toBe(alone);
});
