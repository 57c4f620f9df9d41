import { BARE_YEAR, CLOCK_TIME, DESIGNATION, MESSAGE_MEDIA } from '../language/answer-words.ts';
import { PLACE_PREPOSITION } from '../language/slot-words.ts';
import type { Entry } from '../linking/entry.ts';
import type { EntryLinks } from '../linking/link.ts';
import { foldText } from '../text/fold.ts';
import { overlaps, type Span } from '../text/span.ts';
import { answeringClause, answeringSpeech } from './answering-clause.ts';
import { answeringPart } from './answering-doer.ts';
import { answeringFigure } from './answering-figure.ts';
import { answeringNation, answeringOrganisation, answeringRole } from './answering-kind.ts';
import { answeringName } from './answering-name.ts';
import { answeringNoun, SURE_KIND } from './answering-noun.ts';
import type { QuestionReading } from './question-reading.ts';
import type { SentenceMatch } from './sentence-match.ts';

/** A sentence of a dispatch with all that is known of it, read for one question. */
export interface ReadSentence {
  readonly entry: Entry;
  readonly links: EntryLinks;
  readonly match: SentenceMatch;
}

/** Of one sentence. */
export const here = <T extends { readonly sentence: number }>(all: readonly T[], sentence: number): readonly T[] =>
  all.filter((one) => one.sentence === sentence);

/** How far a span stands from the nearest word that was asked with, in characters. */
export const apart = (span: Span, marks: readonly Span[]): number =>
  Math.min(...marks.map((mark) => Math.max(mark.start - span.end, span.start - mark.end, 0)), Number.MAX_SAFE_INTEGER);

const nearest = <T extends Span>(spans: readonly T[], marks: readonly Span[]): T | undefined =>
  [...spans].sort((a, b) => apart(a, marks) - apart(b, marks) || a.start - b.start)[0];

/** Characters before a place in which its preposition stands. */
const BEFORE = 24;
/** Characters of « de » and its like between a kind of place and its name. */
const OF = 6;

/** Everything in a sentence that a pattern of the language data finds. */
export const found = ({ entry, match }: ReadSentence, pattern: RegExp): readonly Span[] => {
  const whole = entry.sentences[match.sentence];
  if (!whole) return [];
  return Array.from(entry.dispatch.text.slice(whole.start, whole.end).matchAll(pattern), (one) => ({
    start: whole.start + one.index,
    end: whole.start + one.index + one[0].length,
  }));
};

const YEAR = /\b(?:1[5-9]|20)\d{2}\b/;

const answeringDate = (sentence: ReadSentence, { clock, year }: QuestionReading): Span | undefined => {
  const { entry, match } = sentence;
  const [time] = clock ? found(sentence, CLOCK_TIME) : [];
  if (clock) return time;
  const dates = here(entry.facts.dates, match.sentence).filter(
    ({ edtf, basis, start, end }) =>
      (edtf !== undefined || basis === 'weekday' || basis === 'relative') &&
      (!year || YEAR.test(entry.dispatch.text.slice(start, end))),
  );
  // « remonte à 2016 », “mid-2014”.
  return nearest(dates, match.marks) ?? nearest(found(sentence, BARE_YEAR), match.marks);
};

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

const answeringPlace = (
  { entry, links, match }: ReadSentence,
  { facts, head, frame }: QuestionReading,
): Span | undefined => {
  const given = new Set(facts.entities);
  const places = here(links.mentions, match.sentence).filter(
    (mention) =>
      mention.type === 'place' &&
      !given.has(mention.entity) &&
      !match.marks.some((mark) => mark.held >= 0.9 && overlaps(mark, mention)),
  );
  const said = places.filter(({ start }) =>
    PLACE_PREPOSITION.test(foldText(entry.dispatch.text.slice(Math.max(0, start - BEFORE), start))),
  );
  // « Dans quelle province … ? »: « la province de Homs ».
  const kind = match.marks.filter(({ concept }) => concept === head || concept === frame.kind);
  const [named] = places.filter(({ start }) => kind.some(({ end }) => start >= end && start - end <= OF));
  const best = named ?? nearest(said.length ? said : places, match.marks);
  const measured = places.flatMap((place) => fromDistance(entry, place) ?? []);
  return (named ? undefined : measured[0]) ?? best;
};

/** The words of a sentence that answer: a figure that counts what was asked, a date, a place, whoever did it. */
export const answerSpan = (sentence: ReadSentence, reading: QuestionReading): Span | undefined => {
  switch (reading.asked) {
    case 'how-many':
      return answeringFigure(sentence, reading);
    case 'when':
      return answeringDate(sentence, reading);
    case 'where':
      return answeringPlace(sentence, reading);
    case 'who':
      return answeringName(sentence, reading, reading.kind === 'person');
    case 'why':
    case 'yes-no':
      return undefined;
    case 'what':
      return ofKind(sentence, reading);
  }
};

/** « Quel avion … ? », « quel responsable … ? »: a thing of the kind asked for. */
const ofKind = (sentence: ReadSentence, reading: QuestionReading): Span | undefined => {
  switch (reading.kind) {
    case 'person':
      return answeringName(sentence, reading, true);
    case 'place':
      return answeringNoun(sentence, reading, SURE_KIND) ?? answeringPlace(sentence, reading);
    case 'role':
      return answeringRole(sentence, reading);
    case 'nation':
      return answeringNation(sentence, reading) ?? answeringPlace(sentence, reading);
    case 'organisation':
      return answeringNoun(sentence, reading, NAMED_ONLY) ?? answeringOrganisation(sentence, reading);
    case 'designation':
      return (
        answeringNoun(sentence, reading, NAMED_ONLY) ??
        nearest(found(sentence, DESIGNATION), sentence.match.marks) ??
        answeringThing(sentence, reading)
      );
    case 'medium':
      return found(sentence, MESSAGE_MEDIA)[0];
    default:
      return reading.frame.kind === undefined ? answeringWhat(sentence, reading) : answeringThing(sentence, reading);
  }
};

/** No phrase without a name is held so well. */
const NAMED_ONLY = 2;

/** « Quelles armes ont-ils détruites ? »: what is named as such, what it is done to, or the phrase around the word itself. */
const answeringThing = (sentence: ReadSentence, reading: QuestionReading): Span | undefined =>
  answeringNoun(sentence, reading, NAMED_ONLY) ??
  (reading.frame.subject.length ? answeringPart(sentence, reading, 'targets') : undefined) ??
  answeringNoun(sentence, reading);

const answeringWhat = (sentence: ReadSentence, reading: QuestionReading): Span | undefined =>
  (reading.frame.saying || reading.saying ? answeringSpeech(sentence, reading) : undefined) ??
  answeringClause(sentence, reading);
