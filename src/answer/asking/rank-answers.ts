import type { Edition } from '../../edition/edition.ts';
import type { Locale } from '../../language/locale.ts';
import type { SentenceRef } from '../../linking/entry.ts';
import { twinSentence } from '../../search/twin-sentence.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { isOf } from '../outlets.ts';
import { readable } from '../readable.ts';
import { eventsTold } from '../telling/events-told.ts';
import { actingFit } from './acting.ts';
import { ANSWER_FEATURES, type AnswerFeature, answerFeatures } from './answer-features.ts';
import { answerSpan } from './answer-span.ts';
import { ANSWER_WEIGHTS } from './answer-weights.ts';
import { asksComplement } from './answering-complement.ts';
import { isReadAsDoing, roleFit } from './answering-name.ts';
import { isPlaced } from './answering-place.ts';
import { asksRelation } from './answering-relation.ts';
import { claimAnswers, eventsAsked } from './claim-answers.ts';
import { introduces } from './introducing.ts';
import { oppositeIn, oppositesAsked } from './opposed.ts';
import { ORDER_WEIGHTS } from './order-weights.ts';
import type { QuestionReading } from './question-reading.ts';
import { type SentenceMatch, sentenceMatcher } from './sentence-match.ts';
import { sentenceNumbers } from './sentence-number.ts';
import { asksWhatHappened } from './slots-asked.ts';

/** A sentence that may answer. */
export interface RankedAnswer {
  readonly match: SentenceMatch;
  readonly span?: Span;
  readonly event?: string;
  readonly features: Readonly<Record<AnswerFeature, number>>;
  /** It tells the opposite of what is asked, and not what is: the word by which it does. */
  readonly opposed?: string;
  /** Its words say where, in so many words. */
  readonly placed: boolean;
  /** The features, weighed by what counts towards answering at all; higher is better. */
  readonly worth: number;
  /** The same, weighed by what comes first. */
  readonly order: number;
}

interface Found {
  readonly ref: SentenceRef;
  /** How its passage compares with the best, 0–1. */
  readonly passage: number;
}

/** The sentences of the passages found and of the report asked for, as a reader of this language is shown them, each once. */
const sentencesFound = (edition: Edition, locale: Locale, { result, outlet }: QuestionReading): Map<number, Found> => {
  const numberOf = sentenceNumbers(edition);
  const { shown, entries } = readable(edition, locale);
  const [best, worst] = [result.hits[0]?.score ?? 0, result.hits[result.hits.length - 1]?.score ?? 0];
  const found = new Map<number, Found>();
  for (const { id, score } of result.hits) {
    const passage = edition.passages[id];
    if (!passage) continue;
    const entry = shown(passage.entry);
    for (let sentence = passage.first; sentence <= passage.last; sentence++) {
      const ref = twinSentence(edition.entries, { entry: passage.entry, sentence }, entry);
      const key = numberOf(ref);
      if (!found.has(key)) found.set(key, { ref, passage: best > worst ? (score - worst) / (best - worst) : 1 });
    }
  }
  for (const entry of outlet ? entries.filter((one) => isOf(edition, one, outlet)) : [])
    edition.entries[entry]?.sentences.forEach(({ role }, sentence) => {
      const key = numberOf({ entry, sentence });
      if (role === 'body' && !found.has(key)) found.set(key, { ref: { entry, sentence }, passage: 0 });
    });
  return found;
};

const textOf = ({ dispatch, sentences }: Edition['entries'][number], sentence: number): string => {
  const { start = 0, end = 0 } = sentences[sentence] ?? {};
  return dispatch.text.slice(start, end);
};

/** A word held so well is that of the question. */
const GIVEN_FROM = 0.7;

/** « Qui soutient X ? »: X is no answer. */
const isGiven = (span: Span, { marks }: SentenceMatch, { concepts }: QuestionReading): boolean =>
  marks.some((mark) => mark.held >= GIVEN_FROM && concepts[mark.concept]?.name === true && overlaps(mark, span));

/** A verb held so well is told itself. */
const TOLD = 0.4;

/** The word by which a sentence tells the opposite of what is asked, where no other word of it tells just that. */
const tellsOtherwise = (
  entry: Edition['entries'][number],
  { own, marks, sentence }: SentenceMatch,
  { frame: { predicate = -1 } }: QuestionReading,
  opposites: readonly string[],
): string | undefined => {
  const word = oppositeIn(textOf(entry, sentence), opposites);
  const told = marks.some(
    ({ concept, held, start, end }) =>
      concept === predicate && held >= TOLD && !oppositeIn(entry.dispatch.text.slice(start, end), opposites),
  );
  return told || ((own[predicate] ?? 1) >= TOLD && !marks.some(({ concept }) => concept === predicate))
    ? undefined
    : word;
};

