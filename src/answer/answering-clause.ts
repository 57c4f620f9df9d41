import type { Span } from '../text/span.ts';
import type { ReadSentence } from './answer-span.ts';

/** Shorter is no answer, longer is no longer the answering words. */
const FEWEST_WORDS = 2;
const LONGEST = 110;
/** A word asked with counts as met from here on. */
const MET = 0.5;

/** What a sentence goes on to say behind the last word of the question in it, up to the end of its clause. */
export const answeringClause = ({ entry, match }: ReadSentence): Span | undefined => {
  const whole = entry.sentences[match.sentence];
  if (!whole) return undefined;
  const { text } = entry.dispatch;
  const last = Math.max(...match.marks.filter(({ held }) => held >= MET).map(({ end }) => end), whole.start);
  const rest = /^[\s"”»’')\]]*(?:\([^)]*\)\s*)?/u.exec(text.slice(last, whole.end))?.[0].length ?? 0;
  const start = last + rest;
  const length = text.slice(start, whole.end).search(/[,;:.?!]|$/u);
  const end = start + text.slice(start, start + length).trimEnd().length;
  const words = text.slice(start, end).split(/\s+/u).filter(Boolean).length;
  return last > whole.start && words >= FEWEST_WORDS && end - start <= LONGEST ? { start, end } : undefined;
};
