import { DIRECTION, DIRECTION_QUESTION, LOCATION_PHRASE } from '../../language/answer-phrases.ts';
import {
  COMPOUND_BEHIND,
  NO_PLACE_BEFORE,
  OPENS_PLACE,
  ORIGIN_BEFORE,
  PLACE_ACTS,
  PLACE_BEHIND,
  PLACED_BY,
  SPEAKING_FROM,
  SPEAKS_WHERE,
  STATE_ADJECTIVE,
} from '../../language/answer-relations.ts';
import { PLACE_PREPOSITION } from '../../language/slot-words.ts';
import type { Entry } from '../../linking/entry.ts';
import { foldText } from '../../text/fold.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { answeringNoun, NAMED_ONLY } from './answering-noun.ts';
import { predicateMarks } from './clause-of.ts';
import type { QuestionReading } from './question-reading.ts';
import { found, here, nearest, type ReadSentence } from './read-sentence.ts';

/** Characters before a place in which its preposition stands. */
const BEFORE = 24;
/** Characters before a place in which it is said that somebody speaks there. */
const SPEAKS = 50;
/** Characters of « de » and its like between a kind of place and its name. */
const OF = 6;
/** Characters between a distance and the place it is measured from: « au nord-ouest d' ». */
const FROM_PLACE = 32;

/** « à cinq kilomètres au nord-ouest d'Al Boukamal »: a place as far from another. */
const fromDistance = ({ dispatch, facts }: Entry, place: Span): Span | undefined => {
  const figure = facts.figures.find(
    ({ unit, end }) =>
      (unit === 'km' || unit === 'mile' || unit === 'm') &&
      end <= place.start &&
      place.start - end <= FROM_PLACE &&
      !/[,;.:]/.test(dispatch.text.slice(end, place.start)),
  );
  return figure && { start: (figure.qualifier ?? figure).start, end: place.end };
};

/** “Where did it explode?”: what follows the verb of the question and opens as a place does. */
const behindVerb = (sentence: ReadSentence, { frame }: QuestionReading): Span | undefined => {
  const { entry, match } = sentence;
  const whole = entry.sentences[match.sentence];
  for (const { end } of whole ? predicateMarks(sentence, frame.predicate) : []) {
    const place = PLACE_BEHIND.exec(entry.dispatch.text.slice(end, whole?.end));
    if (!place?.[1]) continue;
    const start = end + place[0].length - place[1].length;
    const span = { start, end: start + place[1].length };
    if (!here(entry.facts.dates, match.sentence).some((date) => overlaps(date, span) && date.start - start <= OF))
      return span;
  }
  return undefined;
};

/** The words that say on which side, where that is asked for. */
export const answeringDirection = (sentence: ReadSentence, { folded }: QuestionReading): Span | undefined =>
  DIRECTION_QUESTION.test(folded) ? nearest(found(sentence, DIRECTION), sentence.match.marks) : undefined;

/** The place that answers: one of the kind asked for, as far from another, behind its preposition, or the words that say near what. */
export const answeringPlace = (sentence: ReadSentence, reading: QuestionReading): Span | undefined => {
  const { entry, links, match } = sentence;
  const { facts, head, frame } = reading;
  const { text, language } = entry.dispatch;
  const given = new Set(facts.entities);
  const places = here(links.mentions, match.sentence).filter(
    (mention) =>
      mention.type === 'place' &&
      // “a US base” says whose it is, and not where.
      (language !== 'en' || !COMPOUND_BEHIND.test(text.slice(mention.end, mention.end + BEFORE))) &&
      // “a US F-15”
      !(
        language === 'en' &&
        STATE_ADJECTIVE.test(text.slice(mention.start, mention.end)) &&
        /^[- ]["“]?[\p{L}\d]/u.test(text.slice(mention.end, mention.end + BEFORE))
      ) &&
      !given.has(mention.entity) &&
      !ORIGIN_BEFORE.test(foldText(text.slice(Math.max(0, mention.start - BEFORE), mention.start))) &&
      !PLACE_ACTS.test(text.slice(mention.end, mention.end + BEFORE)) &&
      !match.marks.some((mark) => mark.held >= 0.9 && overlaps(mark, mention)),
  );
  const said = places.filter(({ start }) =>
    PLACE_PREPOSITION.test(foldText(text.slice(Math.max(0, start - BEFORE), start))),
  );
  // “a US base” says whose it is, and not where.
  const own = places.filter(
    ({ start, end }) =>
      (language !== 'en' || !COMPOUND_BEHIND.test(text.slice(end, end + BEFORE))) &&
      !NO_PLACE_BEFORE.test(foldText(text.slice(Math.max(0, start - BEFORE), start))),
  );
  // « Dans quelle province … ? »: « la province de Homs ».
  const kind = match.marks.filter(({ concept }) => concept === head || concept === frame.kind);
  const [named] = places.filter(({ start }) => kind.some(({ end }) => start >= end && start - end <= OF));
  // “in Homs province”
  const before = reading.kind === 'place' ? answeringNoun(sentence, reading, NAMED_ONLY) : undefined;
  const asked =
    frame.predicate === undefined
      ? match.marks.filter(({ concept, held }) => held >= 0.9 && reading.concepts[concept]?.name === true)
      : [];
  const measured = places.flatMap((place) => fromDistance(entry, place) ?? []);
  // « Où parlait le colonel ? »: where he speaks from, not of.
  const speaking = reading.saying || reading.frame.saying || SPEAKS_WHERE.test(reading.folded);
  const from = speaking
    ? places.find(({ start }) => SPEAKING_FROM.test(foldText(text.slice(Math.max(0, start - SPEAKS), start))))
    : undefined;
  return (
    from ??
    named ??
    before ??
    measured[0] ??
    behindVerb(sentence, reading) ??
    nearest(said, match.marks) ??
    nearest(
      // “Where is X?”: “near X” says nothing of it.
      found(sentence, LOCATION_PHRASE).filter((phrase) => !asked.some((mark) => overlaps(mark, phrase))),
      asked.length ? asked : match.marks,
    ) ??
    nearest(own, match.marks)
  );
};

/** True where words that say where stand behind a preposition of place, or open with one: a state that is only named nearby is no sure place. */
export const isPlaced = ({ entry }: ReadSentence, { start, end }: Span): boolean =>
  OPENS_PLACE.test(entry.dispatch.text.slice(start, end)) ||
  PLACED_BY.test(foldText(entry.dispatch.text.slice(Math.max(0, start - BEFORE), start)));
