import type { Token } from '../words/tokens.ts';
import { iso, pad, resolve, weekdayOf, yearOf } from './calendar.ts';
import { type DateContext, type DateReader, within } from './date-match.ts';
import { isAhead } from './date-tense.ts';
import { yearToken } from './month-dates.ts';
import { relative } from './relative-dates.ts';

type Way = -1 | 0 | 1;

/** What « dernier », "next", « ce » say of a period: before, after or that of the dispatch. */
const wayOf = (context: DateContext, word: Token | undefined): Way | undefined => {
  const { time } = context.lexicon.words;
  if (context.lexicon.has(time.last, word)) return -1;
  if (context.lexicon.has(time.next, word)) return 1;
  return context.lexicon.has(time.this, word) ? 0 : undefined;
};

/** « la semaine dernière », « ce mois-ci », "last year", "earlier this week". */
export const readPeriod: DateReader = (context, i) => {
  const { time } = context.lexicon.words;
  const sooner = context.lexicon.phrases(time.sooner).at(context.tokens, i);
  const from = i + sooner;
  const [a, b] = [within(context, i, from), within(context, i, from + 1)];
  const before = wayOf(context, a);
  const unit = context.lexicon.timeUnits.of(b);
  if (unit === undefined) return undefined;
  const article = a && (context.lexicon.has(time.articles, a) || a.fold === 'la');
  const after = article ? wayOf(context, within(context, i, from + 2)) : undefined;
  const [way, last] =
    before !== undefined && (time.capital || before === 0)
      ? [before, from + 2]
      : [after === 0 ? undefined : after, from + 3];
  if (way === undefined || !['week', 'month', 'year'].includes(unit)) return undefined;
  const here = within(context, i, last)?.fold === '-' && within(context, i, last + 1)?.fold === 'ci';
  const end = here ? last + 2 : last;
  if (context.quoted(a?.start ?? 0)) return { end, basis: 'unknown', calendar: false };
  if (sooner && way !== 0) return undefined;
  return relative(
    end,
    resolve(context.days, (day) => (sooner ? soFar(context, i, day, unit) : periodOf(day, unit, way))),
  );
};

/** "Earlier this month" ends with the dispatch, "later this month" begins with it. */
const soFar = (context: DateContext, i: number, day: number, unit: string): string => {
  const today = iso(day);
  const week = day - weekdayOf(day);
  const later = context.tokens[i]?.fold === 'later' || context.tokens[i]?.fold === 'late';
  if (unit === 'week') return later ? `${today}/${iso(week + 6)}` : `${iso(week)}/${today}`;
  if (later) return unit === 'year' ? String(yearOf(day)) : today.slice(0, 7);
  return unit === 'year' ? `${yearOf(day)}-01-01/${today}` : `${today.slice(0, 7)}-01/${today}`;
};

const periodOf = (day: number, unit: string, shift: number): string => {
  if (unit === 'week') {
    const monday = day - weekdayOf(day) + 7 * shift;
    return `${iso(monday)}/${iso(monday + 6)}`;
  }
  const year = yearOf(day);
  if (unit === 'year') return String(year + shift);
  const month = Number(iso(day).slice(5, 7)) - 1 + shift;
  return `${year + Math.floor(month / 12)}-${pad((((month % 12) + 12) % 12) + 1)}`;
};

/** First month of each season; winter is the one that begins in December. */
const FIRST_MONTH: Readonly<Record<string, number>> = { '21': 3, '22': 6, '23': 9, '24': 12 };

