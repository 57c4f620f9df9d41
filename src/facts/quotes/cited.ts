import { changed } from '../changed.ts';
import { type Phrase, readPhrase } from '../speakers/speakers.ts';
import type { Cue } from './cue.ts';
import { phraseEnd } from './phrase-end.ts';
import { bare, type QuoteContext, skipDate, type Unit } from './quote-context.ts';
import type { Attribution, Reading } from './reading.ts';

/** Words between "citing" and the verb at most: ", citing two people close to the talks, said". */
const CITED_REACH = 16;

const fold = (context: QuoteContext, i: number): string => context.tokens[i]?.fold ?? '';

/** « , citant une source », ", which cited two lawmakers": who is cited from a comma on, somebody and no paper. */
export const citedFrom = (context: QuoteContext, unit: Unit, comma: number): Phrase | undefined => {
  const { lexicon, tokens } = context;
  if (fold(context, comma) !== ',' || !bare(context, comma)) return undefined;
  const citing = lexicon.phrases(lexicon.words.speech.citing).at(tokens, comma + 1);
  const from = comma + 1 + citing;
  const to = Math.min(unit.to, phraseEnd(context, unit, from));
  const phrase = citing ? readPhrase(context, from, to) : undefined;
  // « qui cite un agent : « … » »: what he said is told apart.
  if (fold(context, to) === ':') return undefined;
  if (phrase?.kind === 'person' || phrase?.kind === 'unnamed') return phrase;
  const paper = phrase && lexicon.has(lexicon.words.speech.documents, phrase.head);
  return phrase?.kind === 'institution' && !paper ? phrase : undefined;
};

/** The comma before "citing" in a subject that ends right before the verb. */
const commaBefore = (context: QuoteContext, unit: Unit, to: number): number | undefined => {
  if (fold(context, to - 1) !== ',') return undefined;
  const citing = context.lexicon.phrases(context.lexicon.words.speech.citing);
  for (let at = to - 2; at > Math.max(unit.from, to - CITED_REACH) && bare(context, at); at--)
    if (fold(context, at) === ',') return citing.at(context.tokens, at + 1) > 0 ? at : undefined;
  return undefined;
};

/** "The daily X reported, citing two lawmakers, that …", « …, rapporte X, qui cite une source »: who is cited speaks, X passes it on. */
export const cited = (context: QuoteContext, unit: Unit, cue: Cue, read: Reading): Reading => {
  const via = read.attributions.find((attribution) => attribution.cue === cue)?.phrase;
  if (!via || (via.kind !== 'named' && via.kind !== 'institution')) return read;
  const after = skipDate(context, Math.max(cue.to, via.from >= cue.to ? via.to : cue.to), unit.to);
  const source = citedFrom(context, unit, commaBefore(context, unit, cue.from) ?? after);
  if (!source) return read;
  const passOn = (attribution: Attribution): Attribution =>
    attribution.phrase === via ? changed(attribution, { phrase: source, through: via }) : attribution;
  return { attributions: read.attributions.map(passOn), floor: Math.max(read.floor, source.to) };
};
