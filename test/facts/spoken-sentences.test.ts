import { expect, test } from 'vitest';
import { speakerOf } from '../../scripts/score-facts.ts';
import { factsOf, wordsOf } from './read.ts';
import { SPOKEN } from './spoken-sentences.ts';

const rows = SPOKEN.trim()
  .split('\n')
  .map((line) => ({ language: line.slice(0, 2), marked: line.slice(5).replaceAll(' ¶ ', '\n') }));

test.for(rows)('$language: $marked', ({ language, marked }) => {
  const wanted: [string, string][] = [];
  const text = marked.replace(/\[\[([^|]*)\|([^\]]*)\]\]/g, (_, words: string, who: string) => {
    wanted.push([words, who]);
    return words;
  });
  const facts = factsOf(text, language);
  const found = facts.quotes.flatMap((quote, index) =>
    quote.speech === 'scare' ? [] : [[wordsOf(text, quote), speakerOf(text, facts, index)]],
  );
  expect(found).toEqual(wanted);
});
