import { isManyOwners } from '../quotes/phrase-end.ts';
import type { QuoteContext } from '../quotes/quote-context.ts';
import { somebody } from '../speakers/role-kinds.ts';
import { spelt } from '../words/phrases.ts';

/** True for a noun for somebody at a token, alone or as the end of a compound, be it also one for a body: "one operator". */
export const mayBeSomebody = (context: QuoteContext, i: number): boolean => {
  const nouns = somebody(context.lexicon);
  return nouns.at(context.tokens, i) > 0 || nouns.before(context.tokens, i + 1) > 0;
};

export const isSomebody = (context: QuoteContext, i: number): boolean =>
  mayBeSomebody(context, i) && !context.lexicon.has(context.lexicon.words.speech.institutions, context.tokens[i]);

export const foldOf = (context: QuoteContext, from: number, to: number): string => spelt(context.tokens, from, to);

/** The longest noun that begins or ends at a token: « premier ministre », "chief executive". */
export const compound = (context: QuoteContext, i: number): { readonly noun: string; readonly to: number } => {
  const nouns = somebody(context.lexicon);
  const [after, back] = [nouns.at(context.tokens, i), nouns.before(context.tokens, i + 1)];
  const [from, to] = after >= back ? [i, i + Math.max(1, after)] : [i + 1 - back, i + 1];
  return { noun: foldOf(context, from, to), to };
};

/** True for a noun of the list at a token, alone or part of a compound: « porte-parole », "secretary-general". */
export const isNoun = (context: QuoteContext, i: number, list: readonly string[]): boolean =>
  context.lexicon.phrases(list).at(context.tokens, i) > 0 ||
  context.lexicon.phrases(list).before(context.tokens, i + 1) > 0;

/** The noun a phrase is about: in French the first, in English the last before "of", "for" or the end. */
export const headNoun = (context: QuoteContext, from: number, to: number): number | undefined => {
  const { words } = context.lexicon;
  if (!words.number.nounLast) {
    for (let at = from; at < to; at++) {
      if (context.mentionOf[at] !== -1) return undefined;
      const token = context.tokens[at];
      if (token?.kind === 'word' && !context.lexicon.has(words.functionWords, token)) return at;
    }
    return undefined;
  }
  let head: number | undefined;
  for (let at = from; at < to; at++) {
    const token = context.tokens[at];
    if (isManyOwners(context, at)) {
      head = undefined;
      continue;
    }
    if (!token || (token.kind === 'mark' && token.fold !== '-' && context.mentionOf[at] === -1)) break;
    // "the prime minister's office": what is owned is the head.
    if (token.fold === "'s") {
      head = undefined;
      continue;
    }
    if (context.lexicon.has(words.of, token) || context.lexicon.has(words.speech.stops, token)) break;
    if (token.kind !== 'word' || context.lexicon.has(words.functionWords, token)) continue;
    // "a person close to …": what comes after the noun for somebody only describes him.
    const found = head !== undefined && context.mentionOf[head] === -1 && isNoun(context, head, words.speech.unnamed);
    if (!found || context.mentionOf[at] !== -1 || isNoun(context, at, words.speech.unnamed)) head = at;
  }
  return head !== undefined && context.mentionOf[head] === -1 ? head : undefined;
};
