import { iso, resolve, weekdayOf } from './calendar.ts';
import { type DateContext, type DateMatch, type DateReader, named, within } from './date-match.ts';
import { isAhead, isBehind } from './date-tense.ts';

/** A date counted from the dispatch, open where that is not known. */
export const relative = (end: number, edtf: string | undefined): DateMatch =>
  edtf === undefined
    ? { end, basis: 'unknown', calendar: false }
    : { end, edtf, basis: 'relative', anchor: 'dispatch', calendar: false };

/** « hier », "today", « désormais », « jusqu'à maintenant » and phrases too vague for a calendar. */
export const readDeictic: DateReader = (context, i) => {
  const { time } = context.lexicon.words;
  const { lexicon, tokens } = context;
  const until = lexicon.phrases(time.untilNow).at(tokens, i);
  const isQuoted = (): boolean => context.quoted(tokens[i]?.start ?? 0);
  const today = (): string | undefined => (isQuoted() ? undefined : resolve(context.days, iso));
  if (until) {
    const day = today();
    return relative(i + until, day && `../${day}`);
  }
  const vague = lexicon.phrases(time.vague).at(tokens, i);
  const day = lexicon.lookUp(time.days, tokens, i);
  // « Ce matin-là »: of a day told before.
  if (day && isDistal(context, i + day.length)) return { end: i + day.length + 2, basis: 'unknown', calendar: false };
  const longest = Math.max(vague, day?.length ?? 0);
  const now = lexicon.phrases(time.now).at(tokens, i);
  if (now > longest)
    return isQuoted() ? { end: i + now, basis: 'unknown', calendar: false } : relative(i + now, today());
  if (!longest) return undefined;
  if (!day || day.length <= vague) return { end: i + longest, basis: 'unknown', calendar: false };
  const end = i + longest + dayPart(context, i + longest);
  if (isQuoted()) return { end, basis: 'unknown', spoken: day.value, calendar: false };
  return relative(
    end,
    resolve(context.days, (known) => iso(known + day.value)),
  );
};

/** « -là » behind a day or an hour. */
const isDistal = ({ tokens, lexicon }: DateContext, at: number): boolean =>
  tokens[at]?.fold === '-' && lexicon.has(lexicon.words.time.distal, tokens[at + 1]);

const dayPart = (context: DateContext, i: number): number =>
  context.lexicon.phrases(context.lexicon.words.time.dayParts).at(context.tokens, i);

/** « jeudi », « mercredi matin », « mardi dernier », "last Friday", "on Monday". */
export const readWeekday: DateReader = (context, i) => {
  const { time } = context.lexicon.words;
  let at = i;
  const lead = within(context, i, at);
  if (!lead) return undefined;
  const last = time.capital && context.lexicon.has(time.last, lead);
  const next = time.capital && context.lexicon.has(time.next, lead);
  if (last || next || (time.capital && context.lexicon.has(time.this, lead))) at++;
  const token = within(context, i, at);
  const weekday = named(context, token, time.weekdays);
  if (weekday < 0 || !token || token.fold !== time.weekdays[weekday]?.[0]) return undefined;
  at++;
  at += dayPart(context, at);
  const after = within(context, i, at);
  const trails = (words: readonly string[]): boolean =>
    !time.capital && after !== undefined && context.lexicon.has(words, after);
  const [was, will] = [last || trails(time.last), next || trails(time.next)];
  if (trails(time.last) || trails(time.next)) at++;
  const ahead = !was && isAhead(context, i);
  // The words of another may be of another week, unless they say which: "they had left on Friday", "by Sunday".
  if (context.quoted(token.start) && !ahead && !isBehind(context, i))
    return { end: at, basis: 'unknown', calendar: false };
  // "Would answer to Sunday's incident", "will attend Sunday's vote": the verb does not tell which Sunday.
  if (ahead && !will && within(context, i, at)?.fold === "'s") return { end: at, basis: 'unknown', calendar: false };
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
