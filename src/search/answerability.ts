import { ANSWERABILITY_WEIGHTS } from './answerability-weights.ts';
import type { Concept } from './concept.ts';
import { FEATURES } from './features.ts';
import type { PassageResult } from './passage-search.ts';
import { CANDIDATES } from './weights.ts';

/** What tells an answer from the best of what is no answer; explained in ARCHITECTURE.md. */
export const SIGNALS = [
  'aheadOfSecond',
  'aheadOfSixth',
  'pairsAhead',
  'sentence',
  'window',
  'forms',
  'names',
  'missing',
  'missingName',
  'nowhere',
  'least',
  'both',
  'concepts',
  'rarity',
] as const;

/** So many of the best must be known: ask for them. */
export const HITS_NEEDED = CANDIDATES;
/** How far the best is ahead is read against the one of this place, from 0. */
const SIXTH = 5;
/** Keeps the logarithm of a lead of nothing in bounds. */
const LEAST_LEAD = 0.1;
/** A concept is missing where less of it is held. */
const HELD = 0.5;
/** A probability; refusing below it refuses one in twenty questions that are answered rightly (see `npm run evaluate`). */
export const ANSWERABLE_FROM = ANSWERABILITY_WEIGHTS.threshold;

const at = (name: (typeof FEATURES)[number]): number => FEATURES.indexOf(name);
const [SENTENCE, WINDOW, FORMS, PAIRS, NAMES] = [at('sentence'), at('window'), at('forms'), at('pairs'), at('names')];

/** Whether a collection answers a question. */
export interface Answerability {
  /** 0–1. */
  readonly probability: number;
  /** What the best passage lacks of the question, weightiest first. */
  readonly missing: readonly Concept[];
}

/** Held share of the concepts that `count`, by weight; undefined where there are none. */
const heldShare = (
  { concepts, weights }: PassageResult,
  holds: Float64Array,
  counts: (concept: Concept) => boolean,
): number | undefined => {
  let all = 0;
  let held = 0;
  concepts.forEach((concept, i) => {
    if (!counts(concept)) return;
    all += weights[i] as number;
    held += (weights[i] as number) * (holds[i] as number);
  });
  return all > 0 ? held / all : undefined;
};

/** The signals of a result, in order; nothing found has none. */
export const signalsOf = (result: PassageResult): Float64Array | undefined => {
  const { hits, concepts, weights, rarity } = result;
  const [best, second] = hits;
  if (!best) return undefined;
  const { features, holds, score } = best;
  const feature = (i: number): number => features[i] as number;
  const lacks = (i: number): number => ((holds[i] as number) < HELD ? (weights[i] as number) : 0);
  const nowhere = (i: number): number =>
    hits.every((hit) => (hit.holds[i] as number) < HELD) ? (weights[i] as number) : 0;
  return Float64Array.of(
    score - (second?.score ?? 0),
    Math.log(LEAST_LEAD + score - (hits[SIXTH]?.score ?? 0)),
    feature(PAIRS) - (second?.features[PAIRS] ?? 0),
    feature(SENTENCE),
    feature(WINDOW),
    feature(FORMS),
    feature(NAMES),
    concepts.reduce((most, _, i) => Math.max(most, lacks(i)), 0),
    concepts.reduce((sum, { name }, i) => sum + (name ? lacks(i) : 0), 0),
    concepts.reduce((sum, _, i) => sum + nowhere(i), 0),
    holds.reduce((least, held) => Math.min(least, held), concepts.length ? 1 : 0),
    (heldShare(result, holds, ({ name }) => name) ?? 0) * (heldShare(result, holds, ({ name }) => !name) ?? 0),
    Math.log(1 + concepts.length),
    rarity,
  );
};

/** The calibrated probability of signals. */
export const probabilityOf = (signals: Float64Array): number => {
  const sum = SIGNALS.reduce(
    (total, signal, i) => total + ANSWERABILITY_WEIGHTS[signal] * (signals[i] as number),
    ANSWERABILITY_WEIGHTS.bias,
  );
  return 1 / (1 + Math.exp(-sum));
};

/** The calibrated probability that the best passage answers, and what it lacks. */
export const answerability = (result: PassageResult): Answerability => {
  const { hits, concepts, weights } = result;
  const signals = signalsOf(result);
  const [best] = hits;
  const missing = concepts
    .map((concept, i) => ({ concept, weight: weights[i] as number, held: best?.holds[i] ?? 0 }))
    .filter(({ held }) => held < HELD)
    .sort((a, b) => b.weight - a.weight)
    .map(({ concept }) => concept);
  return { probability: signals ? probabilityOf(signals) : 0, missing };
};
