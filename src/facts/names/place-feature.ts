import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import type { Draft } from './draft.ts';

/** « mer Rouge », "Bekaa valley": with what a place is, where that noun in lower case stands right beside its name. */
export const withFeature = (
  tokens: readonly Token[],
  from: number,
  { to, type }: Draft,
  floor: number,
  lexicon: Lexicon,
): { readonly from: number; readonly to: number } => {
  const { name, number } = lexicon.words;
  const beside = tokens[number.nounLast ? to : from - 1];
  const feature =
    type === 'place' &&
    beside?.kind === 'word' &&
    !beside.capital &&
    beside.sentence === tokens[from]?.sentence &&
    lexicon.has(name.features, beside);
  if (!feature) return { from, to };
  return number.nounLast ? { from, to: to + 1 } : { from: from > floor ? from - 1 : from, to };
};
