/**
 * What each signal says for an answer, and from which probability on one is given. Written by `npx tsx
 * scripts/fit-answerability.ts DIR`, fitted on the questions of piaf-practice with and without their passages.
 */
export const ANSWERABILITY_WEIGHTS = {
  aheadOfSecond: 0.2115,
  aheadOfSixth: 1.415,
  pairsAhead: 0.4105,
  sentence: 1.1695,
  window: 0.9344,
  forms: 0.8033,
  names: -1.5243,
  missing: 1.8706,
  missingName: -2.9976,
  nowhere: -2.0769,
  least: 0.4396,
  both: 0.9823,
  concepts: 1.6702,
  rarity: 1.1116,
  bias: -8.1709,
  threshold: 0.1777,
};
