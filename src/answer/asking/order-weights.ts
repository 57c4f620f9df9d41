import type { AnswerFeature } from './answer-features.ts';

/**
 * What each feature counts towards standing first. Written by `npx tsx scripts/fit-answering.ts` with seed 7, from 656
 * questions and what the features count towards answering.
 */
export const ORDER_WEIGHTS: Readonly<Record<AnswerFeature, number>> = {
  ownWords: 3,
  heldWords: 3.66,
  ownNames: 0.78,
  heldNames: 3.65,
  span: 1.21,
  noSpan: -1.21,
  noMeasure: -2.23,
  dates: 2.12,
  role: -1.04,
  claim: 1.65,
  event: 1.03,
  head: 0.93,
  predicate: 1.04,
  acting: 1.01,
  kind: -0.12,
  cause: 1.8,
  denies: 2.11,
  locates: 2.15,
  passage: 3.24,
  day: 1.48,
  length: -0.6,
  early: -2,
  elsewhere: -4.8,
  introduces: 6.24,
  grounded: -0.5,
};
