import { iso, pad, resolve, weekdayOf, yearOf } from './calendar.ts';
import { type DateContext, type DateMatch, type DateReader, isAhead, named, within } from './date-match.ts';
import { readNumber } from './number-words.ts';

const relative = (end: number, edtf: string | undefined): DateMatch =>
  edtf === undefined
    ? { end, basis: 'unknown', calendar: false }
    : { end, edtf, basis: 'relative', anchor: 'dispatch', calendar: false };

/** « hier », "today", « désormais », « jusqu'à maintenant » and phrases too vague for a calendar. */
export const readDeictic: DateReader = (context, i) => {
  const { time } = context.lexicon.words;
  const until = context.lexicon.phrases(time.untilNow).at(context.tokens, i);
  const quoted = context.quoted(context.tokens[i]?.start ?? 0);
  const today = (): string | undefined => (quoted ? undefined : resolve(context.days, iso));
  if (until) {
    const day = today();
    return relative(i + until, day && `../${day}`);
  }
  const told = context.lexicon.lookUp(time.fromLast, context.tokens, i);
  if (told) return { end: i + told.length, basis: 'unknown', shift: told.value, calendar: false };
  const vague = context.lexicon.phrases(time.vague).at(context.tokens, i);
  const day = context.lexicon.lookUp(time.days, context.tokens, i);
  const longest = Math.max(vague, day?.length ?? 0);
  const offset = day && day.length > vague ? day.value : undefined;
  const now = context.lexicon.phrases(time.now).at(context.tokens, i);
  if (now > longest) return relative(i + now, today());
  if (!longest) return undefined;
  if (offset === undefined) return { end: i + longest, basis: 'unknown', calendar: false };
  const shift = offset;
  return relative(
    i + longest + dayPart(context, i + longest),
    quoted ? undefined : resolve(context.days, (day) => iso(day + shift)),
  );
};

const dayPart = (context: DateContext, i: number): number =>
  context.lexicon.phrases(context.lexicon.words.time.dayParts).at(context.tokens, i);

/** « jeudi », « mercredi matin », « mardi dernier », "last Friday", "on Monday". */
export const readWeekday: DateReader = (context, i) => {
  const { time } = context.lexicon.words;
  let at = i;
  const lead = within(context, i, at);
  if (!lead) return undefined;
  const leading = (words: readonly string[]): boolean => time.capital && context.lexicon.has(words, lead.fold);
  const [last, next, current] = [leading(time.last), leading(time.next), leading(time.this)];
  if (last || next || current) at++;
  const token = within(context, i, at);
  const weekday = named(context, token, time.weekdays);
  if (weekday < 0 || !token || token.fold !== time.weekdays[weekday]?.[0]) return undefined;
  at++;
  at += dayPart(context, at);
  const after = within(context, i, at);
  const trails = (words: readonly string[]): boolean =>
    !time.capital && after !== undefined && context.lexicon.has(words, after.fold);
  const [was, will] = [last || trails(time.last), next || trails(time.next)];
  if (trails(time.last) || trails(time.next)) at++;
  if (context.quoted(token.start)) return { end: at, basis: 'unknown', calendar: false };
  const ahead = !was && isAhead(context, i);
  const edtf = resolve(context.days, (day) => {
    const back = (weekdayOf(day) - weekday + 7) % 7;
    if (will) return iso(day + (7 - back));
    if (ahead) return iso(day + ((7 - back) % 7));
    return iso(day - (was && back === 0 ? 7 : back));
  });
  return edtf === undefined
    ? { end: at, basis: 'unknown', calendar: false }
    : { end: at, edtf, basis: 'weekday', anchor: 'dispatch', calendar: false };
};

/** « la semaine dernière », « le mois prochain », "last year", "this week". */
export const readPeriod: DateReader = (context, i) => {
  const { time } = context.lexicon.words;
  const [a, b, c] = [0, 1, 2].map((step) => within(context, i, i + step));
  const way = (fold: string | undefined): -1 | 0 | 1 | undefined => {
    if (fold === undefined) return undefined;
    return context.lexicon.has(time.last, fold)
      ? -1
      : context.lexicon.has(time.next, fold)
        ? 1
        : context.lexicon.has(time.this, fold)
          ? 0
          : undefined;
  };
  const before = way(a?.fold);
  const unitBefore = before !== undefined && b ? time.units[b.fold] : undefined;
  const article = a && (context.lexicon.has(time.articles, a.fold) || a.fold === 'la');
  const after = article && b && time.units[b.fold] ? way(c?.fold) : undefined;
  const [unit, shift, end] =
    unitBefore !== undefined && (time.capital || before === 0)
      ? [unitBefore, before, i + 2]
      : after !== undefined && after !== 0 && b
        ? [time.units[b.fold], after, i + 3]
        : [undefined, undefined, i];
  if (unit === undefined || shift === undefined || !['week', 'month', 'year'].includes(unit)) return undefined;
  if (context.quoted(a?.start ?? 0)) return { end, basis: 'unknown', calendar: false };
  return relative(
    end,
    resolve(context.days, (day) => periodOf(day, unit, shift)),
  );
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

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7 };

