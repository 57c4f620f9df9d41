import type { AnswerFeature } from './answer-features.ts';

/** What each feature of a sentence counts towards answering. */
export const ANSWER_WEIGHTS: Readonly<Record<AnswerFeature, number>> = {
  ownWords: 1.9,
  heldWords: 2.5,
  ownNames: 0.4,
  heldNames: 2.4,
  span: 1.2,
  noSpan: -1.2,
  noMeasure: -1,
  dates: 1,
  role: 1,
  claim: 1.8,
  event: 0.9,
  head: 1.2,
  predicate: 1.1,
  acting: 1,
  kind: 0.3,
  cause: 1.3,
  denies: 1.6,
  locates: 0.8,
  passage: 3.3,
  day: 1,
  length: -0.3,
  early: -0.6,
  elsewhere: -2.5,
  introduces: 2.5,
};
