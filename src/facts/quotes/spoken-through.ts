import { type Phrase, readPhrase } from '../speakers/speakers.ts';
import type { Cue } from './cue.ts';
import { type QuoteContext, skipDate, type Unit } from './quote-context.ts';
import { speakerAfter } from './speaker-after.ts';

const fold = (context: QuoteContext, i: number): string => context.tokens[i]?.fold ?? '';

/** « a-t-on appris auprès de X »: nobody is « on », X is. */
export const heardFrom = (context: QuoteContext, unit: Unit, cue: Cue): Phrase | undefined => {
  const { lexicon, tokens } = context;
  if (!lexicon.has(lexicon.words.speech.people, context.tokens[cue.pronoun ?? -1])) return undefined;
  const at = skipDate(context, cue.to, unit.to);
  const length = lexicon.phrases(lexicon.words.speech.heardFrom).at(tokens, at);
  const source = length > 0 && lexicon.has(lexicon.words.speech.unnamed, context.tokens[at + length - 1]);
  const phrase = length > 0 && !source ? speakerAfter(context, unit, at + length) : undefined;
  return phrase?.kind === 'nobody' ? undefined : phrase;
};

/** Words between « par la voix de » and the verb at most. */
const VOICE_REACH = 16;

/** « X, par la voix de son porte-parole Y, rétorque »: he who speaks for it, where he has a name. */
export const voiceBefore = (context: QuoteContext, to: number, floor: number): Phrase | undefined => {
  const { lexicon, tokens } = context;
  if (fold(context, to - 1) !== ',') return undefined;
  for (let at = to - 2; at > Math.max(floor, to - VOICE_REACH); at--) {
    const length = lexicon.phrases(lexicon.words.speech.voices).at(tokens, at);
    if (length === 0 || fold(context, at - 1) !== ',') continue;
    const phrase = readPhrase(context, at + length, to - 1);
    return phrase?.kind === 'person' && !phrase.plural ? phrase : undefined;
  }
  return undefined;
};
