import { FACT_WORDS as EN } from '../../language/en/facts.ts';
import type { FactWords, Harm } from '../../language/fact-words.ts';
import { EITHER, MEN, WOMEN } from '../../language/first-names.ts';
import { FACT_WORDS as FR } from '../../language/fr/facts.ts';
import { LEADING_SURNAMES, SURNAMES } from '../../language/surnames.ts';
import { foldText } from '../../text/fold.ts';
import { type DateForm, dateForms } from '../dates/date-forms.ts';
import { adjectives, ordinaryWords } from '../names/ordinary.ts';
import { type Phrases, phrases, pieces, spelt } from './phrases.ts';
import { boundEnds, cueStarts, dateArticles, dateWords, figureStarts, plainKey } from './start-words.ts';
import type { Token } from './tokens.ts';
import { type Asked, ClassTable, WordClass, WordValues } from './word-class.ts';
import { lasting, type WordLists, wordLists } from './word-lists.ts';

/** A language's word data as sets and phrase finders, built once. */
export interface Lexicon extends WordLists {
  readonly language: string;
  readonly words: FactWords;
  /** Places for what is known of words by their number. */
  readonly classes: ClassTable;
  /** Finds the longest key of a table at a token: its value and the tokens it covers. */
  readonly lookUp: <T>(
    table: Readonly<Record<string, T>>,
    tokens: readonly Token[],
    i: number,
  ) => { readonly value: T; readonly length: number } | undefined;
  readonly places: Phrases;
  /** Nouns of places, also in the plural. */
  readonly placeNouns: readonly string[];
  /** What a date may be that begins with a word. */
  readonly dateForms: WordValues<readonly DateForm[]>;
  /** Of those, articles and the like, which most often begin something else. */
  readonly dateArticles: WordClass;
  /** Words that may stand behind such an article in a date. */
  readonly dateWords: WordClass;
  /** Words by whose ending a verb may tell of what is to come, or of what is over. */
  readonly futureForms: WordClass;
  readonly pastForms: WordClass;
  /** Words that a known cue may begin with, or end with as an infinitive. */
  readonly cueWords: WordClass;
  /** First words of all that may tell who said something. */
  readonly cueStarts: WordClass;
  /** Last words of all that bound the number behind them: « au moins ». */
  readonly boundEnds: WordClass;
  /** Words a figure may begin with, digits aside. */
  readonly figureStarts: WordClass;
  /** Number words: « deux », « mille », « dizaine » and « dizaines », « deuxième ». */
  readonly units: WordValues<number>;
  readonly multipliers: WordValues<number>;
  readonly collectives: WordValues<number>;
  readonly ordinals: WordValues<number>;
  readonly times: WordValues<number>;
  readonly harmKinds: WordValues<Harm>;
  /** Units of time. */
  readonly timeUnits: WordValues<string>;
  /** Season → its number in EDTF. */
  readonly seasons: WordValues<string>;
  /** Months and weekdays, all spellings. */
  readonly calendar: WordClass;
  readonly men: WordClass;
  readonly women: WordClass;
  readonly firstNames: WordClass;
  readonly surnames: WordClass;
  /** Surnames that stand before the given name. */
  readonly leadingSurnames: WordClass;
  /** Word of a demonym's adjective or noun. */
  readonly demonyms: WordClass;
  /** True for a word of everyday language that is no first name, place or people. */
  readonly ordinary: (word: Asked) => boolean;
  readonly adjective: (word: Asked) => boolean;
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

const withPlurals = <T>(table: Readonly<Record<string, T>>): Readonly<Record<string, T>> => ({
  ...Object.fromEntries(Object.entries(table).map(([word, value]) => [`${word}s`, value])),
  ...table,
});

/** Words that end so, with so many letters before the ending. */
const endingIn = (endings: readonly string[], letters: number) => ({
  has: (fold: string) => endings.some((end) => fold.length >= end.length + letters && fold.endsWith(end)),
});

const build = (language: string, data: FactWords): Lexicon => {
  const words = lasting(data);
  const classes = new ClassTable();
  const among = (folds: Iterable<string>): WordClass => new WordClass(classes, new Set(folds));
  const tables = new WeakMap<object, { readonly finder: Phrases; readonly values: ReadonlyMap<string, unknown> }>();
  const firstNames = new Set([...MEN, ...WOMEN, ...EITHER]);
  const demonyms = new Set([...words.name.demonyms, ...words.name.groups].map(foldText));
  const { speech } = words;
  const places = [...countries(language), ...words.name.places];
  const ordinary = new WordClass(classes, {
    has: ordinaryWords(language, words, new Set([...firstNames, ...demonyms, ...places])),
  });
  const adjective = new WordClass(classes, { has: adjectives(language, words) });
  return {
    language,
    words,
    classes,
    ...wordLists(classes),
    lookUp: <T>(table: Readonly<Record<string, T>>, tokens: readonly Token[], i: number) => {
      let known = tables.get(table);
      if (!known) {
        const values = new Map(Object.entries(table).map(([key, value]) => [pieces(plainKey(key)).join(' '), value]));
        known = { finder: phrases(Object.keys(table).map(plainKey), classes), values };
        tables.set(table, known);
      }
      const length = known.finder.at(tokens, i);
      if (!length) return undefined;
      const value = known.values.get(spelt(tokens, i, i + length)) as T | undefined;
      return value === undefined ? undefined : { value, length };
    },
    placeNouns: lasting(words.name.placeNouns.flatMap((noun) => [noun, `${noun}s`])),
    places: phrases(places, classes),
    dateForms: new WordValues(classes, dateForms(words)),
    dateArticles: among(dateArticles(words)),
    dateWords: among(dateWords(words)),
    futureForms: new WordClass(classes, endingIn(words.time.futureEndings, 2)),
    pastForms: new WordClass(classes, endingIn(words.time.pastEndings, 3)),
    cueWords: among([...cueStarts(words), ...[...speech.viewing, ...speech.infinitiveVerbs].map(foldText)]),
    cueStarts: among(cueStarts(words)),
    boundEnds: among(boundEnds(words)),
    figureStarts: among(figureStarts(words)),
    units: new WordValues(classes, words.number.units),
    multipliers: new WordValues(classes, words.number.multipliers),
    collectives: new WordValues(classes, withPlurals(words.number.collectives)),
    ordinals: new WordValues(classes, words.number.ordinals),
    times: new WordValues(classes, words.number.times),
    harmKinds: new WordValues(classes, words.number.harmKinds),
    timeUnits: new WordValues(classes, words.time.units),
    seasons: new WordValues(classes, words.time.seasons),
    calendar: among([...words.time.months.flat(), ...words.time.weekdays.flat()]),
    men: among(MEN),
    women: among(WOMEN),
    firstNames: among(firstNames),
    surnames: among([...SURNAMES, ...LEADING_SURNAMES]),
    leadingSurnames: among(LEADING_SURNAMES),
    demonyms: among(demonyms),
    ordinary: (word) => ordinary.has(word),
    adjective: (word) => adjective.has(word),
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
