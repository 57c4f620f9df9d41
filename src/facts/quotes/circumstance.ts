import { opensClause } from './clause-subject.ts';
import { bare, type QuoteContext } from './quote-context.ts';

const fold = (context: QuoteContext, i: number): string => context.tokens[i]?.fold ?? '';

/** Words before a comma that tell where or when at most. */
const CIRCUMSTANCE = 14;

/** "In a letter to X, the union said …", "Speaking in Y, …": no words, but where and when they were said. */
export const isCircumstance = (context: QuoteContext, from: number, to: number): boolean => {
  const { speech } = context.lexicon.words;
  // "Later, an official said …"
  const adverb = context.lexicon.phrases(speech.adverbs).at(context.tokens, from);
  if (adverb > 0 && fold(context, from + adverb) === ',' && from + adverb + 1 >= to) return true;
  if (to - from > CIRCUMSTANCE || !opensClause(context, from)) return false;
  // "Asked who was to blame, X said …": the verb is the question's.
  const asked = context.lexicon.has(speech.asked, context.tokens[from]);
  for (let at = from; at < to; at++)
    if (!bare(context, at) || (!asked && context.lexicon.has(speech.auxiliaries, context.tokens[at]))) return false;
  return true;
};
