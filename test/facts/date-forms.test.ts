import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { DATE_FORMS } from '../../src/facts/dates/date-forms.ts';
import { findDates } from '../../src/facts/dates/dates.ts';
import { type Lexicon, lexiconOf } from '../../src/facts/words/lexicon.ts';
import { type Token, tokenize } from '../../src/facts/words/tokens.ts';
import { ClassTable, WordClass, WordValues } from '../../src/facts/words/word-class.ts';
import { segment } from '../../src/sentence/segment.ts';
import { dispatchOf, WEDNESDAY } from './read.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/dispatches/seen/', import.meta.url));
const nothing = (): boolean => false;

/** The same words, but any may begin a date of any form, articles too. */
const openTo = (lexicon: Lexicon, tokens: readonly Token[]): Lexicon => {
  const classes = new ClassTable();
  return {
    ...lexicon,
    dateForms: new WordValues(classes, Object.fromEntries(tokens.map(({ fold }) => [fold, DATE_FORMS]))),
    dateArticles: new WordClass(classes, new Set()),
  };
};

const datesOf = (text: string, language: string) => {
  const lexicon = lexiconOf(language);
  if (!lexicon) throw new Error(`no lexicon of ${language}`);
  const tokens = tokenize(text, segment(dispatchOf(text, language)), lexicon.words);
  const read = (words: Lexicon) =>
    findDates(text, tokens, words, WEDNESDAY, nothing).claims.map(({ start, end, edtf }) => ({
      words: text.slice(start, end),
      start,
      edtf,
    }));
  return { read: read(lexicon), open: read(openTo(lexicon, tokens)) };
};

const textsOf = (language: string): string =>
  readdirSync(FIXTURES)
    .filter((file) => file.startsWith(`${language}-`) && file.endsWith('.txt'))
    .map((file) => readFileSync(`${FIXTURES}${file}`, 'utf8'))
    .join('\n');

/** Each key and entry of a language's words of time, as one line where it may stand. */
const linesOf = (language: string): string => {
  const { time } = lexiconOf(language)?.words ?? {};
  if (!time) throw new Error(`no words of ${language}`);
  const words = Object.values(time).flatMap((list): readonly string[] => {
    if (Array.isArray(list)) return list.flat();
    return typeof list === 'object' && list !== null ? Object.keys(list) : [];
  });
  const behind = [
    '',
    ' 2019',
    ' 8',
    ' juin 2019',
    ' June 2019',
    ' lundi',
    ' Monday',
    ' semaine',
    ' deux mois',
    ' two years',
  ];
  return words.flatMap((word) => behind.map((rest) => `X ${word}${rest}.`)).join('\n');
};

test.for(['fr', 'en'])('the table of first words loses no date of dispatches in %s', (language) => {
  const { read, open } = datesOf(textsOf(language), language);
  expect(read).toEqual(open);
  expect(read.length).toBeGreaterThan(100);
});

test.for(['fr', 'en'])('the table of first words loses no date that begins with a word of time in %s', (language) => {
  const { read, open } = datesOf(linesOf(language), language);
  expect(open.filter((one) => !read.some(({ start }) => start === one.start))).toEqual([]);
  expect(read).toEqual(open);
  expect(read.length).toBeGreaterThan(100);
});
