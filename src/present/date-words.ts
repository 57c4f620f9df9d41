import type { Dated } from '../answer/citation.ts';
import type { Translator } from '../i18n/translator.ts';
import { type Joining, pointWords, sharedWords } from './date-point.ts';

const openEnd = (end: string): boolean => end === '' || end === '..';

/** « jusqu’au 8 juin », « jusqu’à juin »: a day takes an article. */
const isDay = (edtf: string): boolean => /^(\d{4}|XXXX)-\d{2}-\d{2}/.test(edtf);

const sinceWords = (edtf: string, t: Translator): string => {
  const from = pointWords(edtf, t);
  return isDay(edtf) ? t(($) => $.dates.sinceDay, { from }) : t(($) => $.dates.since, { from });
};

const untilWords = (edtf: string, t: Translator): string => {
  const to = pointWords(edtf, t);
  return isDay(edtf) ? t(($) => $.dates.untilDay, { to }) : t(($) => $.dates.until, { to });
};

const fromTo = (t: Translator): Joining => {
  const spanned = ([from = '', to = '']: readonly string[]): string => t(($) => $.dates.span, { from, to });
  const wide = ([from = '', to = '']: readonly string[]): string => t(($) => $.dates.interval, { from, to });
  return { close: spanned, wide };
};

const oneOf = (t: Translator): Joining => {
  const either = (words: readonly string[]): string => {
    const last = words.at(-1) ?? '';
    return words.length > 1 ? t(($) => $.dates.or, { dates: words.slice(0, -1).join(', '), last }) : last;
  };
  return { close: either, wide: either };
};

const intervalWords = (from: string, to: string, t: Translator): string => {
  if (openEnd(from) && openEnd(to)) return t(($) => $.dates.unknown);
  if (openEnd(to)) return sinceWords(from, t);
  if (openEnd(from)) return untilWords(to, t);
  // Two years need no words between them.
  if (/^\d{4}$/.test(from) && /^\d{4}$/.test(to)) return fromTo(t).close([from, to]);
  return sharedWords([from, to], fromTo(t), t);
};

/** One of several dates: `[2016,2022]`, or any from or until one: `[2017-06-23..]`. */
const oneOfWords = (set: string, t: Translator): string => {
  if (set.includes('..')) {
    const [from = '', to = ''] = set.split('..');
    if (openEnd(to) && !openEnd(from)) return t(($) => $.dates.orLater, { from: pointWords(from, t) });
    if (openEnd(from) && !openEnd(to)) return t(($) => $.dates.orEarlier, { to: pointWords(to, t) });
    return intervalWords(from, to, t);
  }
  return sharedWords(
    set.split(',').map((date) => date.trim()),
    oneOf(t),
    t,
  );
};

/** An EDTF date as a reader says it: « vers le 18 mai 2017 », “8 June, year unknown”. What it cannot read it shows as it is. */
export const dateWords = (edtf: string | null, t: Translator): string => {
  if (edtf === null) return t(($) => $.dates.unknown);
  const set = /^\[(.*)\]$/.exec(edtf)?.[1];
  if (set !== undefined) return oneOfWords(set, t);
  const [from = '', to] = edtf.split('/');
  if (to !== undefined) return intervalWords(from, to, t);
  return pointWords(edtf, t);
};

type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';
const WEEKDAYS: readonly string[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** A date with how it is known: « 18 mai 2017 (d’après l’adresse web) »; an unknown date has no basis to tell. */
export const datedWords = (dated: Dated, t: Translator): string => {
  const date = dateWords(dated.edtf, t);
  if (dated.edtf === null) return date;
  const basis = dated.yearDerived ? t(($) => $.dates.yearDerived) : t(($) => $.dates.basis[dated.basis]);
  return t(($) => $.dates.withBasis, { date, basis });
};

/** What a contradicting weekday says, and the years it would fit; undefined where nothing contradicts. */
export const conflictWords = ({ conflict }: Dated, t: Translator): string | undefined => {
  if (!conflict) return undefined;
  const code = conflict.weekday.toLowerCase();
  const weekday = WEEKDAYS.includes(code)
    ? t(($) => $.dates.weekdays[code as Weekday])
    : t(($) => $.frame.quoted, { text: conflict.weekday });
  return conflict.years.length > 0
    ? t(($) => $.dates.conflict, { weekday, years: conflict.years.join(', ') })
    : t(($) => $.dates.conflictUnresolved, { weekday });
};
