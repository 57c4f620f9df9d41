import { CALLED_QUESTION } from '../../language/answer-phrases.ts';
import { DOING, LIGHT_VERB, MODEL_QUESTION } from '../../language/answer-words.ts';
import { TITLES as EN_TITLES } from '../../language/en/titles.ts';
import { TITLES as FR_TITLES } from '../../language/fr/titles.ts';
import { nationsOf } from '../../search/paraphrase.ts';
import { shareOf } from './answer-features.ts';
import { isAskedTold } from './asked-is-told.ts';
import type { QuestionReading } from './question-reading.ts';
import type { RankedAnswer } from './rank-answers.ts';

/** Below so much worth a sentence is not what was asked for. */
const WORTH_FROM = 9.2;
/** A sentence without words of the kind asked for answers only where it holds nearly all of the question. */
const ALL_BUT = 0.8;
/** Of what is asked for first, « combien de camions », a sentence must hold some. */
const HEAD_FROM = 0.25;
/** Held less than this, a name is not spoken of; of all words together, nothing is. */
const NAME_FROM = 0.3;
const WORDS_FROM = 0.12;
/** Of the words the sentence itself holds so much: what stands around it only says what it is about. */
const OWN_FROM = 0.25;
const OWN_FROM_STRONG = 0.15;
/** A sure answer holds so much of the words and names, and stands so far ahead. */
const SURE = { words: 0.8, beside: 0.6, besideDone: 0.8, names: 0.6, lead: 0.8, predicate: 0.65 } as const;

/** « Combien d'Iraniens », “how many Turks”: what is counted stands so near the beginning. */
const OPENING = 12;

const titles: ReadonlySet<string> = new Set([...FR_TITLES, ...EN_TITLES]);

/** Names of several words are one: where part of it is spoken of, so is it. Says how much of each is held. */
const heldNames = (
  { match }: RankedAnswer,
  { concepts, weights, text }: QuestionReading,
): readonly { readonly name: string; readonly held: number }[] => {
  const runs: { start: number; end: number; sum: number; weight: number; nation: number }[] = [];
  concepts.forEach(({ name, start, end }, i) => {
    if (!name) return;
    // Another colonel is somebody else: a title before a name says nothing of who bears it.
    const isTitle = titles.has(concepts[i]?.text ?? '') && concepts[i + 1]?.name === true;
    const [weight, held] = [isTitle ? 0 : (weights[i] ?? 0), match.held[i] ?? 0];
    // « Arabie saoudite »: no other part of a name stands for its nation.
    const nation = nationsOf(concepts[i]?.text ?? '').size ? held : 1;
    const last = runs[runs.length - 1];
    if (last && concepts[i - 1]?.name && /^[\s'’-]*(?:\p{L}{1,3}[\s'’-]+)?$/u.test(text.slice(last.end, start))) {
      last.end = end;
      last.sum += weight * held;
      last.weight += weight;
      last.nation = Math.min(last.nation, nation);
    } else runs.push({ start, end, sum: weight * held, weight, nation });
  });
  return runs.map(({ start, end, sum, weight, nation }) => ({
    name: text.slice(start, end),
    held: nation > 0 ? (weight ? sum / weight : 1) : 0,
  }));
};

/** Names of the question that neither the sentence nor anything around it speaks of. */
export const missingNames = (ranked: RankedAnswer, reading: QuestionReading): readonly string[] =>
  heldNames(ranked, reading)
    .filter(({ held }) => held < NAME_FROM)
    .map(({ name }) => name);

const TYPED: ReadonlySet<QuestionReading['asked']> = new Set(['how-many', 'when', 'where', 'who']);

/** True where a sentence is of the time asked about and speaks of all that is named: it may stand behind an answer. */
export const comesNear = (ranked: RankedAnswer, reading: QuestionReading): boolean =>
  ranked.features.day >= 0 && !missingNames(ranked, reading).length;

/** Held so much, a people is spoken of by the sentence itself. */
const PEOPLE_FROM = 0.5;
/** So near the number, in characters. */
const BESIDE = 120;

