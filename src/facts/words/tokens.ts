import type { FactWords } from '../../language/fact-words.ts';
import type { Sentence } from '../../sentence/sentence.ts';
import { CHARACTER, characterOf } from '../../text/characters.ts';
import { foldText } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { partEnd } from './part-end.ts';
import { type Run, type RunTable, runTable } from './run-table.ts';
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

/** The token at an index. An array that is asked for what stands before its first is slow there ever after. */
export const tokenOf = (tokens: readonly Token[], at: number): Token | undefined => (at < 0 ? undefined : tokens[at]);

const APOSTROPHE = /['’ʼ]/u;
const INITIAL = /^[MN]['’ʼ]\p{L}{3}/u;

/** « M'hamed », « N'diaye » right behind a word: a capital is no elision there. */
const isInitial = (text: string, at: number, end: number): boolean =>
  (text[at] === 'M' || text[at] === 'N') && INITIAL.test(text.slice(at, end));

/** Parts a run with apostrophes: « l'armée » is « l' » and « armée », "Biden's" is "Biden" and "'s"; "O'Brien" stays. */
const splitApostrophes = (text: string, elisions: ReadonlySet<string>): readonly string[] => {
  if (!APOSTROPHE.test(text)) return [text];
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

/** The words of a run, one behind the other. */
const chained = (letters: string, parts: readonly string[]): Run | undefined =>
  parts.reduceRight<Run | undefined>((next, part) => ({ letters, word: wordOf(part), next }), undefined);

const whole = (letters: string): Run => ({ letters, word: wordOf(letters), next: undefined });

const tables = new WeakMap<FactWords, RunTable>();

const runsOf = (words: FactWords): RunTable => {
  const known = tables.get(words);
  if (known) return known;
  const elisions = new Set(words.elisions);
  const built = runTable((letters) => chained(letters, splitApostrophes(letters, elisions)));
  tables.set(words, built);
  return built;
};

/** The tokens of all body sentences, in order. */
export const tokenize = (text: string, sentences: readonly Sentence[], words: FactWords): readonly Token[] => {
  const runs = runsOf(words);
  const tokens: Token[] = [];
  for (let number = 0; number < sentences.length; number++) {
    const sentence = sentences[number] as Sentence;
    if (sentence.role !== 'body') continue;
    const { end: limit } = sentence;
    let first = true;
    let behindWord = false;
    let glued = false;
    for (let at = sentence.start; at < limit; ) {
      if (characterOf(text.charCodeAt(at)) === CHARACTER.space) {
        glued = false;
        at++;
        continue;
      }
      const end = partEnd(text, at, limit);
      let run: Run | undefined =
        behindWord && !first && isInitial(text, at, end) ? whole(text.slice(at, end)) : runs(text, at, end);
      for (; run; run = run.next) {
        const { text: part, fold, kind, capital, acronym, shouts, id }: Word = run.word;
        const isWord = kind !== 'mark';
        tokens.push({
          start: at,
          end: at + part.length,
          text: part,
          fold,
          kind,
          glued,
          sentence: number,
          first: first && isWord,
          capital,
          acronym,
          shouts,
          id,
        });
        if (isWord) first = false;
        behindWord = kind === 'word';
        glued = true;
        at += part.length;
      }
    }
  }
  return tokens;
};
