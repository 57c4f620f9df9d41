import { roleBearer } from '../speakers/role-bearer.ts';
import { type Phrase, readPhrase } from '../speakers/speakers.ts';
import { type Content, trim } from './contents.ts';
import type { Cue } from './cue.ts';
import { skipAdverbs } from './cue.ts';
import { bare, type QuoteContext, type Unit } from './quote-context.ts';
import { speakerBefore } from './speaker-before.ts';

const fold = (context: QuoteContext, i: number): string => context.tokens[i]?.fold ?? '';

/** Words of an article and adjectives before the noun. */
const NOUN_WORDS = 5;

/** « X, selon qui … », "X, according to whom …": whom the relative is about says what follows. */
export const readRelative = (
  context: QuoteContext,
  unit: Unit,
  cue: Cue,
  floor: number,
): { phrase: Phrase; content: Content; end: number } | undefined => {
  const phrase =
    namedBefore(context, cue.from) ??
    speakerBefore(context, unit, cue.from, floor) ??
    (fold(context, cue.from - 1) === ',' ? somebodyBefore(context, unit, cue.from - 1) : undefined);
  if (!phrase || phrase.kind === 'nobody') return undefined;
  const verb = phrase.mention === undefined ? verbIn(context, phrase) : undefined;
  if (verb !== undefined) return ofClaims(context, unit, phrase, verb);
  // « X, selon qui …, a fait »: the clause ends before the verb of the sentence.
  const close = phrase.from === unit.from ? lastComma(context, unit, cue.to + 1) : undefined;
  const content = trim(context, { from: cue.to + 1, to: close ?? unit.to });
  return content && { phrase, content, end: unit.to };
};

const lastComma = (context: QuoteContext, unit: Unit, from: number): number | undefined => {
  for (let at = unit.to - 1; at > from; at--) if (bare(context, at) && fold(context, at) === ',') return at;
  return undefined;
};

const verbIn = ({ lexicon, tokens }: QuoteContext, { from, to }: Phrase): number | undefined => {
  for (let at = from + 2; at < to; at++) if (lexicon.has(lexicon.words.speech.verbs, tokens[at])) return at;
  return undefined;
};

/** « X dément les affirmations de Y selon lesquelles … »: X denies all of it. */
const ofClaims = (
  context: QuoteContext,
  unit: Unit,
  { from }: Phrase,
  verb: number,
): { phrase: Phrase; content: Content; end: number } | undefined => {
  const phrase = readPhrase(context, from, verb);
  const content = trim(context, { from: skipAdverbs(context, verb + 1, unit.to), to: unit.to });
  return phrase && phrase.kind !== 'nobody' && content ? { phrase, content, end: unit.to } : undefined;
};

/** « …, a rétorqué X, pour qui … »: the name right before the comma, though it has words already. */
const namedBefore = (context: QuoteContext, i: number): Phrase | undefined => {
  const bearer = fold(context, i - 1) === ',' ? roleBearer(context, i - 1) : undefined;
  if (bearer) return bearer;
  const mention = context.mentionOf[i - 2] ?? -1;
  if (fold(context, i - 1) !== ',' || context.mentions[mention]?.type !== 'person') return undefined;
  let from = i - 2;
  while (context.mentionOf[from - 1] === mention) from--;
  return readPhrase(context, from, i - 1);
};

/** « …, précise l'officier, selon qui … »: the noun right before the comma, though it has words already. */
const somebodyBefore = (context: QuoteContext, unit: Unit, to: number): Phrase | undefined => {
  const { lexicon, tokens } = context;
  for (let from = to - 1; from >= Math.max(unit.from, to - NOUN_WORDS) && tokens[from]?.kind === 'word'; from--)
    if (lexicon.has(lexicon.words.definite, tokens[from]) || lexicon.has(lexicon.words.indefinite, tokens[from]))
      return readPhrase(context, from, to);
  return speakerBefore(context, unit, to, unit.from);
};
