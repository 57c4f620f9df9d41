import type { Edition } from '../edition/edition.ts';
import type { Locale } from '../language/locale.ts';
import type { SentenceRef } from '../linking/entry.ts';
import type { Span } from '../text/span.ts';
import type { Check, Item } from './answer.ts';
import type { RankedAnswer } from './asking/rank-answers.ts';
import type { Citations } from './citations.ts';

/** A sentence of a message and the sentences of the corpus that bear on it. */
export interface Matched {
  readonly sentence: number;
  readonly language: Locale;
  readonly matches: readonly RankedAnswer[];
}

/** How many sentences are cited for one name, figure or date. */
const CITED = 2;

/** Cites a sentence with the words that bear a check out. */
export const cite = (edition: Edition, citations: Citations, match: SentenceRef, mark?: Span): readonly number[] => {
  const whole = edition.entries[match.entry]?.sentences[match.sentence];
  return whole ? [citations.cite(match.entry, whole, mark ? [mark] : [])] : [];
};

/** One checked part of a message, with the first few sentences on it. */
export const item = (text: string, check: Check, citations: readonly number[]): Item => ({
  text,
  check,
  citations: [...new Set(citations)].slice(0, CITED),
});
