import { appositive } from '../speakers/appositive.ts';
import { type Phrase, readPhrase } from '../speakers/speakers.ts';
import { holdsQuotation } from './contents.ts';
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

/** Words of the one who heard, and of when, before « de source … ». */
const HEARER_REACH = 8;

/** « a appris l'AFP lundi de source policière », « a appris X auprès du parquet »: who told it, and not who heard. */
export const toldTo = (context: QuoteContext, unit: Unit, cue: Cue): Phrase | 'nobody' | undefined => {
  const { lexicon, tokens } = context;
  if (!lexicon.has(lexicon.words.speech.hearing, tokens[cue.to - 1])) return undefined;
  for (let at = cue.to; at < Math.min(unit.to, cue.to + HEARER_REACH); at++) {
    const length = lexicon.phrases(lexicon.words.speech.heardFrom).at(tokens, at);
    if (length === 0) continue;
    const source = lexicon.has(lexicon.words.speech.unnamed, tokens[at + length - 1]);
    const phrase = source
      ? readPhrase(context, at + length - 1, phraseEnd(context, unit, at + length - 1))
      : speakerAfter(context, unit, at + length);
    return phrase ?? 'nobody';
  }
  return 'nobody';
};

/** Words between « par la voix de » and the verb at most. */
const VOICE_REACH = 16;

/** « X, par la voix de son porte-parole Y, rétorque »: he who speaks for it, where nothing parts him from his role. */
export const voiceBefore = (context: QuoteContext, to: number, floor: number): Phrase | undefined => {
  const { lexicon, tokens } = context;
  if (fold(context, to - 1) !== ',') return undefined;
  for (let at = to - 2; at > Math.max(floor, to - VOICE_REACH); at--) {
    const length = lexicon.phrases(lexicon.words.speech.voices).at(tokens, at);
    if (length === 0 || fold(context, at - 1) !== ',') continue;
    if (tokens.slice(at, to - 1).some((token) => token.fold === ',')) return undefined;
    const phrase = readPhrase(context, at + length, to - 1);
    return phrase?.kind === 'person' && !phrase.plural ? phrase : undefined;
  }
  return undefined;
};

/** « X, par la voix de leur négociateur, Y, nient »: the comma behind X, who speaks, where Y is parted from his role. */
export const beforeVoice = (
  context: QuoteContext,
  unit: Unit,
  to: number,
  floor: number,
  said: number | undefined,
): number | undefined => {
  const { lexicon, tokens } = context;
  // What stands in marks is his own.
  const quoted = said !== undefined && holdsQuotation(context, { from: said, to: unit.to });
  if (fold(context, to - 1) !== ',' || quoted) return undefined;
  for (let at = to - 2; at > Math.max(floor, to - VOICE_REACH); at--) {
    if (lexicon.phrases(lexicon.words.speech.voices).at(tokens, at) === 0 || fold(context, at - 1) !== ',') continue;
    return tokens.slice(at, to - 1).some((token) => token.fold === ',') ? at - 1 : undefined;
  }
  return undefined;
};

/** « X a réagi par la voix de son porte-parole, Y : « … » »: the words are his own. */
export const voiceAfter = (context: QuoteContext, unit: Unit, from: number, to: number): Phrase | undefined => {
  const { lexicon, tokens } = context;
  for (let at = from; at < Math.min(to, from + VOICE_REACH) && bare(context, at); at++) {
    const length = lexicon.phrases(lexicon.words.speech.voices).at(tokens, at);
    if (length === 0) continue;
    const start = at + length;
    const phrase = readPhrase(context, start, Math.min(to, phraseEnd(context, unit, start)));
    const voice = phrase && (appositive(context, unit, phrase) ?? phrase);
    return voice?.kind === 'person' && !voice.plural ? voice : undefined;
  }
  return undefined;
};
