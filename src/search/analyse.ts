import { stemmer as frenchStem } from '@orama/stemmers/french';
import { newStemmer } from 'snowball-stemmers';
import { STOP_WORDS as EN_STOP_WORDS } from '../language/en/stop-words.ts';
import { STOP_WORDS as FR_STOP_WORDS } from '../language/fr/stop-words.ts';
import type { Locale } from '../language/locale.ts';
import { foldText } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/** A word of a text as the index knows it; the span is of the original, for marking. */
export interface Token extends Span {
  /** The stem. */
  readonly term: string;
  /** The word itself, folded. */
  readonly form: string;
  /** Written with a capital letter. */
  readonly capital: boolean;
  /** Words since the token before that are no tokens: stop words and articles. */
  readonly skipped: number;
}

interface Known {
  readonly form: string;
  readonly term: string;
  readonly stop: boolean;
  readonly capital: boolean;
}

const english = newStemmer('english');
const stem: Readonly<Record<Locale, (word: string) => string>> = { fr: frenchStem, en: (word) => english.stem(word) };
const stopWords: Readonly<Record<Locale, ReadonlySet<string>>> = {
  fr: new Set(FR_STOP_WORDS),
  en: new Set(EN_STOP_WORDS),
};

/** A grouped number (« 1 200 », “1,200”), a dotted acronym (« O.N.U. »), else a run of letters and digits with their marks. */
const WORD =
  /(?<![\p{N}])\p{Nd}{1,3}(?:[\u00a0\u202f\u2009 .,’']\p{Nd}{3})+(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])\p{Lu}\.(?:-?\p{Lu}\.)+|(?!ʼ)[\p{L}\p{N}](?:(?!ʼ)[\p{L}\p{N}\p{M}\u00ad\u200b])*/gu;
/** Arabic articles that have taken the sound of the letter they stand before: « ar-Raqqa », “ash-Sham”. */
const SUN_ARTICLE = /^(?:a[rsntdz]|ash|ach|adh|ath|oul)$/;

/** « 20ème », « 1er », “19th”: the number. */
const ORDINAL = /^(\p{Nd}+)(?:e|es|er|ers|re|res|eme|emes|nd|nde|st|rd|th)$/u;
/** « XXe », “XIV”: centuries and kings, as numbers. A lone letter is a letter. */
const ROMAN = /^(?=[IVX]{2})(X{0,3})(IX|IV|V?I{0,3})(?:er|re|e|ème|ème|es)?$|^([IVX])(?:er|re|e|ème)$/;

const UNITS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

const romanNumber = (word: string): string | undefined => {
  const match = ROMAN.exec(word);
  if (!match) return undefined;
  const [, tens = '', units = '', one] = match;
  if (one !== undefined) return String(one === 'X' ? 10 : UNITS.indexOf(one));
  return String(tens.length * 10 + Math.max(0, UNITS.indexOf(units)));
};

const known: Readonly<Record<Locale, Map<string, Known>>> = { fr: new Map(), en: new Map() };
/** Stemming and folding cost more than looking up; the memory of it is bounded. */
const REMEMBERED = 200_000;

const readWord = (word: string, locale: Locale): Known => {
  const number = romanNumber(word);
  const digits = number !== undefined || /\p{N}/u.test(word);
  const folded = number ?? foldText(word);
  const form = digits ? folded.replace(/[ .,']/g, '').replace(ORDINAL, '$1') : folded.replace(/[.-]/g, '');
  return {
    form,
    term: digits ? form : stem[locale](form),
    stop: form === '' || stopWords[locale].has(form),
    capital: /^\p{Lu}/u.test(word),
  };
};

const knownWord = (word: string, locale: Locale): Known => {
  const memory = known[locale];
  const found = memory.get(word);
  if (found) return found;
  const read = readWord(word, locale);
  if (memory.size < REMEMBERED) memory.set(word, read);
  return read;
};

/** Which language's words a text is read with: a third language is treated as English. */
export const analysisLanguage = (language: string): Locale => (language === 'fr' ? 'fr' : 'en');

/**
 * Words of a text as search terms: folded, elided and hyphenated words taken apart (« l'armée », « al-tanf »), numbers
 * in one piece, stop words and Arabic articles dropped, stems beside the words.
 */
export const analyse = (text: string, language: string): readonly Token[] => {
  const locale = analysisLanguage(language);
  const tokens: Token[] = [];
  let skipped = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    const { form, term, stop, capital } = knownWord(match[0], locale);
    if (stop || (text[end] === '-' && SUN_ARTICLE.test(form))) skipped++;
    else {
      tokens.push({ term, form, start, end, capital, skipped });
      skipped = 0;
    }
  }
  return tokens;
};

/** Which language a question is in: the one whose stop words it has more of, else the given one. Short texts have little else to tell. */
export const questionLanguage = (text: string, otherwise: Locale): Locale => {
  let fr = 0;
  let en = 0;
  for (const [word] of text.matchAll(WORD)) {
    if (knownWord(word, 'fr').stop) fr++;
    if (knownWord(word, 'en').stop) en++;
  }
  return fr === en ? otherwise : fr > en ? 'fr' : 'en';
};

/** The term that stands for a named entity in the index, beside the words of its name. */
export const entityTerm = (id: string): string => `@${id}`;
