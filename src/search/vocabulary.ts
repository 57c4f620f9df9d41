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

/** The words of the texts of one index, numbered. */
interface Vocabulary {
  readonly words: readonly Word[];
  /** The numbers of the words of a list of tokens; the list itself is remembered as long as somebody holds it. */
  readonly numbers: (tokens: readonly Token[], language: string) => Uint32Array;
}

const read = (index: IndexData): Vocabulary => {
  const words: Word[] = [];
  const known = new Map<string, number>();
  const lists = new WeakMap<readonly Token[], Uint32Array>();
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
    numbers: (tokens, language) => {
      const before = lists.get(tokens);
      if (before) return before;
      const numbers = Uint32Array.from(tokens, ({ form }) => numberOf(form, language));
      lists.set(tokens, numbers);
      return numbers;
    },
  };
};

const cache = new WeakMap<IndexData, Vocabulary>();

/** The vocabulary of an index: as large as its texts, whatever people ask. */
export const vocabularyOf = (index: IndexData): Vocabulary => {
  const known = cache.get(index) ?? read(index);
  cache.set(index, known);
  return known;
};
