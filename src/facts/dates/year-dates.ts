import { type DateContext, type DateMatch, type DateReader, isYear, within } from './date-match.ts';

/** "The 1990s", « les années 1990 », « années 80 ». */
const readDecade = (context: DateContext, i: number): DateMatch | undefined => {
  const { time } = context.lexicon.words;
  const [first, next] = [within(context, i, i), within(context, i, i + 1)];
  if (first?.kind === 'number' && /^(?:1[89]|20)\d0$/.test(first.text) && next?.glued && next.fold === 's')
    return { end: i + 2, edtf: `${first.text.slice(0, 3)}X`, basis: 'stated', calendar: true };
  if (!first || !context.lexicon.has(time.decades, first) || next?.kind !== 'number') return undefined;
  if (/^(?:1[89]|20)\d0$/.test(next.text))
    return { end: i + 2, edtf: `${next.text.slice(0, 3)}X`, basis: 'stated', calendar: true };
  return /^[2-9]0$/.test(next.text)
    ? { end: i + 2, edtf: `19${next.text[0]}X`, basis: 'stated', calendar: true }
    : undefined;
};

/** « depuis 2014 », « en 1643 », "(2013)", « le budget 2021 », « 2011-2014 ». */
export const readYear: DateReader = (context, i) => {
  const { time } = context.lexicon.words;
  const first = within(context, i, i);
  if (!first) return undefined;
  const decade = readDecade(context, i);
  if (decade) return decade;
  const since = context.lexicon.has(time.since, first) ? 1 : 0;
  const token = within(context, i, i + since);
  const lead = since ? first : within(context, i, i - 1);
  const old = token?.kind === 'number' && /^1[0-7]\d\d$/.test(token.text) && context.lexicon.has(time.yearLeads, lead);
  if (!token || !(isYear(token) || old)) return undefined;
  const [before, next, after] = [
    within(context, i, i - 1),
    within(context, i, i + since + 1),
    within(context, i, i + since + 2),
  ];
  if (next?.glued && next.kind !== 'mark') return undefined;
  if (next && (next.fold === '-' || next.fold === '–') && next.glued && isYear(after)) {
    return { end: i + since + 3, edtf: `${token.text}/${after.text}`, basis: 'stated', calendar: true };
  }
  // "A 2011 sinking": the year as an adjective.
  const article = before !== undefined && context.lexicon.has(time.yearArticles, before);
  const described = article && next?.kind === 'word' && !next.capital;
  const named = before !== undefined && context.lexicon.has(time.yearNouns, before);
  const prepared = since > 0 || (before !== undefined && context.lexicon.has(time.before, before));
  const bracketed = before?.fold === '(' && (next?.fold === ')' || next?.fold === ',');
  const counted =
    next?.kind === 'word' && !next.capital && !context.lexicon.has(context.lexicon.words.functionWords, next);
  const sure = since > 0 || ['en', 'in'].includes(before?.fold ?? '');
  if (!(bracketed || described || named || (prepared && (!counted || sure)))) return undefined;
  return { end: i + since + 1, edtf: token.text, basis: 'stated', calendar: true };
};
