import type { FactWords } from '../language/fact-words.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { foldText } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { type Word, wordOf } from './word-table.ts';

/** A word, a number or one other character of a body sentence. */
export interface Token extends Span {
  readonly text: string;
  readonly fold: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** No white space stands before it. */
  readonly glued: boolean;
  /** Index into the dispatch's sentences. */
  readonly sentence: number;
  /** First word of its sentence, marks aside. */
  readonly first: boolean;
  readonly capital: boolean;
  /** Letters, all capitals, two or more: « ONU », "SDF". */
  readonly acronym: boolean;
  /** All its letters are capitals. */
  readonly shouts: boolean;
  /** Number of the folded form, 0 for a rare one. */
  readonly id: number;
}

const PART =
  /\d{1,3}(?:[.,'’\u00a0\u2009\u202f ]\d{3})+(?!\d)|\d+(?:[.,]\d+)?|\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ]\p{L}[\p{L}\p{M}]*)*['’ʼ]?|[^\s]/gu;
const APOSTROPHE = /['’ʼ]/u;
/** « M'hamed », « N'diaye » right behind a word: a capital is no elision there. */
const INITIAL = /^[MN]['’ʼ]\p{L}{3}/u;

/** Parts a run with apostrophes: « l'armée » is « l' » and « armée », "Biden's" is "Biden" and "'s"; "O'Brien" stays. */
const splitApostrophes = (text: string, elisions: ReadonlySet<string>, inside: boolean): readonly string[] => {
  if (!APOSTROPHE.test(text) || (inside && INITIAL.test(text))) return [text];
  const parts: string[] = [];
  let rest = text;
  for (
    let cut = rest.search(APOSTROPHE);
    cut > 0 && elisions.has(foldText(rest.slice(0, cut + 1)));
    cut = rest.search(APOSTROPHE)
  ) {
    parts.push(rest.slice(0, cut + 1));
    rest = rest.slice(cut + 1);
  }
  const genitive = /['’ʼ]s?$/iu.exec(rest);
  if (rest && elisions.size === 0 && genitive && genitive.index > 0)
    parts.push(rest.slice(0, genitive.index), genitive[0]);
  else if (rest) parts.push(rest);
  return parts;
};

/** Runs kept; beyond them the table is begun anew. */
const MOST_RUNS = 40_000;

interface Part {
  readonly text: string;
  readonly word: Word;
}

type PartReader = (run: string) => readonly Part[];

/** Reads the parts of a run, and keeps them: most runs come again. */
const partReader = (elisions: ReadonlySet<string>, inside: boolean): PartReader => {
  const known = new Map<string, readonly Part[]>();
  return (run) => {
    const kept = known.get(run);
    if (kept) return kept;
    const parts = splitApostrophes(run, elisions, inside).map((text) => ({ text, word: wordOf(text) }));
    if (known.size >= MOST_RUNS) known.clear();
    known.set(run, parts);
    return parts;
  };
};

interface Readers {
  /** For a run right behind a word. */
  readonly inside: PartReader;
  readonly apart: PartReader;
}

const readers = new WeakMap<FactWords, Readers>();

const readersOf = (words: FactWords): Readers => {
  const known = readers.get(words);
  if (known) return known;
  const elisions = new Set(words.elisions);
  const built = { inside: partReader(elisions, true), apart: partReader(elisions, false) };
  readers.set(words, built);
  return built;
};

/** The tokens of all body sentences, in order. */
export const tokenize = (text: string, sentences: readonly Sentence[], words: FactWords): readonly Token[] => {
  const partsOf = readersOf(words);
  const tokens: Token[] = [];
  sentences.forEach((sentence, number) => {
    if (sentence.role !== 'body') return;
    const slice = text.slice(sentence.start, sentence.end);
    let last = sentence.start;
    let first = true;
    PART.lastIndex = 0;
    for (let match = PART.exec(slice); match; match = PART.exec(slice)) {
      let start = sentence.start + match.index;
      const inside = !first && tokens[tokens.length - 1]?.kind === 'word';
      for (const { text: part, word } of (inside ? partsOf.inside : partsOf.apart)(match[0])) {
        const { fold, kind, capital, acronym, shouts, id } = word;
        tokens.push({
          start,
          end: start + part.length,
          text: part,
          fold,
          kind,
          glued: start === last && start > sentence.start,
          sentence: number,
          first: first && kind !== 'mark',
          capital,
          acronym,
          shouts,
          id,
        });
        if (kind !== 'mark') first = false;
        start += part.length;
        last = start;
      }
    }
  });
  return tokens;
};
