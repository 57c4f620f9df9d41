import { iso, lastDay, pad, resolve, yearOf } from './calendar.ts';
import { latest } from './calendar-dates.ts';
import { type DateContext, type DateMatch, type DateReader, isYear, named, within } from './date-match.ts';
import { isAhead } from './date-tense.ts';

/** Days on which the second and the last third of a month begin. */
const THIRDS = [11, 21] as const;

/** Tokens before a month in which "could be" stands. */
const PERHAPS_REACH = 6;

/** "It could be signed in July": of a day gone by "could be seen" is said as often, of a month hardly. */
const isPerhaps = (context: DateContext, i: number): boolean => {
  for (let at = i; at > Math.max(0, i - PERHAPS_REACH) && within(context, i, at - 1)?.kind === 'word'; at--)
    if (context.lexicon.phrases(context.lexicon.words.time.perhaps).before(context.tokens, at)) return true;
  return false;
};

/** The year a month without one belongs to: the latest that begins not after the dispatch. */
const yearOfMonth = (context: DateContext, month: number, i: number): number | undefined => {
  const { time } = context.lexicon.words;
  // "Next March", « en mars prochain ».
  const next = within(context, i, time.capital ? i - 1 : i + 1);
  const coming = next !== undefined && context.lexicon.has(time.next, next);
  const ahead = coming || isPerhaps(context, i) || isAhead(context, i);
  const first = resolve(context.days, (known) => {
    const day = latest(month, 1, known);
    if (ahead) return Number(iso(known).slice(5, 7)) <= month ? yearOf(known) : yearOf(known) + 1;
    return day !== undefined && day > known ? yearOf(day) - 1 : day === undefined ? undefined : yearOf(day);
  });
  return first;
};

/** Index of the year behind a month or season, after « de » or a comma. */
export const yearToken = (context: DateContext, from: number, i: number): number | undefined => {
  const joint = within(context, from, i);
  const at = joint && (context.lexicon.has(context.lexicon.words.time.joints, joint) || joint.fold === ',') ? i + 1 : i;
  return isYear(within(context, from, at)) ? at : undefined;
};

/** « Début mai », « mi-mai 2017 », "late June". */
export const readPartOfMonth: DateReader = (context, i) => {
  const { time } = context.lexicon.words;
  const part = context.lexicon.lookUp(time.monthParts, context.tokens, i);
  if (!part) return undefined;
  const [from, to] = part.value;
  let at = i + part.length;
  if (within(context, i, at)?.fold === '-') at++;
  const month = named(context, within(context, i, at), time.months) + 1;
  if (month < 1) return ofYear(context, i, at, from) ?? ofMonth(context, i, at, from, to);
  const stated = yearToken(context, i, at + 1);
  const year = stated === undefined ? yearOfMonth(context, month, i) : Number(context.tokens[stated]?.text);
  const end = (stated ?? at) + 1;
  if (year === undefined) return { end, basis: 'unknown', edtf: `XXXX-${pad(month)}`, calendar: true };
  const edtf = `${year}-${pad(month)}-${pad(from)}/${year}-${pad(month)}-${pad(Math.min(to, lastDay(year, month)))}`;
  return stated === undefined
    ? { end, edtf, basis: 'relative', anchor: 'dispatch', calendar: true }
    : { end, edtf, basis: 'stated', calendar: true };
};

/** "Late 2019", « mi-2012 »: a third of the year. */
const ofYear = (context: DateContext, i: number, at: number, from: number): DateMatch | undefined => {
  const joint = within(context, i, at);
  const token = joint && context.lexicon.has(context.lexicon.words.time.joints, joint) ? at + 1 : at;
  const year = within(context, i, token);
  if (!isYear(year) || context.tokens[token + 1]?.fold === '-') return undefined;
  const [first, last] = from < THIRDS[0] ? ['01', '04'] : from < THIRDS[1] ? ['05', '08'] : ['09', '12'];
  const edtf = `${year.text}-${first}/${year.text}-${last}`;
  return { end: token + 1, edtf, basis: 'stated', calendar: true };
};

/** « au début du mois », "the end of last month". */
const ofMonth = (context: DateContext, i: number, at: number, from: number, to: number): DateMatch | undefined => {
  const month = context.lexicon.lookUp(context.lexicon.words.time.ofMonth, context.tokens, at);
  if (!month) return undefined;
  const end = at + month.length;
  const edtf = context.quoted(context.tokens[i]?.start ?? 0)
    ? undefined
    : resolve(context.days, (day) => {
        const index = yearOf(day) * 12 + Number(iso(day).slice(5, 7)) - 1 + month.value;
        const [year, number] = [Math.floor(index / 12), (index % 12) + 1];
        const prefix = `${year}-${pad(number)}`;
        return `${prefix}-${pad(from)}/${prefix}-${pad(Math.min(to, lastDay(year, number)))}`;
      });
  return edtf === undefined
    ? { end, basis: 'unknown', calendar: false }
    : { end, edtf, basis: 'relative', anchor: 'dispatch', calendar: false };
};

/** "In July and August 2006": one stretch of the year behind the second. */
const readTwoMonths = (context: DateContext, i: number, month: number): DateMatch | undefined => {
  const joint = within(context, i, i + 1);
  if (!joint || !context.lexicon.has(context.lexicon.words.and, joint)) return undefined;
  const second = named(context, within(context, i, i + 2), context.lexicon.words.time.months) + 1;
  const stated = second === month + 1 ? yearToken(context, i, i + 3) : undefined;
  const year = stated === undefined ? undefined : context.tokens[stated]?.text;
  if (stated === undefined || year === undefined) return undefined;
  const edtf = `${year}-${pad(month)}/${year}-${pad(second)}`;
  return { end: stated + 1, edtf, basis: 'stated', calendar: true };
};

/** « juin 2017 », « en mai », "since June". A bare month word needs a preposition. */
export const readMonth: DateReader = (context, i) => {
  const { time } = context.lexicon.words;
  const first = within(context, i, i);
  const since = first && context.lexicon.has(time.since, first) ? 1 : 0;
  const month = named(context, within(context, i, i + since), time.months) + 1;
  if (month < 1) return undefined;
  const stated = yearToken(context, i, i + since + 1);
  if (stated !== undefined) {
    return { end: stated + 1, edtf: `${context.tokens[stated]?.text}-${pad(month)}`, basis: 'stated', calendar: true };
  }
  const together = readTwoMonths(context, i + since, month);
  if (together) return together;
  const before = within(context, i, i - 1);
  // "That May": of the year told last.
  const distant = time.capital && !since && context.lexicon.has(time.distant, before);
  if (distant && !context.lexicon.has(context.lexicon.words.speech.verbs, within(context, i, i - 2)))
    return { end: i + 1, basis: 'unknown', ofTold: (year) => `${year}-${pad(month)}`, calendar: true };
  if (!since && !(before && context.lexicon.has(time.before, before))) return undefined;
  const spelling = context.tokens[i + since];
  // Abbreviations need a day or a year: « sept » alone is a number.
  if (!spelling || spelling.text.length < 3 || time.months[month - 1]?.[0] !== spelling.fold) return undefined;
  const year = yearOfMonth(context, month, i);
  return year === undefined
    ? { end: i + since + 1, edtf: `XXXX-${pad(month)}`, basis: 'unknown', calendar: true }
    : { end: i + since + 1, edtf: `${year}-${pad(month)}`, basis: 'relative', anchor: 'dispatch', calendar: true };
};
