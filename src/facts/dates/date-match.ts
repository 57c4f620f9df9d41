import type { DateBasis } from '../../text/edtf.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';

/** What the readers of dates are given. */
export interface DateContext {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  /** First and last possible day of publication, as day numbers. */
  readonly days: readonly [number, number] | undefined;
  /** True inside quotation marks: "today" is then the day somebody spoke. */
  readonly quoted: (offset: number) => boolean;
  /** Months the text has named with their year so far: « en août 2019 ». */
  readonly monthYears: ReadonlyMap<number, number>;
}

/** A distance in days, months or years; negative is before. */
export interface Shift {
  readonly count: number;
  readonly unit: 'day' | 'month' | 'year';
}

/** A date read at a token. */
export interface DateMatch {
  /** Index of the token after it. */
  readonly end: number;
  readonly edtf?: string;
  readonly basis: DateBasis;
  readonly anchor?: string;
  readonly conflict?: { readonly weekday: string; readonly years: readonly number[] };
  readonly afterDispatch?: true;
  /** From the last day the text named: « la veille » is one day before; with `hangsOn`, from the day of that event. */
  readonly shift?: Shift;
  /** "That autumn": what it is of the year, and the month if known, that the text named last. */
  readonly ofTold?: (year: number, month: number | undefined) => string | undefined;
  /** Token at which the event begins that « deux jours après » counts from. */
  readonly hangsOn?: number;
  /** Days from the day somebody spoke: "today" in a quotation is 0. */
  readonly spoken?: number;
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
  return context.lexicon.calendar.has(token) ? table.findIndex((spellings) => spellings.includes(token.fold)) : -1;
};

/** A year as newspapers write it. */
export const isYear = (token: Token | undefined): token is Token =>
  token !== undefined && token.kind === 'number' && /^(?:1[89]|20)\d\d$/.test(token.text);
