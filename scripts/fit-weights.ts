/** One question: the features of what was found, and which of it is right; any of them will do. */
export interface Judged {
  readonly rows: readonly Float64Array[];
  readonly right: readonly number[];
}

const EPOCHS = 120;
const BATCH = 50;
const STEP = 0.03;
/** Pulls weights towards nought, so that what says little counts little. */
const DECAY = 0.001;

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
};

/** MRR@10 and recall@5 under weights. */
export const quality = (judged: readonly Judged[], weights: Float64Array): readonly [number, number] => {
  let mrr = 0;
  let five = 0;
  for (const { rows, right } of judged) {
    if (!right.length) continue;
    const scores = rows.map((row) => dot(row, weights));
    const score = Math.max(...right.map((i) => scores[i] as number));
    const rank = 1 + scores.filter((other, i) => !right.includes(i) && other >= score).length;
    if (rank <= 10) mrr += 1 / rank;
    if (rank <= 5) five++;
  }
  return [mrr / judged.length, five / judged.length];
};

const spreadOf = (judged: readonly Judged[]): { mean: Float64Array; deviation: Float64Array } => {
  const rows = judged.flatMap((one) => one.rows);
  const width = rows[0]?.length ?? 0;
  const mean = new Float64Array(width);
  const deviation = new Float64Array(width);
  for (const row of rows)
    for (let i = 0; i < width; i++) mean[i] = (mean[i] as number) + (row[i] as number) / rows.length;
  for (const row of rows)
    for (let i = 0; i < width; i++)
      deviation[i] = (deviation[i] as number) + ((row[i] as number) - (mean[i] as number)) ** 2 / rows.length;
  return { mean, deviation: deviation.map((variance) => Math.sqrt(variance) || 1) };
};

const shuffled = <T>(values: readonly T[], random: () => number): T[] => {
  const mixed = [...values];
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [mixed[i], mixed[j]] = [mixed[j] as T, mixed[i] as T];
  }
  return mixed;
};

/** A small generator with a seed (mulberry32), so that a fit can be repeated. */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

/** Adds the gradient of one question: every candidate's share of belief, less that among the right ones. */
const addGradient = ({ rows, right }: Judged, weights: Float64Array, gradient: Float64Array): void => {
  const scores = rows.map((row) => dot(row, weights));
  const highest = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - highest));
  const sum = shares.reduce((a, b) => a + b, 0);
  const ofRight = right.reduce((total, i) => total + (shares[i] as number), 0) || 1;
  rows.forEach((row, r) => {
    const pull = (shares[r] as number) / sum - (right.includes(r) ? (shares[r] as number) / ofRight : 0);
    if (Math.abs(pull) < 1e-6) return;
    for (let i = 0; i < row.length; i++) gradient[i] = (gradient[i] as number) + (pull * (row[i] as number)) / BATCH;
  });
};

/**
 * Fits linear weights so that what is right stands out (listwise softmax, Adam, features scaled alike). What is too seldom met to tell
 * stays at nought, or near the weights to start `from`.
 */
export const fitWeights = (
  judged: readonly Judged[],
  seed: number,
  { from, decay = DECAY }: { readonly from?: Float64Array; readonly decay?: number } = {},
): Float64Array => {
  const { mean, deviation } = spreadOf(judged);
  const width = mean.length;
  const scaled = judged
    .filter(({ right }) => right.length > 0)
    .map(({ rows, right }) => ({
      right,
      rows: rows.map((row) => row.map((value, i) => (value - (mean[i] as number)) / (deviation[i] as number))),
    }));
  const random = seeded(seed);
  const start = deviation.map((spread, i) => (from?.[i] ?? 0) * spread);
  const weights = start.slice();
  const first = new Float64Array(width);
  const second = new Float64Array(width);
  let step = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const order = shuffled(scaled, random);
    const rate = STEP * (1 - epoch / EPOCHS) + STEP / 30;
    for (let at = 0; at < order.length; at += BATCH) {
      const gradient = weights.map((weight, i) => (weight - (start[i] as number)) * decay);
      for (const one of order.slice(at, at + BATCH)) addGradient(one, weights, gradient);
      step++;
      for (let i = 0; i < width; i++) {
        const slope = gradient[i] as number;
        first[i] = 0.9 * (first[i] as number) + 0.1 * slope;
        second[i] = 0.999 * (second[i] as number) + 0.001 * slope * slope;
        const bias = Math.sqrt((second[i] as number) / (1 - 0.999 ** step)) + 1e-8;
        weights[i] = (weights[i] as number) - (rate * (first[i] as number)) / (1 - 0.9 ** step) / bias;
      }
    }
  }
  return weights.map((weight, i) => weight / (deviation[i] as number));
};
