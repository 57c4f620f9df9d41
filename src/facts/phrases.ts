import type { Token } from './tokens.ts';

/** Finds the longest of many phrases at a token. */
export interface Phrases {
  /** Number of tokens the longest phrase at `i` covers; 0 for none. Hyphens inside are skipped: « avant-hier ». */
  readonly at: (tokens: readonly Token[], i: number) => number;
  /** Number of tokens the longest phrase that ends before `i` covers; 0 for none. */
  readonly before: (tokens: readonly Token[], i: number) => number;
}

const PIECE =
  /(?<!\p{L})(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=\p{L})|[\p{L}\p{M}\p{N}]+(?:'\p{L}+)*'?|[^\s-]/gu;

/** The pieces of a folded phrase as tokens have them. */
export const pieces = (entry: string): readonly string[] => entry.match(PIECE) ?? [];

/** Phrases as folded text; apostrophes stay with the word before them, as in tokens. */
export const phrases = (entries: Iterable<string>): Phrases => {
  const byFirst = new Map<string, string[][]>();
  const byLast = new Map<string, string[][]>();
  for (const entry of entries) {
    const parts = pieces(entry);
    const [first, last] = [parts[0], parts[parts.length - 1]];
    if (first === undefined || last === undefined) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), [...parts]]);
    byLast.set(last, [...(byLast.get(last) ?? []), [...parts].reverse()]);
  }
  const walk = (
    map: ReadonlyMap<string, readonly (readonly string[])[]>,
    tokens: readonly Token[],
    from: number,
    step: 1 | -1,
  ): number => {
    const head = tokens[from];
    const known = head && map.get(head.fold);
    if (!known) return 0;
    let longest = 0;
    for (let k = 0; k < known.length; k++) {
      const parts = known[k] ?? [];
      let at = from;
      let p = 1;
      for (; p < parts.length; p++) {
        at += step;
        if (tokens[at]?.fold === '-') at += step;
        const token = tokens[at];
        if (token?.fold !== parts[p] || token?.sentence !== head.sentence) break;
      }
      if (p === parts.length) longest = Math.max(longest, Math.abs(at - from) + 1);
    }
    return longest;
  };
  return {
    at: (tokens, i) => walk(byFirst, tokens, i, 1),
    before: (tokens, i) => walk(byLast, tokens, i - 1, -1),
  };
};