/** A name stands in a sentence, or belongs to the event it tells of, from here on. */
const THERE = 0.3;

/** A sentence that tells what happened is worth so much, and each further one so much less, whatever its words. */
const TELLING = 16;
const TELLING_STEP = 0.6;

/** Which sentences are looked at closely: by what they hold themselves, then with what stands around them. */
export interface Bearing {
  readonly itself: (own: readonly number[]) => boolean;
  readonly around: (held: readonly number[]) => boolean;
}

/** The sentences that may answer, best first; only those that bear on the question, where it is said which do. */
export const rankAnswers = (
  edition: Edition,
  locale: Locale,
  reading: QuestionReading,
  bears?: Bearing,
): readonly RankedAnswer[] => {
  const matcher = sentenceMatcher(edition, reading);
  const numberOf = sentenceNumbers(edition);
  const found = sentencesFound(edition, locale, reading);
  // “What happened near Velmont in August?”: what happened elsewhere is no answer.
  const isThere = (one: SentenceRef): boolean => {
    const { ownTold } = matcher.match(one, matcher.around(one));
    return reading.concepts.every(({ name }, i) => !name || (ownTold[i] ?? 0) >= THERE);
  };
  // Claims say who acted, and not on whom or with whom.
  const aside = asksRelation(reading) || asksComplement(reading);
  const claims = new Map(
    (aside || (reading.units && !reading.slots.includes('ordinal')) || reading.clock || reading.year
      ? []
      : claimAnswers(edition, locale, reading)
    )
      .filter((one) => !asksWhatHappened(reading.slots) || isThere(one))
      .map((one) => [numberOf(one), one]),
  );
  // What happened on a day is told by what tells its events, in that order.
  const happened = asksWhatHappened(reading.slots) && claims.size > 0;
  for (const [key, { entry, sentence }] of claims)
    if (!found.has(key)) found.set(key, { ref: { entry, sentence }, passage: 0 });
  const asked = new Set(eventsAsked(edition, reading.facts, locale).map(({ id }) => id));
  const opposites = oppositesAsked(reading);
  return [...found]
    .flatMap(([key, { ref, passage }]): readonly RankedAnswer[] => {
      if (happened && !claims.has(key)) return [];
      if (bears && !bears.itself(matcher.own(ref))) return [];
      const around = matcher.around(ref);
      if (bears && !bears.around(around)) return [];
      const matched = matcher.match(ref, around);
      const entry = edition.entries[ref.entry];
      const links = edition.links.entries[ref.entry];
      const claim = claims.get(key);
      const sentence = entry && links ? { entry, links, match: matched } : undefined;
      // A statement asks for no words.
      const own = sentence && !bears ? answerSpan(sentence, reading) : undefined;
      // A claim says where; « dans quelle province » asks for more than that.
      // “Where is X?” asks of no event at all.
      const ownFirst = reading.kind || aside || (reading.asked === 'where' && reading.frame.predicate === undefined);
      const given =
        claim?.span && !(reading.asked === 'who' && isGiven(claim.span, matched, reading)) ? claim.span : undefined;
      const span = reading.clock ? own : ownFirst ? (own ?? given) : (given ?? own);
      const features = answerFeatures(edition, reading, {
        match: matched,
        span,
        claim,
        event: eventsTold(edition, ref).some(({ id }) => asked.has(id)),
        // A day alone says nothing by its words.
        passage: reading.concepts.length ? passage : 1,
        acting: sentence && !bears ? actingFit(sentence, reading) : 1,
        role: sentence && !bears ? roleFit(sentence, reading) : 0,
        introduces: sentence && !bears ? introduces(sentence, reading, span) : 0,
        grounded:
          sentence && reading.asked === 'who' && span && (given || isReadAsDoing(sentence, reading, span)) ? 1 : 0,
      });
      const opposed = entry && tellsOtherwise(entry, matched, reading, opposites);
      return [
        {
          match: matched,
          ...(span ? { span } : {}),
          ...(claim ? { event: claim.event.id } : {}),
          ...(opposed === undefined ? {} : { opposed }),
          features,
          placed: given !== undefined || (sentence !== undefined && span !== undefined && isPlaced(sentence, span)),
          order:
            happened && claim
              ? -claim.order
              : ANSWER_FEATURES.reduce((sum, name) => sum + ORDER_WEIGHTS[name] * features[name], 0),
          worth:
            happened && claim
              ? TELLING - TELLING_STEP * claim.order
              : ANSWER_FEATURES.reduce((sum, name) => sum + ANSWER_WEIGHTS[name] * features[name], 0),
        },
      ];
    })
    .sort(
      (a, b) =>
        b.order - a.order || b.worth - a.worth || a.match.entry - b.match.entry || a.match.sentence - b.match.sentence,
    );
};
