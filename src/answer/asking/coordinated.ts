import { CLAUSE_BEGIN, CLAUSE_END, DONE_BY_BOTH } from '../../language/answer-relations.ts';
import type { Span } from '../../text/span.ts';
import { here, type ReadSentence } from './read-sentence.ts';

/** « Condamnée par Damas et par Moscou », “that Damascus and Moscow condemned”: who did it, with whoever did it too. */
export const withCoordinated = ({ entry, links, match }: ReadSentence, span: Span): Span => {
  const whole = entry.sentences[match.sentence];
  if (!whole) return span;
  const { text } = entry.dispatch;
  const others = here(links.mentions, match.sentence);
  const after = others.find(
    ({ start, end }) =>
      start > span.end && DONE_BY_BOTH.test(text.slice(span.end, start)) && CLAUSE_END.test(text.slice(end, whole.end)),
  );
  if (after) return { start: span.start, end: after.end };
  const before = others.find(
    ({ start, end }) =>
      end < span.start &&
      DONE_BY_BOTH.test(text.slice(end, span.start)) &&
      CLAUSE_BEGIN.test(text.slice(whole.start, start)),
  );
  return before ? { start: before.start, end: span.end } : span;
};
