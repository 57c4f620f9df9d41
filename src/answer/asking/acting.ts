import { PRONOUN_BEHIND, PRONOUN_OPENING, SELF_OPENING } from '../../language/answer-words.ts';
import { foldText } from '../../text/fold.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { QuestionReading } from './question-reading.ts';
import type { ReadSentence } from './read-sentence.ts';

/** Whoever acts in a sentence stands so near its beginning, in characters. */
const OPENING = 30;
/** A word of the question counts as met from here on. */
const MET = 0.4;
/** Somebody under a pronoun may be whom the question names, where its paragraph does. */
const BY_PRONOUN = 0.7;
const SPOKEN_OF = 0.3;

/**
 * How surely whoever the question says acts does so in a sentence: 1 speaks in it, does what it tells of or opens it, less where they are under
 * a pronoun or only spoken of, 0 are not there. 1 where the question names nobody who acts.
 */
export const actingFit = ({ entry, match }: ReadSentence, { concepts, frame }: QuestionReading): number => {
  const subject = frame.subject.filter((i) => concepts[i]?.name);
  const whole = entry.sentences[match.sentence];
  if (!subject.length || !whole) return 1;
  const marks = match.marks.filter(({ concept, held }) => held >= MET && subject.includes(concept));
  const quotes = entry.facts.quotes.filter((quote) => quote.sentence === match.sentence);
  const acting: readonly Span[] = [
    ...(frame.saying ? [] : [{ start: whole.start, end: whole.start + OPENING }]),
    ...quotes.flatMap(({ speaker }) => speaker ?? []),
    // Whoever is asked for their words speaks; doing something is no answer.
    ...(frame.saying ? [] : entry.facts.events).flatMap((event) =>
      event.sentence === match.sentence ? event.agents : [],
    ),
  ];
  if (marks.some((mark) => acting.some((span) => overlaps(span, mark)))) return 1;
  const folded = foldText(entry.dispatch.text.slice(whole.start, whole.end));
  // “The UN warned of escalation.”
  if (frame.saying && marks.some(({ start }) => start - whole.start <= OPENING) && SELF_OPENING.test(folded)) return 1;
  const near = subject.some((i) => (match.held[i] ?? 0) >= MET);
  if (near && (PRONOUN_OPENING.test(folded) || PRONOUN_BEHIND.test(folded))) return BY_PRONOUN;
  return marks.length ? SPOKEN_OF : 0;
};
