import { bare, type QuoteContext } from './quote-context.ts';

/** « et », "but": another clause, unless more words in marks follow. */
const isJoined = ({ lexicon, tokens, quotedBy }: QuoteContext, i: number): boolean =>
  (lexicon.has(lexicon.words.and, tokens[i]) || lexicon.has(lexicon.words.speech.breaks, tokens[i])) &&
  quotedBy[i + 1] === -1;

/** « vingt « terroristes », un chiffre que … »: where a noun set off behind the quoted object, or a clause, begins. */
export const objectEnd = (context: QuoteContext, from: number, limit: number): number => {
  const { lexicon } = context;
  for (let at = from + 1; at < limit; at++) {
    if (!bare(context, at) || bare(context, at - 1)) continue;
    const apposed = context.tokens[at]?.fold === ',' && lexicon.has(lexicon.words.indefinite, context.tokens[at + 1]);
    // "called it “…”, and his ministry vowed"
    const another = context.tokens[at]?.fold === ',' && isJoined(context, at + 1);
    return apposed || another || context.tokens[at]?.fold === ':' || context.tokens[at]?.fold === ';' ? at : limit;
  }
  return limit;
};
