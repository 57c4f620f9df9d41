import { foldText } from '../text/fold.ts';
import { splitWords } from '../text/words.ts';

/** A name for comparing: folded words with single spaces, so that `al-tanf`, `Al-Tanf` and `al tanf` meet. */
export const nameKey = (name: string): string =>
  splitWords(foldText(name))
    .map((word) => word.text)
    .join(' ');

/** A name as an id people can type: `Ryan Dillon` → `ryan-dillon`. */
export const nameSlug = (name: string): string => nameKey(name).replaceAll(' ', '-');
