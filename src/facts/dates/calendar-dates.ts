import { changed } from '../changed.ts';
import type { Token } from '../words/tokens.ts';
import { dayNumber, iso, pad, resolve, weekdayOf, yearOf } from './calendar.ts';
import { type DateContext, type DateMatch, type DateReader, isYear, named, within } from './date-match.ts';
import { isAhead, isBehind } from './date-tense.ts';

/** A report may announce a date up to this far ahead; a day further off is taken to be last year's. */
const AHEAD = 31;
/** So many days back a day without a year is of this year, whatever the text has named before. */
const CLOSE = 60;
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
const following = (month: number, day: number, dispatch: number): number | undefined => {
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

export const dayOf = (token: Token | undefined): number | undefined =>
  token && /^\d{1,2}$/.test(token.text) && Number(token.text) >= 1 && Number(token.text) <= 31
    ? Number(token.text)
    : undefined;

/** After a day or month: an optional comma and a year. */
const yearAt = (context: DateContext, from: number, i: number): { end: number; year?: number } => {
  const comma = within(context, from, i)?.fold === ',' ? i + 1 : i;
  const token = within(context, from, comma);
  return isYear(token) ? { end: comma + 1, year: Number(token.text) } : { end: i };
};

/** Past « er » of « 1er », “th” of “8th”. */
export const skipSuffix = (context: DateContext, from: number, i: number): number => {
  const token = within(context, from, i);
  return token?.glued && context.lexicon.has(context.lexicon.words.time.ordinalSuffixes, token) ? i + 1 : i;
};

/** « 8 juin 2017 », « 1er mai », "8th of June", "June 8, 2017". */
export const dayMonth = (context: DateContext, i: number): Parts | undefined => {
  const { time } = context.lexicon.words;
  const token = within(context, i, i);
  const ordinal = token && context.lexicon.has(time.first, token) ? 1 : undefined;
  const day = dayOf(token) ?? ordinal;
  if (day !== undefined) {
    let at = skipSuffix(context, i, i + 1);
    const joint = within(context, i, at);
    if (joint && context.lexicon.has(time.joints, joint)) at++;
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

/** Words back from a day in which « avait duré » puts it into the year named before. */
const TOLD_REACH = 12;

/** « En 2018, la grève avait duré un mois. Un accord avait été trouvé le 11 novembre »: the one year of the sentence before, told as long past too. */
const yearBefore = (context: DateContext, last: number): number | undefined => {
  const years = new Set<number>();
  let pluperfect = false;
  for (let at = last; within(context, last, at); at--) {
    const token = context.tokens[at];
    if (isYear(token)) years.add(Number(token.text));
    if (token && context.lexicon.has(context.lexicon.words.time.pluperfect, token)) pluperfect = true;
  }
  return pluperfect && years.size === 1 ? [...years][0] : undefined;
};

/** « remonte au printemps 2016 ; elle avait duré du 3 avril »: what had happened then, in the year the sentence has just named. */
export const yearTold = (context: DateContext, i: number): number | undefined => {
  let pluperfect = false;
  for (let at = i - 1; at >= Math.max(0, i - TOLD_REACH); at--) {
    const token = within(context, i, at);
    if (!token) return pluperfect ? yearBefore(context, at) : undefined;
    if (context.lexicon.has(context.lexicon.words.time.pluperfect, token)) pluperfect = true;
    if (isYear(token)) return pluperfect ? Number(token.text) : undefined;
  }
  return undefined;
};

/** Puts a day in its year, and holds a weekday beside it against it. */
const settle = (
  context: DateContext,
  parts: Parts,
  weekday: Token | undefined,
  at: number,
): Omit<DateMatch, 'end'> | undefined => {
  const { day, month, year } = parts;
  if (!exists(month, day)) return undefined;
  const wanted = weekday && named(context, weekday, context.lexicon.words.time.weekdays);
  const found = year === undefined ? inItsYear(context, month, day, wanted, at) : dayNumber(year, month, day);
  const open = `XXXX-${pad(month)}-${pad(day)}`;
  if (found === undefined) return year === undefined ? { edtf: open, basis: 'unknown', calendar: true } : undefined;
  if (weekday && wanted !== undefined && weekdayOf(found) !== wanted) {
    const around = context.days ? yearOf(context.days[0]) : yearOf(found);
    const conflict = { weekday: weekday.text, years: yearsThatAgree(month, day, wanted, around) };
    return year === undefined
      ? { edtf: open, basis: 'unknown', conflict, calendar: true }
      : { edtf: iso(found), basis: 'stated', conflict, calendar: true };
  }
  const late = context.days !== undefined && found > context.days[1] && isBehind(context, at) && !isAhead(context, at);
  if (year === undefined) return { edtf: iso(found), basis: 'relative', anchor: 'dispatch', calendar: true };
  return { edtf: iso(found), basis: 'stated', ...(late ? { afterDispatch: true as const } : {}), calendar: true };
};

/** The year of a day that has none: by what the sentence says, else the latest; its weekday may ask for the next one. */
export const inItsYear = (
  context: DateContext,
  month: number,
  day: number,
  weekday: number | undefined,
  at: number,
): number | undefined => {
  const told = yearTold(context, at);
  if (told !== undefined) return dayNumber(told, month, day);
  const ahead = isAhead(context, at);
  const coming = resolve(context.days, (known) => following(month, day, known));
  const past = resolve(context.days, (known) => latest(month, day, known));
  // « en août 2019 … le 11 août »: that August, unless the day is close to the dispatch.
  const year = context.monthYears.get(month);
  const near = past !== undefined && context.days !== undefined && context.days[0] - past <= CLOSE;
  if (!ahead && year !== undefined && !near) return dayNumber(year, month, day);
  const fits = (found: number | undefined): boolean => found !== undefined && weekdayOf(found) === weekday;
  if (!ahead && weekday !== undefined && !fits(past) && fits(coming) && !isBehind(context, at)) return coming;
  // « est resté jusqu'au 8 mai »: a bound that has just gone by.
  if (ahead && near && isBehind(context, at)) return past;
  return ahead ? coming : past;
};

/** Where a date begins behind its preposition, article and weekday. */
const pastLead = (context: DateContext, i: number): number => {
  const { time } = context.lexicon.words;
  let at = weekdayIndex(context, i);
  if (named(context, within(context, i, at), time.weekdays) < 0) return at;
  at++;
  while ([',', '.'].includes(within(context, i, at)?.fold ?? '')) at++;
  return skip(context, i, at, time.articles);
};

const skip = (context: DateContext, i: number, at: number, words: readonly string[]): number =>
  context.lexicon.has(words, within(context, i, at)) ? at + 1 : at;

/** Where a weekday may stand, behind « depuis » and « le ». */
const weekdayIndex = (context: DateContext, i: number): number => {
  const { time } = context.lexicon.words;
  return skip(context, i, skip(context, i, i, time.since), time.articles);
};

const weekdayOfLead = (context: DateContext, i: number): Token | undefined => {
  const token = within(context, i, weekdayIndex(context, i));
  return named(context, token, context.lexicon.words.time.weekdays) < 0 ? undefined : token;
};

/** « jeudi 23 juin », « le 8 juin 2017 », "Thursday, June 23". */
export const readDay: DateReader = (context, i) => {
  const parts = dayMonth(context, pastLead(context, i));
  const settled = parts && settle(context, parts, weekdayOfLead(context, i), i);
  return parts && settled ? { end: parts.end, ...settled } : undefined;
};

/** « les 3 et 5 mai », "on 3, 4 and 5 May": a day whose month stands behind the next one. */
export const readCoordinated: DateReader = (context, i) => {
  const { and } = context.lexicon.words;
  const at = pastLead(context, i);
  const day = dayOf(within(context, i, at));
  if (day === undefined) return undefined;
  let next = at + 1;
  for (let step = 0; step < 4; step++) {
    const joint = within(context, i, next);
    if (!joint || !(joint.fold === ',' || context.lexicon.has(and, joint))) return undefined;
    next++;
    if (context.lexicon.has(context.lexicon.words.time.articles, within(context, i, next))) next++;
    const parts = dayMonth(context, next);
    // A capital month may open the date of the next sentence part: "3, May 5".
    const settled =
      parts && dayOf(within(context, i, next)) ? settle(context, changed(parts, { day }), undefined, i) : undefined;
    if (settled) return { end: at + 1, ...settled };
    if (dayOf(within(context, i, next)) === undefined) return undefined;
    next++;
  }
  return undefined;
};
