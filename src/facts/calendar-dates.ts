import { dayNumber, iso, pad, resolve, weekdayOf, yearOf } from './calendar.ts';
import { type DateContext, type DateMatch, type DateReader, isAhead, isYear, named, within } from './date-match.ts';
import type { Token } from './tokens.ts';

/** A report may announce a date up to this far ahead; a day further off is taken to be last year's. */
const AHEAD = 31;
/** Years either side of the known date in which a weekday and a date are tried against each other. */
const YEARS_AROUND = 10;

/** The latest such day not after the dispatch + 31 days; looks back far enough for 29 February. */
export const latest = (month: number, day: number, dispatch: number): number | undefined => {
  for (let year = yearOf(dispatch) + 1, tries = 0; tries < 10; year--, tries++) {
    const candidate = dayNumber(year, month, day);
    if (candidate !== undefined && candidate <= dispatch + AHEAD) return candidate;
  }
  return undefined;
};

/** The first such day not before the dispatch. */
const next = (month: number, day: number, dispatch: number): number | undefined => {
  for (let year = yearOf(dispatch), tries = 0; tries < 10; year++, tries++) {
    const candidate = dayNumber(year, month, day);
    if (candidate !== undefined && candidate >= dispatch) return candidate;
  }
  return undefined;
};

/** True where some year has this day: there is no 31 February. */
export const exists = (month: number, day: number): boolean => dayNumber(2000, month, day) !== undefined;

interface Parts {
  readonly end: number;
  readonly day: number;
  readonly month: number;
  readonly year?: number;
}

const dayOf = (token: Token | undefined): number | undefined =>
  token && /^\d{1,2}$/.test(token.text) && Number(token.text) >= 1 && Number(token.text) <= 31
    ? Number(token.text)
    : undefined;

/** After a day or month: an optional comma and a year. */
const yearAt = (context: DateContext, from: number, i: number): { end: number; year?: number } => {
  const comma = within(context, from, i)?.fold === ',' ? i + 1 : i;
  const token = within(context, from, comma);
  return isYear(token) ? { end: comma + 1, year: Number(token.text) } : { end: i };
};

const skipSuffix = (context: DateContext, from: number, i: number): number => {
  const token = within(context, from, i);
  return token?.glued && context.lexicon.has(context.lexicon.words.time.ordinalSuffixes, token.fold) ? i + 1 : i;
};

/** « 8 juin 2017 », « 1er mai », "8th of June", "June 8, 2017". */
export const dayMonth = (context: DateContext, i: number): Parts | undefined => {
  const { time } = context.lexicon.words;
  const token = within(context, i, i);
  const ordinal = token && context.lexicon.has(time.first, token.fold) ? 1 : undefined;
  const day = dayOf(token) ?? ordinal;
  if (day !== undefined) {
    let at = skipSuffix(context, i, i + 1);
    const joint = within(context, i, at);
    if (joint && context.lexicon.has(time.joints, joint.fold)) at++;
    const month = named(context, within(context, i, at), time.months);
    if (month < 0) return undefined;
    if (
      within(context, i, at + 1)?.fold === '.' &&
      within(context, i, at)?.text.length !== undefined &&
      isYear(within(context, i, at + 2))
    )
      at++;
    return { day, month: month + 1, ...yearAt(context, i, at + 1) };
  }
  const month = time.capital ? named(context, token, time.months) : -1;
  if (month < 0) return undefined;
  let at = i + 1;
  if (within(context, i, at)?.fold === '.') at++;
  const after = dayOf(within(context, i, at));
  if (after === undefined) return undefined;
  return { day: after, month: month + 1, ...yearAt(context, i, skipSuffix(context, i, at + 1)) };
};

const yearsThatAgree = (month: number, day: number, weekday: number, around: number): readonly number[] => {
  const years: number[] = [];
  for (let year = around - YEARS_AROUND; year <= around + YEARS_AROUND; year++) {
    const candidate = dayNumber(year, month, day);
    if (candidate !== undefined && weekdayOf(candidate) === weekday) years.push(year);
  }
  return years;
};

