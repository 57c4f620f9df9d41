import type { Span } from '../text/span.ts';
import type { Token } from './analyse.ts';
import { formKey } from './build-index.ts';
import type { IndexData } from './index-data.ts';
import { nationsOf, paraphraseGroups } from './paraphrase.ts';
import { findString } from './string-table.ts';

/** What is known of a word of the texts, whatever is asked. */
export interface Word {
  /** Its place among the forms of the index, or -1. */
  readonly form: number;
  readonly paraphrases: readonly number[];
  readonly nations: ReadonlySet<string>;
}

/** Words of a text, three numbers each: first of all which words of the vocabulary, then of each where it starts and ends. */
export type Words = Uint32Array;

const WORD_SIZE = 3;

/** How many words there are. */
export const wordCount = (words: Words): number => words.length / WORD_SIZE;

/** Where the word at a place stands in its text. */
export const wordSpan = (words: Words, at: number): Span => {
  const place = wordCount(words) + 2 * at;
  return { start: words[place] as number, end: words[place + 1] as number };
};

/** The words of the texts of one index, numbered. */
interface Vocabulary {
  readonly words: readonly Word[];
  /** Numbers of the words of a form, of a group of paraphrases, of a nation. */
  readonly ofForm: (form: number) => readonly number[];
  readonly ofGroup: (group: number) => readonly number[];
  readonly ofNation: (nation: string) => readonly number[];
  /** Numbers the words of a text. */
  readonly read: (tokens: readonly Token[], language: string) => Words;
}

/** Numbers of words by what they share. */
const shelf = <T>() => {
  const numbers = new Map<T, number[]>();
  const none: readonly number[] = [];
  return {
    put: (key: T, number: number): void => {
      const held = numbers.get(key);
      if (held) held.push(number);
      else numbers.set(key, [number]);
    },
    get: (key: T): readonly number[] => numbers.get(key) ?? none,
  };
};

const open = (index: IndexData): Vocabulary => {
  const words: Word[] = [];
  const [forms, groups, states] = [shelf<number>(), shelf<number>(), shelf<string>()];
  const known = new Map<string, number>();
  const numberOf = (form: string, language: string): number => {
    const key = formKey(form, language);
    const before = known.get(key);
    if (before !== undefined) return before;
    const number = words.length;
    const word = { form: findString(index.forms, key), paraphrases: paraphraseGroups(form), nations: nationsOf(form) };
    words.push(word);
    if (word.form >= 0) forms.put(word.form, number);
    for (const group of word.paraphrases) groups.put(group, number);
    for (const nation of word.nations) states.put(nation, number);
    known.set(key, number);
    return number;
  };
  return {
    words,
    ofForm: forms.get,
    ofGroup: groups.get,
    ofNation: states.get,
    read: (tokens, language) => {
      const numbers = new Uint32Array(tokens.length * WORD_SIZE);
      tokens.forEach(({ form, start, end }, i) => {
        numbers[i] = numberOf(form, language);
        numbers.set([start, end], tokens.length + 2 * i);
      });
      return numbers;
    },
  };
};

const cache = new WeakMap<IndexData, Vocabulary>();

/** The vocabulary of an index: as large as its texts, whatever people ask. */
export const vocabularyOf = (index: IndexData): Vocabulary => {
  const known = cache.get(index) ?? open(index);
  cache.set(index, known);
  return known;
};
