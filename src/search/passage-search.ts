import type { Locale } from '../language/locale.ts';
import { rarity } from './build-index.ts';
import { type Concept, conceptsOf, type NamedSpan } from './concept.ts';
import { FEATURE_WEIGHTS } from './feature-weights.ts';
import { FEATURES, featureReader, type Weighed } from './features.ts';
import { firstStage } from './first-stage.ts';
import type { IndexData } from './index-data.ts';
import { topKSearcher } from './top-k.ts';
import { CANDIDATES, RARITY_STEPS } from './weights.ts';
import { whatIsAsked } from './what-is-asked.ts';

/** A question as the index is asked it. */
export interface PassageQuestion {
  readonly text: string;
  readonly language: Locale;
  readonly names?: readonly NamedSpan[];
  /** Passages that put it in other words are found too. */
  readonly paraphrased?: boolean;
}

/** A document that was found; higher is better. */
export interface PassageHit {
  /** The number it was added under. */
  readonly id: number;
  readonly score: number;
  /** In the order of `FEATURES`. */
  readonly features: Float64Array;
  /** How much of each concept it holds, 0–1. */
  readonly holds: Float64Array;
}

/** What was found, best first, and what was looked for. */
export interface PassageResult {
  readonly hits: readonly PassageHit[];
  readonly concepts: readonly Concept[];
  /** Share of each concept in what was asked; sums to 1. */
  readonly weights: Float64Array;
  /** How rare what was asked is, on the whole: 1 where no passage holds any of it. */
  readonly rarity: number;
}

/** The highest impact, by which first-stage scores become shares. */
const FULL_IMPACT = 255;

const weightsByRow = Float64Array.from(FEATURES, (feature) => FEATURE_WEIGHTS[feature]);

const scoreOf = (features: Float64Array, from: number): number => {
  let score = 0;
  for (let i = 0; i < weightsByRow.length; i++) score += (features[from + i] as number) * (weightsByRow[i] as number);
  return score;
};

/** Asks a frozen index: first the documents that hold most, then the best of them by a closer look. */
export const passageSearcher = (index: IndexData) => {
  const find = firstStage(index);
  const topK = topKSearcher(index.ids.length);
  const reader = featureReader(index);
  return ({ text, language, names, paraphrased }: PassageQuestion, limit: number): PassageResult => {
    const concepts = conceptsOf(text, language, index, names, paraphrased);
    const { lists, weights } = find(concepts);
    const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
    const meanRarity = total / (Math.max(1, concepts.length) * rarity(0, index.ids.length));
    for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] as number) / total;
    const top = topK(lists, Math.max(limit, CANDIDATES));
    const asked = whatIsAsked(text);
    const weighed: Weighed = { concepts, weights, wantsNumber: asked === 'how-many', wantsYear: asked === 'when' };
    const scale = RARITY_STEPS * FULL_IMPACT * total;
    reader.open(weighed);
    // One block for all candidates: an array each would be garbage for most of them.
    const width = FEATURES.length;
    const asks = concepts.length;
    const measured = new Float64Array(top.length * width);
    const held = new Float64Array(top.length * asks);
    const ranked: { readonly id: number; readonly score: number; readonly i: number }[] = [];
    for (let i = 0; i < top.length; i++) {
      const document = top.documents[i] as number;
      const firstScore = (top.scores[i] as number) / scale;
      reader.read(weighed, document, firstScore, measured, i * width, held, i * asks);
      ranked.push({ id: index.ids[document] as number, score: scoreOf(measured, i * width), i });
    }
    reader.close(weighed);
    ranked.sort((a, b) => b.score - a.score || a.id - b.id);
    const hits = ranked.slice(0, limit).map(({ id, score, i }) => ({
      id,
      score,
      features: measured.subarray(i * width, (i + 1) * width),
      holds: held.subarray(i * asks, (i + 1) * asks),
    }));
    return { hits, concepts, weights, rarity: meanRarity };
  };
};