/** Puts a day in its year, and holds a weekday beside it against it. */
const settle = (
  context: DateContext,
  parts: Parts,
  weekday: Token | undefined,
  ahead: boolean,
): Omit<DateMatch, 'end'> | undefined => {
  const { day, month, year } = parts;
  if (!exists(month, day)) return undefined;
  const open = `XXXX-${pad(month)}-${pad(day)}`;
  const found =
    year === undefined
      ? resolve(context.days, (known) => (ahead ? next(month, day, known) : latest(month, day, known)))
      : dayNumber(year, month, day);
  if (found === undefined) return year === undefined ? { edtf: open, basis: 'unknown', calendar: true } : undefined;
  const basis = year === undefined ? 'relative' : 'stated';
  const anchor = year === undefined ? { anchor: 'dispatch' } : {};
  if (weekday && weekdayOf(found) !== named(context, weekday, context.lexicon.words.time.weekdays)) {
    const around = context.days ? yearOf(context.days[0]) : yearOf(found);
    const years = yearsThatAgree(month, day, named(context, weekday, context.lexicon.words.time.weekdays), around);
    return {
      edtf: year === undefined ? open : iso(found),
      basis: year === undefined ? 'unknown' : basis,
      conflict: { weekday: weekday.text, years },
      calendar: true,
    };
  }
  return { edtf: iso(found), basis, ...anchor, calendar: true };
};

/** « jeudi 23 juin », « le 8 juin 2017 », "Thursday, June 23". */
export const readDay: DateReader = (context, i) => {
  const { time } = context.lexicon.words;
  let at = i;
  const since = within(context, i, at);
  if (since && context.lexicon.has(time.since, since.fold)) at++;
  const article = within(context, i, at);
  if (article && context.lexicon.has(time.articles, article.fold)) at++;
  let weekday: Token | undefined;
  if (named(context, within(context, i, at), time.weekdays) >= 0) {
    weekday = within(context, i, at);
    at++;
    while (within(context, i, at) && [',', '.'].includes(within(context, i, at)?.fold ?? '')) at++;
    const second = within(context, i, at);
    if (second && context.lexicon.has(time.articles, second.fold)) at++;
  }
  const parts = dayMonth(context, at);
  const settled = parts && settle(context, parts, weekday, isAhead(context, i));
  return parts && settled ? { end: parts.end, ...settled } : undefined;
};

/** `2017-06-08`, and `08/06/2017` where its parts can be told apart or the language puts the day first. */
export const readNumeric: DateReader = (context, i) => {
  const [a, mark, b, again, c] = [0, 1, 2, 3, 4].map((step) => within(context, i, i + step));
  if (!a || !mark || !b || !c || again?.fold !== mark.fold || !mark.glued || !b.glued || !c.glued) return undefined;
  if (mark.fold === '-' && isYear(a) && /^\d\d$/.test(b.text) && /^\d\d$/.test(c.text)) {
    const found = dayNumber(Number(a.text), Number(b.text), Number(c.text));
    return found === undefined ? undefined : { end: i + 5, edtf: iso(found), basis: 'stated', calendar: true };
  }
  if (mark.fold !== '/' || !isYear(c) || !/^\d{1,2}$/.test(a.text) || !/^\d{1,2}$/.test(b.text)) return undefined;
  const dayFirst = context.lexicon.language === 'fr' || Number(a.text) > 12;
  if (!dayFirst && Number(b.text) <= 12) return { end: i + 5, basis: 'unknown', calendar: true };
  const [day, month] = dayFirst ? [Number(a.text), Number(b.text)] : [Number(b.text), Number(a.text)];
  const found = dayNumber(Number(c.text), month, day);
  return found === undefined ? undefined : { end: i + 5, edtf: iso(found), basis: 'stated', calendar: true };
};
