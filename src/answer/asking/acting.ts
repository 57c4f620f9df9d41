import { BEFALLEN_BEHIND, BEFALLEN_QUESTION } from '../../language/answer-relations.ts';
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
/** A participle stands so near behind what it befell, in characters. */
const REACH = 40;

/** What only is there, neither doing anything nor having anything done to it, counts so much. */
const IS_THERE = 0.5;

/** How surely a sentence tells what was done to what the question asks of: “what happened to the drones?”; undefined where it asks no such thing. */
const befallenFit = ({ entry, match }: ReadSentence, { concepts, folded }: QuestionReading): number | undefined => {
  const asks = BEFALLEN_QUESTION.exec(folded);
  const from = asks ? asks.index + asks[0].length : 0;
  const thing = concepts.findIndex(({ start }) => start >= from);
  if (!asks || thing < 0) return undefined;
  const marks = match.marks.filter(({ concept, held }) => concept === thing && held >= MET);
  if (!marks.length) return 0;
  const events = entry.facts.events.filter((event) => event.sentence === match.sentence);
  const is = (parts: readonly Span[]): boolean => parts.some((part) => marks.some((mark) => overlaps(part, mark)));
  const done = marks.some(({ end }) => BEFALLEN_BEHIND.test(entry.dispatch.text.slice(end, end + REACH)));
  if (done || events.some(({ targets }) => is(targets))) return 1;
  return events.some(({ agents }) => is(agents)) ? SPOKEN_OF : IS_THERE;
};

/**
 * How surely whoever the question says acts does so in a sentence: 1 speaks in it, does what it tells of or opens it, less where they are under
 * a pronoun or only spoken of, 0 are not there. 1 where the question names nobody who acts.
 */
export const actingFit = (sentence: ReadSentence, reading: QuestionReading): number => {
  const { entry, match } = sentence;
  const { concepts, frame } = reading;
  const befallen = befallenFit(sentence, reading);
  if (befallen !== undefined) return befallen;
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
