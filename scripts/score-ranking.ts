/** How good rankings are, each figure the mean over the queries. */
export interface Quality {
  readonly 'mrr@10': number;
  readonly 'ndcg@10': number;
  readonly 'recall@1': number;
  readonly 'recall@5': number;
  readonly 'recall@20': number;
}

const DEPTH = 10;

const gain = (grade: number, rank: number): number => (2 ** grade - 1) / Math.log2(rank + 2);

const ndcg = (ranked: readonly string[], wanted: ReadonlyMap<string, number>): number => {
  const got = ranked.slice(0, DEPTH).reduce((sum, id, rank) => sum + gain(wanted.get(id) ?? 0, rank), 0);
  const ideal = [...wanted.values()].sort((a, b) => b - a).slice(0, DEPTH);
  return got / ideal.reduce((sum, grade, rank) => sum + gain(grade, rank), 0);
};

const recall = (ranked: readonly string[], wanted: ReadonlyMap<string, number>, depth: number): number =>
  ranked.slice(0, depth).filter((id) => wanted.has(id)).length / wanted.size;

/** 1 over the rank of the first right document among ten, else 0. */
export const reciprocalRank = (ranked: readonly string[], wanted: ReadonlyMap<string, number>): number => {
  const rank = ranked.slice(0, DEPTH).findIndex((id) => wanted.has(id));
  return rank < 0 ? 0 : 1 / (rank + 1);
};

/** Scores rankings against what was wanted, query by query; both lists run alike. */
export const scoreRankings = (
  rankings: readonly (readonly string[])[],
  wanted: readonly ReadonlyMap<string, number>[],
): Quality => {
  const mean = (measure: (ranked: readonly string[], right: ReadonlyMap<string, number>) => number): number =>
    rankings.reduce((sum, ranked, i) => sum + measure(ranked, wanted[i] ?? new Map()), 0) / (rankings.length || 1);
  return {
    'mrr@10': mean(reciprocalRank),
    'ndcg@10': mean(ndcg),
    'recall@1': mean((ranked, right) => recall(ranked, right, 1)),
    'recall@5': mean((ranked, right) => recall(ranked, right, 5)),
    'recall@20': mean((ranked, right) => recall(ranked, right, 20)),
  };
};

/** The value below which a share of the sorted values lies. */
export const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
