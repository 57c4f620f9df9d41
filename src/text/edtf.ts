/** How a date or another fact of origin is known. */
export const DATE_BASES = ['stated', 'address', 'relative', 'weekday', 'entered', 'inferred', 'unknown'] as const;
export type DateBasis = (typeof DATE_BASES)[number];

/** A span of days, ISO `YYYY-MM-DD` and inclusive; `undefined` at an end that is open. */
export interface Days {
  readonly from?: string;
  readonly to?: string;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Last day of a month, 1–31. */
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const point = (text: string): Days | undefined => {
  const match = DATE.exec(text.replace(/[?~%]$/, ''));
  if (!match) return undefined;
  const [, year = '', month, day] = match;
  if (!month) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return undefined;
  const last = lastDay(Number(year), monthNumber);
  if (!day) return { from: `${year}-${month}-01`, to: `${year}-${month}-${last}` };
  return Number(day) >= 1 && Number(day) <= last
    ? { from: `${year}-${month}-${day}`, to: `${year}-${month}-${day}` }
    : undefined;
};

const interval = (from: string, to: string): Days | undefined => {
  const first = from === '' || from === '..' ? {} : point(from);
  const last = to === '' || to === '..' ? {} : point(to);
  if (!first || !last) return undefined;
  if (first.from && last.to && first.from > last.to) return undefined;
  return { ...(first.from ? { from: first.from } : {}), ...(last.to ? { to: last.to } : {}) };
};

/**
 * The days an EDTF string covers: dates, months, years, intervals (`a/b`), and the sets `[a,b]`, `[a..]` used for
 * "one of these". A day without a year (`XXXX-06-08`) covers no known days. Undefined where it does not parse or runs
 * backwards.
 * Source: ISO 8601-2:2019, level 1, with the two set forms of level 2.
 */
export const edtfDays = (edtf: string): Days | undefined => {
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
  if (/^XXXX-\d{2}(-\d{2})?$/.test(edtf)) return {};
  const [from, to, ...rest] = edtf.split('/');
  if (rest.length || from === undefined) return undefined;
  return to === undefined ? point(from) : interval(from, to);
};
