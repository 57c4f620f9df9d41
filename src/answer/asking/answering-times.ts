import type { Figure } from '../../facts/facts.ts';
import { IN_ALL, TIMES_TOLD } from '../../language/answer-phrases.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { answeringFigure } from './answering-figure.ts';
import type { QuestionReading } from './question-reading.ts';
import { found, here, nearest, type ReadSentence } from './read-sentence.ts';

/** The verb of the question counts as met by a noun from here on: « huit frappes ». */
const MET = 0.4;
/** Characters from an ordinal to the deed it numbers: “third deliberate US ”. */
const REACH = 30;

/** « Combien de fois … ? »: « à deux reprises », “the third in all”, « huit frappes »; never a number of anything else. */
export const answeringTimes = (sentence: ReadSentence, reading: QuestionReading): Span | undefined => {
  const { frame, head } = reading;
  const { entry, match } = sentence;
  const times = found(sentence, TIMES_TOLD);
  // Of “the second this week and the third in all” the whole counts.
  const all = times.find(({ start, end }) => IN_ALL.test(entry.dispatch.text.slice(start, end)));
  const done = match.marks.filter(
    ({ concept, held }) => held >= MET && (concept === frame.predicate || concept === head),
  );
  const told = [...done, ...here(entry.facts.events, match.sentence)];
  const counted = ({ start, end, of, unit }: Figure): boolean => {
    const reach = { start, end: (of?.end ?? end) + (unit === 'ordinal' ? REACH : 0) };
    return told.some((deed) => overlaps(deed, reach));
  };
  const deeds = here(entry.facts.figures, match.sentence).filter(
    (figure) => (figure.unit === 'count' || figure.unit === 'ordinal') && counted(figure),
  );
  const [deed] = deeds;
  // “Eight strikes near Tarsac and five near Velmont”: of several the one of the name asked with.
  const ofName = deed && answeringFigure(sentence, reading);
  const isBare = here(entry.facts.figures, match.sentence).some(
    ({ of, end }) => end === ofName?.end && (of === undefined || deeds.some((one) => one.end === end)),
  );
  if (times.length) return all ?? nearest(times, match.marks);
  return ofName && isBare ? ofName : deed && { start: (deed.qualifier ?? deed).start, end: deed.end };
};
