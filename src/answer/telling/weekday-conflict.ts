import { WEEKDAYS as EN } from '../../language/en/months.ts';
import { WEEKDAYS as FR } from '../../language/fr/months.ts';
import { foldText } from '../../text/fold.ts';
import { splitWords } from '../../text/words.ts';
import type { Dated } from '../citation.ts';

const DAYS: readonly (readonly (readonly string[])[])[] = [FR, EN];

/** Years before and after in which another is looked for that fits. */
const YEARS_AROUND = 6;

/** Monday is 0. */
const weekdayOf = (year: number, rest: string): number | undefined => {
  const day = new Date(`${year}-${rest}T00:00:00Z`);
  return Number.isNaN(day.getTime()) || day.toISOString().slice(5, 10) !== rest ? undefined : (day.getUTCDay() + 6) % 7;
};

/**
 * Where the words a text gives a day in name another weekday than that day was, « le jeudi 23 juin » of an event of Friday 23 June 2017:
 * that weekday and the years it fits. Undefined where they agree, or where the text means no such day.
 */
export const weekdayConflict = (words: string, told: string, event: string): Dated['conflict'] => {
  const [, year = '', rest = ''] = /^(\d{4})-(\d{2}-\d{2})$/.exec(event) ?? [];
  if (!rest || told !== `XXXX-${rest}`) return undefined;
  for (const { text, start, end } of splitWords(foldText(words))) {
    const named = DAYS.map((days) => days.findIndex((spellings) => spellings.includes(text))).find((i) => i >= 0);
    if (named === undefined) continue;
    if (named === weekdayOf(Number(year), rest)) return undefined;
    const years = Array.from({ length: 2 * YEARS_AROUND + 1 }, (_, i) => Number(year) - YEARS_AROUND + i);
    return { weekday: words.slice(start, end), years: years.filter((one) => weekdayOf(one, rest) === named) };
  }
  return undefined;
};
