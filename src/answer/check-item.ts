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
  /** The reader's language, in which notes are shown. */
  readonly locale: Locale;
  readonly matches: readonly RankedAnswer[];
}

/** Only what bears on a sentence nearly as closely as the best can differ from it: others tell of something else. */
const CLOSE = 0.87;

/** Those that bear on it nearly as closely as the best. */
export const closest = (matches: readonly RankedAnswer[]): readonly RankedAnswer[] =>
  matches.filter(({ worth }) => worth >= (matches[0]?.worth ?? 0) * CLOSE);

/** So much of the words of a message a sentence holds itself that gives another figure or day for the same thing. */
const OWN_WORDS = 0.5;

/** True of a sentence that tells so much of the same that it can contradict. */
export const isClose = ({ features }: RankedAnswer): boolean => features.ownWords >= OWN_WORDS;

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
