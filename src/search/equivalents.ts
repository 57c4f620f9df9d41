import { LEXICON } from '../language/lexicon/lexicon.ts';
import type { Locale } from '../language/locale.ts';
import { analyse } from './analyse.ts';

/** Stems of one equivalent; several where it takes several words. */
export type Equivalent = readonly string[];

type Direction = ReadonlyMap<string, readonly Equivalent[]>;

const stemsOf = (text: string, language: Locale): readonly string[] => analyse(text, language).map(({ term }) => term);

/** Of the lexicon's phrases the longest that are looked for in a question. */
export const LONGEST_PHRASE = 3;

let directions: Readonly<Record<Locale, Direction>> | undefined;

const read = (): Readonly<Record<Locale, Direction>> => {
  const fromFrench = new Map<string, Equivalent[]>();
  const fromEnglish = new Map<string, Equivalent[]>();
  const put = (into: Map<string, Equivalent[]>, from: readonly string[], to: Equivalent): void => {
    if (!from.length || !to.length || from.length > LONGEST_PHRASE) return;
    const key = from.join(' ');
    const known = into.get(key) ?? [];
    if (!known.some((one) => one.join(' ') === to.join(' '))) known.push(to);
    into.set(key, known);
  };
  for (const { fr, en } of LEXICON) {
    const french = stemsOf(fr, 'fr');
    for (const sense of en) {
      const english = stemsOf(sense, 'en');
      put(fromFrench, french, english);
      put(fromEnglish, english, french);
    }
  }
  return { fr: fromFrench, en: fromEnglish };
};

/** What the lexicon has for a word or phrase, by its stems joined with spaces. The lexicon is read at the first question. */
export const equivalents = (stems: string, from: Locale): readonly Equivalent[] => {
  directions ??= read();
  return directions[from].get(stems) ?? [];
};
