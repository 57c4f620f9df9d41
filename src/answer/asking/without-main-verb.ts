import { MAIN_VERB, UNDER_PARTICIPLE } from '../../language/answer-relations.ts';
import type { Span } from '../../text/span.ts';
import type { ReadSentence } from './read-sentence.ts';

/** “Leaflets telling the fighters to go | were dropped”: what belongs to a participle ends where the verb of its sentence comes. */
export const withoutMainVerb = ({ entry, match }: ReadSentence, span: Span): Span => {
  const whole = entry.sentences[match.sentence];
  const { text } = entry.dispatch;
  if (!whole || !UNDER_PARTICIPLE.test(text.slice(whole.start, span.start))) return span;
  const verb = MAIN_VERB.exec(text.slice(span.start, span.end));
  return verb ? { start: span.start, end: span.start + verb.index } : span;
};