/** « Combien de soldats russes ? »: the sentence itself speaks of those whose number is asked for. */
const nationsHeld = (
  { match: { own, marks }, span }: RankedAnswer,
  { asked, concepts, head, text }: QuestionReading,
): boolean =>
  asked !== 'how-many' ||
  concepts.every((concept, i) => {
    const before = concepts[i - 1];
    const counted =
      concept.start <= OPENING || (before && i - 1 === head && /^\s+$/.test(text.slice(before.end, concept.start)));
    if (!counted || !nationsOf(concept.text).size) return true;
    return (
      (own[i] ?? 0) >= PEOPLE_FROM &&
      (!span ||
        marks.some((mark) => mark.concept === i && Math.max(mark.start - span.end, span.start - mark.end) <= BESIDE))
    );
  });

/** What is done, and who does it, must be spoken of around a sentence. */
const SPOKEN_OF = 0.25;
/** Worth so much, a sentence may put it in any other words. */
const STRONG = 11.2;
/** The bearer of a role answers where it and what it is of are held so much together. */
const ROLE_FROM = 0.45;
/** Whoever is asked about is named so surely where their words answer. */
const SPEAKER_FROM = 0.7;

const heldOf = ({ held }: RankedAnswer['match'], of: readonly number[]): number =>
  of.length ? Math.max(...of.map((i) => held[i] ?? 0)) : 1;

/** « Quand … ont-ils été jugés ? »: the verb of the question is spoken of, and whoever or whatever it is said of. */
const speaksOfIt = ({ match, features }: RankedAnswer, { asked, frame, concepts }: QuestionReading): boolean => {
  // “Why does it matter?” is borne out by a supply road, and never by « importer ».
  if (asked === 'what' || (asked === 'why' && features.locates > 0)) return true;
  const things = frame.subject.filter((i) => concepts[i]?.name !== true);
  return (
    heldOf(match, frame.predicate === undefined ? [] : [frame.predicate]) >= SPOKEN_OF &&
    heldOf(match, things) >= SPOKEN_OF
  );
};

/** « Qui a remplacé le porte-parole ? »: a spokesman is there, but nothing of what was done. */
const isDone = ({ match }: RankedAnswer, { frame }: QuestionReading): boolean =>
  frame.predicate === undefined || (match.held[frame.predicate] ?? 0) > 0;

/** « Que dit X ? », “what did X threaten?”: X says it. */
const isSaidByThem = ({ features }: RankedAnswer, { asked, frame, saying }: QuestionReading): boolean =>
  asked === 'what' &&
  (frame.saying || saying) &&
  frame.subject.length > 0 &&
  features.acting === 1 &&
  features.heldNames >= SPEAKER_FROM;

/** « Combien de tracts la Russie a-t-elle largués ? »: told of another, it is no answer. */
const isOfOtherNation = ({ features }: RankedAnswer, { asked, kind, frame, concepts }: QuestionReading): boolean =>
  (TYPED.has(asked) || kind !== undefined) &&
  features.acting === 0 &&
  frame.subject.some((i) => nationsOf(concepts[i]?.text ?? '').size > 0);

