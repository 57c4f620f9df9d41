import { LIES, PLACED_BEFORE } from '../../language/introducing.ts';
import type { Span } from '../../text/span.ts';
import { asksWhereIs, mentionsAsked } from './introducing.ts';
import type { QuestionReading } from './question-reading.ts';
import type { ReadSentence } from './read-sentence.ts';

/** Characters in which a name is placed, and in which it is told where. */
const BEFORE = 40;
const BEHIND = 160;
/** Where something is placed goes on to the end of its clause: « situe X sur l'axe … ». */
const PLACED = /^[»”"]?\s([^,;.:()]{3,90})/u;

/** “Where is X?”: what a sentence says right behind the name of where it lies. */
export const whereabouts = (sentence: ReadSentence, reading: QuestionReading): Span | undefined => {
  const whole = sentence.entry.sentences[sentence.match.sentence];
  if (!whole || !asksWhereIs(reading)) return undefined;
  const { text } = sentence.entry.dispatch;
  for (const { start, end } of mentionsAsked(sentence, reading)) {
    const placed = PLACED_BEFORE.test(text.slice(Math.max(whole.start, start - BEFORE), start));
    const told = (placed ? PLACED : LIES).exec(text.slice(end, Math.min(whole.end, end + BEHIND)));
    if (!told?.[1]) continue;
    const from = end + told[0].length - told[1].length;
    return { start: from, end: from + told[1].trimEnd().length };
  }
  return undefined;
};
