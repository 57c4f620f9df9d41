import type { Translator } from '../i18n/translator.ts';

/** A day, a month or a year of EDTF, taken apart; `year` null is an unknown one. */
export interface DatePoint {
  readonly year: string | null;
  readonly month: string | undefined;
  readonly day: string | undefined;
  /** `~` about, `?` and `%` uncertain. */
  readonly mark: string | undefined;
}

type Month = '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12';

const POINT = /^(\d{4}|XXXX)(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?([~?%])?$/;

/** Reads one point; undefined for anything else. */
export const readPoint = (edtf: string): DatePoint | undefined => {
  const [, year, month, day, mark] = POINT.exec(edtf) ?? [];
  return year ? { year: year === 'XXXX' ? null : year, month, day, mark } : undefined;
};

const monthWord = (month: string, t: Translator): string => t(($) => $.dates.months[month as Month]);
const dayWord = (day: string, t: Translator): string =>
  day === '01' ? t(($) => $.dates.firstDay) : String(Number(day));

const inYear = (date: string, year: string | null, t: Translator): string =>
  year === null ? t(($) => $.dates.withoutYear, { date }) : t(($) => $.dates.withYear, { date, year });

const dayAndMonth = (day: string, month: string, t: Translator): string =>
  t(($) => $.dates.dayAndMonth, { day, month: monthWord(month, t) });

const plain = ({ year, month, day }: DatePoint, t: Translator): string => {
  if (!month) return year ?? t(($) => $.dates.unknown);
  return inYear(day ? dayAndMonth(dayWord(day, t), month, t) : monthWord(month, t), year, t);
};

const SEASONS = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' } as const;
const SEASON = /^(\d{4})-(2[1-4])$/;
const DECADE = /^(\d{3})X$/;

/** « été 2017 », “the 2010s”: what a text said no closer. */
const stretchWords = (edtf: string, t: Translator): string | undefined => {
  const [, year = '', season] = SEASON.exec(edtf) ?? [];
  if (season) return t(($) => $.dates.seasons[SEASONS[season as keyof typeof SEASONS]], { year });
  const decade = DECADE.exec(edtf)?.[1];
  return decade === undefined ? undefined : t(($) => $.dates.decade, { year: `${decade}0` });
};

/** « vers le 18 mai 2017 », “8 June, year unknown”; what is no point is shown as it is. */
export const pointWords = (edtf: string, t: Translator): string => {
  const point = readPoint(edtf);
  if (!point) return stretchWords(edtf, t) ?? edtf;
  const date = plain(point, t);
  if (point.mark === '~') return point.day ? t(($) => $.dates.aboutDay, { date }) : t(($) => $.dates.about, { date });
  return point.mark ? t(($) => $.dates.uncertain, { date }) : date;
};

/** How the parts of several dates are put between one another; `close` joins numbers, `wide` whole dates. */
export interface Joining {
  readonly close: (words: readonly string[]) => string;
  readonly wide: (words: readonly string[]) => string;
}

/** Several dates that share month and year, or year, said once: « 8 ou 9 juin 2017 », “20–22 October 2017”. */
export const sharedWords = (dates: readonly string[], { close, wide }: Joining, t: Translator): string => {
  const points = dates.map(readPoint);
  const [first] = points;
  const isPlain = points.every((point) => point && !point.mark && point.month && !point.day === !first?.day);
  if (!first?.month || !isPlain || points.some((point) => point?.year !== first.year))
    return wide(dates.map((date) => pointWords(date, t)));
  const words = (word: (point: DatePoint) => string): readonly string[] =>
    points.flatMap((point) => (point ? word(point) : []));
  if (!first.day) return inYear(close(words(({ month = '' }) => monthWord(month, t))), first.year, t);
  if (points.every((point) => point?.month === first.month))
    return inYear(dayAndMonth(close(words(({ day = '' }) => dayWord(day, t))), first.month, t), first.year, t);
  return inYear(wide(words(({ day = '', month = '' }) => dayAndMonth(dayWord(day, t), month, t))), first.year, t);
};
