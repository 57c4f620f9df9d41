import { CLAUSE_STOPS } from '../language/answer-words.ts';
import { foldText } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { ReadSentence } from './answer-span.ts';

/** Shorter is no answer, longer is no longer the answering words. */
const FEWEST_WORDS = 2;
const LONGEST = 110;
/** A word asked with counts as met from here on. */
const MET = 0.5;

/** What a sentence goes on to say behind the words of the question in it, up to the end of its clause: behind the last that has more to follow. */
export const answeringClause = ({ entry, match }: ReadSentence): Span | undefined => {
  const whole = entry.sentences[match.sentence];
  if (!whole) return undefined;
  const { text } = entry.dispatch;
  const anchors = [...new Set(match.marks.filter(({ held }) => held >= MET).map(({ end }) => end))].sort(
    (a, b) => b - a,
  );
  const clauseFrom = (anchor: number): Span | undefined => {
    const rest = /^[\s"”»’')\]]*(?:\([^)]*\)\s*)?/u.exec(text.slice(anchor, whole.end))?.[0].length ?? 0;
    const start = anchor + rest;
    const after = text.slice(start, whole.end);
    const stop = CLAUSE_STOPS.exec(foldText(after))?.index ?? after.length;
    const length = Math.min(after.search(/[,;:.?!]|$/u), stop);
    const end = start + after.slice(0, length).trimEnd().length;
    const words = text.slice(start, end).split(/\s+/u).filter(Boolean).length;
    return words >= FEWEST_WORDS && end - start <= LONGEST ? { start, end } : undefined;
  };
  for (const anchor of anchors) {
    const clause = clauseFrom(anchor);
    if (clause) return clause;
  }
  return undefined;
};
