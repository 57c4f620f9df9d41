import { CALLED_QUESTION, DAY_PART, DAY_PART_QUESTION, EITHER_QUESTION } from '../../language/answer-phrases.ts';
import { foldText } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { splitWords } from '../../text/words.ts';
import { answeringNoun, NAMED_ONLY } from './answering-noun.ts';
import type { QuestionReading } from './question-reading.ts';
import { found, nearest, type ReadSentence } from './read-sentence.ts';

/** “Inside or outside?”: the one word of the two that a sentence has; where it has both, none answers. */
export const answeringAlternative = (sentence: ReadSentence, { folded }: QuestionReading): Span | undefined => {
  if (DAY_PART_QUESTION.test(folded)) return nearest(found(sentence, DAY_PART), sentence.match.marks);
  const either = EITHER_QUESTION.exec(folded);
  if (!either) return undefined;
  const words = found(sentence, /[\p{L}\p{M}]+/gu);
  const { text: whole } = sentence.entry.dispatch;
  const met = [either[1], either[2]].flatMap((wanted) => {
    const word = words.find(({ start, end }) =>
      splitWords(foldText(whole.slice(start, end))).some((one) => one.text === wanted),
    );
    return word ? [word] : [];
  });
  return met.length === 1 ? met[0] : undefined;
};

/** “What was the drone called?”: the name that stands with the drone. */
export const answeringCalled = (sentence: ReadSentence, reading: QuestionReading): Span | undefined => {
  const { frame, concepts, folded } = reading;
  const kind = CALLED_QUESTION.test(folded) ? frame.subject.find((i) => !concepts[i]?.name) : undefined;
  return kind === undefined
    ? undefined
    : answeringNoun(sentence, { ...reading, frame: { ...frame, kind } }, NAMED_ONLY);
};
