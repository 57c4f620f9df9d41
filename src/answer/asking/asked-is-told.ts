import { HOW_MUCH, SOURCE_QUESTION } from '../../language/answer-evidence.ts';
import { BEFALLEN_QUESTION } from '../../language/answer-relations.ts';
import { OFFICES, PEOPLE_APART, WHENCE } from '../../language/answer-words.ts';
import { nationsOf } from '../../search/paraphrase.ts';
import { ranks } from './identity.ts';
import type { QuestionReading } from './question-reading.ts';
import type { RankedAnswer } from './rank-answers.ts';

/** A word is in the sentence itself from here on. */
const OWN_FROM = 0.25;
/** The word itself is, or one that means just the same. */
const SURELY_FROM = 0.7;
/** Held less than this, a word is neither in the sentence nor around it. */
const HELD_FROM = 0.1;
/** What something befell is there from here on. */
const BEFALLEN_FROM = 0.5;
/** Whoever acts stands in the sentence, if only under a pronoun. */
const ACTS_FROM = 0.7;

/** « Combien de civils ? », “who is the commander?”: those asked for are in the sentence, not just near it. */
const isSpokenOf = ({ match, span }: RankedAnswer, { asked, head, concepts, folded }: QuestionReading): boolean => {
  // “Who did they get their figures from?” is answered by whoever is cited, and by nobody else.
  if (asked === 'who' && SOURCE_QUESTION.test(folded)) return span !== undefined;
  if ((asked !== 'how-many' && asked !== 'who') || head === undefined) return true;
  const apart = asked === 'how-many' && PEOPLE_APART.test(concepts[head]?.text ?? '');
  return (match.own[head] ?? 0) >= (apart ? SURELY_FROM : OWN_FROM);
};

/** “Who was president of Iran?” is answered by nobody but the bearer of the office. */
const isBorne = ({ features }: RankedAnswer, { asked, head, concepts, frame }: QuestionReading): boolean =>
  // “Which president ordered the strikes?”: whoever ordered them.
  asked !== 'who' ||
  frame.predicate !== undefined ||
  head === undefined ||
  !OFFICES.test(concepts[head]?.text ?? '') ||
  features.role > 0;

/** What it is done to: the things behind the verb of the question that have no name. */
const objectsOf = ({ concepts, frame }: QuestionReading): readonly number[] => {
  const verb = frame.predicate === undefined ? undefined : concepts[frame.predicate];
  return concepts.flatMap(({ start, name, text }, i) =>
    verb !== undefined &&
    start > verb.start &&
    !name &&
    // « Le général X » is one who has a name.
    !(ranks.has(text) && concepts[i + 1]?.name === true) &&
    !frame.subject.includes(i)
      ? [i]
      : [],
  );
};

/** « Quand … a-t-il attaqué l'ambassade ? »: why and when are only told with what was done, and of the thing it was done to. */
const isOfThat = ({ match, features, span }: RankedAnswer, reading: QuestionReading): boolean => {
  const { asked, frame, concepts, folded } = reading;
  if (asked === 'where') {
    if (WHENCE.test(folded))
      return (
        span !== undefined &&
        features.locates > 0 &&
        (frame.predicate === undefined || (match.own[frame.predicate] ?? 0) >= OWN_FROM)
      );
    // « Où se trouve X ? » is told where X is named.
    return (
      frame.predicate !== undefined ||
      frame.subject.every((i) => !concepts[i]?.name || (match.ownTold[i] ?? 0) >= OWN_FROM)
    );
  }
  // “Which airfield did it come from?”
  if (asked === 'what' && frame.kind !== undefined && WHENCE.test(folded)) return features.locates > 0;
  // « Qui commandait les avions russes ? »
  if (asked === 'who')
    return concepts.every(({ text }, i) => !nationsOf(text).size || (match.heldTold[i] ?? 0) >= SURELY_FROM);
  if (asked !== 'when' && asked !== 'why') return true;
  const objects = objectsOf(reading);
  if (objects.length && objects.every((object) => (match.held[object] ?? 0) < HELD_FROM)) return false;
  // “A Russian plane”: of another nation it is another plane.
  if (asked === 'why' && concepts.some(({ text }, i) => nationsOf(text).size > 0 && (match.own[i] ?? 0) < OWN_FROM))
    return false;
  const done = frame.predicate === undefined ? 1 : (match.held[frame.predicate] ?? 0);
  return asked === 'why' || features.claim > 0 || done >= HELD_FROM;
};

