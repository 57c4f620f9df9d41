import type { Days } from '../text/edtf.ts';
import { iso, parseDay, window } from './calendar.ts';
import { readDay, readNumeric } from './calendar-dates.ts';
import type { DateContext, DateReader } from './date-match.ts';
import type { DateClaim } from './facts.ts';
import type { Lexicon } from './lexicon.ts';
import { readMonth, readPartOfMonth, readRange, readYear } from './month-dates.ts';
import { readDeictic, readDistance, readPeriod, readSinceEvent, readWeekday } from './relative-dates.ts';
import type { Token } from './tokens.ts';

/** In this order: a longer way of saying when goes before the shorter one inside it. */
const READERS: readonly DateReader[] = [
  readNumeric,
  readRange,
  readDay,
  readPartOfMonth,
  readMonth,
  readYear,
  readWeekday,
  readDistance,
  readPeriod,
  readDeictic,
  readSinceEvent,
];

/** Dates found, and the tokens whose numbers are days or years and so are no figures. */
export interface Dates {
  readonly claims: readonly DateClaim[];
  readonly taken: ReadonlySet<number>;
}

/**
 * Dates as the text has them. Weekdays are the latest not after the dispatch, a day and month the latest not after the
 * dispatch + 31 days; without a publication date they stay open. Inside quotation marks "today" is left open.
 */
export const findDates = (
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
  published: Days | undefined,
  quoted: (offset: number) => boolean,
): Dates => {
  const context: DateContext = { tokens, lexicon, days: window(published), quoted };
  const claims: DateClaim[] = [];
  const taken = new Set<number>();
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    let end = i + 1;
    const starts =
      token?.kind === 'number' ||
      (token?.kind === 'word' && lexicon.dateStarts.has(token.fold) && mayGoOn(tokens, i, lexicon));
    for (const read of starts ? READERS : []) {
      const match = read(context, i);
      const last = match && tokens[match.end - 1];
      if (!token || !match || !last) continue;
      const { end: next, calendar, shift, ...claim } = match;
      const known = shift === undefined ? {} : fromLast(text, claims, token.sentence, shift);
      claims.push({ start: token.start, end: last.end, sentence: token.sentence, ...claim, ...known });
      if (calendar) for (let t = i; t < next; t++) taken.add(t);
      end = next;
      break;
    }
    i = end;
  }
  return {
    claims: sinceEvents(claims, lexicon, published).filter((claim) => text.slice(claim.start, claim.end).trim() !== ''),
    taken,
  };
};

/** « la veille », "two days later": counted from the last one day named, in this sentence or the one before. */
const fromLast = (text: string, claims: readonly DateClaim[], sentence: number, shift: number): Partial<DateClaim> => {
  const last = claims[claims.length - 1];
  const day = last?.edtf === undefined ? undefined : parseDay(last.edtf);
  if (!last || day === undefined || sentence - last.sentence > 1) return {};
  return { edtf: iso(day + shift), basis: 'relative', anchor: text.slice(last.start, last.end) };
};

/** An article begins a date only before a number, or a word that is part of one: most stand before other nouns. */
const mayGoOn = (tokens: readonly Token[], i: number, lexicon: Lexicon): boolean => {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (!token || !lexicon.dateArticles.has(token.fold)) return true;
  return next?.kind === 'number' || (next !== undefined && lexicon.dateWords.has(next.fold));
};

/** Sentences back in which « ce bombardement » may have had its day. */
const EVENT_REACH = 2;

/** « Depuis ce bombardement »: from the one day named shortly before to the dispatch; open where there is none, or several. */
const sinceEvents = (
  claims: readonly DateClaim[],
  lexicon: Lexicon,
  published: Days | undefined,
): readonly DateClaim[] =>
  claims.map((claim, index) => {
    const today = published?.from === published?.to ? published?.to : undefined;
    const demonstrative =
      claim.anchor !== undefined &&
      lexicon.has(lexicon.words.time.this, claim.anchor.split(' ')[0]?.toLowerCase() ?? '');
    if (!demonstrative || claim.edtf !== undefined || today === undefined) return claim;
    const days = new Set(
      claims
        .slice(0, index)
        .flatMap(({ edtf, sentence }) =>
          edtf !== undefined && claim.sentence - sentence <= EVENT_REACH && /^\d{4}-\d\d-\d\d$/.test(edtf)
            ? [edtf]
            : [],
        ),
    );
    const [day] = days;
    return days.size === 1 && day !== undefined && day <= today
      ? { ...claim, edtf: `${day}/${today}`, basis: 'relative' }
      : claim;
  });
