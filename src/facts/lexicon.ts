import { FACT_WORDS as EN } from '../language/en/facts.ts';
import type { FactWords } from '../language/fact-words.ts';
import { EITHER, MEN, WOMEN } from '../language/first-names.ts';
import { FACT_WORDS as FR } from '../language/fr/facts.ts';
import { foldText } from '../text/fold.ts';
import { type Phrases, phrases } from './phrases.ts';

/** A language's word data as sets and phrase finders, built once. */
export interface Lexicon {
  readonly language: string;
  readonly words: FactWords;
  /** A set of the folded words of a list, kept by the list itself. */
  readonly has: (list: readonly string[], fold: string) => boolean;
  readonly phrases: (list: readonly string[]) => Phrases;
  readonly places: Phrases;
  /** Nouns of places, also in the plural. */
  readonly placeNouns: readonly string[];
  readonly men: ReadonlySet<string>;
  readonly women: ReadonlySet<string>;
  readonly firstNames: ReadonlySet<string>;
  /** Word of a demonym's adjective or noun. */
  readonly demonyms: ReadonlySet<string>;
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
  const sets = new Map<readonly string[], Set<string>>();
  const finders = new Map<readonly string[], Phrases>();
  const men = new Set(MEN);
  const women = new Set(WOMEN);
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
    placeNouns: words.name.placeNouns.flatMap((noun) => [noun, `${noun}s`]),
    places: phrases([...countries(language), ...words.name.places]),
    men,
    women,
    firstNames: new Set([...men, ...women, ...EITHER]),
    demonyms: new Set([...words.name.demonyms, ...words.name.groups].map(foldText)),
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
