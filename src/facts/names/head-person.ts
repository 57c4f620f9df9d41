import type { QuoteContext } from '../quotes/quote-context.ts';
import { isSomebody } from './head-noun.ts';

const fold = (context: QuoteContext, i: number): string => context.tokens[i]?.fold ?? '';

/** The person at the head of a phrase: alone, after a title, or after a whole « porte-parole de Y »; never somebody's complement. */
export const headPerson = (context: QuoteContext, from: number, to: number): number | undefined => {
  const { words } = context.lexicon;
  for (let at = from; at < to; at++) {
    const index = context.mentionOf[at] ?? -1;
    const mention = index < 0 ? undefined : context.mentions[index];
    if (mention?.type !== 'person' || mention.start !== context.tokens[at]?.start) continue;
    // "X's lawyer" is not X.
    let end = at;
    while (context.mentionOf[end] === index) end++;
    if (isOwner(context, end, to)) continue;
    // "a Fairlane spokesman": what follows is the head.
    if (words.number.nounLast && end < to && fold(context, end) !== ',' && isSomebody(context, end)) continue;
    let start = at;
    if (mention.role)
      while (
        start > from &&
        (context.tokens[start - 1]?.start ?? 0) >= mention.role.start &&
        (context.tokens[start - 1]?.start ?? 0) < mention.start
      )
        start--;
    if (start === from) return index;
    const before = fold(context, start - 1);
    const beforeArticle = fold(context, start - 2);
    // "Labour's Jane Roy" is of a body, "his brother's" is somebody else's.
    const owner = context.mentions[context.mentionOf[start - 2] ?? -1]?.type;
    // "Ms Roe's father Paul"
    if (before === "'s")
      return start < at || (owner !== 'person' && context.tokens[start - 2]?.capital) ? index : undefined;
    const article = context.lexicon.has(words.definite, before) || context.lexicon.has(words.indefinite, before);
    if (article && start - 1 === from) return index;
    // « le frère de la victime X », « l'avocat du colonel X »: the name completes another person.
    if (
      context.lexicon.has(words.of, before) ||
      (article && context.lexicon.has(words.of, beforeArticle)) ||
      (article && words.number.nounLast && context.lexicon.has(words.speech.stops, beforeArticle)) ||
      context.lexicon.has(words.name.contracted, before) ||
      context.lexicon.has(words.speech.stops, before)
    )
      return undefined;
    return index;
  }
  return undefined;
};

/** True for a genitive at a token with its noun still in the phrase. */
export const isOwner = (context: QuoteContext, i: number, to: number): boolean =>
  i + 1 < to && /^['’](?:s)?$/.test(fold(context, i)) && context.tokens[i]?.glued === true;

export const mentionEnd = (context: QuoteContext, at: number): number => {
  let end = at;
  while (context.mentionOf[end] === context.mentionOf[at]) end++;
  return end;
};
