import type { Days } from '../../text/edtf.ts';
import type { DateClaim } from '../facts.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import { anchored, inToldYear, type Placed, sinceEvents, spokenDays } from './anchored-dates.ts';
import { window } from './calendar.ts';
import { readCoordinated, readDay } from './calendar-dates.ts';
import { DATE_FORMS, type DateForm } from './date-forms.ts';
import type { DateContext, DateMatch, DateReader } from './date-match.ts';
import { readAnchor, readDistance, readSinceEvent } from './distance-dates.ts';
import { readMonth, readPartOfMonth } from './month-dates.ts';
import { readMonthRange } from './month-ranges.ts';
import { readNumeric } from './numeric-dates.ts';
import { readPeriod, readSeason, readWeekend } from './period-dates.ts';
import { readRange, readWeekdayRange } from './range-dates.ts';
import { readDeictic, readWeekday } from './relative-dates.ts';
import { readYear } from './year-dates.ts';

const READERS: Readonly<Record<DateForm, DateReader>> = {
  numeric: readNumeric,
  range: readRange,
  monthRange: readMonthRange,
  weekdayRange: readWeekdayRange,
  day: readDay,
  coordinated: readCoordinated,
  partOfMonth: readPartOfMonth,
  month: readMonth,
  season: readSeason,
  year: readYear,
  weekday: readWeekday,
  distance: readDistance,
  weekend: readWeekend,
  period: readPeriod,
  anchor: readAnchor,
  deictic: readDeictic,
  sinceEvent: readSinceEvent,
};

const NO_FORMS: readonly DateForm[] = [];

/** What « deux jours après le raid » waits for: the day of an event read later. */
export interface Hanging {
  /** Index of the claim. */
  readonly claim: number;
  readonly match: DateMatch;
}

/** Dates found, and the tokens whose numbers are days or years and so are no figures. */
export interface Dates {
  readonly claims: readonly DateClaim[];
  readonly taken: ReadonlySet<number>;
  readonly hanging: readonly Hanging[];
}

/**
 * Dates as the text has them. Weekdays are the latest not after the dispatch, a day and month the latest not after the
 * dispatch + 31 days; without a publication date they stay open. Inside quotation marks "today" is the day of the statement
 * where the text gives it, else open.
 */
export const findDates = (
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
  published: Days | undefined,
  quoted: (offset: number) => boolean,
): Dates => {
  const monthYears = new Map<number, number>();
  const context: DateContext = { tokens, lexicon, days: window(published), quoted, monthYears };
  const claims: DateClaim[] = [];
  const matches: Placed[] = [];
  const taken = new Set<number>();
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    const match = token && readAt(context, i, formsAt(tokens, i, lexicon));
    const last = match && tokens[match.end - 1];
    if (token && match && last) {
      const { end, calendar, shift, hangsOn, ofTold } = match;
      const counted = shift && hangsOn === undefined ? anchored(text, context, claims, matches, i, shift) : undefined;
      const known = ofTold ? inToldYear(text, context, claims, token, ofTold) : counted;
      const claim = claimOf(token, last, match, known);
      claims.push(claim);
      matches.push({ match, at: i });
      const month = claim.basis === 'stated' ? /^(\d{4})-(0\d|1[0-2])(?:-\d\d)?$/.exec(claim.edtf ?? '') : null;
      if (month) monthYears.set(Number(month[2]), Number(month[1]));
      if (calendar) for (let t = i; t < end; t++) taken.add(t);
    }
    i = Math.max(i + 1, match?.end ?? 0);
  }
  const hanging = matches.flatMap(({ match }, claim) => (match.hangsOn === undefined ? [] : [{ claim, match }]));
  return { claims: sinceEvents(spokenDays(text, context, claims, matches), lexicon, published), taken, hanging };
};

/** What was read, laid under what the dates before it say. */
const claimOf = (first: Token, last: Token, match: DateMatch, known: Partial<DateClaim> | undefined): DateClaim => ({
  start: first.start,
  end: last.end,
  sentence: first.sentence,
  edtf: known?.edtf ?? match.edtf,
  basis: known?.basis ?? match.basis,
  anchor: known?.anchor ?? match.anchor,
  conflict: match.conflict,
  afterDispatch: match.afterDispatch,
});

/** What a date at a token may be: a number may begin any. */
const formsAt = (tokens: readonly Token[], i: number, lexicon: Lexicon): readonly DateForm[] => {
  const token = tokens[i];
  if (token?.kind === 'number') return DATE_FORMS;
  const forms = token?.kind === 'word' ? lexicon.dateForms.of(token) : undefined;
  return forms && mayGoOn(tokens, i, lexicon) ? forms : NO_FORMS;
};

const readAt = (context: DateContext, i: number, forms: readonly DateForm[]): DateMatch | undefined => {
  for (let at = 0; at < forms.length; at++) {
    const match = READERS[forms[at] as DateForm](context, i);
    if (match) return match;
  }
  return undefined;
};

/** An article begins a date only before a number, or a word that is part of one: most stand before other nouns. */
const mayGoOn = (tokens: readonly Token[], i: number, lexicon: Lexicon): boolean => {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (!token || !lexicon.dateArticles.has(token)) return true;
  return next?.kind === 'number' || (next !== undefined && lexicon.dateWords.has(next));
};
