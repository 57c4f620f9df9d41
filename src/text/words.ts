import type { Span } from './span.ts';

/** A run of letters and digits in folded text. */
export interface Word extends Span {
  readonly text: string;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** Runs of letters and digits; apostrophes and hyphens part words. Meant for folded text. */
export const splitWords = (folded: string): readonly Word[] =>
  Array.from(folded.matchAll(WORD), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
