import type { EventContext } from './event-context.ts';

export const foldAt = ({ tokens }: EventContext, at: number): string => tokens[at]?.fold ?? '';

/** True where a word or phrase of a list begins from a token to before another, within the sentence: « cessez-le-feu » is three tokens and more. */
export const holdsWord = (context: EventContext, list: readonly string[], from: number, to: number): boolean => {
  const phrases = context.lexicon.phrases(list);
  for (let at = from; at < Math.min(to, context.to); at++) if (phrases.at(context.tokens, at)) return true;
  return false;
};

/** True for a noun behind an article, across its adjectives. */
export const isDetermined = (context: EventContext, at: number): boolean => {
  const { lexicon } = context;
  const { words } = lexicon;
  for (let back = at - 1; back >= Math.max(context.from, at - 5); back--) {
    const word = foldAt(context, back);
    if (lexicon.has(words.definite, word) || lexicon.has(words.indefinite, word)) return true;
    // « l'effondrement du pont », but "in danger of sinking".
    if (lexicon.has(words.of, word)) return !words.number.nounLast;
    if (context.tokens[back]?.kind === 'mark') return false;
  }
  return false;
};
