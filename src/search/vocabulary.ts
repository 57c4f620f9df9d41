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

/** Words of a text, three numbers each: which word of the vocabulary, where it starts and where it ends. */
export type Words = Uint32Array;

/** Numbers of one word among `Words`. */
export const WORD_SIZE = 3;

/** The words of the texts of one index, numbered. */
interface Vocabulary {
  readonly words: readonly Word[];
  /** Numbers the words of a text. */
  readonly read: (tokens: readonly Token[], language: string) => Words;
}

const open = (index: IndexData): Vocabulary => {
  const words: Word[] = [];
  const known = new Map<string, number>();
  const numberOf = (form: string, language: string): number => {
    const key = formKey(form, language);
    const before = known.get(key);
    if (before !== undefined) return before;
    const number = words.length;
    words.push({ form: findString(index.forms, key), paraphrases: paraphraseGroups(form), nations: nationsOf(form) });
    known.set(key, number);
    return number;
  };
  return {
    words,
    read: (tokens, language) => {
      const numbers = new Uint32Array(tokens.length * WORD_SIZE);
      tokens.forEach(({ form, start, end }, i) => {
        numbers[i * WORD_SIZE] = numberOf(form, language);
        numbers[i * WORD_SIZE + 1] = start;
        numbers[i * WORD_SIZE + 2] = end;
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
