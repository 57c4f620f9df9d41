import { FACT_WORDS as EN } from '../language/en/facts.ts';
import type { FactWords } from '../language/fact-words.ts';
import { EITHER, MEN, WOMEN } from '../language/first-names.ts';
import { FACT_WORDS as FR } from '../language/fr/facts.ts';
import { LEADING_SURNAMES, SURNAMES } from '../language/surnames.ts';
import { foldText } from '../text/fold.ts';
import { adjectives, ordinaryWords } from './ordinary.ts';
import { type Phrases, phrases, pieces } from './phrases.ts';
import { cueStarts, dateStarts, dateWords, figureStarts, firstWords, plainKey } from './start-words.ts';
import type { Token } from './tokens.ts';
import { wordTest } from './word-table.ts';

/** A language's word data as sets and phrase finders, built once. */
export interface Lexicon {
  readonly language: string;
  readonly words: FactWords;
  /** A set of the folded words of a list, kept by the list itself. */
  readonly has: (list: readonly string[], fold: string) => boolean;
  readonly phrases: (list: readonly string[]) => Phrases;
  /** Finds the longest key of a table at a token: its value and the tokens it covers. */
  readonly lookUp: <T>(
    table: Readonly<Record<string, T>>,
    tokens: readonly Token[],
    i: number,
  ) => { readonly value: T; readonly length: number } | undefined;
  readonly places: Phrases;
  /** Nouns of places, also in the plural. */
  readonly placeNouns: readonly string[];
  /** Words a date may begin with. */
  readonly dateStarts: (token: Token) => boolean;
  /** Of those, articles, which most often begin something else. */
  readonly dateArticles: ReadonlySet<string>;
  /** Words that may stand behind such an article in a date. */
  readonly dateWords: ReadonlySet<string>;
  /** First words of all that may tell who said something. */
  readonly cueStarts: (token: Token) => boolean;
  /** Words a figure may begin with, digits aside. */
  readonly figureStarts: (token: Token) => boolean;
  /** Months and weekdays, all spellings. */
  readonly calendar: ReadonlySet<string>;
  readonly men: ReadonlySet<string>;
  readonly women: ReadonlySet<string>;
  readonly firstNames: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  /** Surnames that stand before the given name. */
  readonly leadingSurnames: ReadonlySet<string>;
  /** Word of a demonym's adjective or noun. */
  readonly demonyms: ReadonlySet<string>;
  /** True for a word of everyday language that is no first name, place or people. */
  readonly ordinary: (fold: string) => boolean;
  readonly adjective: (fold: string) => boolean;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Names of countries as the runtime has them in the language; the Unicode version is part of an edition's id. */
const countries = (language: string): readonly string[] => {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const found: string[] = [];
  for (const a of LETTERS) {
    for (const b of LETTERS) {
      // Codes for private use and groupings ("outlying Oceania") are no countries.
      const code = a + b;
      if (['ZZ', 'QO', 'EZ', 'EU', 'UN', 'XA', 'XB'].includes(code)) continue;
      const name = names.of(code);
      if (name) found.push(foldText(name).replace(/\s*[([].*$/, ''));
    }
  }
  return found;
};

const build = (language: string, words: FactWords): Lexicon => {
  const sets = new WeakMap<readonly string[], Set<string>>();
  const finders = new WeakMap<readonly string[], Phrases>();
  const tables = new WeakMap<object, { readonly finder: Phrases; readonly values: ReadonlyMap<string, unknown> }>();
  const men = new Set(MEN);
  const women = new Set(WOMEN);
  const firstNames = new Set([...men, ...women, ...EITHER]);
  const demonyms = new Set([...words.name.demonyms, ...words.name.groups].map(foldText));
  const places = [...countries(language), ...words.name.places];
  return {
    language,
    words,
    has: (list, fold) => {
      let set = sets.get(list);
      if (!set) {
        set = new Set(list.map(foldText));
        sets.set(list, set);
      }
      return set.has(fold);
    },
    phrases: (list) => {
      let finder = finders.get(list);
      if (!finder) {
        finder = phrases(list.map(foldText));
        finders.set(list, finder);
      }
      return finder;
    },
    lookUp: <T>(table: Readonly<Record<string, T>>, tokens: readonly Token[], i: number) => {
      let known = tables.get(table);
      if (!known) {
        const values = new Map(Object.entries(table).map(([key, value]) => [pieces(plainKey(key)).join(' '), value]));
        known = { finder: phrases(Object.keys(table).map(plainKey)), values };
        tables.set(table, known);
      }
      const length = known.finder.at(tokens, i);
      if (!length) return undefined;
      const spelt = tokens
        .slice(i, i + length)
        .filter((token) => token.fold !== '-')
        .map((token) => token.fold)
        .join(' ');
      const value = known.values.get(spelt) as T | undefined;
      return value === undefined ? undefined : { value, length };
    },
    placeNouns: words.name.placeNouns.flatMap((noun) => [noun, `${noun}s`]),
    places: phrases(places),
    dateStarts: wordTest(dateStarts(words)),
    dateArticles: new Set(
      [
        ...words.definite,
        ...words.time.articles,
        ...words.indefinite,
        ...firstWords([...words.time.rangeStart, ...words.time.sooner]),
        ...words.time.this,
        ...words.time.last,
        ...words.time.next,
      ].map(foldText),
    ),
    dateWords: dateWords(words),
    cueStarts: wordTest(cueStarts(words)),
    figureStarts: wordTest(figureStarts(words)),
    calendar: new Set([...words.time.months.flat(), ...words.time.weekdays.flat()]),
    men,
    women,
    firstNames,
    surnames: new Set([...SURNAMES, ...LEADING_SURNAMES]),
    leadingSurnames: new Set(LEADING_SURNAMES),
    demonyms,
    adjective: adjectives(language, words),
    ordinary: ordinaryWords(language, words, new Set([...firstNames, ...demonyms, ...places])),
  };
};

const cache = new Map<string, Lexicon>();

/** The lexicon of a language, undefined for one that is not read. */
export const lexiconOf = (language: string): Lexicon | undefined => {
  const words = language === 'fr' ? FR : language === 'en' ? EN : undefined;
  if (!words) return undefined;
  const known = cache.get(language);
  if (known) return known;
  const lexicon = build(language, words);
  cache.set(language, lexicon);
  return lexicon;
};
