import { type Token, tokenOf } from './tokens.ts';

/** First word of a sentence, of a quotation or after a colon: a capital there says nothing. */
export const atStart = (tokens: readonly Token[], i: number): boolean => {
  const [token, before] = [tokens[i], tokenOf(tokens, i - 1)];
  if (!token || token.first || !before || before.sentence !== token.sentence) return true;
  return (
    '«“‘:;•…!?.'.includes(before.text) ||
    (token.glued && '"“('.includes(before.fold)) ||
    ((before.fold === '-' || before.fold === '–' || before.fold === '—') && !token.glued)
  );
};
