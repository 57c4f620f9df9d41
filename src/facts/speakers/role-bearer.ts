import { bare, type QuoteContext } from '../quotes/quote-context.ts';
import { somebody } from './role-kinds.ts';
import { type Phrase, readPhrase } from './speakers.ts';

/** Words of what somebody is, between commas. */
const ROLE_WORDS = 10;

/** « X, délégué CGT, qui rappelle », "X, a nurse at Y, who said": the name before what its bearer is. */
export const roleBearer = (context: QuoteContext, to: number): Phrase | undefined => {
  const { lexicon, tokens, mentions, mentionOf } = context;
  const named = nameBefore(context, to);
  if (named) return named;
  let from = to;
  while (from > to - ROLE_WORDS && bare(context, from - 1) && tokens[from - 1]?.fold !== ',') from--;
  const name = mentionOf[from - 2] ?? -1;
  if (tokens[from - 1]?.fold !== ',' || from === to || mentions[name]?.type !== 'person') return undefined;
  const noun =
    lexicon.has(lexicon.words.indefinite, tokens[from]) || lexicon.has(lexicon.words.definite, tokens[from])
      ? from + 1
      : from;
  if (somebody(lexicon).at(tokens, noun) === 0 || mentions[mentionOf[to - 1] ?? -1]?.type === 'person')
    return undefined;
  let start = from - 2;
  while (mentionOf[start - 1] === name) start--;
  return readPhrase(context, start, from - 1);
};

/** "The inquiry heard from Sergeant X, who said": the name right before, whatever governs it but "of". */
const nameBefore = (context: QuoteContext, to: number): Phrase | undefined => {
  const { lexicon, tokens, mentions, mentionOf } = context;
  const index = mentionOf[to - 1] ?? -1;
  const name = mentions[index];
  if (name?.type !== 'person') return undefined;
  let from = to - 1;
  const start = name.role && name.role.end <= name.start ? name.role.start : name.start;
  while (from > 0 && (tokens[from - 1]?.start ?? -1) >= start) from--;
  return lexicon.has(lexicon.words.speech.stops, tokens[from - 1]) ? readPhrase(context, from, to) : undefined;
};
