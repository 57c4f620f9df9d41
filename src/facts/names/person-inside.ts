import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import { isAged } from './persons.ts';

/** « l'attaquant du FC Vernay Lucas Moreira »: where the person begins behind a club or firm that completes his title. */
export const personInside = (
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
): number | undefined => {
  const { name, functionWords } = lexicon.words;
  if (!lexicon.has(functionWords, tokens[from - 1])) return undefined;
  // « au micro de Radio Soummam Sélima Rahal, 29 ans »
  if (lexicon.has(name.organisationHeads, tokens[from]) && to - from > 3 && isAged(tokens, to, lexicon)) return to - 2;
  if (!lexicon.has(name.clubs, tokens[from])) return undefined;
  for (let at = from + 2; at < to - 1; at++) if (lexicon.firstNames.has(tokens[at])) return at;
  return undefined;
};
