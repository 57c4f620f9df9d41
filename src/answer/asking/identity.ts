import { IDENTITY_QUESTION } from '../../language/introducing.ts';
import { LOCALES } from '../../language/locale.ts';
import { RANKS } from '../../language/said-words.ts';
import type { Concept } from '../../search/concept.ts';

/** Military ranks, folded, of all languages. */
export const ranks: ReadonlySet<string> = new Set(LOCALES.flatMap((locale) => RANKS[locale]));

/** « C'est qui le colonel X ? », “What is the CJTF?”: a name, or a thing by one phrase, and nothing of what it does. */
export const asksIdentity = (folded: string, concepts: readonly Concept[]): boolean => {
  const opening = IDENTITY_QUESTION.exec(folded);
  if (!opening || !concepts.some(({ name }) => name)) return false;
  return concepts.every(({ name, text, start }) => name || ranks.has(text) || start < opening[0].length);
};
