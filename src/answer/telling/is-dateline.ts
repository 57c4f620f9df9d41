import type { Span } from '../../text/span.ts';

/** « BAGDAD, 12 avr 2018 - », “LONDON (12 April) —”: a place in capitals before the day, a dash behind. */
const BEFORE = /^\s*\p{Lu}[\p{Lu}\p{M}\s.'’/-]*[,(]?\s*(?:\([\p{L} .]+\)\s*,?\s*)?(?:le\s+)?$/u;
const BEHIND = /^\s*\)?\s*(?:\([^()]{2,30}\)\s*)?[-–—:]\s/u;

/** True of the day a dispatch was sent, at the head of its first sentence: it is the day of nothing it tells. */
export const isDateline = (text: string, sentence: number, { start, end }: Span): boolean =>
  BEFORE.test(text.slice(sentence, start)) && BEHIND.test(text.slice(end, end + 40));
