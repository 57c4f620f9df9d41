import type { Feature } from './features.ts';

/**
 * What each feature of the second stage counts. Written by `npx tsx scripts/fit-ranking.ts DIR...` with seed 7, fitted on
 * every second question of: piaf-practice.
 */
export const FEATURE_WEIGHTS: Readonly<Record<Feature, number>> = {
  firstStage: 0.014,
  forms: 7.806,
  related: 1.161,
  coverage: 5.869,
  sentence: 2.066,
  window: 2.309,
  pairs: 1.484,
  names: 3.255,
  when: 1.997,
  howMany: 1.048,
  early: 1.351,
  length: -0.75,
};
