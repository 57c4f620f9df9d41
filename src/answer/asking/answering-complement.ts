import { COMPLEMENT_OPENING, COMPLEMENT_QUESTIONS } from '../../language/answer-complements.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { phraseFrom } from './answering-relation.ts';
import { predicateMarks } from './clause-of.ts';
import type { QuestionReading } from './question-reading.ts';
import type { ReadSentence } from './read-sentence.ts';

/** A complement stands so near behind its verb, in characters. */
const REACH = 60;

/** True of a question for what stands behind a preposition: nobody who acts answers it. */
export const asksComplement = ({ folded, frame }: QuestionReading): boolean =>
  frame.predicate !== undefined && COMPLEMENT_QUESTIONS.some(({ asks }) => asks.test(folded));

/** « Sur qui … a-t-il tiré ? », “what have they agreed on?”: what follows that preposition behind the verb of the question. */
export const answeringComplement = (sentence: ReadSentence, { folded, frame }: QuestionReading): Span | undefined => {
  const question = COMPLEMENT_QUESTIONS.find(({ asks }) => asks.test(folded));
  const { entry, match } = sentence;
  const whole = entry.sentences[match.sentence];
  if (!question || !whole) return undefined;
  for (const { end } of predicateMarks(sentence, frame.predicate)) {
    const behind = fold(entry.dispatch.text.slice(end, Math.min(whole.end, end + REACH)));
    const lead = question.told.exec(behind.text);
    if (!lead || /[;:.?!]/u.test(behind.text.slice(0, lead.index))) continue;
    const from = lead.index + lead[0].length;
    const opening = COMPLEMENT_OPENING.exec(behind.text.slice(from))?.[0].length ?? 0;
    const phrase = phraseFrom(sentence, end + behind.original(from + opening), false);
    if (phrase) return phrase;
  }
  return undefined;
};
