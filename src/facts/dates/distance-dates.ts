import { readNumber } from '../figures/number-words.ts';
import { iso, pad, resolve, yearOf } from './calendar.ts';
import { type DateContext, type DateMatch, type DateReader, type Shift, within } from './date-match.ts';
import { relative } from './relative-dates.ts';

/** Years from which a distance is a round number: "8,200 years ago" is no year. */
const ROUND = 200;

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14 };

/** A number of units of time: « deux jours », "a week", and the token after it. */
const lengthAt = (context: DateContext, i: number): { count: number; unit: string; end: number } | undefined => {
  const { lexicon, tokens } = context;
  const { indefinite } = lexicon.words;
  const number = readNumber(tokens, i, lexicon);
  const article = number === undefined && lexicon.has(indefinite, within(context, i, i));
  const end = number?.end ?? i + 1;
  if (!number && !article) return undefined;
  const unit = lexicon.timeUnits.of(within(context, i, end));
  return unit ? { count: number?.value ?? 1, unit, end: end + 1 } : undefined;
};

const shiftOf = ({ count, unit }: { count: number; unit: string }, sign: 1 | -1): Shift | undefined => {
  if (!Number.isInteger(count)) return undefined;
  const days = DAYS[unit];
  if (days !== undefined) return { count: sign * days * count, unit: 'day' };
  return unit === 'month' || unit === 'year' ? { count: sign * count, unit } : undefined;
};

/** « il y a deux jours », "two days ago", « ces dernières 24 heures », « deux jours après X », "two days later". */
export const readDistance: DateReader = (context, i) => {
  const { lexicon, tokens } = context;
  const { time, number } = lexicon.words;
  const agoBefore = time.agoBefore.length ? lexicon.phrases(time.agoBefore).at(tokens, i) : 0;
  // « il y a près de deux ans »: when, but not to the year.
  const blurred = agoBefore
    ? [number.about, number.moreThan, number.lessThan, number.atLeast].reduce(
        (longest, list) => Math.max(longest, lexicon.phrases(list).at(tokens, i + agoBefore)),
        0,
      )
    : 0;
  const past = agoBefore ? 0 : lexicon.phrases(time.past).at(tokens, i);
  const length = lengthAt(context, i + agoBefore + blurred + past);
  if (!length) return undefined;
  const { count, unit, end } = length;
  const quoted = context.quoted(tokens[i]?.start ?? 0);
  const open = (at: number): DateMatch => ({ end: at, basis: 'unknown', calendar: false });
  if (past) {
    const hours = unit === 'hour' ? count / 24 : (DAYS[unit] ?? 0) * count;
    const back = (day: number): string => `${iso(day - Math.ceil(hours))}/${iso(day)}`;
    return relative(end, hours && !quoted ? resolve(context.days, back) : undefined);
  }
  const follow = within(context, i, end);
  const ago = follow !== undefined && lexicon.has(time.ago, follow);
  if (agoBefore || ago) {
    const at = agoBefore ? end : end + 1;
    if (quoted || blurred) return open(at);
    return relative(
      at,
      resolve(context.days, (day) => agoOf(day, unit, count)),
    );
  }
  return follow ? apart(context, i, length) : undefined;
};

/** « deux jours plus tard » counts from the last day named, « deux jours après le raid » from that raid. */
const apart = (
  context: DateContext,
  i: number,
  length: { count: number; unit: string; end: number },
): DateMatch | undefined => {
  const { lexicon, tokens } = context;
  const { time } = lexicon.words;
  const [later, earlier] = [time.later, time.earlier].map((list) => lexicon.phrases(list).at(tokens, length.end));
  const words = later || earlier;
  if (!words) return undefined;
  const at = length.end + words;
  const shift = shiftOf(length, later ? 1 : -1);
  return (
    hanging(context, i, at, shift, tokens[at - 1]?.fold ?? '') ?? {
      end: at,
      basis: 'unknown',
      ...(shift ? { shift } : {}),
      calendar: false,
    }
  );
};

/** What follows « après » or "before" begins the event; a mark, an adverb or a preposition ends the phrase. */
const hanging = (
  context: DateContext,
  i: number,
  at: number,
  shift: Shift | undefined,
  last: string,
): DateMatch | undefined => {
  const { lexicon } = context;
  const { time, definite, indefinite, functionWords, of, that, speech } = lexicon.words;
  if (!lexicon.has(time.hanging, last) && !lexicon.has(of, last)) return undefined;
  const skip = lexicon.has(that, within(context, i, at)?.fold ?? '') ? 1 : 0;
  const first = within(context, i, at + skip);
  if (first?.kind !== 'word') return undefined;
  const article = lexicon.has(definite, first) || lexicon.has(indefinite, first) || lexicon.has(of, first);
  // "Eleven days after they were abducted".
  const own = lexicon.has(speech.pronouns, first);
  if (!article && !own && lexicon.has(functionWords, first)) return undefined;
  const end = article || (own && within(context, i, at + skip + 1)?.kind === 'word') ? at + skip + 2 : at + skip + 1;
  return {
    end,
    basis: 'unknown',
    anchor: words(context, at + skip, end),
    ...(shift ? { shift, hangsOn: at + skip } : {}),
    calendar: false,
  };
};

/** « la veille », "the next day", and with an event « le lendemain du séisme », "the day after the raid". */
export const readAnchor: DateReader = (context, i) => {
  const { lexicon, tokens } = context;
  const { of } = lexicon.words;
  const { fromLast, fromLastYear } = lexicon.words.time;
  const [day, year] = [lexicon.lookUp(fromLast, tokens, i), lexicon.lookUp(fromLastYear, tokens, i)];
  const told = day ?? year;
  if (!told) return undefined;
  const end = i + told.length;
  const shift: Shift = { count: told.value, unit: day ? 'day' : 'year' };
  if (!day) return { end, basis: 'unknown', shift, calendar: false };
  const joint = within(context, i, end);
  if (joint && lexicon.has(of, joint)) {
    const event = hanging(context, i, end + (joint.fold === 'du' || joint.fold === 'des' ? 0 : 1), shift, joint.fold);
    if (event) return event;
  }
  return (
    hanging(context, i, end, shift, tokens[end - 1]?.fold ?? '') ?? { end, basis: 'unknown', shift, calendar: false }
  );
};

const agoOf = (day: number, unit: string, count: number): string | undefined => {
  if (!Number.isInteger(count)) return undefined;
  const days = DAYS[unit];
  if (days !== undefined) return iso(day - days * count);
  const month = Number(iso(day).slice(5, 7)) - 1 - count;
  if (unit === 'month') return `${yearOf(day) + Math.floor(month / 12)}-${pad((((month % 12) + 12) % 12) + 1)}`;
  return unit === 'year' && count < ROUND ? String(yearOf(day) - count) : undefined;
};

const words = (context: DateContext, from: number, to: number): string =>
  context.tokens
    .slice(from, to)
    .map((token, index) => (index && !token.glued ? ` ${token.text}` : token.text))
    .join('');

/** « Depuis ce bombardement »: an event as the date; nothing is known without that event. */
export const readSinceEvent: DateReader = (context, i) => {
  const { time } = context.lexicon.words;
  if (!context.lexicon.has(time.since, within(context, i, i))) return undefined;
  const [article, noun] = [within(context, i, i + 1), within(context, i, i + 2)];
  if (!article || noun?.kind !== 'word') return undefined;
  if (!context.lexicon.has(time.this, article) && !['that'].includes(article.fold)) return undefined;
  return { end: i + 3, basis: 'unknown', anchor: words(context, i + 1, i + 3), calendar: false };
};
