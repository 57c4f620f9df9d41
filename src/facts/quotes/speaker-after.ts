import { appositive } from '../speakers/appositive.ts';
import { somebody } from '../speakers/role-kinds.ts';
import { type Phrase, readPhrase } from '../speakers/speakers.ts';
import { authored } from './authored.ts';
import { LONGEST, phraseEnd } from './phrase-end.ts';
import { bare, type QuoteContext, skipDate, type Unit } from './quote-context.ts';

const fold = (context: QuoteContext, i: number): string => context.tokens[i]?.fold ?? '';

/** The phrase after a cue: « a déclaré | jeudi | le colonel X ». */
export const speakerAfter = (context: QuoteContext, unit: Unit, i: number): Phrase | undefined => {
  let at = i;
  const adverbs = context.lexicon.phrases(context.lexicon.words.speech.adverbs);
  for (let again = true; again; ) {
    const next = skipDate(context, at, unit.to);
    const adverb = next === at ? adverbs.at(context.tokens, at) : 0;
    again = next !== at || adverb > 0;
    at = next + adverb;
    if (fold(context, at) === ',' && at > i && context.dateEnds.has(context.tokens[at + 1]?.start ?? -1)) at++;
  }
  at = pastAside(context, unit, at);
  if (at >= unit.to || !bare(context, at) || context.tokens[at]?.kind === 'mark') return undefined;
  const token = context.tokens[at];
  if (!token) return undefined;
  const { speech } = context.lexicon.words;
  if (context.lexicon.has(speech.stops, token) && !context.lexicon.has(context.lexicon.words.indefinite, token))
    return withName(context, unit, personBeyond(context, unit, at) ?? somebodyBeyond(context, unit, at));
  // « a dénoncé une « mascarade »»: the article of what is in marks.
  if (context.lexicon.has(context.lexicon.words.indefinite, token) && at + 1 < unit.to && !bare(context, at + 1))
    return undefined;
  const phrase = readPhrase(context, at, phraseEnd(context, unit, at));
  return withName(context, unit, phrase);
};

const withName = (context: QuoteContext, unit: Unit, phrase: Phrase | undefined): Phrase | undefined =>
  phrase && (appositive(context, unit, phrase) ?? authored(context, unit, phrase));

/** Words of an aside between commas: « lance, en anglais, un jeune X ». */
const ASIDE = 6;
/** Words of an occasion: « a répliqué, sur la chaîne Al-X, le porte-parole ». */
const OCCASION = 14;

const pastAside = (context: QuoteContext, unit: Unit, i: number): number => {
  const { stops, relatives } = context.lexicon.words.speech;
  const first = fold(context, i + 1);
  // « résume, ému, le directeur »
  for (let at = i + 1; fold(context, i) === ',' && at < Math.min(unit.to, i + ASIDE); at++) {
    const token = context.tokens[at];
    if (token?.fold === ',' && at > i + 1 && opensPhrase(context, at + 1)) return at + 1;
    if (token?.kind !== 'word' || token.capital || context.lexicon.has(relatives, token)) break;
  }
  // « a déclaré, cité par la télévision, le gouverneur »
  const relayed = context.lexicon.phrases(context.lexicon.words.speech.relayed).at(context.tokens, i + 1) > 0;
  if (
    fold(context, i) !== ',' ||
    !(relayed || context.lexicon.has(stops, first)) ||
    context.lexicon.has(relatives, first)
  )
    return i;
  for (let at = i + 2; at < Math.min(unit.to, i + OCCASION) && bare(context, at); at++)
    if (fold(context, at) === ',') return at + 1;
  return i;
};

const opensPhrase = ({ lexicon, tokens, mentions, mentionOf }: QuoteContext, i: number): boolean => {
  const word = tokens[i];
  return (
    lexicon.has(lexicon.words.definite, word) ||
    lexicon.has(lexicon.words.indefinite, word) ||
    mentions[mentionOf[i] ?? -1]?.type === 'person' ||
    somebody(lexicon).at(tokens, i) > 0
  );
};

/** « a déclaré dans un communiqué le ministre X »: the name after a place or an occasion, with no mark in between. */
const personBeyond = (context: QuoteContext, unit: Unit, i: number): Phrase | undefined => {
  for (
    let at = i + 1;
    at < Math.min(unit.to, i + LONGEST) && context.tokens[at]?.kind === 'word' && bare(context, at);
    at++
  ) {
    const index = context.mentionAt.get(context.tokens[at]?.start ?? -1);
    const mention = index === undefined ? undefined : context.mentions[index];
    if (mention?.type !== 'person') continue;
    let from = at;
    while (mention.role && from > i && (context.tokens[from - 1]?.start ?? 0) >= mention.role.start) from--;
    const before = fold(context, from - 1);
    if (
      !mention.role ||
      !(
        context.lexicon.has(context.lexicon.words.definite, before) &&
        !context.lexicon.has(context.lexicon.words.of, context.tokens[from - 2])
      )
    )
      return undefined;
    return readPhrase(context, from - 1, phraseEnd(context, unit, from - 1));
  }
  return undefined;
};

/** « a dit à l'Agence X un responsable », « a crié à la foule X »: who stands behind the one who was told. */
const somebodyBeyond = (context: QuoteContext, unit: Unit, i: number): Phrase | undefined => {
  const { lexicon, tokens } = context;
  const { words } = lexicon;
  for (let at = i + 2; at < Math.min(unit.to, i + LONGEST) && bare(context, at); at++) {
    const token = tokens[at];
    if (!token || (token.kind !== 'word' && token.fold !== '-')) return undefined;
    const before = fold(context, at - 1);
    if (lexicon.has(words.of, before) || lexicon.has(words.speech.stops, before) || lexicon.has(words.and, before))
      continue;
    const index = context.mentionAt.get(token.start);
    const person =
      index !== undefined && context.mentions[index]?.type === 'person' && !lexicon.has(words.definite, before);
    const noun =
      (lexicon.has(words.definite, token) || lexicon.has(words.indefinite, token)) &&
      (somebody(lexicon).at(tokens, at + 1) > 0 || somebody(lexicon).at(tokens, at + 2) > 0);
    const one = lexicon.phrases(words.speech.someone).at(tokens, at) > 1;
    if (person || noun || one) return readPhrase(context, at, phraseEnd(context, unit, at));
    // « à la radio X le contrôleur de service, Y »: a noun no list knows, with a name to it.
    if (!lexicon.has(words.definite, token)) continue;
    const phrase = readPhrase(context, at, phraseEnd(context, unit, at));
    const named = phrase && appositive(context, unit, phrase);
    if (named?.kind === 'person') return named;
  }
  return undefined;
};
