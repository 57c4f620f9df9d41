import { ANSWERABILITY_WEIGHTS } from './answerability-weights.ts';
import type { Concept } from './concept.ts';
import { FEATURES } from './features.ts';
import type { PassageHit, PassageResult } from './passage-search.ts';

/** What tells an answer from the best of what is no answer; explained in ARCHITECTURE.md. */
export const SIGNALS = [
  'score',
  'aheadOfSecond',
  'aheadOfSixth',
  'coverage',
  'sentence',
  'window',
  'forms',
  'missing',
  'missingName',
  'concepts',
] as const;

export type Signal = (typeof SIGNALS)[number];

/** So many of the best must be known: ask for them. */
export const HITS_NEEDED = 6;
/** Keeps the logarithm of a lead of nothing in bounds. */
const LEAST_LEAD = 0.1;
/** A concept is missing where less of it is held. */
const HELD = 0.5;
/** A probability; refusing below it refuses one in twenty questions that are answered rightly (see `npm run evaluate`). */
export const ANSWERABLE_FROM = ANSWERABILITY_WEIGHTS.threshold;

const at = (name: (typeof FEATURES)[number]): number => FEATURES.indexOf(name);
const [COVERAGE, SENTENCE, WINDOW, FORMS] = [at('coverage'), at('sentence'), at('window'), at('forms')];

/** Whether a collection answers a question. */
export interface Answerability {
  /** 0–1. */
  readonly probability: number;
  /** What the best passage lacks of the question, weightiest first. */
  readonly missing: readonly Concept[];
}

/** The signals of a result, in order; nothing found has none. */
export const signalsOf = (
  hits: readonly PassageHit[],
  concepts: readonly Concept[],
  weights: Float64Array,
): Float64Array | undefined => {
  const [best, second] = hits;
  if (!best) return undefined;
  const { features, holds, score } = best;
  const lacks = (i: number): number => ((holds[i] as number) < HELD ? (weights[i] as number) : 0);
  return Float64Array.of(
    score,
    score - (second?.score ?? 0),
    Math.log(LEAST_LEAD + score - (hits[HITS_NEEDED - 1]?.score ?? 0)),
    features[COVERAGE] as number,
    features[SENTENCE] as number,
    features[WINDOW] as number,
    features[FORMS] as number,
    concepts.reduce((most, _, i) => Math.max(most, lacks(i)), 0),
    concepts.reduce((sum, { name }, i) => sum + (name ? lacks(i) : 0), 0),
    Math.log(1 + concepts.length),
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
export const answerability = ({ hits, concepts, weights }: PassageResult): Answerability => {
  const signals = signalsOf(hits, concepts, weights);
  const [best] = hits;
  const missing = concepts
    .map((concept, i) => ({ concept, weight: weights[i] as number, held: best?.holds[i] ?? 0 }))
    .filter(({ held }) => held < HELD)
    .sort((a, b) => b.weight - a.weight)
    .map(({ concept }) => concept);
  return { probability: signals ? probabilityOf(signals) : 0, missing };
};
