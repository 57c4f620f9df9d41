import type { Feature } from './features.ts';

/**
 * What each feature of the second stage counts. Written by `npx tsx scripts/fit-ranking.ts DIR...` with seed 7, fitted on
 * every second question of: piaf-practice.
 */
export const FEATURE_WEIGHTS: Readonly<Record<Feature, number>> = {
  firstStage: 0.438,
  forms: 7.454,
  related: 0.939,
  coverage: 6.079,
  sentence: 2.014,
  window: 2.406,
  pairs: 1.549,
  names: 3.279,
  when: 2.089,
  howMany: 1.056,
  early: 1.241,
  length: -0.756,
};
