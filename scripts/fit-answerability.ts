// Fits when to say that nothing answers: npx tsx scripts/fit-answerability.ts DIR (BEIR folder); writes src/search/answerability-weights.ts
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SIGNALS } from '../src/search/answerability.ts';
import { indexOf } from '../src/search/search-index.ts';
import { askTwice, tradeOff } from './abstaining.ts';
import { indexedDocuments } from './beir-index.ts';
import { readBeir } from './read-beir.ts';
import { percentile } from './score-ranking.ts';

const EPOCHS = 4000;
const STEP = 0.5;
const DECAY = 0.0005;
/** This share of the questions answered rightly is refused. */
const KEPT_AT = 0.05;

const [, , folder = ''] = process.argv;
const beir = readBeir(folder);
const asked = askTwice(beir, indexOf(indexedDocuments(beir.documents)));
const tuned = asked.filter((_, i) => i % 2 === 0);
const unseen = asked.filter((_, i) => i % 2 === 1);

// Logistic regression on scaled signals: right on top against passage taken away.
const examples = tuned.flatMap(({ answered, removed, onTop }) => [
  ...(onTop ? [{ signals: answered, label: 1 }] : []),
  { signals: removed, label: 0 },
]);
const width = SIGNALS.length;
const mean = Float64Array.from(
  { length: width },
  (_, i) => examples.reduce((sum, { signals }) => sum + (signals[i] as number), 0) / examples.length,
);
const spread = mean.map(
  (middle, i) =>
    Math.sqrt(
      examples.reduce((sum, { signals }) => sum + ((signals[i] as number) - middle) ** 2, 0) / examples.length,
    ) || 1,
);
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
const plainBias = bias - plain.reduce((sum, weight, i) => sum + weight * (mean[i] as number), 0);
const probability = (signals: Float64Array): number =>
  1 / (1 + Math.exp(-signals.reduce((sum, value, i) => sum + value * (plain[i] as number), plainBias)));

console.log(`fitted half: ${tradeOff(tuned, probability)}\nunseen half: ${tradeOff(unseen, probability)}`);
const threshold = percentile(
  tuned.filter(({ onTop }) => onTop).map(({ answered }) => probability(answered)),
  KEPT_AT,
);
writeFileSync(
  fileURLToPath(new URL('../src/search/answerability-weights.ts', import.meta.url)),
  `import type { Signal } from './answerability.ts';

/**
 * What each signal says for an answer, and from which probability on one is given. Written by \`npx tsx
 * scripts/fit-answerability.ts DIR\`, fitted on every second question of ${folder.replace(/^.*\//, '')} with and without its passage.
 */
export const ANSWERABILITY_WEIGHTS: Readonly<Record<Signal | 'bias' | 'threshold', number>> = {
${SIGNALS.map((signal, i) => `  ${signal}: ${(plain[i] as number).toFixed(4)},`).join('\n')}
  bias: ${plainBias.toFixed(4)},
  threshold: ${threshold.toFixed(4)},
};
`,
);
