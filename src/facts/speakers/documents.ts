import { isSomebody, mayBeSomebody } from '../names/head-noun.ts';
import { isOwner } from '../names/head-person.ts';
import type { QuoteContext } from '../quotes/quote-context.ts';

/** Words between an article and the noun for what is written. */
const ADJECTIVES = 3;

/** « un nouveau bilan », "a confidential report published …": the noun for what is written, where no person follows it. */
export const documentIn = (context: QuoteContext, from: number, to: number): number | undefined => {
  const { lexicon, tokens } = context;
  for (let at = from; at < Math.min(to, from + ADJECTIVES); at++) {
    if (tokens[at]?.kind !== 'word' || mayBeSomebody(context, at) || context.mentionOf[at] !== -1) return undefined;
    if (!lexicon.has(lexicon.words.speech.documents, context.tokens[at])) continue;
    // "the report's author", "a survey team"
    const noun = lexicon.words.number.nounLast && (isOwner(context, at + 1, to) || isSomebody(context, at + 1));
    return noun ? undefined : at;
  }
  return undefined;
};

/** "court documents", "leaked emails": many of them need no article in English. */
export const areDocuments = (context: QuoteContext, from: number, to: number): boolean => {
  const paper = context.lexicon.words.number.nounLast ? documentIn(context, from, to) : undefined;
  return paper !== undefined && /[^s]s$|^data$/.test(context.tokens[paper]?.fold ?? '');
};

/** Words between a tally and the body it is of: « publié mardi par le ». */
const AUTHOR = 6;

/** « un bilan publié mardi par X », "figures from X": whose it is. */
export const authorOf = ({ lexicon, tokens, mentions, mentionOf }: QuoteContext, from: number): number | undefined => {
  const { words } = lexicon;
  let linked = false;
  for (let at = from; at < from + AUTHOR && tokens[at]?.sentence === tokens[from]?.sentence; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'mark') return undefined;
    const mention = mentionOf[at] ?? -1;
    if (mention >= 0) return linked && mentions[mention]?.type === 'organisation' ? mention : undefined;
    linked ||= [words.of, words.speech.agents, words.name.contracted].some((list) => lexicon.has(list, token));
  }
  return undefined;
};
