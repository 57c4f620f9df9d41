import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** Words after a noun in which it says that somebody was killed or hurt. */
const HARM_REACH = 5;

/** « aucun civil n'a été touché », "one driver was hurt". */
export const harmed = (tokens: readonly Token[], end: number, lexicon: Lexicon): boolean => {
  const { sentence } = tokens[end - 1] ?? { sentence: -1 };
  const { number } = lexicon.words;
  for (let at = end; at < end + HARM_REACH; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.sentence !== sentence) return false;
    if (lexicon.has(number.casualtyVerbs, token.fold) || lexicon.has(number.harms, token.fold)) return true;
  }
  return false;
};

/** « un mort », "one soldier was hurt", « un jour après »: where « un » is a count and no article. */
export const countsOne = (
  tokens: readonly Token[],
  noun: { start: number; end: number; unit: string },
  lexicon: Lexicon,
): boolean => {
  const { number, time } = lexicon.words;
  if (tokens.slice(noun.start, noun.end).some((token) => lexicon.has(number.casualties, token.fold))) return true;
  if (noun.unit === 'count' && harmed(tokens, noun.end, lexicon)) return true;
  const later =
    lexicon.phrases(time.later).at(tokens, noun.end) ||
    lexicon.phrases(time.earlier).at(tokens, noun.end) ||
    lexicon.phrases(time.after).at(tokens, noun.end);
  return noun.unit !== 'count' && later > 0;
};
