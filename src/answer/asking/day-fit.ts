import type { Edition } from '../../edition/edition.ts';
import type { SentenceRef } from '../../linking/entry.ts';
import { edtfDays } from '../../text/edtf.ts';
import { eventsTold } from '../telling/events-told.ts';
import { isOnDate } from './question-facts.ts';

/** Reports tell of a day that long after it, in days, without naming it. */
const TOLD_WITHIN = 4;

const later = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const isDay = (edtf: string): boolean => {
  const days = edtfDays(edtf);
  return days?.from !== undefined && days.from === days.to;
};

/** True where a report appeared in the time asked about, or so soon after it that it may tell of it. */
const appearsThen = (edition: Edition, entry: number, asked: string): boolean => {
  const { edtf } = edition.links.entries[entry]?.report.published ?? {};
  const [own, wanted] = [edtf ? edtfDays(edtf) : undefined, edtfDays(asked)];
  if (!own?.from || !wanted?.from) return false;
  return own.from <= later(wanted.to ?? wanted.from, TOLD_WITHIN) && (own.to ?? own.from) >= wanted.from;
};

/** True where a report appeared before the time asked about: it cannot tell of that. */
const appearedBefore = (edition: Edition, entry: number, asked: string): boolean => {
  const { edtf } = edition.links.entries[entry]?.report.published ?? {};
  const [own, wanted] = [edtf ? edtfDays(edtf) : undefined, asked.startsWith('XXXX') ? undefined : edtfDays(asked)];
  const last = own?.to ?? own?.from;
  return last !== undefined && wanted?.from !== undefined && last < wanted.from;
};

/**
 * How well a sentence fits the time a question names: 1 told of that time, 0.5 by its report's date it may be, 0 not known,
 * −1 it tells of another day. 1 where no time is named.
 */
export const dayFit = (edition: Edition, { entry, sentence }: SentenceRef, asked: readonly string[]): number => {
  if (!asked.length) return 1;
  const fits = (edtf: string): boolean => asked.some((date) => isOnDate(edtf, date));
  const stated = (edition.entries[entry]?.facts.dates ?? []).flatMap((date) =>
    date.sentence === sentence && date.edtf ? [date.edtf] : [],
  );
  if (stated.some(fits)) return 1;
  const events = eventsTold(edition, { entry, sentence });
  if (events.some(({ date }) => fits(date))) return 1;
  if (stated.some(isDay) || (events.length && events.every(({ date }) => isDay(date)))) return -1;
  if (asked.every((date) => appearedBefore(edition, entry, date))) return -1;
  return asked.some((date) => appearsThen(edition, entry, date)) ? 0.5 : 0;
};
