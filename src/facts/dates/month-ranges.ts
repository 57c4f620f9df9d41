import { pad } from './calendar.ts';
import { type DateContext, type DateReader, isYear, named, within } from './date-match.ts';
import { yearToken } from './month-dates.ts';

/** One end of a range: a month with or without its year, or a year. */
interface End {
  readonly month?: number;
  readonly year?: number;
  readonly end: number;
}

const endAt = (context: DateContext, i: number, at: number): End | undefined => {
  const token = within(context, i, at);
  if (isYear(token)) return { year: Number(token.text), end: at + 1 };
  const month = named(context, token, context.lexicon.words.time.months) + 1;
  if (month < 1) return undefined;
  const stated = yearToken(context, i, at + 1);
  return stated === undefined
    ? { month, end: at + 1 }
    : { month, year: Number(context.tokens[stated]?.text), end: stated + 1 };
};

const spell = (year: number, { month }: End): string => (month === undefined ? String(year) : `${year}-${pad(month)}`);

/** "Between May and August 2022", « entre 2011 et février 2014 »: a month at one end at least, and a year at the last. */
export const readMonthRange: DateReader = (context, i) => {
  const { lexicon, tokens } = context;
  const { time } = lexicon.words;
  const start = lexicon.phrases(time.rangeStart).at(tokens, i);
  const first = start ? endAt(context, i, i + start) : undefined;
  const joint = first ? lexicon.phrases(time.rangeEnd).at(tokens, first.end) : 0;
  const last = first && joint ? endAt(context, i, first.end + joint) : undefined;
  if (!first || last?.year === undefined) return undefined;
  if (first.month === undefined && last.month === undefined) return undefined;
  // "Between May and 2022" is of no year.
  if (first.year === undefined && last.month === undefined) return undefined;
  const earlier = (first.month ?? 1) > (last.month ?? 1) ? last.year - 1 : last.year;
  const edtf = `${spell(first.year ?? earlier, first)}/${spell(last.year, last)}`;
  return { end: last.end, edtf, basis: 'stated', calendar: true };
};
