import type { Resolution } from '../facts.ts';
import type { QuoteContext } from '../quotes/quote-context.ts';
import { type Gender, genderOfArticle, genderOfWord } from './gender.ts';
import type { Referent } from './referent.ts';
import type { Phrase } from './speakers.ts';
import { narrowerWords, type TakingUp } from './taken-up.ts';

/** Who spoke, as far as the text allows to say. */
export interface Speaker {
  readonly phrase: Phrase;
  readonly resolution: Resolution;
  readonly anonymous: boolean;
  readonly mention?: number;
  readonly referent?: Referent;
}

/** The last speaker of a dispatch: what a pronoun may stand for. */
export interface Last {
  readonly speaker: Speaker;
  /** Sentence in which the words end. */
  readonly sentence: number;
  /** True for a token of the words said. */
  readonly said: (token: number) => boolean;
}

export const unresolved = (phrase: Phrase): Speaker => ({ phrase, resolution: 'none', anonymous: false });

export const isReferent = (one: Referent | 'unsure' | undefined): one is Referent =>
  one !== undefined && one !== 'unsure';

/** A speaker found by way of somebody the text spoke of before. */
export const by = (phrase: Phrase, referent: Referent, resolution: Resolution): Speaker => ({
  phrase,
  resolution,
  referent,
  anonymous: referent.mention === undefined && !referent.body,
  ...(referent.mention === undefined ? {} : { mention: referent.mention }),
});

export const genderOfPhrase = ({ lexicon, tokens }: QuoteContext, phrase: Phrase): Gender | undefined =>
  genderOfWord(lexicon, phrase.head) ?? genderOfArticle(lexicon, tokens[phrase.from]);

export const agree = (a: Gender | undefined, b: Gender | undefined): boolean => !a || !b || a === b;

export const takingUp = (context: QuoteContext, phrase: Phrase, body: boolean): TakingUp => {
  const { lexicon, tokens } = context;
  const head = phrase.headAt ?? phrase.from;
  const gender = genderOfPhrase(context, phrase);
  return {
    noun: phrase.noun ?? phrase.head,
    body,
    plural: false,
    ...(gender ? { gender } : {}),
    narrower: narrowerWords(lexicon, tokens, phrase.from, head, phrase.to, phrase.nounTo),
    sentence: tokens[phrase.from]?.sentence ?? 0,
  };
};
