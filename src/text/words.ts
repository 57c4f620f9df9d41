import type { Span } from './span.ts';

/** A run of letters and digits in folded text. */
export interface Word extends Span {
  readonly text: string;
}

const WORD = /[\p{L}\p{N}]+/gu;
/** The same for folded text of which nothing is left but ASCII; five times as fast. */
const ASCII_WORD = /[A-Za-z0-9]+/g;
const ASCII_ONLY = /^[\0-\x7f]*$/;

/** Runs of letters and digits; apostrophes and hyphens part words. Meant for folded text. */
export const splitWords = (folded: string): readonly Word[] => {
  const word = ASCII_ONLY.test(folded) ? ASCII_WORD : WORD;
  const words: Word[] = [];
  word.lastIndex = 0;
  for (let match = word.exec(folded); match; match = word.exec(folded))
    words.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  return words;
};
