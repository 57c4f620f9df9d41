import { type Token, tokenOf } from './tokens.ts';
import { type ClassTable, WordClass } from './word-class.ts';
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
  /** Where two words lead, by their numbers: most that might begin a phrase begin none. */
  readonly pairs: Map<number, Node>;
}

const NOWHERE: Node = { next: new Map(), ends: false };
/** Pairs of words kept for one list of phrases; beyond them they are begun anew. */
const MOST_PAIRS = 4096;

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
    pairs: new Map(),
  };
};

const behindTwo = ({ root, pairs }: Reading, head: Token, next: Token): Node => {
  const pair = head.id * MOST_IDS + next.id;
  const sure = head.id !== 0 && next.id !== 0;
  const known = sure ? pairs.get(pair) : undefined;
  if (known) return known;
  const node = root.next.get(head.fold)?.next.get(next.fold) ?? NOWHERE;
  if (!sure) return node;
  if (pairs.size >= MOST_PAIRS) pairs.clear();
  pairs.set(pair, node);
  return node;
};

const longest = (reading: Reading, tokens: readonly Token[], from: number): number => {
  const { step } = reading;
  const head = tokenOf(tokens, from);
  if (!head || !reading.begins.has(head)) return 0;
  const near = tokenOf(tokens, from + step)?.fold === '-' ? from + 2 * step : from + step;
  const next = tokenOf(tokens, near);
  const goesOn = next?.sentence === head.sentence && reading.second.has(next);
  let node = goesOn ? behindTwo(reading, head, next) : NOWHERE;
  let length = node.ends ? Math.abs(near - from) + 1 : reading.alone.has(head) ? 1 : 0;
  for (let at = near + step; node.next.size > 0; at += step) {
    if (tokenOf(tokens, at)?.fold === '-') at += step;
    const token = tokenOf(tokens, at);
    node = (token?.sentence === head.sentence && node.next.get(token.fold)) || NOWHERE;
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
