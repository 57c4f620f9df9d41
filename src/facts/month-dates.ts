import { iso, lastDay, pad, parseDay, resolve, yearOf } from './calendar.ts';
import { dayMonth, exists, latest } from './calendar-dates.ts';
import { type DateContext, type DateMatch, type DateReader, isAhead, isYear, named, within } from './date-match.ts';

/** The year a month without one belongs to: the latest that begins not after the dispatch. */
const yearOfMonth = (context: DateContext, month: number, i: number): number | undefined => {
  const ahead = isAhead(context, i);
  const first = resolve(context.days, (known) => {
    const day = latest(month, 1, known);
    if (ahead) return Number(iso(known).slice(5, 7)) <= month ? yearOf(known) : yearOf(known) + 1;
    return day !== undefined && day > known ? yearOf(day) - 1 : day === undefined ? undefined : yearOf(day);
  });
  return first;
};

const yearToken = (context: DateContext, from: number, i: number): number | undefined => {
  const joint = within(context, from, i);
  const at =
    joint && (context.lexicon.has(context.lexicon.words.time.joints, joint.fold) || joint.fold === ',') ? i + 1 : i;
  return isYear(within(context, from, at)) ? at : undefined;
};

/** « Début mai », « mi-mai 2017 », "late June". */
export const readPartOfMonth: DateReader = (context, i) => {
  const { time } = context.lexicon.words;
  const part = context.lexicon.lookUp(time.monthParts, context.tokens, i);
  if (!part) return undefined;
  const [from, to] = part.value;
  let at = i + part.length;
  if (within(context, i, at)?.fold === '-') at++;
  const month = named(context, within(context, i, at), time.months) + 1;
  if (month < 1) return undefined;
  const stated = yearToken(context, i, at + 1);
  const year = stated === undefined ? yearOfMonth(context, month, i) : Number(context.tokens[stated]?.text);
  const end = (stated ?? at) + 1;
  if (year === undefined) return { end, basis: 'unknown', edtf: `XXXX-${pad(month)}`, calendar: true };
  const edtf = `${year}-${pad(month)}-${pad(from)}/${year}-${pad(month)}-${pad(Math.min(to, lastDay(year, month)))}`;
  return stated === undefined
    ? { end, edtf, basis: 'relative', anchor: 'dispatch', calendar: true }
    : { end, edtf, basis: 'stated', calendar: true };
};

/** « juin 2017 », « en mai », "since June". A bare month word needs a preposition. */
export const readMonth: DateReader = (context, i) => {
  const { time } = context.lexicon.words;
  const first = within(context, i, i);
  const since = first && context.lexicon.has(time.since, first.fold) ? 1 : 0;
  const month = named(context, within(context, i, i + since), time.months) + 1;
  if (month < 1) return undefined;
  const stated = yearToken(context, i, i + since + 1);
  if (stated !== undefined) {
    return { end: stated + 1, edtf: `${context.tokens[stated]?.text}-${pad(month)}`, basis: 'stated', calendar: true };
  }
  const before = within(context, i, i - 1);
  if (!since && !(before && context.lexicon.has(time.before, before.fold))) return undefined;
  const spelling = context.tokens[i + since];
  if (
    !spelling ||
    spelling.text.length < 3 ||
    (time.capital && /^(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)$/.test(spelling.fold))
  )
    return undefined;
  const year = yearOfMonth(context, month, i);
  return year === undefined
    ? { end: i + since + 1, edtf: `XXXX-${pad(month)}`, basis: 'unknown', calendar: true }
    : { end: i + since + 1, edtf: `${year}-${pad(month)}`, basis: 'relative', anchor: 'dispatch', calendar: true };
};

