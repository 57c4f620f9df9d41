import type { Edition } from '../edition/edition.ts';
import { edtfDays } from '../text/edtf.ts';
import type { Span } from '../text/span.ts';
import { isOnDate } from './asking/question-facts.ts';
import type { RankedAnswer } from './asking/rank-answers.ts';
import { eventsTold } from './telling/events-told.ts';

/** A day a sentence of the corpus is about. */
export interface DayTold {
  readonly edtf: string;
  /** Where it stands; absent where only the event told of has it. */
  readonly span?: Span;
}

/** The days a sentence is about: those it states, else that of the event it tells of. */
export const daysTold = (edition: Edition, { match }: RankedAnswer): readonly DayTold[] => {
  const stated = (edition.entries[match.entry]?.facts.dates ?? []).flatMap(({ sentence, edtf, start, end }) =>
    sentence === match.sentence && edtf ? [{ edtf, span: { start, end } }] : [],
  );
  const told = eventsTold(edition, match);
  // What is said of a strike is of the day of the strike, whenever it was said.
  const happened = told.filter(({ type }) => type !== 'statement');
  const days = stated.length ? stated : (happened.length ? happened : told).map(({ date }) => ({ edtf: date }));
  return days.filter(({ edtf }) => edtfDays(edtf)?.from !== undefined);
};

/** True where one lies within the other. */
export const agrees = (one: string, other: string): boolean => isOnDate(one, other) || isOnDate(other, one);

const DAY_MS = 86_400_000;
const dayNumber = (iso: string): number => Date.parse(iso) / DAY_MS;

/** Days up to which a date is a day, and up to which it is a month; all else is a year or more. */
const A_DAY = 7;
const A_MONTH = 62;

const grain = (days: number): 'day' | 'month' | 'year' => (days <= A_DAY ? 'day' : days <= A_MONTH ? 'month' : 'year');

/** Days between two dates of one thing, one of them mistaken. Further apart they are of two. */
const MISTAKEN = 45;

/** EDTF with the year of another date where it has none. */
const withYear = (edtf: string, other: string): string =>
  edtf.startsWith('XXXX') ? other.slice(0, 4) + edtf.slice(4) : edtf;

/**
 * True where two dates that do not agree may be given for one thing: as exact as each other, and not far apart, or the same day of
 * another year. « Vers 2016 » contradicts nothing.
 */
export const contradicts = (told: string, asked: string): boolean => {
  if (/[~?%]/.test(told)) return false;
  const [own, wanted] = [edtfDays(told), edtfDays(withYear(asked, told))];
  if (!own?.from || !own.to || !wanted?.from || !wanted.to) return false;
  const [kind, other] = [own, wanted].map(({ from = '', to = '' }) => grain(dayNumber(to) - dayNumber(from) + 1));
  if (kind !== other) return false;
  if (kind === 'year') return true;
  return (
    Math.abs(dayNumber(own.from) - dayNumber(wanted.from)) <= MISTAKEN || own.from.slice(4) === wanted.from.slice(4)
  );
};
