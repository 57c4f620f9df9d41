import type { Locale } from '../language/locale.ts';
import { FAINT_WORDS, KIND_DETERMINERS } from '../language/question-words.ts';
import { foldText } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { analyse, type Token } from './analyse.ts';
import { formKey } from './build-index.ts';
import { equivalents } from './equivalents.ts';
import type { IndexData } from './index-data.ts';
import { addBeginnings, addForm, addStem, type Forms, LEVEL } from './levels.ts';
import { paraphrasedForms } from './paraphrased.ts';
import { guessWords } from './spelling.ts';
import { findString } from './string-table.ts';
import { addRelated, addTranslations } from './translations.ts';
import { EMPHASIS } from './weights.ts';

/** What is read of a question at most: nobody asks for more, and no question takes longer than that. */
export const MAX_CONCEPTS = 64;
/** Guessing costs hundreds of look-ups; a question of nothing but unknown words gets so many guesses. */
const MAX_GUESSED = 3;

/** One thing a question asks for, in the index's terms. */
export interface Concept extends Span {
  /** The word or name, folded. */
  readonly text: string;
  /** A name or a number: what a right answer can hardly lack. */
  readonly name: boolean;
  /** Words of the question passed over just before it. */
  readonly skipped: number;
  /** How it is said counts so much beside how rare it is. */
  readonly emphasis: number;
  /** Stems of its own language that find it. */
  readonly stems: readonly number[];
  /** Words that begin like it; -1 where none do. */
  readonly beginning: number;
  /** Stems of the other language that mean it: one group of synonyms, so that many senses do not outvote one word. */
  readonly translations: readonly number[];
  /** Stems of both languages it may be put in; none where paraphrases are not asked for. */
  readonly paraphrases: readonly number[];
  /** Words that mean it, each with its level. */
  readonly forms: Forms;
  /** The index does not know it: spellings one slip away were looked for. */
  readonly guessed: boolean;
}

/** A known name in a question and the term that stands for it in the index. */
export interface NamedSpan extends Span {
  readonly term: string;
}

const faintWords: ReadonlySet<string> = new Set(FAINT_WORDS);
const kindDeterminers: ReadonlySet<string> = new Set(KIND_DETERMINERS);

/** Letters in front of a word among which the one before it is looked for: more than any that says a kind has. */
const BEFORE = 40;

const emphasisOf = (text: string, tokens: readonly Token[], at: number): number => {
  const token = tokens[at];
  if (!token) return 1;
  const before = foldText(text.slice(Math.max(0, token.start - BEFORE), token.start)).match(/(\p{L}+)\s+$/u)?.[1] ?? '';
  return (
    (faintWords.has(token.form) ? EMPHASIS.faint : 1) *
    (kindDeterminers.has(before) ? EMPHASIS.kind : 1) *
    (at === tokens.length - 1 && at > 0 ? EMPHASIS.last : 1)
  );
};

const nameConcept = (index: IndexData, text: string, { start, end, term }: NamedSpan): Concept | undefined => {
  const form = findString(index.forms, formKey(term, ''));
  if (form < 0) return undefined;
  const forms: Forms = new Map();
  addForm(forms, form, LEVEL.form);
  return {
    start,
    end,
    text: foldText(text.slice(start, end)),
    name: true,
    skipped: 0,
    emphasis: EMPHASIS.name,
    stems: [index.stemOf[form] as number],
    beginning: -1,
    translations: [],
    paraphrases: [],
    forms,
    guessed: false,
  };
};

const wordConcept = (
  index: IndexData,
  language: Locale,
  text: string,
  tokens: readonly Token[],
  at: number,
  mayGuess: boolean,
  paraphrased: boolean,
): Concept => {
  const { form, term, capital, skipped, start, end } = tokens[at] as Token;
  const key = formKey(form, language);
  const tongue = key.charAt(0);
  const forms: Forms = new Map();
  let beginning = addBeginnings(index, key, forms);
  const stems: number[] = [];
  const stem = findString(index.stems, tongue + term);
  if (stem >= 0) {
    stems.push(stem);
    addStem(index, stem, LEVEL.stem, forms);
  }
  const own = findString(index.forms, key);
  if (own >= 0) {
    addForm(forms, own, LEVEL.form);
    if (beginning < 0) beginning = index.prefixOf[own] as number;
  }
  const word = tongue !== 'n';
  const translations = word ? addTranslations(index, tokens, at, language, forms, own < 0 && stem < 0) : [];
  if (word) addRelated(index, term, language, forms);
  const paraphrases = new Set<number>();
  for (const other of word && paraphrased ? paraphrasedForms(index, form) : []) {
    const there = index.stemOf[other] as number;
    if (there !== stem && !translations.includes(there)) paraphrases.add(there);
    // A word the texts use is held by itself first; one they do not can only be held by another.
    if (stem < 0) addForm(forms, other, LEVEL.related);
  }
  // « langue » is no slip for « largue »: what the lexicon knows was meant.
  const guessed = mayGuess && stem < 0 && !translations.length && !equivalents(term, language).length;
  if (guessed)
    for (const guess of guessWords(tongue, form, index)) {
      addStem(index, guess, LEVEL.longBeginning, forms);
      stems.push(guess);
    }
  return {
    start,
    end,
    text: form,
    name: !word || (capital && at > 0),
    skipped,
    emphasis: emphasisOf(text, tokens, at),
    stems,
    beginning,
    translations,
    paraphrases: [...paraphrases],
    forms,
    guessed,
  };
};

/** What a question asks for, in its order, each thing once; known names stand for their words. */
export const conceptsOf = (
  text: string,
  language: Locale,
  index: IndexData,
  names: readonly NamedSpan[] = [],
  paraphrased = false,
): readonly Concept[] => {
  const named = names.flatMap((name) => nameConcept(index, text, name) ?? []);
  const seen = new Set<string>();
  const once = (key: string): boolean => !seen.has(key) && seen.add(key) !== undefined;
  const tokens = analyse(text, language);
  const words: Concept[] = [];
  let guesses = 0;
  for (const [at, token] of tokens.entries()) {
    if (words.length === MAX_CONCEPTS) break;
    if (named.some(({ start, end }) => token.start < end && start < token.end) || !once(token.form)) continue;
    const concept = wordConcept(index, language, text, tokens, at, guesses < MAX_GUESSED, paraphrased);
    if (concept.guessed) guesses++;
    words.push(concept);
  }
  return [...named.filter(({ stems }) => once(`@${stems[0]}`)), ...words]
    .slice(0, MAX_CONCEPTS)
    .sort((a, b) => a.start - b.start);
};
