import type { QuoteContext } from './quote-context.ts';

const fold = (context: QuoteContext, i: number): string => context.tokens[i]?.fold ?? '';

/** A verb group, preposition or participle that gives words to somebody: token range. */
export interface Cue {
  readonly kind: 'verb' | 'inverted' | 'according' | 'gerund';
  readonly from: number;
  readonly to: number;
  /** Token of the pronoun inside the verb: « a-t-il indiqué ». */
  readonly pronoun?: number;
  /** The verb proper: counts only beside quotation marks or a complement when weak. */
  readonly weak: boolean;
  readonly describing: boolean;
  /** « Et d'ajouter »: the one who spoke before goes on. */
  readonly again?: boolean;
  /** « Pour X, …»: a view rather than words. */
  readonly view?: boolean;
  /** "As X | puts it | , …": where the speaker ends, and where his words begin. */
  readonly frame?: { readonly speakerTo: number; readonly said: number };
}

export const skipAdverbs = (context: QuoteContext, i: number, limit: number): number => {
  let at = i;
  for (;;) {
    const length = context.lexicon.phrases(context.lexicon.words.speech.adverbs).at(context.tokens, at);
    if (!length || at + length > limit) return at;
    at += length;
    if (
      fold(context, at) === ',' &&
      context.lexicon.phrases(context.lexicon.words.speech.adverbs).at(context.tokens, at + 1)
    )
      at++;
  }
};

/** « assure, elle, que »: past a pronoun between commas that only sets one off from another. */
export const pastStressed = (context: QuoteContext, i: number): number =>
  fold(context, i) === ',' &&
  fold(context, i + 2) === ',' &&
  context.lexicon.has(context.lexicon.words.speech.stressed, context.tokens[i + 1])
    ? i + 3
    : i;

/** « - t - il », « - elle »: an inverted pronoun after a hyphen. */
export const invertedPronoun = (context: QuoteContext, i: number): number | undefined => {
  const { speech } = context.lexicon.words;
  if (fold(context, i) !== '-' || !context.tokens[i]?.glued) return undefined;
  const at = fold(context, i + 1) === 't' && fold(context, i + 2) === '-' ? i + 3 : i + 1;
  const pronoun = fold(context, at);
  return context.lexicon.has(speech.pronouns, pronoun) || context.lexicon.has(speech.people, pronoun) ? at : undefined;
};
