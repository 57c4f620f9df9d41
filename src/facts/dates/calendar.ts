import type { Days } from '../../text/edtf.ts';

const DAY = 86_400_000;

/** A day as the number of days since 1970, undefined where the calendar has no such day. */
export const dayNumber = (year: number, month: number, day: number): number | undefined => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.getTime() / DAY
    : undefined;
};

/** `YYYY-MM-DD` of a day number. */
export const iso = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** Monday is 0. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** The day number of `YYYY-MM-DD`. */
export const parseDay = (text: string): number | undefined => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
};

export const yearOf = (day: number): number => Number(iso(day).slice(0, 4));

export const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

export const pad = (number: number, size = 2): string => String(number).padStart(size, '0');

/** First and last possible day of publication; undefined unless both are known. */
export const window = (published: Days | undefined): readonly [number, number] | undefined => {
  const from = published?.from === undefined ? undefined : parseDay(published.from);
  const to = published?.to === undefined ? undefined : parseDay(published.to);
  return from === undefined || to === undefined ? undefined : [from, to];
};

/** What a rule gives for every possible day of publication, where it is the same for the first and the last; else undefined. */
export const resolve = <T>(
  days: readonly [number, number] | undefined,
  rule: (day: number) => T | undefined,
): T | undefined => {
  if (!days) return undefined;
  const [first, last] = [rule(days[0]), rule(days[1])];
  return first === last ? first : undefined;
};
