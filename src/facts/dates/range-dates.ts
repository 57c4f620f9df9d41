import { iso, pad, parseDay, resolve, weekdayOf, yearOf } from './calendar.ts';
import { dayMonth, dayOf, exists, inItsYear, skipSuffix, yearTold } from './calendar-dates.ts';
import { type DateContext, type DateMatch, type DateReader, isYear, named, within } from './date-match.ts';
import { isAhead } from './date-tense.ts';

const skipArticle = (context: DateContext, i: number, at: number): number =>
  context.lexicon.has(context.lexicon.words.time.articles, within(context, i, at)) ? at + 1 : at;

/** Length of the joint between the two ends of a range: « au », "to", a dash glued to its days. */
const jointAt = (context: DateContext, at: number): number => {
  const token = context.tokens[at];
  if ((token?.fold === '-' || token?.fold === '–') && token.glued) return 1;
  return context.lexicon.phrases(context.lexicon.words.time.rangeEnd).at(context.tokens, at);
};

/** « du 8 au 12 juin », "from 8 to 12 June", « entre 2011 et 2014 », "June 8-12", "3-5 May". */
export const readRange: DateReader = (context, i) => {
  const { time } = context.lexicon.words;
  const start = context.lexicon.phrases(time.rangeStart).at(context.tokens, i);
  let at = skipArticle(context, i, i + start);
  const first = within(context, i, at);
  if (isYear(first)) {
    const joint = start ? jointAt(context, at + 1) : 0;
    const second = within(context, i, at + 1 + joint);
    return joint && isYear(second)
      ? { end: at + 2 + joint, edtf: `${first.text}/${second.text}`, basis: 'stated', calendar: true }
      : undefined;
  }
  const left = dayMonth(context, at);
  // « du 1er au 2 février »
  const bare = dayOf(first) ?? (first && context.lexicon.has(time.first, first) ? 1 : undefined);
  if (left === undefined && bare === undefined) return undefined;
  const afterLeft = left ? left.end : skipSuffix(context, i, at + 1);
  const joint = jointAt(context, afterLeft);
  if (!joint) return undefined;
  at = skipArticle(context, i, afterLeft + joint);
  const right = dayMonth(context, at);
  const lone = dayOf(within(context, i, at));
  // Without « du » only a dash or a month on the left makes two days a range: « le 3 et 5 mai » are two.
  const and = context.lexicon.has(context.lexicon.words.and, context.tokens[afterLeft]);
  if (!start && (and || (left && left.year !== undefined && !right))) return undefined;
  if (!right && !(left && lone !== undefined && context.tokens[at + 1]?.fold !== ':')) return undefined;
  if (!right && !start && within(context, i, at + 1)?.kind === 'word' && !followsDate(context, at + 1))
    return undefined;
  const month = right?.month ?? left?.month ?? 1;
  const to = { month, day: right?.day ?? lone ?? 1, year: right?.year ?? left?.year ?? yearTold(context, i) };
  const from = { month: left?.month ?? month, day: left?.day ?? bare ?? 1, year: left?.year };
  return rangeOf(context, from, to, right?.end ?? at + 1, i);
};

/** "August 20 to 24, the ministry said": no noun is counted by the last number. */
const followsDate = (context: DateContext, at: number): boolean =>
  context.lexicon.has(context.lexicon.words.functionWords, context.tokens[at]);

/** « de lundi à mercredi », « dans la nuit de mardi à mercredi », "between Monday and Thursday". */
export const readWeekdayRange: DateReader = (context, i) => {
  const { time } = context.lexicon.words;
  const start = context.lexicon.phrases(time.rangeStart).at(context.tokens, i);
  if (!start) return undefined;
  const at = skipArticle(context, i, i + start);
  const from = named(context, within(context, i, at), time.weekdays);
  if (from < 0 || !context.lexicon.has(time.through, within(context, i, at + 1))) return undefined;
  const next = skipArticle(context, i, at + 2);
  const to = named(context, within(context, i, next), time.weekdays);
  // « de lundi 3 à mardi 4 mai » is read by its days.
  if (to < 0 || dayOf(within(context, i, next + 1)) !== undefined) return undefined;
  const end = next + 1;
  if (context.quoted(context.tokens[i]?.start ?? 0)) return { end, basis: 'unknown', calendar: false };
  const length = (to - from + 7) % 7;
  const edtf = resolve(context.days, (day) => {
    const back = (weekdayOf(day) - to + 7) % 7;
    const last = isAhead(context, i) ? day + ((7 - back) % 7) : day - back;
    return `${iso(last - length)}/${iso(last)}`;
  });
  return edtf === undefined
    ? { end, basis: 'unknown', calendar: false }
    : { end, edtf, basis: 'weekday', anchor: 'dispatch', calendar: false };
};

interface Point {
  readonly month: number;
  readonly day: number;
  readonly year: number | undefined;
}

const rangeOf = (context: DateContext, from: Point, to: Point, end: number, i: number): DateMatch | undefined => {
  if (!exists(from.month, from.day) || !exists(to.month, to.day)) return undefined;
  const text = (point: Point, year: number): string => `${year}-${pad(point.month)}-${pad(point.day)}`;
  if (to.year !== undefined) {
    // « du 28 décembre au 3 janvier 2017 » began the year before.
    const earlier = from.month > to.month ? to.year - 1 : to.year;
    return { end, edtf: `${text(from, from.year ?? earlier)}/${text(to, to.year)}`, basis: 'stated', calendar: true };
  }
  const last = inItsYear(context, to.month, to.day, undefined, i);
  if (last === undefined) return { end, basis: 'unknown', calendar: true };
  const year = yearOf(last);
  const start = parseDay(text(from, year));
  if (start === undefined) return { end, basis: 'unknown', calendar: true };
  return {
    end,
    edtf: `${start <= last ? text(from, year) : text(from, year - 1)}/${iso(last)}`,
    basis: 'relative',
    anchor: 'dispatch',
    calendar: true,
  };
};
