import type { IndexData } from './index-data.ts';
import { findString, prefixRange } from './string-table.ts';

/** Shorter words are too often another word with one letter changed. */
const MIN_LETTERS = 5;
/** No more guesses than this for a word. */
const MAX_GUESSES = 4;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Spellings one slip away: a letter too many, too few, another or two swapped. The first letter is taken to be right unless it is one too many. */
const slips = (word: string): readonly string[] => {
  const found: string[] = [];
  for (let i = 0; i < word.length; i++) found.push(word.slice(0, i) + word.slice(i + 1));
  for (let i = 0; i + 1 < word.length; i++) found.push(word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2));
  for (let i = 1; i <= word.length; i++)
    for (const letter of LETTERS) {
      found.push(word.slice(0, i) + letter + word.slice(i));
      if (i < word.length) found.push(word.slice(0, i) + letter + word.slice(i + 1));
    }
  return found;
};

/** Stems of the index's words one slip away from a word it does not know, most frequent first. */
export const guessWords = (tongue: string, word: string, index: IndexData): readonly number[] => {
  if (word.length < MIN_LETTERS || !/^[a-z]+$/.test(word)) return [];
  const found = new Set<number>();
  // Most slips leave the first letters alone: they are looked for among the words that begin so.
  const begin = tongue + word.slice(0, 2);
  const [from, to] = prefixRange(index.forms, begin);
  for (const slip of slips(word)) {
    const key = tongue + slip;
    const form = key.startsWith(begin) ? findString(index.forms, key, from, to) : findString(index.forms, key);
    if (form >= 0) found.add(form);
  }
  const likely = [...found].sort(
    (a, b) => (index.formDocuments[b] as number) - (index.formDocuments[a] as number) || a - b,
  );
  return [...new Set(likely.slice(0, MAX_GUESSES).map((form) => index.stemOf[form] as number))];
};