/** « il y a deux jours », "two days ago", « ces dernières 24 heures », « deux jours après X », "two days later". */
export const readDistance: DateReader = (context, i) => {
  const { lexicon, tokens } = context;
  const { time } = lexicon.words;
  const agoBefore = time.agoBefore.length ? lexicon.phrases(time.agoBefore).at(tokens, i) : 0;
  const past = agoBefore ? 0 : lexicon.phrases(time.past).at(tokens, i);
  const number = readNumber(tokens, i + agoBefore + past, lexicon);
  if (!number) return undefined;
  const unitToken = within(context, i, number.end);
  const unit = unitToken && time.units[unitToken.fold];
  if (!unit) return undefined;
  let end = number.end + 1;
  if (past) {
    const hours = unit === 'hour' ? number.value / 24 : (DAYS[unit] ?? 0) * number.value;
    return relative(
      end,
      hours && !context.quoted(tokens[i]?.start ?? 0)
        ? resolve(context.days, (day) => `${iso(day - Math.ceil(hours))}/${iso(day)}`)
        : undefined,
    );
  }
  const follow = within(context, i, end);
  const ago = agoBefore > 0 || (follow !== undefined && lexicon.has(time.ago, follow.fold));
  if (ago) {
    if (!agoBefore) end++;
    if (context.quoted(tokens[i]?.start ?? 0)) return { end, basis: 'unknown', calendar: false };
    return relative(
      end,
      resolve(context.days, (day) => agoOf(day, unit, number.value)),
    );
  }
  const later = lexicon.phrases(time.later).at(tokens, end) || lexicon.phrases(time.earlier).at(tokens, end);
  if (!later || !follow) return undefined;
  end += later;
  const stop = anchorEnd(context, end);
  if (stop > end) return { end: stop, basis: 'unknown', anchor: anchorText(context, end, stop), calendar: false };
  const days = DAYS[unit];
  const back = lexicon.phrases(time.earlier).at(tokens, end - later) === later;
  const shift =
    days === undefined || !Number.isInteger(number.value) ? {} : { shift: (back ? -1 : 1) * days * number.value };
  return { end: stop, basis: 'unknown', ...shift, calendar: false };
};

const agoOf = (day: number, unit: string, count: number): string | undefined => {
  const days = DAYS[unit];
  if (days !== undefined) return Number.isInteger(count) ? iso(day - days * count) : undefined;
  const month = Number(iso(day).slice(5, 7)) - 1 - count;
  if (unit === 'month') return `${yearOf(day) + Math.floor(month / 12)}-${pad((((month % 12) + 12) % 12) + 1)}`;
  return unit === 'year' ? String(yearOf(day) - count) : undefined;
};

/** The event « deux jours après … » hangs on: an article and the word after it. */
const anchorEnd = (context: DateContext, i: number): number => {
  const { lexicon } = context;
  const article = within(context, i - 1, i);
  if (
    !article ||
    !(lexicon.has(lexicon.words.definite, article.fold) || lexicon.has(lexicon.words.indefinite, article.fold))
  )
    return i;
  return within(context, i - 1, i + 1)?.kind === 'word' ? i + 2 : i;
};

const anchorText = (context: DateContext, from: number, to: number): string =>
  context.tokens
    .slice(from, to)
    .map((token, index) => (index && !token.glued ? ` ${token.text}` : token.text))
    .join('');

/** « Depuis ce bombardement »: an event as the date; nothing is known without that event. */
export const readSinceEvent: DateReader = (context, i) => {
  const { time } = context.lexicon.words;
  const [since, article, noun] = [0, 1, 2].map((step) => within(context, i, i + step));
  if (!since || !article || noun?.kind !== 'word' || !context.lexicon.has(time.since, since.fold)) return undefined;
  if (!context.lexicon.has(time.this, article.fold) && !['that'].includes(article.fold)) return undefined;
  return { end: i + 3, basis: 'unknown', anchor: anchorText(context, i + 1, i + 3), calendar: false };
};