/** « depuis 2014 », « en 2015 », "(2013)", « été 2017 », « 2011-2014 ». */
export const readYear: DateReader = (context, i) => {
  const { time } = context.lexicon.words;
  const first = within(context, i, i);
  if (!first) return undefined;
  const season = time.seasons[first.fold];
  if (season) {
    const at = yearToken(context, i, i + 1);
    if (at === undefined) return undefined;
    const year = context.tokens[at]?.text;
    return { end: at + 1, edtf: `${year}-${season}`, basis: 'stated', calendar: true };
  }
  const since = context.lexicon.has(time.since, first.fold) ? 1 : 0;
  const token = within(context, i, i + since);
  if (!isYear(token)) return undefined;
  const [before, next, after] = [
    within(context, i, i - 1),
    within(context, i, i + since + 1),
    within(context, i, i + since + 2),
  ];
  if (next?.glued && next.kind !== 'mark') return undefined;
  if (next && (next.fold === '-' || next.fold === '–') && next.glued && isYear(after)) {
    return { end: i + since + 3, edtf: `${token.text}/${after.text}`, basis: 'stated', calendar: true };
  }
  // "A 2011 sinking": the year as an adjective.
  const article = before !== undefined && context.lexicon.has(time.yearArticles, before.fold);
  const described = article && next?.kind === 'word' && !next.capital && !/[^s]s$/.test(next.fold);
  const prepared = since > 0 || (before !== undefined && context.lexicon.has(time.before, before.fold));
  const bracketed = before?.fold === '(' && (next?.fold === ')' || next?.fold === ',');
  const counted =
    next?.kind === 'word' && !next.capital && !context.lexicon.has(context.lexicon.words.functionWords, next.fold);
  const sure = since > 0 || ['en', 'in'].includes(before?.fold ?? '');
  if (!(bracketed || described || (prepared && (!counted || sure)))) return undefined;
  return { end: i + since + 1, edtf: token.text, basis: 'stated', calendar: true };
};

/** « du 8 au 12 juin », "from 8 to 12 June", « entre 2011 et 2014 », "June 8-12". */
export const readRange: DateReader = (context, i) => {
  const { time } = context.lexicon.words;
  const start = context.lexicon.phrases(time.rangeStart).at(context.tokens, i);
  if (!start) return undefined;
  let at = i + start;
  const skip = (): void => {
    const token = within(context, i, at);
    if (token && context.lexicon.has(time.articles, token.fold)) at++;
  };
  skip();
  const first = within(context, i, at);
  if (isYear(first)) {
    const joint = context.lexicon.phrases(time.rangeEnd).at(context.tokens, at + 1);
    const second = within(context, i, at + 1 + joint);
    return joint && isYear(second)
      ? { end: at + 2 + joint, edtf: `${first.text}/${second.text}`, basis: 'stated', calendar: true }
      : undefined;
  }
  const left = dayMonth(context, at);
  const spelt = within(context, i, at)?.text ?? '';
  const bare = /^\d{1,2}$/.test(spelt) ? Number(spelt) : undefined;
  const afterLeft = left ? left.end : at + 1;
  const joint = context.lexicon.phrases(time.rangeEnd).at(context.tokens, afterLeft);
  if (!joint || (left === undefined && bare === undefined)) return undefined;
  at = afterLeft + joint;
  skip();
  const right = dayMonth(context, at);
  const lone = within(context, i, at);
  if (!right && !(left && lone && /^\d{1,2}$/.test(lone.text))) return undefined;
  const month = right?.month ?? left?.month ?? 1;
  const to = { month, day: right?.day ?? Number(lone?.text), year: right?.year ?? left?.year };
  const from = { month: left?.month ?? month, day: left?.day ?? bare ?? 1, year: left?.year ?? to.year };
  return rangeOf(context, from, to, right?.end ?? at + 1);
};

interface Point {
  readonly month: number;
  readonly day: number;
  readonly year: number | undefined;
}

const rangeOf = (context: DateContext, from: Point, to: Point, end: number): DateMatch | undefined => {
  if (!exists(from.month, from.day) || !exists(to.month, to.day)) return undefined;
  const text = (point: Point, year: number): string => `${year}-${pad(point.month)}-${pad(point.day)}`;
  if (to.year !== undefined) {
    return { end, edtf: `${text(from, from.year ?? to.year)}/${text(to, to.year)}`, basis: 'stated', calendar: true };
  }
  const last = resolve(context.days, (known) => latest(to.month, to.day, known));
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
