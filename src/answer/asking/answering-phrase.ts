import { CLAUSE_STOPS, PHRASE_STOPS } from '../../language/answer-words.ts';
import { PHRASE_QUESTIONS } from '../../language/phrase-questions.ts';
import { foldText } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import type { QuestionReading } from './question-reading.ts';
import { found, nearest, type ReadSentence } from './read-sentence.ts';
import { withoutMainVerb } from './without-main-verb.ts';

/** « Dans quel but … ? », “in what case …?”: the phrase of a sentence that opens as such an answer does. */
export const answeringPhrase = (sentence: ReadSentence, { folded }: QuestionReading): Span | undefined => {
  const question = PHRASE_QUESTIONS.find(({ asks }) => asks.test(folded));
  const phrase = question && nearest(found(sentence, question.told), sentence.match.marks);
  if (!phrase) return undefined;
  const words = sentence.entry.dispatch.text.slice(phrase.start, phrase.end);
  // Its own opening is no stop: “if they stay”.
  const opening = words.indexOf(' ') + 1;
  const rest = foldText(words.slice(opening));
  const stops = question.clause ? [CLAUSE_STOPS] : [CLAUSE_STOPS, PHRASE_STOPS];
  const stop = Math.min(...stops.map((one) => one.exec(rest)?.index ?? rest.length));
  const length = opening + stop;
  return withoutMainVerb(sentence, {
    start: phrase.start,
    end: phrase.start + words.slice(0, length).trimEnd().length,
  });
};
