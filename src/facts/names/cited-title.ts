import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';

/** Words of a medium's name at most. */
const LONGEST = 6;

/**
 * « Selon « La Gazette de Meuse » », « cité par « El Faro del Sur » »: what stands whole between marks behind words that
 * say whom one has it from is a medium's name, its article and its foreign joints too. Index after it; `i` for none.
 */
export const citedTitleEnd = (tokens: readonly Token[], i: number, lexicon: Lexicon): number => {
  const [open, first, second] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  // « Selon « Jean Martin » » cites somebody by what he is called.
  if (lexicon.firstNames.has(first)) return i;
  if (!open || !'«“"'.includes(open.fold) || !first?.capital || !isCited(tokens, i - 1, lexicon)) return i;
  let to = i + 1;
  while (to < i + LONGEST && tokens[to]?.sentence === first.sentence && isInside(tokens[to])) to++;
  const closed = '»”"'.includes(tokens[to]?.fold ?? ' ');
  return closed && to > i + 1 && second && tokens[to - 1]?.capital ? to : i;
};

const isInside = (token: Token | undefined): boolean =>
  token?.kind === 'word' || (token?.fold === '-' && token.glued) || token?.fold === '&';

const isCited = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean => {
  const { definite, speech } = lexicon.words;
  const before = lexicon.has(definite, tokens[at - 1]) ? at - 1 : at;
  return [speech.according, speech.relayed, speech.telling].some(
    (list) => lexicon.phrases(list).before(tokens, before) > 0,
  );
};
