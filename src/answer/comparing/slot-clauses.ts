import type { Slot } from '../../dispatch/dispatch.ts';
import { foldText } from '../../text/fold.ts';
import { contains, type Span } from '../../text/span.ts';
import { acrossBlanks, plainWords } from './plain-clause.ts';
import { matchesOf } from './slot-figures.ts';
import type { SlotDraft, SlotSentence } from './slot-sentence.ts';

/** A clause ends at one of these, and where its language says so. */
const MARK = /[,;:.!?—]/u;
/** A point or comma within a number ends nothing. */
const WITHIN_NUMBER = /(?<=\p{Nd})[.,](?=\p{Nd})/gu;
/** Fewer characters say nothing by themselves. */
const MIN_CLAUSE = 12;

/** From the words that open a clause to where it ends; what is quoted in it is part of it. */
const clauseFrom = ({ entry, span, phrases }: SlotSentence, opening: Span): Span => {
  const { text } = entry.dispatch;
  const rest = plainWords(text.slice(opening.end, span.end)).replace(WITHIN_NUMBER, ' ');
  const mark = rest.search(MARK);
  const word = phrases ? foldText(rest).search(acrossBlanks(phrases.ends)) : -1;
  const ends = [mark < 0 ? rest.length : mark, word < 0 ? rest.length : word];
  return {
    start: opening.start,
    end: opening.start + rtrim(text.slice(opening.start, opening.end + Math.min(...ends))),
  };
};

const rtrim = (text: string): number => text.replace(/[\s"«“(]+$/u, '').length;

/** A clause with the subject before its words, back to the mark or word that opens it. */
const wholeClause = (sentence: SlotSentence, opening: Span): Span => {
  const { entry, span, phrases } = sentence;
  const before = plainWords(entry.dispatch.text.slice(span.start, opening.start)).replace(WITHIN_NUMBER, ' ');
  const opens = phrases ? [...foldText(before).matchAll(phrases.opens)].at(-1) : undefined;
  const from = opens ? opens.index + opens[0].length : 0;
  // Folding may change lengths; then the words alone are shown.
  const start = foldText(before).length === before.length ? from : before.length;
  const lead = /^[\s"«“)]*/u.exec(entry.dispatch.text.slice(span.start + start, opening.start))?.[0].length ?? 0;
  return { ...clauseFrom(sentence, opening), start: span.start + start + lead };
};

const clauses = (
  sentence: SlotSentence,
  slot: Slot,
  pattern: RegExp,
  cut: (sentence: SlotSentence, opening: Span) => Span = clauseFrom,
): readonly SlotDraft[] =>
  matchesOf(sentence, pattern)
    .map((opening) => cut(sentence, opening))
    .filter(({ start, end }) => end - start >= MIN_CLAUSE)
    .filter((one, index, all) => !all.some((other, at) => at < index && contains(other, one)))
    .map((span) => ({ slot, span, comparable: false }));

/** Why, on what condition, with what result, what others made of it, and what was damaged: clauses that say so in so many words. */
export const clauseSlots = (sentence: SlotSentence): readonly SlotDraft[] => {
  const { phrases } = sentence;
  if (!phrases) return [];
  return [
    ...clauses(sentence, 'motive', phrases.motive),
    ...clauses(sentence, 'condition', phrases.condition),
    ...clauses(sentence, 'outcome', phrases.outcome, wholeClause),
    ...clauses(sentence, 'reaction', phrases.reaction, wholeClause),
    ...matchesOf(sentence, phrases.damage).map((span): SlotDraft => ({ slot: 'damage', span, comparable: false })),
  ];
};
