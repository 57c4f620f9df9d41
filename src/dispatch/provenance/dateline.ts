import { MONTHS as EN_MONTHS, WEEKDAYS as EN_WEEKDAYS } from '../../language/en/months.ts';
import { MONTHS as FR_MONTHS, WEEKDAYS as FR_WEEKDAYS } from '../../language/fr/months.ts';
import { edtfDays } from '../../text/edtf.ts';
import { foldText } from '../../text/fold.ts';

const monthNumbers = new Map<string, number>(
  [FR_MONTHS, EN_MONTHS].flatMap((months) => months.flatMap((names, i) => names.map((name) => [name, i + 1] as const))),
);
const weekdayNumbers = new Map<string, number>(
  [FR_WEEKDAYS, EN_WEEKDAYS].flatMap((weekdays) =>
    weekdays.flatMap((spellings, i) => spellings.map((spelling) => [spelling, (i + 1) % 7] as const)),
  ),
);
const WEEKDAY = new RegExp(
  `(?<!\\p{L})(${[...weekdayNumbers.keys()].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})`,
  'u',
);
const names = [...monthNumbers.keys()].sort((a, b) => b.length - a.length).join('|');

const ISO = /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
/** 2017, ’17, or 17 at the end or before a clock: no hour, no number of anything. */
const YEAR = "(?:(\\d{4})(?!\\d)|['’]?(\\d{2})(?=\\s*(?:$|[-–|,(·])|\\s(?:a|at)\\s))";
const DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:er|st|nd|rd|th)?\\.?[ -](?:of )?(${names})\\.?[,،]?[ -]${YEAR}`,
  'u',
);
const MONTH_FIRST = new RegExp(
  `(?<!\\p{L})(${names})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:[,،] ?| )(?:(\\d{4})(?!\\d)|['’](\\d{2})(?!\\d))`,
  'u',
);
const YEAR_FIRST = new RegExp(`(?<!\\d)(\\d{4})[,،]? (${names})\\.? (\\d{1,2})(?![\\d:])`, 'u');
/** 07/06/2017 and 07/06/17 are 7 June in French; in English they may be 6 July, and are then not read. With dots the day is first. */
const SLASHED = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/.-]?\d)/;
/** A year of two digits is of this century up to here. */
const THIS_CENTURY = 69;

const day = (
  year: string | undefined,
  month: number | string | undefined,
  date: string | undefined,
): string | undefined => {
  const edtf = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return edtfDays(edtf) ? edtf : undefined;
};

const wholeYear = (written: string): string =>
  written.length === 4 ? written : `${Number(written) <= THIS_CENTURY ? 20 : 19}${written}`;

const yearOf = (whole: string | undefined, short: string | undefined): string => whole ?? wholeYear(short ?? '');

/** The full date a line states, as `YYYY-MM-DD`; undefined where it has none, or one that is ambiguous or impossible. */
export const statedDate = (line: string, language: string): string | undefined => {
  const folded = foldText(line).replace(/\s+/g, ' ');
  const iso = ISO.exec(folded);
  if (iso) return day(iso[1], iso[3], iso[4]);
  const dayFirst = DAY_FIRST.exec(folded);
  if (dayFirst) return day(yearOf(dayFirst[3], dayFirst[4]), monthNumbers.get(dayFirst[2] ?? ''), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(folded);
  if (monthFirst)
    return day(yearOf(monthFirst[3], monthFirst[4]), monthNumbers.get(monthFirst[1] ?? ''), monthFirst[2]);
  const yearFirst = YEAR_FIRST.exec(folded);
  if (yearFirst) return day(yearFirst[1], monthNumbers.get(yearFirst[2] ?? ''), yearFirst[3]);
  const slashed = SLASHED.exec(folded);
  if (!slashed) return undefined;
  const [, first, mark, second, written = ''] = slashed;
  const year = wholeYear(written);
  const readings = [day(year, second, first), day(year, first, second)].filter((date) => date !== undefined);
  if (language === 'fr' || mark === '.' || readings.length < 2 || readings[0] === readings[1]) {
    return language === 'fr' || mark === '.' ? day(year, second, first) : readings[0];
  }
  // The weekday beside it may tell which of the two is meant.
  const weekday = WEEKDAY.exec(folded)?.[1];
  const fitting = readings.filter(
    (date) => weekday && new Date(`${date}T00:00Z`).getUTCDay() === weekdayNumbers.get(weekday),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
};

const MONTH_ALONE = new RegExp(`(?<!\\p{L})(${names})\\.? (\\d{4})(?!\\d)`, 'u');

/** The month a line states without a day, as `YYYY-MM`: how magazines are dated. */
export const statedMonth = (line: string): string | undefined => {
  const match = MONTH_ALONE.exec(foldText(line).replace(/\s+/g, ' '));
  const month = match && monthNumbers.get(match[1] ?? '');
  return match && month ? `${match[2]}-${String(month).padStart(2, '0')}` : undefined;
};

const IN_ADDRESS = /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)/;

/** The date a web address holds, `/2017/06/07/`; undefined where it holds none. */
export const addressDate = (url: string): string | undefined => {
  const match = IN_ADDRESS.exec(url);
  return match ? day(match[1], match[2], match[3]) : undefined;
};
