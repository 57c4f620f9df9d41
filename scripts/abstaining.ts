import { signalsOf } from '../src/search/answerability.ts';
import type { SearchIndex } from '../src/search/search-index.ts';
import { CANDIDATES } from '../src/search/weights.ts';
import { askedQueries } from './beir-index.ts';
import type { Beir } from './read-beir.ts';
import { percentile } from './score-ranking.ts';

/** A question with its passage there, and with it taken away. */
export interface AskedTwice {
  readonly answered: Float64Array;
  readonly removed: Float64Array;
  /** Its passage comes first where it is there. */
  readonly onTop: boolean;
}

/** Asks every question of a set twice. */
export const askTwice = (beir: Beir, { search }: SearchIndex): readonly AskedTwice[] =>
  askedQueries(beir).flatMap((query): AskedTwice[] => {
    const result = search(query, CANDIDATES);
    const { hits } = result;
    const isRight = (id: number): boolean => beir.judged.get(query.id)?.has(beir.documents[id]?.id ?? '') ?? false;
    const others = hits.filter(({ id }) => !isRight(id));
    const answered = signalsOf(result);
    const removed = signalsOf({ ...result, hits: others });
    return answered && removed ? [{ answered, removed, onTop: hits[0] !== undefined && isRight(hits[0].id) }] : [];
  });

const SHARES = [0.01, 0.02, 0.05, 0.1, 0.2];

/** The trade-off as lines: at so many answerable questions wrongly refused, so many unanswerable ones are. */
export const tradeOff = (asked: readonly AskedTwice[], probability: (signals: Float64Array) => number): string => {
  const right = asked.filter(({ onTop }) => onTop);
  const refused = (threshold: number): string =>
    `${((asked.filter(({ removed }) => probability(removed) < threshold).length / asked.length) * 100).toFixed(1)} %`;
  const below = (set: readonly AskedTwice[], share: number): number =>
    percentile(
      set.map(({ answered }) => probability(answered)),
      share,
    );
  return [
    `${asked.length} questions, ${right.length} with their passage on top`,
    'wrongly refused | unanswerable refused, where that counts questions answered rightly | all answerable ones',
    ...SHARES.map((share) => {
      const strict = below(right, share);
      return `${(share * 100).toFixed(0).padStart(3)} % | ${refused(strict)} (below ${strict.toFixed(3)}) | ${refused(below(asked, share))}`;
    }),
  ].join('\n');
};
