import { IDENTITY_QUESTION, MEANING_QUESTION } from '../../language/introducing.ts';
import { LOCALES } from '../../language/locale.ts';
import { RANKS } from '../../language/said-words.ts';
import type { Concept } from '../../search/concept.ts';

/** Military ranks, folded, of all languages. */
export const ranks: ReadonlySet<string> = new Set(LOCALES.flatMap((locale) => RANKS[locale]));

/** Characters of an article and what else stands before the name: “ the ”, « exactement le ». */
const ARTICLE = 8;

/** « Que signifie X ? », “what does X stand for?” */
export const asksMeaning = (folded: string): boolean => MEANING_QUESTION.test(folded);

/** « C'est qui le colonel X ? », “What is the CJTF?”: a name, or a thing by one phrase, and nothing of what it does. */
export const asksIdentity = (folded: string, concepts: readonly Concept[]): boolean => {
  if (asksMeaning(folded)) return concepts.some(({ name }) => name);
  const opening = IDENTITY_QUESTION.exec(folded);
  if (!opening || !concepts.some(({ name }) => name)) return false;
  // « Quelle est la distance entre X et Y ? »
  const [first] = concepts;
  if (!first || first.start - opening[0].length > ARTICLE) return false;
  return concepts.every(({ name, text, start }) => name || ranks.has(text) || start < opening[0].length);
};
