import type { FactWords } from '../language/fact-words.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { foldText } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

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
}

const PART =
  /\d{1,3}(?:[.,'\u00a0\u2009\u202f ]\d{3})+(?!\d)|\d+(?:[.,]\d+)?|\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ]\p{L}[\p{L}\p{M}]*)*['’ʼ]?|[^\s]/gu;
const APOSTROPHE = /['’ʼ]/u;
const CAPITAL = /^\p{Lu}/u;
const LETTER = /^\p{L}/u;
const DIGIT = /^\d/;

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

/** Words kept folded: a language's common ones come again in every dispatch. */
const MOST_FOLDS = 20_000;
const folds = new Map<string, string>();

const foldOf = (part: string): string => {
  const known = folds.get(part);
  if (known !== undefined) return known;
  const fold = foldText(part);
  if (folds.size >= MOST_FOLDS) folds.clear();
  folds.set(part, fold);
  return fold;
};

/** The tokens of all body sentences, in order. */
export const tokenize = (text: string, sentences: readonly Sentence[], words: FactWords): readonly Token[] => {
  const elisions = new Set(words.elisions);
  const tokens: Token[] = [];
  sentences.forEach((sentence, number) => {
    if (sentence.role !== 'body') return;
    const slice = text.slice(sentence.start, sentence.end);
    let last = sentence.start;
    let first = true;
    for (const match of slice.matchAll(PART)) {
      let start = sentence.start + match.index;
      for (const part of splitApostrophes(match[0], elisions)) {
        const fold = foldOf(part);
        const kind =
          LETTER.test(part) || (part.length > 1 && APOSTROPHE.test(part))
            ? 'word'
            : DIGIT.test(part)
              ? 'number'
              : 'mark';
        tokens.push({
          start,
          end: start + part.length,
          text: part,
          fold,
          kind,
          glued: start === last && start > sentence.start,
          sentence: number,
          first: first && kind !== 'mark',
          capital: CAPITAL.test(part),
        });
        if (kind !== 'mark') first = false;
        start += part.length;
        last = start;
      }
    }
  });
  return tokens;
};