/** True where a sentence that comes near answers, and not just comes near. */
export const isAnswer = (ranked: RankedAnswer, reading: QuestionReading): boolean => {
  const { features, match, span, worth } = ranked;
  const { asked, units, kind, head, clock, year, frame, concepts } = reading;
  // “Which city was X in?”: Baghdad is one, whether or not it is called so.
  const placed = asked === 'where' && kind === 'place' && span !== undefined;
  const headHeld = head === undefined || placed || (match.held[head] ?? 0) >= HEAD_FROM;
  if (!nationsHeld(ranked, reading) || !isAskedTold(ranked, reading)) return false;
  if (isOfOtherNation(ranked, reading)) return false;
  if (features.claim) return headHeld;
  // « Quel responsable a menacé … ? »: whoever is not named is no answer, however much they said.
  if (isSaidByThem(ranked, reading)) return span !== undefined || kind !== 'person';
  if (kind === 'role' && span && worth >= WORTH_FROM) return true;
  if (features.role > 0) return features.role * features.heldNames >= ROLE_FROM && isDone(ranked, reading);
  if (worth < STRONG && !speaksOfIt(ranked, reading)) return false;
  if (worth < WORTH_FROM || features.heldWords < WORDS_FROM) return false;
  // « Que s'est-il passé à X le 2 juillet ? »: nothing but the day tells which of all that happened there.
  if (features.day === 0 && concepts.every(({ name }) => name)) return false;
  if (features.ownWords < (worth < STRONG ? OWN_FROM : OWN_FROM_STRONG)) return false;
  // « Quel hôpital … ? » is answered by no sentence without one, « comment s'appelle … ? » by none without a name.
  if (
    !span &&
    (kind === 'person' ||
      kind === 'nation' ||
      CALLED_QUESTION.test(reading.folded) ||
      (kind === 'designation' && MODEL_QUESTION.test(reading.folded)) ||
      (asked === 'what' && kind === undefined && frame.kind !== undefined))
  )
    return false;
  // Only a time of day says at what hour, only a year says in which.
  if (!span && (clock || year)) return false;
  if (!span && asked === 'when') return false;
  if (!span && units !== undefined) return false;
  if (!span && TYPED.has(asked) && features.heldWords < ALL_BUT) return false;
  return headHeld;
};

/** A name stands in the sentence itself, or in what its event is known by, so surely. */
const OWN_NAMES = 0.6;

/** Who, when, where and how many are sure only of what the sentence itself names, of the verb asked with, and of whoever does it. */
const isGrounded = ({ features, match }: RankedAnswer, reading: QuestionReading): boolean => {
  const { asked, frame, folded } = reading;
  if (!TYPED.has(asked) || features.introduces > 0) return true;
  if (features.ownNames < OWN_NAMES || (frame.predicate === undefined && LIGHT_VERB.test(folded))) return false;
  // « Son directeur »: of whom is another matter.
  if (asked === 'who' && features.role > 0 && !features.claim) return shareOf(match.own, reading, true) >= OWN_NAMES;
  return asked !== 'who' || features.grounded > 0;
};

/** Beside a sure answer stands what answers by itself: it holds the words and names, and what is done. */
export const isBeside = (ranked: RankedAnswer, reading: QuestionReading): boolean => {
  const { features, match } = ranked;
  if (!isAnswer(ranked, reading)) return false;
  if (reading.identity) return features.introduces > 0;
  if (!TYPED.has(reading.asked) && reading.kind === undefined) return true;
  const { predicate } = reading.frame;
  return (
    isGrounded(ranked, reading) &&
    features.ownWords >= SURE.beside &&
    (predicate === undefined || (match.ownTold[predicate] ?? 0) >= SURE.besideDone)
  );
};

/** True where nothing speaks against it; other answers are given with reserve. `next` is the second best. */
export const isSure = (ranked: RankedAnswer, next: RankedAnswer | undefined, reading: QuestionReading): boolean => {
  const { features, match, worth } = ranked;
  const lead = worth - (next?.worth ?? 0);
  if (!isAnswer(ranked, reading) || !isGrounded(ranked, reading)) return false;
  // “Where were they trained?”: a country that is only named beside it is not sure.
  if (reading.asked === 'where' && reading.kind !== 'nation' && !ranked.placed) return false;
  // “What did X do?”: so much else is told of X.
  if (
    reading.asked === 'what' &&
    reading.frame.predicate === undefined &&
    DOING.test(reading.folded) &&
    !features.claim
  )
    return false;
  // What only its event speaks of leaves room for doubt.
  const { predicate } = reading.frame;
  const done = predicate === undefined ? 1 : (match.own[predicate] ?? 0);
  // Who or what it is stands beside the name: however many sentences say so, each is right.
  if (features.introduces === 1 && shareOf(match.held, reading, true) >= SURE.names) return true;
  if (features.claim === 1 && features.span === 1 && done >= SURE.predicate) return true;
  return (
    shareOf(match.held, reading, false) >= SURE.words &&
    shareOf(match.held, reading, true) >= SURE.names &&
    lead >= SURE.lead &&
    done >= SURE.predicate &&
    (!TYPED.has(reading.asked) || features.span === 1)
  );
};
