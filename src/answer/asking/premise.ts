import type { Edition } from '../../edition/edition.ts';
import { TIMES_QUESTION } from '../../language/answer-phrases.ts';
import { edtfDays } from '../../text/edtf.ts';
import type { Premise } from '../answer.ts';
import { eventsTold } from '../telling/events-told.ts';
import { isAskedTold } from './asked-is-told.ts';
import { missingNames } from './is-answer.ts';
import { aboutness, isOnDate, ON_DAY } from './question-facts.ts';
import type { QuestionReading } from './question-reading.ts';
import type { RankedAnswer } from './rank-answers.ts';

/** A sentence is what a question meant where it holds so much of its other words. */
const MEANT_FROM = 0.45;
const NAMED_FROM = 0.5;

/** What the texts say instead of what a question takes for granted, and the sentence that says it. */
export interface FalsePremise {
  readonly premise: Premise;
  readonly ranked: RankedAnswer;
}

/** A sentence of the same event has so much of what was done, and of somebody or some place named. */
const SAME_FROM = 0.5;

/** A sentence corrects a question only where it tells of the same deed or thing, and of one of its names. */
const isSameEvent = ({ match: { own }, opposed }: RankedAnswer, { concepts, frame }: QuestionReading): boolean => {
  const has = (i: number): boolean => (own[i] ?? 0) >= SAME_FROM;
  const told =
    frame.predicate === undefined || opposed !== undefined
      ? concepts.some(({ name }, i) => !name && has(i))
      : has(frame.predicate);
  return told && (concepts.every(({ name }) => !name) || concepts.some(({ name }, i) => name && has(i)));
};

/** The day a sentence gives: its own, else that of the event it tells of. */
const dayOf = (
  edition: Edition,
  { match: { entry, sentence } }: RankedAnswer,
  asked: readonly string[],
): string | undefined => {
  const stated = (edition.entries[entry]?.facts.dates ?? []).find(
    (date) => date.sentence === sentence && date.edtf && !asked.some((one) => isOnDate(date.edtf ?? '', one)),
  );
  const [event] = eventsTold(edition, { entry, sentence });
  return event?.date ?? stated?.edtf;
};

/** A word held so well by the one and so little by the other is what the question is about. */
const HELD = 0.9;
const NOT_HELD = 0.3;
/** The sentence of another day holds so much more of the words itself. */
const MORE = 0.25;

/** True where a sentence of another day has a word of the question that the best one of the day asked about lacks. */
const saysMore = (other: RankedAnswer, best: RankedAnswer, { concepts }: QuestionReading): boolean =>
  other.features.ownWords >= best.features.ownWords + MORE &&
  concepts.some(({ name }, i) => !name && (other.match.own[i] ?? 0) >= HELD && (best.match.held[i] ?? 0) < NOT_HELD);

/** True where something of the kind asked about happened on the very day: what lacks is not the day. */
const isToldThen = (edition: Edition, { facts, language }: QuestionReading): boolean =>
  facts.dates.length > 0 && edition.links.known.some((event) => (aboutness(facts, event, language) ?? 0) > ON_DAY);

/** A day is mistaken for one no further off, in days. */
const MISTAKEN_WITHIN = 45;
const DAY = 86_400_000;

/** « Le 18 mai 2017 » is no slip for 24 August 2022 where something is known to have happened on the very day asked about. */
const isSlip = (edition: Edition, asked: string, given: string): boolean => {
  const [meant, told] = [edtfDays(asked)?.from, edtfDays(given)?.from];
  if (meant === undefined || told === undefined || asked.slice(4) === given.slice(4)) return true;
  return (
    Math.abs(Date.parse(meant) - Date.parse(told)) <= MISTAKEN_WITHIN * DAY ||
    !edition.links.known.some(({ date }) => isOnDate(date, asked))
  );
};

/**
 * Finds where a question goes wrong: what it asks of is told, but of another day, or with nobody of the name it gives.
 * `best` is what would answer; it does, unless a sentence of another day says more of what is asked.
 */
export const falsePremise = (
  edition: Edition,
  all: readonly RankedAnswer[],
  reading: QuestionReading,
  best: RankedAnswer | undefined,
): FalsePremise | undefined => {
  const meant = all.filter(
    (one) =>
      one.features.heldWords >= MEANT_FROM && one.features.ownWords >= MEANT_FROM / 2 && isSameEvent(one, reading),
  );
  const { dates } = reading.facts;
  // « Au 8 juin, combien de fois … ? »: the day only bounds what is counted.
  const otherDay =
    isToldThen(edition, reading) || TIMES_QUESTION.test(reading.folded)
      ? undefined
      : meant.find(
          (one) =>
            one.features.day < 0 &&
            isAskedTold(one, reading) &&
            one.features.heldNames >= NAMED_FROM &&
            !missingNames(one, reading).length,
        );
  const given = otherDay && dayOf(edition, otherDay, dates);
  const [asked] = dates;
  // A reviewed event of the very day says what happened then.
  const sure = best !== undefined && best.features.claim > 0 && best.features.day > 0;
  if (
    otherDay &&
    given &&
    asked &&
    isSlip(edition, asked, given) &&
    !sure &&
    (!best || saysMore(otherDay, best, reading))
  )
    return { premise: { kind: 'date', asked, given }, ranked: otherDay };
  if (best) return undefined;
  const [first] = meant;
  const verb = reading.concepts[reading.frame.predicate ?? -1];
  if (first?.opposed !== undefined && verb)
    return {
      premise: { kind: 'opposite', asked: reading.text.slice(verb.start, verb.end), given: first.opposed },
      ranked: first,
    };
  const [nobody] = meant.filter((one) => one.features.day > 0);
  const missing = nobody ? missingNames(nobody, reading) : [];
  return nobody && missing.length ? { premise: { kind: 'name', asked: missing }, ranked: nobody } : undefined;
};
