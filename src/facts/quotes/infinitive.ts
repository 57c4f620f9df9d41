import type { QuoteContext } from './quote-context.ts';

/** True for a French infinitive: listed, or by its ending where nothing else ends so. */
export const infinitive = (context: QuoteContext, i: number): boolean => {
  const { words } = context.lexicon;
  const token = context.tokens[i];
  if (!token || words.speech.infinitives.length === 0 || token.capital || token.kind !== 'word') return false;
  if (context.lexicon.has(words.speech.infinitives, token)) return true;
  return (
    token.fold.length >= 5 &&
    /(?:er|ir|oir|re)$/.test(token.fold) &&
    !context.lexicon.has(words.functionWords, token) &&
    !context.lexicon.has(words.name.titles, token) &&
    !context.lexicon.has(words.name.titleAdjectives, token)
  );
};
