import { bare, type QuoteContext, type Unit } from '../quotes/quote-context.ts';
import type { Phrase } from '../speakers/speakers.ts';

const fold = (context: QuoteContext, i: number): string => context.tokens[i]?.fold ?? '';

/** Words after a speaker's name that may belong to him before the comma: « cité par l'agence X ». */
const APPOSITION_REACH = 18;

const nextComma = (context: QuoteContext, unit: Unit, i: number, reach: number): number | undefined => {
  for (let at = i; at < Math.min(unit.to, i + reach); at++)
    if (bare(context, at) && fold(context, at) === ',') return at;
  return undefined;
};

/** After the speaker's phrase: past « qui … » and « , porte-parole de Y, » to where the words may begin. */
export const pastApposition = (context: QuoteContext, unit: Unit, phrase: Phrase): number => {
  const comma = fold(context, phrase.to) === ',' ? phrase.to : undefined;
  if (comma === undefined) {
    const later = nextComma(context, unit, phrase.to, APPOSITION_REACH);
    return later === undefined ? phrase.to : later + 1;
  }
  if (
    context.lexicon.has(context.lexicon.words.speech.relatives, context.tokens[comma + 1]) &&
    !context.lexicon.has(context.lexicon.words.and, context.tokens[comma + 1])
  ) {
    return (nextComma(context, unit, comma + 1, APPOSITION_REACH) ?? comma) + 1;
  }
  const role = phrase.mention === undefined ? undefined : context.mentions[phrase.mention]?.role;
  const appositive =
    role !== undefined &&
    role.start > (context.tokens[comma]?.start ?? 0) &&
    role.start < (context.tokens[comma]?.start ?? 0) + 40;
  const close =
    appositive || isPosted(context, comma + 1) || isKind(context, comma + 1) || isMade(context, phrase, comma + 1)
      ? nextComma(context, unit, comma + 1, APPOSITION_REACH)
      : undefined;
  return (close ?? comma) + 1;
};

/** « X, du Centre Y, », "X, of the Institute Y,": where somebody works. */
const isPosted = ({ lexicon, tokens, mentions, mentionOf }: QuoteContext, i: number): boolean => {
  const { of, definite } = lexicon.words;
  if (!lexicon.has(of, tokens[i])) return false;
  const name = lexicon.has(definite, tokens[i + 1]) ? i + 2 : i + 1;
  return mentions[mentionOf[name] ?? -1]?.type === 'organisation';
};

/** « un sondage de X, réalisé auprès de mille personnes, », "a study, published in May,": how what is written came about. */
const isMade = ({ lexicon, tokens }: QuoteContext, { head }: Phrase, i: number): boolean => {
  const { speech, name } = lexicon.words;
  if (!lexicon.has(speech.documents, head)) return false;
  const word = tokens[i]?.text.toLowerCase() ?? '';
  const participle = speech.openingEndings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));
  return participle || lexicon.has(name.publishing, tokens[i]) || lexicon.phrases(speech.relayed).at(tokens, i) > 0;
};

/** Words of ", an aid group,". */
const KIND = 5;

/** "Doctors in Relief, an aid group,": what kind of body it is. */
const isKind = ({ lexicon, tokens }: QuoteContext, i: number): boolean => {
  if (!lexicon.words.number.nounLast || !lexicon.has(lexicon.words.indefinite, tokens[i])) return false;
  const bodies = lexicon.phrases(lexicon.words.speech.institutions);
  let comma = i;
  while (comma < i + KIND && tokens[comma]?.kind === 'word') comma++;
  return tokens[comma]?.fold === ',' && bodies.before(tokens, comma) > 0;
};

/** "according to a tally by X": past the name of the body the tally is of. */
export const pastAuthor = ({ tokens, mentions, mentionOf }: QuoteContext, { mention, to }: Phrase): number => {
  if (mention === undefined || (mentions[mention]?.start ?? 0) < (tokens[to]?.start ?? 0)) return to;
  let at = to;
  while (at < tokens.length && (tokens[at]?.end ?? 0) <= (mentions[mention]?.end ?? 0)) at++;
  return mentionOf[at - 1] === mention ? at : to;
};

/** « la Commission (CE), qui … »: past the short form. */
export const pastBrackets = (context: QuoteContext, unit: Unit, i: number): number => {
  if (fold(context, i) !== '(') return i;
  let at = i;
  while (at < unit.to && fold(context, at) !== ')') at++;
  return Math.min(unit.to, at + 1);
};
