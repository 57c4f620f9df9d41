import type { Lexicon } from '../words/lexicon.ts';
import { atStart } from '../words/sentence-start.ts';
import type { Token } from '../words/tokens.ts';
import { ordinaryAt } from './name-evidence.ts';

/** "Soprano Marisol Vega", "House Speaker Jane Roe": everyday words before a first name and a surname. */
export const describes = (tokens: readonly Token[], at: number, to: number, lexicon: Lexicon): boolean => {
  const { name } = lexicon.words;
  const plain = (i: number): boolean => {
    const fold = tokens[i]?.fold ?? '';
    return (
      ordinaryAt(tokens, i, lexicon) &&
      ![name.organisationHeads, name.placeParts, name.clubs].some((list) => lexicon.has(list, fold))
    );
  };
  let first = at;
  while (first < to && plain(first)) first++;
  // "Foreman Dwight Castleberry": a first word that ends as words for what somebody does.
  if (
    first === at &&
    atStart(tokens, at) &&
    to - at > 2 &&
    !lexicon.firstNames.has(tokens[at]) &&
    isAgent(tokens[at], lexicon)
  )
    first++;
  return (
    first > at &&
    first + 1 < to &&
    lexicon.firstNames.has(tokens[first]) &&
    tokens[first + 1]?.kind === 'word' &&
    !ordinaryAt(tokens, to - 1, lexicon)
  );
};

const isAgent = (token: Token | undefined, { words }: Lexicon): boolean =>
  words.name.agentEndings.some(
    (ending) => token !== undefined && token.fold.length > ending.length + 2 && token.fold.endsWith(ending),
  );
