import type { DateBasis } from '../text/edtf.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** What the readers of dates are given. */
export interface DateContext {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  /** First and last possible day of publication, as day numbers. */
  readonly days: readonly [number, number] | undefined;
  /** True inside quotation marks: "today" is then the day somebody spoke. */
  readonly quoted: (offset: number) => boolean;
}

/** A date read at a token. */
export interface DateMatch {
  /** Index of the token after it. */
  readonly end: number;
  readonly edtf?: string;
  readonly basis: DateBasis;
  readonly anchor?: string;
  readonly conflict?: { readonly weekday: string; readonly years: readonly number[] };
  /** Days from the last day the text named: « la veille » is -1. */
  readonly shift?: number;
  /** True where its numbers are days and years, not counts. */
  readonly calendar: boolean;
}

export type DateReader = (context: DateContext, i: number) => DateMatch | undefined;

/** The token at `i` where it belongs to the sentence of the one at `from`. */
export const within = (context: DateContext, from: number, i: number): Token | undefined => {
  const token = context.tokens[i];
  return token && token.sentence === context.tokens[from]?.sentence ? token : undefined;
};

/** Index of the month or weekday a token spells; capitals are asked for where the language writes them. */
export const named = (
  context: DateContext,
  token: Token | undefined,
  table: readonly (readonly string[])[],
): number => {
  if (token?.kind !== 'word' || (context.lexicon.words.time.capital && !token.capital)) return -1;
  return table.findIndex((spellings) => spellings.includes(token.fold));
};

export const isYear = (token: Token | undefined): token is Token =>
  token !== undefined && /^(?:1[89]|20)\d\d$/.test(token.text);

/** Words back from a date in which a verb in the future says that it lies ahead. */
const FUTURE_REACH = 14;

/** True where the clause before a date speaks of what is to come: "will meet on Friday", « sera rendu le 18 mars ». */
export const isAhead = (context: DateContext, i: number): boolean => {
  const { time, speech, functionWords } = context.lexicon.words;
  if (context.lexicon.phrases(time.deadlines).before(context.tokens, i)) return true;
  for (let at = i - 1; at >= Math.max(0, i - FUTURE_REACH); at--) {
    const token = within(context, i, at);
    if (token?.kind !== 'word') continue;
    if (context.lexicon.has(time.future, token.fold)) return true;
    const ending = time.futureEndings.some((end) => token.fold.length > end.length + 1 && token.fold.endsWith(end));
    if (ending && !token.capital && !context.lexicon.has(speech.verbs, token.fold)) return true;
    // "…, the minister said Monday": the day of saying.
    if (context.lexicon.has(speech.verbs, token.fold) && !context.lexicon.has(functionWords, token.fold)) return false;
  }
  return false;
};
