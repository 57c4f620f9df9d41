// Fits the order in which /ask puts sentences: npx tsx scripts/fit-answering.ts [FILE...] (labelled questions); writes src/answer/asking/order-weights.ts
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ANSWER_FEATURES } from '../src/answer/asking/answer-features.ts';
import { ANSWER_WEIGHTS } from '../src/answer/asking/answer-weights.ts';
import { readQuestion } from '../src/answer/asking/question-reading.ts';
import { rankAnswers } from '../src/answer/asking/rank-answers.ts';
import { editionOf, shipped } from './edition-options.ts';
import { fitWeights, type Judged, quality } from './fit-weights.ts';
import { readQuestions, rightAnswer } from './read-questions.ts';

const SEED = 7;
/** Few questions: what they say little of stays near where it was. */
const DECAY = 0.03;
/** Sentences of a question that are looked at, best first. */
const LOOKED_AT = 40;
/** Questions are put into so many parts; each is looked at under weights fitted on the others. */
const PARTS = 10;

const edition = await editionOf({ corpus: shipped('corpus') });
const files = process.argv.length > 2 ? process.argv.slice(2) : [shipped('test/fixtures/questions/seen.yaml')];

const judged: readonly Judged[] = files.flatMap(readQuestions).flatMap((asked) => {
  const reading = readQuestion(edition, asked.question, asked.locale);
  const found = asked.unanswerable ? [] : rankAnswers(edition, asked.locale, reading).slice(0, LOOKED_AT);
  const right = found.flatMap(({ match }, i) => {
    const { dispatch, sentences } = edition.entries[match.entry] ?? {};
    const { start = 0, end = 0 } = sentences?.[match.sentence] ?? {};
    return dispatch && rightAnswer(asked, dispatch.id, dispatch.text.slice(start, end)) ? [i] : [];
  });
  return right.length
    ? [{ rows: found.map(({ features }) => Float64Array.from(ANSWER_FEATURES, (name) => features[name])), right }]
    : [];
});

const byHand = Float64Array.from(ANSWER_FEATURES, (name) => ANSWER_WEIGHTS[name]);
const first = (set: readonly Judged[], weights: Float64Array): number =>
  set.filter((one) => quality([one], weights)[0] === 1).length;
let [before, after] = [0, 0];
for (let part = 0; part < PARTS; part++) {
  const unseen = judged.filter((_, i) => i % PARTS === part);
  const weights = fitWeights(
    judged.filter((_, i) => i % PARTS !== part),
    SEED,
    { from: byHand, decay: DECAY },
  );
  before += first(unseen, byHand);
  after += first(unseen, weights);
}
console.log(
  `${judged.length} questions, right sentence first: ${before} as they count towards answering, ${after} fitted on the others`,
);

const weights = fitWeights(judged, SEED, { from: byHand, decay: DECAY });
writeFileSync(
  fileURLToPath(new URL('../src/answer/asking/order-weights.ts', import.meta.url)),
  `import type { AnswerFeature } from './answer-features.ts';

/**
 * What each feature counts towards standing first. Written by \`npx tsx scripts/fit-answering.ts\` with seed ${SEED}, from ${judged.length}
 * questions and what the features count towards answering.
 */
export const ORDER_WEIGHTS: Readonly<Record<AnswerFeature, number>> = {
${ANSWER_FEATURES.map((feature, i) => `  ${feature}: ${Number((weights[i] ?? 0).toFixed(2))},`).join('\n')}
};
`,
);
