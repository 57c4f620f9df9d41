import type { AnswerFeature } from './answer-features.ts';

/**
 * What each feature counts towards standing first. Written by `npx tsx scripts/fit-answering.ts` with seed 7, from 656
 * questions and what the features count towards answering.
 */
export const ORDER_WEIGHTS: Readonly<Record<AnswerFeature, number>> = {
  ownWords: 2.99,
  heldWords: 3.67,
  ownNames: 0.77,
  heldNames: 3.65,
  span: 1.26,
  noSpan: -1.25,
  noMeasure: -2.17,
  dates: 2.07,
  role: -0.95,
  claim: 1.54,
  event: 1.04,
  head: 0.97,
  predicate: 1.11,
  acting: 0.99,
  kind: -0.11,
  cause: 1.83,
  denies: 2.03,
  locates: 2.11,
  passage: 3.28,
  day: 1.49,
  length: -0.58,
  early: -2.11,
  elsewhere: -4.84,
  introduces: 6.76,
  grounded: -0.54,
};
