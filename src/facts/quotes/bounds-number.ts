import type { QuoteContext } from './quote-context.ts';

/** "said at least 14 people had died": no place and no time. */
export const boundsNumber = ({ lexicon, tokens }: QuoteContext, i: number): boolean => {
  const { atLeast, atMost, moreThan, lessThan, about } = lexicon.words.number;
  const length = Math.max(
    ...[atLeast, atMost, moreThan, lessThan, about].map((list) => lexicon.phrases(list).at(tokens, i)),
  );
  const number = tokens[i + length];
  return length > 0 && number !== undefined && (number.kind === 'number' || lexicon.figureStarts.has(number));
};
