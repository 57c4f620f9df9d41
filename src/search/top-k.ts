/** What one thing asked for gives to documents: impacts by document, ascending, times a whole weight. */
export interface Contribution {
  readonly documents: Uint32Array;
  readonly impacts: Uint8Array;
  /** The highest of the impacts. */
  readonly highest: number;
  /** At least 1. */
  readonly weight: number;
}

/** Documents with their scores, best first; equal scores by document. */
export interface Top {
  readonly documents: Uint32Array;
  readonly scores: Float64Array;
  readonly length: number;
}

/** Scores are counted in so many steps to find the k-th without sorting. */
const STEPS = 1024;
/** From so many postings per candidate on, looking candidates up beats reading the list. */
const PROBE_FROM = 8;
const PLACES = 2 ** 32;

/** Finds the first position from `low` on that holds `document` or a later one: doubling steps, then halving. */
const seek = (documents: Uint32Array, document: number, low: number): number => {
  let step = 1;
  let high = low;
  while (high < documents.length && (documents[high] as number) < document) {
    low = high + 1;
    high += step;
    step *= 2;
  }
  high = Math.min(high, documents.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((documents[middle] as number) < document) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * Top-k by MaxScore, a list at a time, weightiest list first: once the k-th document so far has more than all lists left
 * could give, a document not yet met cannot enter, and the lists left are only looked up for the candidates. Scores are
 * whole numbers, so the result equals adding everything up, ties included.
 */
export const topKSearcher = (size: number) => {
  const scores = new Uint32Array(size);
  const met = new Uint32Array(size);
  const steps = new Uint32Array(STEPS + 1);
  const keys = new Float64Array(size);

  /** A score that at least k of the documents met reach. */
  const kth = (count: number, k: number, ceiling: number): number => {
    if (count < k) return 0;
    const width = Math.ceil((ceiling + 1) / STEPS);
    steps.fill(0);
    for (let i = 0; i < count; i++) {
      const step = ((scores[met[i] as number] as number) / width) | 0;
      steps[step] = (steps[step] as number) + 1;
    }
    let above = 0;
    for (let step = STEPS; step > 0; step--) {
      above += steps[step] as number;
      if (above >= k) return step * width;
    }
    return 0;
  };

  return (lists: readonly Contribution[], k: number): Top => {
    const ordered = [...lists].sort((a, b) => b.highest * b.weight - a.highest * a.weight);
    const ceiling = ordered.reduce((sum, { highest, weight }) => sum + highest * weight, 0);
    let rest = ceiling;
    let count = 0;
    let closed = false;
    for (const { documents, impacts, highest, weight } of ordered) {
      rest -= highest * weight;
      if (!closed) {
        for (let i = 0; i < documents.length; i++) {
          const document = documents[i] as number;
          const before = scores[document] as number;
          if (before === 0) met[count++] = document;
          scores[document] = before + (impacts[i] as number) * weight;
        }
      } else if (documents.length > count * PROBE_FROM) {
        let at = 0;
        for (let i = 0; i < count; i++) {
          const document = met[i] as number;
          at = seek(documents, document, at);
          if (documents[at] === document)
            scores[document] = (scores[document] as number) + (impacts[at] as number) * weight;
        }
      } else {
        for (let i = 0; i < documents.length; i++) {
          const before = scores[documents[i] as number] as number;
          if (before !== 0) scores[documents[i] as number] = before + (impacts[i] as number) * weight;
        }
      }
      if (rest === 0) break;
      // What was read so far cannot outweigh what is left: no need to look for the k-th.
      if (ceiling - rest <= rest) continue;
      const least = kth(count, k, ceiling);
      if (least <= rest) continue;
      let kept = 0;
      for (let i = 0; i < count; i++) {
        const document = met[i] as number;
        if ((scores[document] as number) + rest >= least) met[kept++] = document;
        else scores[document] = 0;
      }
      count = kept;
      if (!closed) met.subarray(0, count).sort();
      closed = true;
    }
    const least = kth(count, k, ceiling);
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const document = met[i] as number;
      const score = scores[document] as number;
      if (score >= least) keys[kept++] = score * PLACES + (PLACES - 1 - document);
      scores[document] = 0;
    }
    const best = keys.subarray(0, kept).sort().reverse();
    const length = Math.min(k, kept);
    const documents = new Uint32Array(length);
    const totals = new Float64Array(length);
    for (let i = 0; i < length; i++) {
      const key = best[i] as number;
      documents[i] = PLACES - 1 - (key % PLACES);
      totals[i] = Math.floor(key / PLACES);
    }
    return { documents, scores: totals, length };
  };
};
