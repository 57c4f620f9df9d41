/** How a date or another fact of origin is known. */
export const DATE_BASES = ['stated', 'address', 'relative', 'weekday', 'entered', 'inferred', 'unknown'] as const;
export type DateBasis = (typeof DATE_BASES)[number];

/** A span of days, ISO `YYYY-MM-DD` and inclusive; `undefined` at an end that is open. */
export interface Days {
  readonly from?: string;
  readonly to?: string;
}

/** Digits that nobody knows are `X`, from the right: `201X`, `2017-XX`, `2017-06-XX`. */
const DATE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?$/;
const NO_YEAR = /^XXXX(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?$/;
/** Months 21 to 24 are spring to winter; which days they are depends on the hemisphere, so they cover their year. */
const SEASONS = new Set(['21', '22', '23', '24']);
/** A year that has every day there can be, for days whose year nobody knows. */
const LEAP_YEAR = 2000;

/** Last day of a month, 1–31. */
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** First and last day of a month, or the day; undefined where there is none such. */
const inYear = (year: string, month: string, day: string | undefined): Days | undefined => {
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return undefined;
  const last = lastDay(Number(year), monthNumber);
  if (!day || day === 'XX') return { from: `${year}-${month}-01`, to: `${year}-${month}-${last}` };
  return Number(day) >= 1 && Number(day) <= last
    ? { from: `${year}-${month}-${day}`, to: `${year}-${month}-${day}` }
    : undefined;
};

const point = (qualified: string): Days | undefined => {
  const text = qualified.replace(/[?~%]$/, '');
  const anyYear = NO_YEAR.exec(text);
  if (anyYear) {
    const [, month, day] = anyYear;
    if (!month || month === 'XX') return day && day !== 'XX' ? undefined : {};
    return inYear(String(LEAP_YEAR), month, day) && {};
  }
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [, year = '', month, day] = match;
  const whole = { from: `${year.replaceAll('X', '0')}-01-01`, to: `${year.replaceAll('X', '9')}-12-31` };
  if (!month) return whole;
  if (month === 'XX') return !day || day === 'XX' ? whole : undefined;
  if (year.includes('X')) return undefined;
  if (SEASONS.has(month)) return day ? undefined : whole;
  return inYear(year, month, day);
};

const interval = (from: string, to: string): Days | undefined => {
  const isOpen = (end: string): boolean => end === '' || end === '..';
  const first = isOpen(from) ? {} : point(from);
  const last = isOpen(to) ? {} : point(to);
  if (!first || !last || (isOpen(from) && isOpen(to))) return undefined;
  if (first.from && last.to && first.from > last.to) return undefined;
  return { ...(first.from ? { from: first.from } : {}), ...(last.to ? { to: last.to } : {}) };
};

const read = (edtf: string): Days | undefined => {
  const set = /^\[(.*)\]$/.exec(edtf)?.[1];
  if (set !== undefined) {
    const [first = '', last, ...more] = set.split('..');
    if (last !== undefined) return more.length ? undefined : interval(first, last);
    const parts = set.split(',').map((part) => point(part.trim()));
    const days = parts.flatMap((part) => (part ? [part] : []));
    if (days.length !== parts.length || days.length === 0) return undefined;
    const froms = days.flatMap((day) => day.from ?? []).sort();
    const tos = days.flatMap((day) => day.to ?? []).sort();
    return { ...(froms[0] ? { from: froms[0] } : {}), ...(tos.length ? { to: tos[tos.length - 1] ?? '' } : {}) };
  }
  const [from, to, ...rest] = edtf.split('/');
  if (rest.length || from === undefined) return undefined;
  return to === undefined ? point(from) : interval(from, to);
};

/** A corpus has few dates, each in many places. Bounded, so that no input can grow it without end. */
const known = new Map<string, { readonly days: Days | undefined }>();
const REMEMBERED = 10_000;

/**
 * The days an EDTF string covers: dates, months, years, intervals (`a/b`), and the sets `[a,b]`, `[a..]` used for
 * "one of these". A day without a year (`XXXX-06-08`) covers no known days. Undefined where it does not parse or runs
 * backwards.
 * Source: ISO 8601-2:2019, level 1 for years 0000 to 9999 and without clock times, with the two set forms of level 2.
 */
export const edtfDays = (edtf: string): Days | undefined => {
  const before = known.get(edtf);
  if (before) return before.days;
  const days = read(edtf);
  if (known.size >= REMEMBERED) known.clear();
  known.set(edtf, { days });
  return days;
};
