import { stemmer as frenchStem } from '@orama/stemmers/french';
import { newStemmer } from 'snowball-stemmers';
import { STOP_WORDS as EN_STOP_WORDS } from '../language/en/stop-words.ts';
import { STOP_WORDS as FR_STOP_WORDS } from '../language/fr/stop-words.ts';
import type { Locale } from '../language/locale.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { splitWords } from '../text/words.ts';

/** A word of a text as the index knows it; the span is of the original, for marking. */
export interface Token extends Span {
  readonly term: string;
}

const english = newStemmer('english');
const stopWords: Readonly<Record<Locale, ReadonlySet<string>>> = {
  fr: new Set(FR_STOP_WORDS),
  en: new Set(EN_STOP_WORDS),
};
const stem: Readonly<Record<Locale, (word: string) => string>> = { fr: frenchStem, en: (word) => english.stem(word) };

const stems: Readonly<Record<Locale, Map<string, string>>> = { fr: new Map(), en: new Map() };
/** Stemming costs more than looking up; the memory of it is bounded. */
const REMEMBERED = 100_000;

const stemOf = (word: string, language: Locale): string => {
  if (/\d/.test(word)) return word;
  const memory = stems[language];
  const found = memory.get(word);
  if (found !== undefined) return found;
  const stemmed = stem[language](word);
  if (memory.size < REMEMBERED) memory.set(word, stemmed);
  return stemmed;
};

/**
 * Words of a text as search terms: folded, elided and hyphenated words taken apart (« l'armée », « al-tanf »), stop
 * words and Arabic articles dropped, stems. Texts in a third language are treated as English.
 */
export const analyse = (text: string, language: string): readonly Token[] => {
  const locale: Locale = language === 'fr' ? 'fr' : 'en';
  const folded = fold(text);
  return splitWords(folded.text)
    .filter((word) => !stopWords[locale].has(word.text))
    .map((word) => ({
      term: stemOf(word.text, locale),
      start: folded.original(word.start),
      end: folded.original(word.end),
    }));
};

/** Which language a question is in: the one whose stop words it has more of, else the given one. Short texts have little else to tell. */
export const questionLanguage = (text: string, otherwise: Locale): Locale => {
  const words = splitWords(fold(text).text);
  const hits = (locale: Locale): number => words.filter((word) => stopWords[locale].has(word.text)).length;
  const [fr, en] = [hits('fr'), hits('en')];
  return fr === en ? otherwise : fr > en ? 'fr' : 'en';
};

/** The term that stands for a named entity in the index, beside the words of its name. */
export const entityTerm = (id: string): string => `@${id}`;
