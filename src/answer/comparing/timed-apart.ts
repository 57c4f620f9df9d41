import { TIMED_BY } from '../../language/grouping-words.ts';
import type { Folded } from '../../text/fold.ts';
import { contains, type Span } from '../../text/span.ts';

/** What a clause that says when ends with. */
const MARK = /[,;:]/u;

/**
 * The part of a sentence that tells of something else than a word of it, where one of them is told only to say when the other was: « des
 * tirs ont visé la base, un jour après que l'armée a frappé un convoi ». Undefined where nothing of the kind is said; a time
 * with no event in it, « peu avant minuit », parts nothing.
 */
export const timedApart = (
  folded: Folded,
  span: Span,
  word: Span | undefined,
  events: readonly Span[],
): Span | undefined => {
  const cue = [...folded.text.matchAll(TIMED_BY)].at(-1);
  // « Deux jours après un bombardement, … »: where that ends no mark tells.
  if (!cue || !word || !/\p{L}/u.test(folded.text.slice(0, cue.index))) return undefined;
  const behind = cue.index + cue[0].length;
  const mark = folded.text.slice(behind).search(MARK);
  const timing = {
    start: span.start + folded.original(cue.index),
    end: mark < 0 ? span.end : span.start + folded.original(behind + mark),
  };
  if (!events.some((event) => contains(timing, event))) return undefined;
  if (contains(timing, word)) return { start: span.start, end: timing.start };
  return timing;
};
