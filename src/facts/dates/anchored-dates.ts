import { type Days, edtfDays } from '../../text/edtf.ts';
import { changed } from '../changed.ts';
import type { DateClaim } from '../facts.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import { iso, pad, parseDay } from './calendar.ts';
import { type DateContext, type DateMatch, type Shift, within } from './date-match.ts';
import { isBehind, isOver } from './date-tense.ts';

/** Days from which on a distance from a part of a month still tells a month. */
const WEEK = 7;
/** So many dates back are looked at: a text of many days has none that stands alone. */
const MOST_CLAIMS = 40;
/** Sentences back in which « la veille » may find its day. */
const NEAR = 2;
/** Sentences back in which « ce bombardement » may have had its day. */
const EVENT_REACH = 2;
/** Characters between a speech verb and the day of saying: "said on Tuesday". */
const SAID_REACH = 24;

/** A match with the token it begins at. */
export interface Placed {
  readonly match: DateMatch;
  readonly at: number;
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/** A season tells the year of none other: a winter lies in two. */
const SEASON = /-2[1-4]$/;

/** A date moved by a distance; a month or year counts from the month or year alone. */
export const shifted = (edtf: string, { count, unit }: Shift): string | undefined => {
  const day = parseDay(edtf);
  if (unit === 'day') return day === undefined ? undefined : iso(day + count);
  const year = /^(\d{4})(?:-(\d\d))?/.exec(edtf);
  if (!year) return undefined;
  if (unit === 'year') return String(Number(year[1]) + count);
  if (!year[2] || Number(year[2]) > 12) return undefined;
  const month = Number(year[1]) * 12 + Number(year[2]) - 1 + count;
  return `${Math.floor(month / 12)}-${pad((((month % 12) + 12) % 12) + 1)}`;
};

/** The token a date begins at. */
const startOf = (matches: readonly Placed[], claims: readonly DateClaim[], claim: DateClaim): number =>
  matches[claims.indexOf(claim)]?.at ?? 0;

/** True of a day, month or year that begins after the dispatch. */
const isAfter = ({ days }: DateContext, edtf: string): boolean =>
  days !== undefined && (edtfDays(edtf)?.from ?? '') > iso(days[1]);

/** The month some weeks from an interval lead to, where both its ends do. */
const monthAfter = (text: string, from: DateClaim, shift: Shift): Partial<DateClaim> => {
  const ends = from.edtf?.split('/').map((end) => shifted(end, shift)?.slice(0, 7)) ?? [];
  const [first, last] = ends;
  return shift.unit === 'day' && Math.abs(shift.count) >= WEEK && first !== undefined && first === last
    ? { edtf: first, basis: 'relative', anchor: text.slice(from.start, from.end) }
    : {};
};

/**
 * « la veille », "two days later": counted from the last day named of its own accord, in this sentence or the two before;
 * further on only where the text has named one single day outside quotations.
 */
export const anchored = (
  text: string,
  context: DateContext,
  claims: readonly DateClaim[],
  matches: readonly Placed[],
  at: number,
  shift: Shift,
): Partial<DateClaim> => {
  const token = context.tokens[at] as Token;
  const from = Math.max(0, claims.length - MOST_CLAIMS);
  const own = claims.slice(from).filter(
    ({ start, edtf, sentence }, index) =>
      edtf !== undefined &&
      // A day counted from another carries on only within its sentence.
      (matches[from + index]?.match.shift === undefined || sentence === token.sentence) &&
      !context.quoted(start) &&
      !(context.days && (parseDay(edtf) ?? 0) > context.days[1]) &&
      (shift.unit !== 'day' || DAY.test(edtf)),
  );
  // "In late June … three weeks later": counted from days that are not known to the day.
  const vague = claims.at(-1);
  if (vague?.sentence === token.sentence && vague.edtf?.includes('/')) return monthAfter(text, vague, shift);
  // « ont quitté la ville mardi, en vertu d'un accord conclu vendredi. Le lendemain »: not of what was over before.
  const end = own.at(-1);
  const told = own.filter(
    (claim) =>
      claim.sentence === end?.sentence &&
      claim.sentence !== token.sentence &&
      !isOver(context, startOf(matches, claims, claim)),
  );
  const last = told.at(-1) ?? end;
  if (!last?.edtf) return {};
  const alone = new Set(own.map(({ edtf }) => edtf)).size === 1;
  if (token.sentence - last.sentence > NEAR && !alone) return {};
  // « Le procès de l'attentat de 2016 s'est ouvert lundi. L'accusé, interpellé un mois plus tard »: from what leaves it in the past.
  const over = isBehind(context, at) && shift.count > 0;
  for (const day of over ? [last, ...own.toReversed()] : [last]) {
    if (token.sentence - day.sentence > NEAR && !alone) return {};
    const edtf = shifted(day.edtf ?? '', shift);
    if (edtf !== undefined && !(over && isAfter(context, edtf)))
      return { edtf, basis: 'relative', anchor: text.slice(day.start, day.end) };
  }
  return {};
};

/** "That autumn": of the year the text named last, in this sentence or the two before. */
export const inToldYear = (
  text: string,
  context: DateContext,
  claims: readonly DateClaim[],
  token: Token,
  ofTold: NonNullable<DateMatch['ofTold']>,
): Partial<DateClaim> => {
  const last = claims.findLast(({ start, edtf }) => edtf !== undefined && !SEASON.test(edtf) && !context.quoted(start));
  const told = /^(\d{4})(?:-(0\d|1[0-2]))?(?![^/]*\/)/.exec(last?.edtf ?? '');
  if (!last || !told || token.sentence - last.sentence > NEAR) return {};
  const edtf = ofTold(Number(told[1]), told[2] === undefined ? undefined : Number(told[2]));
  return edtf === undefined ? {} : { edtf, basis: 'relative', anchor: text.slice(last.start, last.end) };
};

/** True where a date says when somebody spoke: a speech verb stands right before or behind it. */
const isSaying = (context: DateContext, claim: DateClaim, at: number): boolean => {
  const { speech } = context.lexicon.words;
  for (let step = -3; step <= 3; step++) {
    const token = within(context, at, at + step);
    if (token?.kind !== 'word') continue;
    const near = Math.max(claim.start - token.end, token.start - claim.end) <= SAID_REACH;
    if (near && (context.lexicon.has(speech.verbs, token) || context.lexicon.has(speech.participles, token)))
      return true;
  }
  return false;
};

/** "Today" in a quotation, where its sentence says on what day the words were spoken. */
export const spokenDays = (
  text: string,
  context: DateContext,
  claims: readonly DateClaim[],
  matches: readonly Placed[],
): readonly DateClaim[] =>
  claims.map((claim, index) => {
    const spoken = matches[index]?.match.spoken;
    if (spoken === undefined || claim.edtf !== undefined) return claim;
    const said = claims.filter(
      (one, other) =>
        one.sentence === claim.sentence &&
        one.edtf !== undefined &&
        DAY.test(one.edtf) &&
        !context.quoted(one.start) &&
        isSaying(context, one, matches[other]?.at ?? 0),
    );
    const [day, second] = said;
    if (!day?.edtf || second) return claim;
    const edtf = shifted(day.edtf, { count: spoken, unit: 'day' });
    return edtf === undefined
      ? claim
      : changed(claim, { edtf, basis: 'relative', anchor: text.slice(day.start, day.end) });
  });

/** « Depuis ce bombardement »: from the one day named shortly before to the dispatch; open where there is none, or several. */
export const sinceEvents = (
  claims: readonly DateClaim[],
  lexicon: Lexicon,
  published: Days | undefined,
): readonly DateClaim[] => {
  const today = published?.from === published?.to ? published?.to : undefined;
  if (today === undefined) return claims;
  return claims.map((claim, index) => {
    const first = claim.anchor?.split(' ')[0]?.toLowerCase();
    if (first === undefined || claim.edtf !== undefined || !lexicon.has(lexicon.words.time.this, first)) return claim;
    const days = new Set<string>();
    for (let at = index - 1; at >= 0; at--) {
      const { edtf, sentence } = claims[at] ?? claim;
      if (claim.sentence - sentence > EVENT_REACH) break;
      if (edtf !== undefined && DAY.test(edtf)) days.add(edtf);
    }
    const [day] = days;
    return days.size === 1 && day !== undefined && day <= today
      ? changed(claim, { edtf: `${day}/${today}`, basis: 'relative' })
      : claim;
  });
};
