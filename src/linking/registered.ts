import { type Days, edtfDays } from '../text/edtf.ts';
import type { AuthorityEvent } from './authority.ts';
import type { Occurrence } from './occurrence.ts';

/** Kinds one report may call by the name of another. */
const ALIKE: readonly ReadonlySet<string>[] = [
  new Set(['strike', 'attack', 'shelling', 'campaign', 'battle']),
  new Set(['offensive', 'advance', 'battle', 'attack']),
  new Set(['seizure', 'capture', 'arrest']),
  new Set(['deployment', 'presence']),
  new Set(['shoot-down', 'strike']),
];

/** Whether two kinds of events may be one told in other words. */
export const alike = (a: string, b: string): boolean => a === b || ALIKE.some((kinds) => kinds.has(a) && kinds.has(b));

const overlapping = (a: Days, b: Days): boolean =>
  a.from !== undefined && b.from !== undefined && a.from <= (b.to ?? '9999') && b.from <= (a.to ?? '9999');

/** « 15 août » without its year is that day of any. */
const meets = (date: string, event: AuthorityEvent, days: Days): boolean => {
  if (date.startsWith('XXXX')) return event.date.slice(4, 10) === date.slice(4);
  const own = edtfDays(date);
  return own !== undefined && overlapping(own, days);
};

/** By place and month would be faster; a registry is small beside a corpus, so that days alone are kept ready. */
export const coveringEvents = (
  events: readonly AuthorityEvent[],
): ((occurrence: Occurrence) => readonly AuthorityEvent[]) => {
  const known = events.flatMap((event) => {
    const days = edtfDays(event.date);
    return days ? [{ event, days }] : [];
  });
  return ({ type, date, place, country }) =>
    date === undefined
      ? []
      : known
          .filter(
            ({ event, days }) =>
              alike(type, event.type) &&
              (place === undefined || country || event.place === undefined || event.place === place) &&
              meets(date, event, days),
          )
          .map(({ event }) => event);
};
