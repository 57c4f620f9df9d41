import { foldText } from '../text/fold.ts';
import { splitWords } from '../text/words.ts';

/** The same few names stand in text after text. Bounded, so that no input can grow it without end. */
const keys = new Map<string, string>();
const REMEMBERED = 50_000;

/** A name for comparing: folded words with single spaces, so that `al-tanf`, `Al-Tanf` and `al tanf` meet. */
export const nameKey = (name: string): string => {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const key = splitWords(foldText(name))
    .map((word) => word.text)
    .join(' ');
  if (keys.size >= REMEMBERED) keys.clear();
  keys.set(name, key);
  return key;
};

/** A name as an id people can type: `Ryan Dillon` → `ryan-dillon`. */
export const nameSlug = (name: string): string => nameKey(name).replaceAll(' ', '-');
