import { expect, test } from 'vitest';
import type { Span } from '../../src/text/span.ts';
import { TELLING, TELLING_NOTHING, TELLING_WHO } from './event-sentences.ts';
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

test.for(rows(TELLING_WHO))('%s: %s, %s, %s: “%s”', ([language = '', agent, target, place, text = '']) => {
  const { events, mentions } = factsOf(text, language);
  const event = events.at(-1);
  const first = (spans: readonly Span[] | undefined): string => (spans?.[0] ? wordsOf(text, spans[0]) : '-');
  const where = event?.place === undefined ? undefined : mentions[event.place];
  expect([first(event?.agents), first(event?.targets), where?.text ?? '-']).toEqual([agent, target, place]);
});