/** « été 2017 », "this autumn", « l'hiver dernier ». A season alone is open. */
export const readSeason: DateReader = (context, i) => {
  const { time, definite } = context.lexicon.words;
  const [first, second] = [within(context, i, i), within(context, i, i + 1)];
  if (!first) return undefined;
  const led = context.lexicon.seasons.of(second) !== undefined;
  const lead =
    led &&
    (wayOf(context, first) !== undefined ||
      context.lexicon.has(time.distant, first) ||
      context.lexicon.has(definite, first) ||
      context.lexicon.has(time.articles, first));
  const at = lead ? i + 1 : i;
  const season = context.lexicon.seasons.of(context.tokens[at]);
  if (!season) return undefined;
  const stated = yearToken(context, i, at + 1);
  if (stated !== undefined)
    return { end: stated + 1, edtf: `${context.tokens[stated]?.text}-${season}`, basis: 'stated', calendar: true };
  const distant = isDistant(context, i, at);
  if (distant)
    return {
      end: distant,
      basis: 'unknown',
      ofTold: (year, month) => seasonTold(year, month, season),
      calendar: false,
    };
  const trailing = time.capital ? undefined : wayOf(context, within(context, i, at + 1));
  const way = trailing ?? (lead ? wayOf(context, first) : undefined);
  if (way === undefined) return undefined;
  const end = at + (trailing === undefined ? 1 : 2);
  if (context.quoted(first.start)) return { end, basis: 'unknown', calendar: false };
  return relative(
    end,
    resolve(context.days, (day) => seasonOf(day, season, way)),
  );
};

/** The end of « cet hiver-là », "that autumn", 0 where it is none. */
const isDistant = (context: DateContext, i: number, at: number): number => {
  const { time } = context.lexicon.words;
  if (at === i || !context.lexicon.has(time.distant, context.tokens[i])) return 0;
  // "Said that autumn rains had come": a clause.
  if (time.capital)
    return context.lexicon.has(context.lexicon.words.speech.verbs, within(context, i, i - 1)) ? 0 : at + 1;
  const [dash, there] = [within(context, i, at + 1), within(context, i, at + 2)];
  return dash?.fold === '-' && context.lexicon.has(time.distal, there) ? at + 3 : 0;
};

/** A winter lies in two years: which of them only its month tells. */
const seasonTold = (year: number, month: number | undefined, season: string): string | undefined => {
  if (season !== '24') return `${year}-${season}`;
  if (month === undefined) return undefined;
  return `${month <= 3 ? year - 1 : year}-24`;
};

/** "Last summer" is the latest that is over, "next" the first still to begin; this winter in January began last year. */
const seasonOf = (day: number, season: string, way: Way): string | undefined => {
  const [year, month] = [yearOf(day), Number(iso(day).slice(5, 7))];
  const first = FIRST_MONTH[season] ?? 1;
  const wintry = season === '24' && month <= 2;
  if (way === 0) return wintry ? undefined : `${year}-${season}`;
  if (way > 0) return `${month < first ? year : year + 1}-${season}`;
  return wintry ? undefined : `${month >= first + 3 ? year : year - 1}-${season}`;
};

/** « ce week-end », "over the weekend": Saturday and Sunday. */
export const readWeekend: DateReader = (context, i) => {
  const { time } = context.lexicon.words;
  const length = context.lexicon.phrases(time.weekends).at(context.tokens, i);
  if (!length) return undefined;
  const end = i + length;
  if (context.quoted(context.tokens[i]?.start ?? 0)) return { end, basis: 'unknown', calendar: false };
  // "The Weekend Review" is a name.
  if (time.capital && context.tokens.slice(i + 1, end).some(({ capital }) => capital)) return undefined;
  const folds = context.tokens.slice(i, end).map(({ fold }) => fold);
  const [was, will] = [time.last, time.next].map((words) => folds.some((fold) => context.lexicon.has(words, fold)));
  const ahead = will || (!was && isAhead(context, i));
  return relative(
    end,
    resolve(context.days, (day) => {
      const saturday = day - ((weekdayOf(day) + 2) % 7);
      const over = weekdayOf(day) < 5;
      const start = ahead
        ? over
          ? saturday + 7
          : will
            ? saturday + 7
            : saturday
        : was && !over
          ? saturday - 7
          : saturday;
      return `${iso(start)}/${iso(start + 1)}`;
    }),
  );
};
