import type { Signal } from './answerability.ts';

/**
 * What each signal says for an answer, and from which probability on one is given. Written by `npx tsx
 * scripts/fit-answerability.ts DIR`, fitted on every second question of piaf-practice with and without its passage.
 */
export const ANSWERABILITY_WEIGHTS: Readonly<Record<Signal | 'bias' | 'threshold', number>> = {
  score: -0.1782,
  aheadOfSecond: 0.1998,
  aheadOfSixth: 1.4058,
  coverage: 3.014,
  sentence: 0.8975,
  window: 1.131,
  forms: 2.2506,
  missing: 1.5071,
  missingName: -3.2012,
  concepts: 1.364,
  bias: -7.9296,
  threshold: 0.1579,
};
