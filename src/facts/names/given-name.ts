import { bare, type QuoteContext, type Unit } from '../quotes/quote-context.ts';

const fold = (context: QuoteContext, i: number): string => context.tokens[i]?.fold ?? '';

/** Tokens of a nickname in marks at most. */
const NICKNAME = 8;

/** "a group called “the Sons of the Wind”": a participle behind its noun, and a name in the marks. */
const namesWhatStandsBefore = (
  { lexicon, tokens, quotedBy, mentionOf }: QuoteContext,
  i: number,
  to: number,
): boolean => {
  const { speech, indefinite, number } = lexicon.words;
  const noun = tokens[i - 1];
  if (!number.nounLast || !lexicon.has(speech.alias, tokens[to - 1]) || noun?.kind !== 'word') return false;
  if (mentionOf[i - 1] !== -1 || lexicon.has(lexicon.words.functionWords, noun)) return false;
  if (![tokens[i - 2], tokens[i - 3]].some((token) => lexicon.has(indefinite, token))) return false;
  let end = to;
  while (end < to + NICKNAME && quotedBy[to] !== -1 && quotedBy[end] === quotedBy[to]) end++;
  return end > to && end < to + NICKNAME;
};

/** « Barthélemy de X, dit « Bras-de-Fer » », "so-called": a name given, and nothing said. */
export const nickname = (context: QuoteContext, i: number, to: number): boolean => {
  if (namesWhatStandsBefore(context, i, to)) return true;
  if (
    fold(context, i - 1) !== ',' ||
    !context.lexicon.has(context.lexicon.words.speech.alias, context.tokens[to - 1]) ||
    bare(context, to) ||
    !bare(context, i - 2) ||
    (context.mentionOf[i - 2] ?? -1) < 0
  )
    return false;
  const quote = context.quotedBy[to];
  if (quote === undefined) return false;
  let end = to;
  while (context.quotedBy[end] === quote) end++;
  return end - to <= NICKNAME;
};

/** « X, dit « le Boulanger », a recruté »: true for a token of marks that hold nothing but a by-name. */
export const namedBy = (context: QuoteContext, i: number): boolean => {
  const quote = context.quotedBy[i];
  let at = i;
  while (at > 0 && context.quotedBy[at] === quote) at--;
  return context.lexicon.has(context.lexicon.words.speech.alias, context.tokens[at]) && fold(context, at - 1) === ',';
};

/** Words between the verb and the name: « appellent depuis ». */
const ADVERB = 2;

/** Words between « ce que » and its verb. */
const NAMING_REACH = 6;

/** « ce que les anciens appellent « la Ferraille » »: a word for a thing, whoever uses it. */
export const namesThing = (context: QuoteContext, unit: Unit, i: number, to: number): boolean => {
  const { speech } = context.lexicon.words;
  if (!context.lexicon.has(speech.naming, context.tokens[to - 1])) return false;
  let from = to;
  while (from < to + ADVERB && bare(context, from)) from++;
  const quote = context.quotedBy[from];
  if (quote === undefined || bare(context, from)) return false;
  let end = from;
  while (context.quotedBy[end] === quote) end++;
  if (end - from > NICKNAME) return false;
  for (let at = i - 1; at >= Math.max(unit.from, i - NAMING_REACH); at--) {
    if (context.mentions[context.mentionOf[at] ?? -1]?.type === 'person') return false;
    if (context.lexicon.has(speech.whatever, context.tokens[at])) return true;
  }
  return false;
};
