import type { Slot } from '../dispatch/dispatch.ts';
import { foldText } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { matchesOf } from './slot-figures.ts';
import type { SlotDraft, SlotSentence } from './slot-sentence.ts';

/** A clause ends at one of these, and where its language says so. */
const MARK = /[,;:.!?()«»“”"—]/u;
/** Fewer characters say nothing by themselves. */
const MIN_CLAUSE = 12;

/** From the words that open a clause to where it ends; quotation marks right behind them are gone over. */
const clauseFrom = ({ entry, span, phrases }: SlotSentence, opening: Span): Span => {
  const { text } = entry.dispatch;
  const rest = text.slice(opening.end, span.end);
  const skipped = /^[\s«“"]*/.exec(rest)?.[0].length ?? 0;
  const mark = rest.slice(skipped).search(MARK);
  const word = phrases ? foldText(rest).search(phrases.ends) : -1;
  const ends = [mark < 0 ? rest.length : mark + skipped, word < 0 ? rest.length : word];
  const end = opening.end + Math.min(...ends);
  return { start: opening.start, end: opening.start + text.slice(opening.start, end).trimEnd().length };
};

const clauses = (sentence: SlotSentence, slot: Slot, pattern: RegExp): readonly SlotDraft[] =>
  matchesOf(sentence, pattern)
    .map((opening) => clauseFrom(sentence, opening))
    .filter(({ start, end }) => end - start >= MIN_CLAUSE)
    .map((span) => ({ slot, span, comparable: false }));

/** Why, on what condition, with what result, what others made of it, and what was damaged: clauses that say so in so many words. */
export const clauseSlots = (sentence: SlotSentence): readonly SlotDraft[] => {
  const { phrases } = sentence;
  if (!phrases) return [];
  return [
    ...clauses(sentence, 'motive', phrases.motive),
    ...clauses(sentence, 'condition', phrases.condition),
    ...clauses(sentence, 'outcome', phrases.outcome),
    ...clauses(sentence, 'reaction', phrases.reaction),
    ...matchesOf(sentence, phrases.damage).map((span): SlotDraft => ({ slot: 'damage', span, comparable: false })),
  ];
};
