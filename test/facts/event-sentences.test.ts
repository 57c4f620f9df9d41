import { expect, test } from 'vitest';
import { TELLING, TELLING_NOTHING } from './event-sentences.ts';
import { factsOf, wordsOf } from './read.ts';

const rows = (table: string): readonly (readonly string[])[] =>
  table
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(' | '));

const told = (text: string, language: string) =>
  factsOf(text, language).events.map((event) => [event.type, event.polarity, wordsOf(text, event)]);

test.for(rows(TELLING))('%s: %s is %s by “%s”', ([language = '', type, polarity, words, text = '']) => {
  expect(told(text, language)).toEqual([[type, polarity, words]]);
});

test.for(rows(TELLING_NOTHING))('%s: “%s” tells of no event', ([language = '', text = '']) => {
  expect(told(text, language)).toEqual([]);
});
