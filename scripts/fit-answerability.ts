// Fits when to say that nothing answers: npx tsx scripts/fit-answerability.ts DIR (BEIR folder); writes src/search/answerability-weights.ts
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SIGNALS } from '../src/search/answerability.ts';
import { indexOf } from '../src/search/search-index.ts';
import { type AskedTwice, askTwice, tradeOff } from './abstaining.ts';
import { indexedDocuments } from './beir-index.ts';
import { readBeir } from './read-beir.ts';
import { percentile } from './score-ranking.ts';

const EPOCHS = 4000;
const STEP = 0.5;
const DECAY = 0.001;
/** This share of the questions answered rightly is refused. */
const KEPT_AT = 0.05;

const [, , folder = ''] = process.argv;
const beir = readBeir(folder);
const asked = askTwice(beir, indexOf(indexedDocuments(beir.documents)));
const width = SIGNALS.length;

interface Fit {
  readonly weights: Float64Array;
  readonly bias: number;
}

const probabilityBy =
  ({ weights, bias }: Fit) =>
  (signals: Float64Array): number =>
    1 / (1 + Math.exp(-signals.reduce((sum, value, i) => sum + value * (weights[i] as number), bias)));

/** Logistic regression on scaled signals: right on top against passage taken away. */
const regress = (questions: readonly AskedTwice[]): Fit => {
  const examples = questions.flatMap(({ answered, removed, onTop }) => [
    ...(onTop ? [{ signals: answered, label: 1 }] : []),
    { signals: removed, label: 0 },
  ]);
  const meanOf = (value: (signals: Float64Array) => number): number =>
    examples.reduce((sum, { signals }) => sum + value(signals), 0) / examples.length;
  const mean = Float64Array.from({ length: width }, (_, i) => meanOf((signals) => signals[i] as number));
  const spread = mean.map((middle, i) => Math.sqrt(meanOf((signals) => ((signals[i] as number) - middle) ** 2)) || 1);
  const scaled = examples.map(({ signals, label }) => ({
    label,
    row: signals.map((value, i) => (value - (mean[i] as number)) / (spread[i] as number)),
  }));
  const weights = new Float64Array(width);
  let bias = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const slope = new Float64Array(width);
    let biasSlope = 0;
    for (const { row, label } of scaled) {
      const sum = row.reduce((total, value, i) => total + value * (weights[i] as number), bias);
      const error = 1 / (1 + Math.exp(-sum)) - label;
      biasSlope += error / scaled.length;
      for (let i = 0; i < width; i++) slope[i] = (slope[i] as number) + (error * (row[i] as number)) / scaled.length;
    }
    bias -= STEP * biasSlope;
    for (let i = 0; i < width; i++)
      weights[i] = (weights[i] as number) - STEP * ((slope[i] as number) + DECAY * (weights[i] as number));
  }
  const plain = weights.map((weight, i) => weight / (spread[i] as number));
  return { weights: plain, bias: bias - plain.reduce((sum, weight, i) => sum + weight * (mean[i] as number), 0) };
};

const halves = [0, 1].map((half) => asked.filter((_, i) => i % 2 === half));
halves.forEach((half, i) => {
  console.log(`half ${i + 1}, fitted on the other: ${tradeOff(half, probabilityBy(regress(halves[1 - i] ?? [])))}`);
});
const all = regress(asked);
console.log(`fitted on both: ${tradeOff(asked, probabilityBy(all))}`);
const threshold = percentile(
  asked.filter(({ onTop }) => onTop).map(({ answered }) => probabilityBy(all)(answered)),
  KEPT_AT,
);
writeFileSync(
  fileURLToPath(new URL('../src/search/answerability-weights.ts', import.meta.url)),
  `/**
 * What each signal says for an answer, and from which probability on one is given. Written by \`npx tsx
 * scripts/fit-answerability.ts DIR\`, fitted on the questions of ${folder.replace(/^.*\//, '')} with and without their passages.
 */
export const ANSWERABILITY_WEIGHTS = {
${SIGNALS.map((signal, i) => `  ${signal}: ${(all.weights[i] as number).toFixed(4)},`).join('\n')}
  bias: ${all.bias.toFixed(4)},
  threshold: ${threshold.toFixed(4)},
};
`,
);
