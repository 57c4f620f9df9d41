import { changed } from '../changed.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import { counted } from './counted.ts';
import { type FigureReader, spanOf } from './special-figures.ts';

/** An ordinal in words or digits: its value and the token after it. */
const read = (tokens: readonly Token[], i: number, lexicon: Lexicon): { value: number; end: number } | undefined => {
  const { number } = lexicon.words;
  const token = tokens[i];
  if (!token) return undefined;
  const suffix = tokens[i + 1];
  if (token.kind === 'number')
    return /^\d{1,3}$/.test(token.text) && suffix?.glued && lexicon.has(number.ordinalSuffixes, suffix)
      ? { value: Number(token.text), end: i + 2 }
      : undefined;
  const value = lexicon.ordinals.of(token);
  if (value !== undefined) return { value, end: i + 1 };
  // "twenty-first", « vingt et unième ».
  const dash = suffix?.fold === '-' && suffix.glued ? 2 : 0;
  const [tens, ones] = [lexicon.units.of(token), lexicon.ordinals.of(tokens[i + dash])];
  return dash && tens !== undefined && tens >= 20 && ones !== undefined && ones < 10
    ? { value: tens + ones, end: i + 3 }
    : undefined;
};

const isSeries = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  lexicon.has(lexicon.words.number.series, tokens[at]);

/**
 * « troisième série de frappes », "28th fight": a place in a series. Floors, centuries, minutes of play and names are none;
 * a first is counted only where the noun itself tells of a series.
 */
export const readOrdinal: FigureReader = (tokens, i, lexicon) => {
  const { number, of, functionWords, definite } = lexicon.words;
  const found = read(tokens, i, lexicon);
  if (!found) return undefined;
  const sentence = tokens[i]?.sentence;
  const inner = (at: number): boolean => {
    const token = tokens[at];
    return (
      token?.kind === 'word' && token.sentence === sentence && !token.capital && !lexicon.has(functionWords, token)
    );
  };
  let at = found.end;
  if (tokens[at]?.fold.startsWith('consecuti') || tokens[at]?.fold === 'straight') at++;
  if (lexicon.has(number.adjectives, tokens[at]) && inner(at + 1)) at++;
  // "the fourth round of talks" is a series, the fifth round of a fight is a time in it.
  const round = tokens[at]?.fold === 'round' && !lexicon.has(of, tokens[at + 1]);
  if (!inner(at) || round || lexicon.has(number.notSeries, tokens[at])) return undefined;
  if (found.value < 2 && !isSeries(tokens, at, lexicon)) return undefined;
  let last = at + 1;
  if (lexicon.has(of, tokens[last]) && tokens[last]?.fold !== "'s" && tokens[last]?.fold !== 'for') {
    const article = lexicon.has(definite, tokens[last + 1]) ? 1 : 0;
    const more = inner(last + 1 + article) ? counted(tokens, last + 1 + article, lexicon, true) : undefined;
    if (more) last = number.nounLast ? Math.min(more.end, last + 2 + article) : more.end;
    else if (inner(last + 1 + article)) last += 2 + article;
  }
  return {
    figure: changed(spanOf(tokens, i, last), {
      value: found.value,
      approx: false,
      unit: 'ordinal',
      of: { start: tokens[found.end]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 },
    }),
    end: last,
  };
};
