import { QUALIFIER } from '../../language/qualifiers.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';

/** Characters before a value in which what qualifies it stands. */
const REACH = 60;

/** A value with the words right before it that weaken or bound it, « près d'Al-Tanaf », not beyond `from`. */
export const withQualifier = (text: string, value: Span, from: number): Span => {
  const begin = Math.max(from, value.start - REACH);
  const before = fold(text.slice(begin, value.start));
  const match = QUALIFIER.exec(before.text);
  return match ? { start: begin + before.original(match.index), end: value.end } : value;
};
