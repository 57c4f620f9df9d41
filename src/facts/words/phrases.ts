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

/** The folded words of tokens as phrases are spelt, without hyphens. */
export const spelt = (tokens: readonly Token[], from: number, to: number): string => {
  let spelling = '';
  for (let at = from; at < Math.min(to, tokens.length); at++) {
    const fold = tokens[at]?.fold ?? '-';
    if (fold !== '-') spelling += spelling ? ` ${fold}` : fold;
  }
  return spelling;
};

/** Phrases word by word: which words go on from here, and whether a phrase ends. */
interface Node {
  readonly next: Map<string, Node>;
  ends: boolean;
}

const add = (root: Node, parts: readonly string[]): void => {
  let node = root;
  for (const part of parts) {
    const known = node.next.get(part) ?? { next: new Map(), ends: false };
    node.next.set(part, known);
    node = known;
  }
  node.ends = true;
};

const walk = (root: Node, tokens: readonly Token[], from: number, step: 1 | -1): number => {
  const head = tokens[from];
  let node = head && root.next.get(head.fold);
  if (!head || !node) return 0;
  let longest = node.ends ? 1 : 0;
  for (let at = from + step; node.next.size > 0; at += step) {
    if (tokens[at]?.fold === '-') at += step;
    const token = tokens[at];
    node = token?.sentence === head.sentence ? node.next.get(token.fold) : undefined;
    if (!node) break;
    if (node.ends) longest = Math.abs(at - from) + 1;
  }
  return longest;
};

/** Phrases as folded text; apostrophes stay with the word before them, as in tokens. With a table, words that none begins or ends with cost nothing. */
export const phrases = (entries: Iterable<string>, table?: ClassTable): Phrases => {
  const byFirst: Node = { next: new Map(), ends: false };
  const byLast: Node = { next: new Map(), ends: false };
  for (const entry of entries) {
    const parts = pieces(entry);
    if (parts.length === 0) continue;
    add(byFirst, parts);
    add(byLast, [...parts].reverse());
  }
  const [begins, ends] = [new WordClass(table, byFirst.next), new WordClass(table, byLast.next)];
  return {
    at: (tokens, i) => (begins.has(tokens[i]) ? walk(byFirst, tokens, i, 1) : 0),
    before: (tokens, i) => (ends.has(tokens[i - 1]) ? walk(byLast, tokens, i - 1, -1) : 0),
  };
};
