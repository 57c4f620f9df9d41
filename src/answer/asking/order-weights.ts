import type { AnswerFeature } from './answer-features.ts';

/**
 * What each feature counts towards standing first. Written by `npx tsx scripts/fit-answering.ts` with seed 7, from 731
 * questions and what the features count towards answering.
 */
export const ORDER_WEIGHTS: Readonly<Record<AnswerFeature, number>> = {
  ownWords: 2.97,
  heldWords: 3.91,
  ownNames: 0.75,
  heldNames: 3.67,
  span: 1.59,
  noSpan: -1.26,
  noMeasure: -2.08,
  dates: 2.26,
  role: -1.37,
  claim: 1.55,
  event: 1.1,
  head: 1.07,
  predicate: 1.16,
  acting: 1.11,
  kind: -0.32,
  cause: 1.77,
  denies: 2.13,
  locates: 2.13,
  passage: 3.41,
  day: 1.47,
  length: -0.75,
  early: -2.26,
  elsewhere: -5.02,
  introduces: 5.02,
  grounded: -0.18,
};
