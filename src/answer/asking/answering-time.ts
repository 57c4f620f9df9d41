import {
  DAY_PART,
  DAY_PART_QUESTION,
  LIKENED_DATE,
  RELATIVE_TIME,
  WHEN_CLAUSE,
} from '../../language/answer-phrases.ts';
import { BARE_YEAR, CLOCK_TIME, TIME_ZONE } from '../../language/answer-words.ts';
import { foldText } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import type { QuestionReading } from './question-reading.ts';
import { found, here, nearest, type ReadSentence } from './read-sentence.ts';

const YEAR = /\b(?:1[5-9]|20)\d{2}\b/;
/** A verb of the question counts as met from here on: only then does a clause beside it say when. */
const MET = 0.45;

const zoneOf = ({ entry }: ReadSentence, { start, end }: Span): string | undefined =>
  TIME_ZONE.exec(foldText(entry.dispatch.text.slice(start, end)))?.[0];

/** Characters before a date in which something else is only likened to what happened then. */
const LIKENED = 60;

/** The words that say when: a time of day where one is asked for, a date, « la veille », or a clause. */
export const answeringDate = (sentence: ReadSentence, reading: QuestionReading): Span | undefined => {
  const { entry, match } = sentence;
  const { clock, year, frame, folded } = reading;
  const times = clock ? found(sentence, CLOCK_TIME) : [];
  const zone = TIME_ZONE.exec(folded)?.[0];
  const time = times.find((one) => zone !== undefined && zoneOf(sentence, one) === zone) ?? times[0];
  if (DAY_PART_QUESTION.test(folded)) return nearest(found(sentence, DAY_PART), match.marks) ?? time;
  if (clock) return time;
  const dates = here(entry.facts.dates, match.sentence).filter(
    ({ edtf, basis, start, end }) =>
      (edtf !== undefined || basis === 'weekday' || basis === 'relative') &&
      !LIKENED_DATE.test(entry.dispatch.text.slice(Math.max(0, start - LIKENED), start)) &&
      (!year || YEAR.test(entry.dispatch.text.slice(start, end))),
  );
  // « remonte à 2016 », “mid-2014”.
  const date = nearest(dates, match.marks) ?? nearest(found(sentence, BARE_YEAR), match.marks);
  if (date || year) return date;
  const done = frame.predicate === undefined ? 0 : (match.own[frame.predicate] ?? 0);
  if (done < MET) return undefined;
  return nearest(found(sentence, RELATIVE_TIME), match.marks) ?? nearest(found(sentence, WHEN_CLAUSE), match.marks);
};
