import { edtfDays } from '../../text/edtf.ts';

/**
 * The days of a season as the north has it, months and days; a winter has those of its year at both ends.
 * A text that only names the season of that year is within it wherever it was written.
 */
const SEASON_DAYS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  '21': [['03-01', '06-20']],
  '22': [['06-01', '09-22']],
  '23': [['09-01', '12-20']],
  '24': [
    ['01-01', '03-20'],
    ['12-01', '12-31'],
  ],
};

const rangesOf = (asked: string): readonly (readonly [string, string])[] => {
  const [, year = '', season = ''] = /^(\d{4})-(2[1-4])$/.exec(asked) ?? [];
  const days = edtfDays(asked);
  return (
    SEASON_DAYS[season]?.map(([from, to]) => [`${year}-${from}`, `${year}-${to}`] as const) ??
    (days?.from && days.to ? [[days.from, days.to]] : [])
  );
};

/** True where a date begins and ends within the days asked for, or is of the same day or month of a year nobody typed. EDTF. */
export const isWithin = (edtf: string, asked: string): boolean => {
  if (edtf === asked) return true;
  if (asked.startsWith('XXXX-')) return edtf.slice(4).startsWith(asked.slice(4));
  const own = edtfDays(edtf);
  if (own?.from === undefined) return false;
  const [from, to] = [own.from, own.to ?? own.from];
  return rangesOf(asked).some(([first, last]) => from >= first && to <= last);
};

/** First day of what is asked for, ISO; undefined where no year was typed. */
export const firstDay = (asked: string): string | undefined =>
  rangesOf(asked)
    .map(([from]) => from)
    .sort()[0];
