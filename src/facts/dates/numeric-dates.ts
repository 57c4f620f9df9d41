import { changed } from '../changed.ts';
import { dayNumber, iso, yearOf } from './calendar.ts';
import { type DateContext, type DateReader, within } from './date-match.ts';

const numeric = (
  context: DateContext,
  i: number,
): { readonly parts: readonly string[]; readonly mark: string; readonly end: number } | undefined => {
  const [a, mark, b] = [within(context, i, i), within(context, i, i + 1), within(context, i, i + 2)];
  if (a?.kind !== 'number' || !mark?.glued || !b?.glued) return undefined;
  // "12.05.2021" is read as 12.05, a point and 2021.
  const pointed = /^(\d{1,2})\.(\d{2})$/.exec(a.text);
  if (pointed && mark.fold === '.' && b.kind === 'number')
    return { parts: [pointed[1] ?? '', pointed[2] ?? '', b.text], mark: '.', end: i + 3 };
  const [again, c] = [within(context, i, i + 3), within(context, i, i + 4)];
  if (again?.fold !== mark.fold || !again.glued || !c?.glued) return undefined;
  return { parts: [a.text, b.text, c.text], mark: mark.fold, end: i + 5 };
};

/** Years of two digits are of this century up to the year after next. */
const fullYear = (context: DateContext, text: string): number | undefined => {
  if (/^(?:1[89]|20)\d\d$/.test(text)) return Number(text);
  if (!/^\d\d$/.test(text)) return undefined;
  const now = context.days ? yearOf(context.days[1]) : undefined;
  return now === undefined ? undefined : Number(text) <= (now % 100) + 2 ? 2000 + Number(text) : 1900 + Number(text);
};

/** `2017-06-08`, `08/06/2017`, `08.06.17` where its parts can be told apart or the language puts the day first. */
export const readNumeric: DateReader = (context, i) => {
  const found = numeric(context, i);
  if (!found || !['-', '/', '.'].includes(found.mark)) return undefined;
  const [a = '', b = '', c = ''] = found.parts;
  const at = { end: found.end, calendar: true } as const;
  if (found.mark === '-' && /^(?:1[89]|20)\d\d$/.test(a) && /^\d\d$/.test(b) && /^\d\d$/.test(c)) {
    const day = dayNumber(Number(a), Number(b), Number(c));
    return day === undefined ? undefined : changed(at, { edtf: iso(day), basis: 'stated' });
  }
  const year = fullYear(context, c);
  const twoDigits = c.length === 2;
  if (year === undefined || !/^\d{1,2}$/.test(a) || !/^\d{1,2}$/.test(b)) return undefined;
  // Two digits with hyphens or points are as often a score or a number of something.
  if (twoDigits && found.mark !== '/') return undefined;
  const dayFirst = context.lexicon.language === 'fr' || Number(a) > 12;
  if (!dayFirst && Number(b) <= 12) return changed(at, { basis: 'unknown' });
  const [day, month] = dayFirst ? [Number(a), Number(b)] : [Number(b), Number(a)];
  const known = dayNumber(year, month, day);
  return known === undefined ? undefined : changed(at, { edtf: iso(known), basis: 'stated' });
};
