import { type Token, tokenOf } from './tokens.ts';
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

/** Phrases read one way, and what the first two words alone tell of the longest one at hand. */
interface Reading {
  readonly root: Node;
  readonly step: 1 | -1;
  readonly begins: WordClass;
  /** Words that are a phrase of their own. */
  readonly alone: WordClass;
  /** Words that stand second in any. */
  readonly second: WordClass;
}

const readingOf = (all: readonly (readonly string[])[], step: 1 | -1, table: ClassTable | undefined): Reading => {
  const root: Node = { next: new Map(), ends: false };
  for (const parts of all) add(root, parts);
  const firsts = [...root.next];
  const among = (folds: Iterable<string>): WordClass => new WordClass(table, new Set(folds));
  return {
    root,
    step,
    begins: new WordClass(table, root.next),
    alone: among(firsts.flatMap(([fold, { ends }]) => (ends ? [fold] : []))),
    second: among(firsts.flatMap(([, { next }]) => [...next.keys()])),
  };
};

const longest = (reading: Reading, tokens: readonly Token[], from: number): number => {
  const { step } = reading;
  const head = tokenOf(tokens, from);
  if (!reading.begins.has(head)) return 0;
  const next = tokenOf(tokens, from + step);
  // Most words that may begin a phrase stand before one that goes on in none.
  if (!reading.second.has(next?.fold === '-' ? tokenOf(tokens, from + 2 * step) : next))
    return reading.alone.has(head) ? 1 : 0;
  return walk(reading.root, tokens, from, step);
};

const walk = (root: Node, tokens: readonly Token[], from: number, step: 1 | -1): number => {
  const head = tokens[from];
  let node = head && root.next.get(head.fold);
  if (!head || !node) return 0;
  let length = node.ends ? 1 : 0;
  for (let at = from + step; node.next.size > 0; at += step) {
    if (tokenOf(tokens, at)?.fold === '-') at += step;
    const token = tokenOf(tokens, at);
    node = token?.sentence === head.sentence ? node.next.get(token.fold) : undefined;
    if (!node) break;
    if (node.ends) length = Math.abs(at - from) + 1;
  }
  return length;
};

/** Phrases as folded text; apostrophes stay with the word before them, as in tokens. With a table, words that none begins or ends with cost nothing. */
export const phrases = (entries: Iterable<string>, table?: ClassTable): Phrases => {
  const all = Array.from(entries, pieces).filter((parts) => parts.length > 0);
  // Most are only ever read one way.
  let forward: Reading | undefined;
  let backward: Reading | undefined;
  return {
    at: (tokens, i) => {
      forward ??= readingOf(all, 1, table);
      return longest(forward, tokens, i);
    },
    before: (tokens, i) => {
      backward ??= readingOf(
        all.map((parts) => [...parts].reverse()),
        -1,
        table,
      );
      return longest(backward, tokens, i - 1);
    },
  };
};
