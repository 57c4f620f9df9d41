import type { QuoteContext } from '../quotes/quote-context.ts';
import { bare } from '../quotes/quote-context.ts';
import { type Phrase, readPhrase } from './speakers.ts';

/** Words of a relative clause before its second verb. */
const REACH = 14;

const fold = (context: QuoteContext, i: number): string => context.tokens[i]?.fold ?? '';

/** "Roe blamed Northgrid (NG), which denied it and said …": the one the open relative clause is about; undefined where there is none. */
export const relativeSubject = (context: QuoteContext, floor: number, until: number): Phrase | undefined => {
  const { lexicon } = context;
  if (!lexicon.words.number.nounLast || !lexicon.has(lexicon.words.and, context.tokens[until - 1])) return undefined;
  for (let at = until - 2; at > Math.max(floor + 1, until - REACH); at--) {
    if (!bare(context, at) || fold(context, at) === ',' || fold(context, at) === ';') return undefined;
    const relative =
      lexicon.has(lexicon.words.speech.who, context.tokens[at]) ||
      lexicon.has(lexicon.words.name.thingRelatives, context.tokens[at]);
    if (!relative || fold(context, at - 1) !== ',') continue;
    let to = at - 1;
    if (fold(context, to - 1) === ')') while (to > floor && fold(context, to) !== '(') to--;
    const mention = context.mentionOf[to - 1] ?? -1;
    if (mention < 0) return undefined;
    let from = to - 1;
    while (context.mentionOf[from - 1] === mention) from--;
    return readPhrase(context, from, to);
  }
  return undefined;
};