/** Kinds that only what is done tells apart: “which company builds it?” */
const BY_DEED: ReadonlySet<QuestionReading['kind']> = new Set(['person', 'organisation', 'nation', 'designation']);

const isOfThatDeed = ({ match }: RankedAnswer, { kind, frame }: QuestionReading): boolean =>
  !BY_DEED.has(kind) || frame.predicate === undefined || (match.own[frame.predicate] ?? 0) >= OWN_FROM;

const isSpokenOfAny = ({ held }: RankedAnswer['match'], of: readonly number[]): boolean =>
  !of.length || of.some((i) => (held[i] ?? 0) >= HELD_FROM);

/** « En quelle langue les tracts … ? »: what the kind asked for is said of is spoken of near it, or another thing is told. */
const isOfThatThing = ({ match }: RankedAnswer, { asked, frame, concepts }: QuestionReading): boolean =>
  asked !== 'what' ||
  frame.kind === undefined ||
  isSpokenOfAny(
    match,
    frame.subject.filter((i) => concepts[i]?.name === false && i !== frame.kind),
  );

/** « Combien de tracts ? »: a sentence says how many. */
const isCounted = ({ span, features }: RankedAnswer, { asked, head, concepts, folded }: QuestionReading): boolean =>
  // “How many passengers?” alone is met by any sentence on them; “no figure was given” is an answer too.
  asked !== 'how-many' ||
  (head === undefined && !HOW_MUCH.test(folded)) ||
  concepts.length === 1 ||
  span !== undefined ||
  features.denies > 0;

/** « X a-t-il été tué ? », “what did X say?”: the sentence is about X. */
const isOfThem = ({ match, features }: RankedAnswer, { asked, frame, concepts }: QuestionReading): boolean => {
  if (asked !== 'yes-no' && !frame.saying) return true;
  const named = frame.subject.filter(
    (i) => concepts[i]?.name && (frame.saying || !nationsOf(concepts[i]?.text ?? '').size),
  );
  const under = features.acting < 1 && frame.saying && asked === 'what';
  // “He said”: whoever is named nowhere near is not he.
  if (!named.length || features.acting >= ACTS_FROM)
    return !under || !named.length || named.some((i) => (match.held[i] ?? 0) >= SURELY_FROM);
  // Named is not heard: “what did X say” is answered by X.
  if (frame.saying && asked === 'what') return false;
  // “Did the coalition's statement say …?”: the statement speaks.
  const words = frame.subject.some((i) => !concepts[i]?.name && (match.own[i] ?? 0) >= SURELY_FROM);
  return words || named.some((i) => (match.own[i] ?? 0) >= OWN_FROM);
};

/** “What happened to the pilot?” is not told where the pilot does something, or is not there. */
const isOfWhatBefell = ({ features }: RankedAnswer, { folded }: QuestionReading): boolean =>
  !BEFALLEN_QUESTION.test(folded) || features.acting >= BEFALLEN_FROM;

/** True where a sentence itself, or what stands around it, tells of just what is asked. */
export const isAskedTold = (ranked: RankedAnswer, reading: QuestionReading): boolean =>
  ranked.opposed === undefined &&
  [isSpokenOf, isCounted, isBorne, isOfThat, isOfThatDeed, isOfThatThing, isOfThem, isOfWhatBefell].every((told) =>
    told(ranked, reading),
  );
