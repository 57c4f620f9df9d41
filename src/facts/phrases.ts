import type { Token } from './tokens.ts';
import { MOST_IDS } from './word-table.ts';

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

/** Phrases by their first or last word; `absent` marks words by their number that none begins or ends with. */
interface Index {
  readonly parts: Map<string, (readonly string[])[]>;
  readonly absent: Uint8Array;
}

const add = ({ parts }: Index, word: string, phrase: readonly string[]): void => {
  const known = parts.get(word);
  if (known) known.push(phrase);
  else parts.set(word, [phrase]);
};

/** Phrases as folded text; apostrophes stay with the word before them, as in tokens. */
export const phrases = (entries: Iterable<string>): Phrases => {
  const byFirst: Index = { parts: new Map(), absent: new Uint8Array(MOST_IDS) };
  const byLast: Index = { parts: new Map(), absent: new Uint8Array(MOST_IDS) };
  for (const entry of entries) {
    const parts = pieces(entry);
    const [first, last] = [parts[0], parts[parts.length - 1]];
    if (first === undefined || last === undefined) continue;
    add(byFirst, first, parts);
    add(byLast, last, [...parts].reverse());
  }
  const walk = ({ parts: known, absent }: Index, tokens: readonly Token[], from: number, step: 1 | -1): number => {
    const head = tokens[from];
    if (!head || (head.id && absent[head.id])) return 0;
    const candidates = known.get(head.fold);
    if (!candidates) {
      absent[head.id] = 1;
      return 0;
    }
    let longest = 0;
    for (let k = 0; k < candidates.length; k++) {
      const parts = candidates[k] ?? [];
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
