import type { QuoteContext } from '../quotes/quote-context.ts';
import type { Referent } from './referent.ts';
import { agree, genderOfPhrase } from './speaker.ts';
import type { Phrase } from './speakers.ts';

/** Sentences among which the two are looked for. */
const REACH = 4;

/** « le premier », "the latter": one of the two people named last; undefined where they are not two, or it says the other gender. */
export const oneOfTwo = (context: QuoteContext, phrase: Phrase, which: 'first' | 'second'): Referent | undefined => {
  const { referents, tokens } = context;
  const floor = referents.turn(tokens[phrase.from]?.sentence ?? 0) - REACH;
  const named = referents
    .before(phrase.from)
    .filter(({ sentence }) => referents.turn(sentence) >= floor)
    .map(({ referent }) => referent)
    .filter(({ body, plural, mention }) => !body && !plural && mention !== undefined);
  const [first, second, third] = new Set(named);
  const one = which === 'first' ? first : second;
  return second && !third && one && agree(one.gender, genderOfPhrase(context, phrase)) ? one : undefined;
};
