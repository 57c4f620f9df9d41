import { MONTHS as EN_MONTHS } from '../language/en/months.ts';
import { MONTHS as FR_MONTHS } from '../language/fr/months.ts';
import { edtfDays } from '../text/edtf.ts';
import { foldText } from '../text/fold.ts';

const monthNumbers = new Map<string, number>(
  [FR_MONTHS, EN_MONTHS].flatMap((months) => months.flatMap((names, i) => names.map((name) => [name, i + 1] as const))),
);
const names = [...monthNumbers.keys()].sort((a, b) => b.length - a.length).join('|');

const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const DAY_FIRST = new RegExp(`(?<!\\d)(\\d{1,2})(?:er|st|nd|rd|th)?\\.? (?:of )?(${names})\\.?,? (\\d{4})(?!\\d)`, 'u');
const MONTH_FIRST = new RegExp(`(?<!\\p{L})(${names})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'u');
/** 07/06/2017 and 07/06/17 are 7 June in French; in English they may be 6 July, and are then not read. With dots the day is first. */
const SLASHED = /(?<![\d/.])(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d/.]?\d)/;
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

/** The full date a line states, as `YYYY-MM-DD`; undefined where it has none, or one that is ambiguous or impossible. */
export const statedDate = (line: string, language: string): string | undefined => {
  const folded = foldText(line).replace(/\s+/g, ' ');
  const iso = ISO.exec(folded);
  if (iso) return day(iso[1], iso[2], iso[3]);
  const dayFirst = DAY_FIRST.exec(folded);
  if (dayFirst) return day(dayFirst[3], monthNumbers.get(dayFirst[2] ?? ''), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(folded);
  if (monthFirst) return day(monthFirst[3], monthNumbers.get(monthFirst[1] ?? ''), monthFirst[2]);
  const slashed = SLASHED.exec(folded);
  if (!slashed) return undefined;
  const [, first, mark, second, written = ''] = slashed;
  const dayFirstFor = language === 'fr' || mark === '.' || Number(first) > 12;
  return dayFirstFor ? day(wholeYear(written), second, first) : undefined;
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
