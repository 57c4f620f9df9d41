import type { QuoteContext } from '../quotes/quote-context.ts';

/** « l'Italien », "the Dutchwoman": a people's noun for the one just spoken of. */
export const peopleNoun = (context: QuoteContext, at: number, to: number): string | undefined => {
  const token = context.tokens[at];
  const { roles } = context.lexicon.words;
  // "the Ohio Republican"
  const last = context.tokens[to - 1];
  if (context.lexicon.has(roles.adherents, last) && context.tokens.slice(at, to).every(({ capital }) => capital))
    return last?.fold;
  if (!token?.capital || to - at !== 1) return undefined;
  const mention = context.mentions[context.mentionOf[at] ?? -1];
  const people =
    context.lexicon.demonyms.has(token) ||
    // « le Basque »: nobody's own name has an article.
    (mention?.type === 'person' && mention.antecedent === undefined) ||
    context.mentions[context.mentionOf[at] ?? -1]?.type === 'group' ||
    (context.lexicon.words.number.nounLast &&
      (context.lexicon.has(roles.women, token) || /[^s]man$|woman$/.test(token.fold)));
  return people && !/[^s]s$/.test(token.fold.replace(/(?:ais|ois)$/, '')) ? token.fold : undefined;
};

/** « le technicien de 57 ans », "the 58-year-old striker". */
export const hasAge = ({ lexicon, tokens }: QuoteContext, from: number, to: number): boolean => {
  for (let at = from; at < to - 1; at++) {
    const next = tokens[at + 1]?.fold === '-' ? at + 2 : at + 1;
    if (tokens[at]?.kind === 'number' && lexicon.has(lexicon.words.roles.ages, tokens[next])) return true;
  }
  return false;
};
