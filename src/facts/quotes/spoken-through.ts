import { appositive } from '../speakers/appositive.ts';
import { type Phrase, readPhrase } from '../speakers/speakers.ts';
import type { Cue } from './cue.ts';
import { phraseEnd } from './phrase-end.ts';
import { bare, type QuoteContext, skipDate, type Unit } from './quote-context.ts';
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
export const voiceBefore = (context: QuoteContext, unit: Unit, to: number, floor: number): Phrase | undefined =>
  fold(context, to - 1) === ','
    ? voiceIn(context, unit, Math.max(floor + 1, to - VOICE_REACH), to - 1, true)
    : undefined;

/** « X a réagi par la voix de son porte-parole, Y : », « X a fait savoir, par la voix de Y, que ». */
export const voiceAfter = (context: QuoteContext, unit: Unit, from: number, to: number): Phrase | undefined =>
  voiceIn(context, unit, from, Math.min(to, from + VOICE_REACH));

const voiceIn = (context: QuoteContext, unit: Unit, from: number, to: number, parted = false): Phrase | undefined => {
  const { lexicon, tokens } = context;
  for (let at = from; at < to; at++) {
    const length = bare(context, at) ? lexicon.phrases(lexicon.words.speech.voices).at(tokens, at) : 0;
    if (length === 0 || (parted && fold(context, at - 1) !== ',')) continue;
    const start = at + length;
    const phrase = readPhrase(context, start, Math.min(to, phraseEnd(context, unit, start)));
    const voice = phrase && (appositive(context, unit, phrase) ?? phrase);
    return voice?.kind === 'person' && !voice.plural ? voice : undefined;
  }
  return undefined;
};
