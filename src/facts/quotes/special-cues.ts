import { type Phrase, readPhrase } from '../speakers/speakers.ts';
import { trim } from './contents.ts';
import type { Cue } from './cue.ts';
import { bare, type QuoteContext, type Unit } from './quote-context.ts';
import { afterWords, behind, type Reading } from './reading.ts';
import { speakerAfter } from './speaker-after.ts';
import { speakerBefore } from './speaker-before.ts';

const fold = (context: QuoteContext, i: number): string => context.tokens[i]?.fold ?? '';

/** Words between the speaker of a one-word answer and the colon: « reconnu par l'ONU ». */
const ANSWER_REACH = 8;

/** « Faux, rétorque le ministère : … »: one word and then what he says. */
export const oneWord = (
  context: QuoteContext,
  unit: Unit,
  cue: Cue,
  floor: number,
  start: number,
  phrase: Phrase,
): Reading | undefined => {
  if (start - floor !== 2 || !bare(context, floor) || fold(context, start - 1) !== ',') return undefined;
  for (let at = phrase.to; at < Math.min(unit.to, phrase.to + ANSWER_REACH); at++) {
    if (fold(context, at) !== ':') continue;
    const content = trim(context, { from: at + 1, to: unit.to });
    return content && { attributions: [{ cue, content, phrase }], floor: unit.to };
  }
  return undefined;
};

/** « Ce que dément X : « … » », « une accusation que rejette X : »: the subject behind the verb says what follows the colon. */
export const whatDenied = (context: QuoteContext, unit: Unit, cue: Cue): Reading | undefined => {
  const { lexicon } = context;
  const { speech } = lexicon.words;
  if (!lexicon.has(speech.whatever, context.tokens[cue.from - 1])) return undefined;
  const thing = lexicon.has(speech.thing, context.tokens[cue.from - 2]);
  if (!thing && !lexicon.has(lexicon.words.that, context.tokens[cue.from - 1])) return undefined;
  const phrase = speakerAfter(context, unit, cue.to);
  const content =
    phrase && fold(context, phrase.to) === ':' ? trim(context, { from: phrase.to + 1, to: unit.to }) : undefined;
  return phrase && content && { attributions: [{ cue, content, phrase }], floor: unit.to };
};

/** "…," he was quoted as saying. */
export const quotedWords = (
  context: QuoteContext,
  unit: Unit,
  cue: Cue,
  floor: number,
  phrase: Phrase,
): Reading | undefined =>
  phrase.from > floor &&
  afterWords(context, phrase.from) &&
  (!bare(context, phrase.from - 2) || isLast(context, unit, cue))
    ? behind(context, unit, cue, floor, phrase.from, phrase, cue.to)
    : undefined;

/** Words of an occasion behind the cue: "in the minutes". */
const OCCASION = 6;

/** "Cases fell, X is quoted as saying": nothing said follows. */
const isLast = (context: QuoteContext, unit: Unit, cue: Cue): boolean =>
  cue.to >= unit.to - 1 ||
  (unit.to - cue.to <= OCCASION && context.lexicon.has(context.lexicon.words.speech.stops, context.tokens[cue.to]));

/** Words between "quoted" and "as saying" at most. */
const QUOTED_REACH = 16;

/** "X quoted Y as saying": Y speaks, X passes it on. */
export const quotedAs = (context: QuoteContext, unit: Unit, cue: Cue): Phrase | undefined => {
  if (!context.lexicon.has(context.lexicon.words.speech.quotedAs, context.tokens[cue.from - 1])) return undefined;
  for (let at = cue.from - 2; at > Math.max(unit.from, cue.from - QUOTED_REACH); at--) {
    if (!context.lexicon.has(context.lexicon.words.speech.quoting, context.tokens[at])) continue;
    let auxiliary = at;
    while (context.lexicon.has(context.lexicon.words.speech.auxiliaries, context.tokens[auxiliary - 1])) auxiliary--;
    // "X was quoted as saying" speaks himself.
    return auxiliary < at
      ? speakerBefore(context, unit, auxiliary, unit.from)
      : readPhrase(context, at + 1, cue.from - 1);
  }
  return undefined;
};
