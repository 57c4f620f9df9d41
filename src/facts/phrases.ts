import type { Token } from './tokens.ts';
import { type ClassTable, WordClass } from './word-class.ts';

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

/** Phrases by their first or last word. */
type Index = Map<string, (readonly string[])[]>;

const add = (index: Index, word: string, phrase: readonly string[]): void => {
  const known = index.get(word);
  if (known) known.push(phrase);
  else index.set(word, [phrase]);
};

const walk = (index: Index, tokens: readonly Token[], from: number, step: 1 | -1): number => {
  const head = tokens[from];
  const candidates = head && index.get(head.fold);
  if (!candidates) return 0;
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

/** Phrases as folded text; apostrophes stay with the word before them, as in tokens. With a table, words that none begins or ends with cost nothing. */
export const phrases = (entries: Iterable<string>, table?: ClassTable): Phrases => {
  const byFirst: Index = new Map();
  const byLast: Index = new Map();
  for (const entry of entries) {
    const parts = pieces(entry);
    const [first, last] = [parts[0], parts[parts.length - 1]];
    if (first === undefined || last === undefined) continue;
    add(byFirst, first, parts);
    add(byLast, last, [...parts].reverse());
  }
  if (!table)
    return {
      at: (tokens, i) => walk(byFirst, tokens, i, 1),
      before: (tokens, i) => walk(byLast, tokens, i - 1, -1),
    };
  const [begins, ends] = [new WordClass(table, byFirst), new WordClass(table, byLast)];
  return {
    at: (tokens, i) => (begins.has(tokens[i]) ? walk(byFirst, tokens, i, 1) : 0),
    before: (tokens, i) => (ends.has(tokens[i - 1]) ? walk(byLast, tokens, i - 1, -1) : 0),
  };
};
