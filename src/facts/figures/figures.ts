import type { Span } from '../../text/span.ts';
import { changed } from '../changed.ts';
import type { Figure, Quote } from '../facts.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import type { Writable } from '../writable.ts';
import { type Counted, counted, ofSpan, pastQuoted } from './counted.ts';
import { type Bounds, boundsOf, currencyBefore, rangeAt } from './figure-bounds.ts';
import { countsOne, harmOf } from './harm.ts';
import { isClock, isName } from './number-names.ts';
import { type Read, readNumber } from './number-words.ts';
import { readOrdinal } from './ordinals.ts';
import { type Found, SPECIAL_FIGURES, spanOf } from './special-figures.ts';

/** Counts, measures, shares, durations and places in a series; dates, years, names, scores and clock times are none. */
export const findFigures = (
  tokens: readonly Token[],
  lexicon: Lexicon,
  taken: ReadonlySet<number>,
): readonly Figure[] => {
  const figures: Figure[] = [];
  let last: Found | undefined;
  let lastIn = -1;
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    const starts = token?.kind === 'number' || (token?.kind === 'word' && lexicon.figureStarts.has(token));
    const before = lastIn === token?.sentence ? last : undefined;
    const found = !token || !starts || taken.has(i) ? undefined : readFigure(tokens, i, lexicon, taken, before);
    if (found && token) {
      figures.push(withHarm(tokens, i, found, lexicon));
      last = found;
      lastIn = token.sentence;
    }
    i = Math.max(i + 1, found?.end ?? 0);
  }
  return figures;
};

const readFigure = (
  tokens: readonly Token[],
  i: number,
  lexicon: Lexicon,
  taken: ReadonlySet<number>,
  before: Found | undefined,
): Found | undefined => {
  for (const read of SPECIAL_FIGURES) {
    const found = read(tokens, i, lexicon);
    if (found) return found;
  }
  return readOrdinal(tokens, i, lexicon) ?? plain(tokens, i, lexicon, taken, before);
};

const withHarm = (tokens: readonly Token[], i: number, { figure, end }: Found, lexicon: Lexicon): Figure => {
  const harm = figure.unit === 'count' ? harmOf(tokens, i, end, lexicon) : undefined;
  return harm ? changed(figure, { harm }) : figure;
};

const partSpan = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

/** A number without a noun that still counts: « dont deux », « tuant six », "19 were arrested", « 3.100 bureaux sur 4.000 ». */
const countsBare = (
  tokens: readonly Token[],
  i: number,
  end: number,
  lexicon: Lexicon,
  bounds: Bounds,
  before: Found | undefined,
): boolean => {
  const { number, speech } = lexicon.words;
  const [lead, next] = [tokens[i - 1], tokens[end]];
  const sentence = tokens[i]?.sentence;
  if (bounds.words > 0 || lexicon.has(number.among, lead)) return true;
  if (lead?.sentence === sentence && lexicon.has(number.casualtyVerbs, lead)) return true;
  const out = lexicon.phrases(number.outOf).before(tokens, i) || lexicon.phrases(number.to).before(tokens, i);
  if (out && before?.end === i - out && before.figure.unit === 'count') return true;
  // « un équipage de cinq ».
  const group = lexicon.has(lexicon.words.of, lead) && lexicon.has(number.groups, tokens[i - 2]);
  if (group) return true;
  if (!next || next.sentence !== sentence) return false;
  if (lexicon.phrases(number.outOf).at(tokens, end) && tokens[end + 1]?.kind === 'number') return true;
  // "Eight strikes near Karsan and five near Sulenne": the noun is not said again.
  const joint = lexicon.has(lexicon.words.of, lead) ? tokens[i - 2] : lead;
  const goesOn = before?.figure.unit === 'count' && before.figure.of !== undefined && joint?.sentence === sentence;
  if (
    goesOn &&
    lexicon.has(lexicon.words.and, joint) &&
    lexicon.phrases(lexicon.words.name.placePrepositions).at(tokens, end) > 0
  )
    return true;
  // « Douze ont été tués », "19 were arrested", "15 died"; "the two had met" names them again.
  if (lead?.sentence === sentence && lexicon.has(lexicon.words.definite, lead)) return false;
  const plural = /^(?:sont|ont|etaient|avaient|were|are|have|had)$/.test(next.fold);
  if (plural || lexicon.has(speech.passives, next)) return true;
  if (lexicon.has(number.harms, next)) return true;
  return sharedUnit(tokens, end, lexicon) !== undefined;
};

/** « cinq et dix ans de prison »: the unit of the second number, where it is a measure. */
const sharedUnit = (tokens: readonly Token[], end: number, lexicon: Lexicon): string | undefined => {
  const joined = lexicon.has(lexicon.words.and, tokens[end]);
  const more = joined ? readNumber(tokens, end + 1, lexicon) : undefined;
  const noun = more && counted(tokens, more.end, lexicon, false);
  return noun?.unit === 'count' ? undefined : noun?.unit;
};

/** « -4 °C », « moins douze degrés »: index of the sign where there is one. */
const signBefore = (tokens: readonly Token[], i: number, noun: Counted | undefined, lexicon: Lexicon): number => {
  if (noun?.unit !== 'degree' && noun?.unit !== 'fahrenheit') return i;
  const sign = tokens[i - 1];
  const dash = (sign?.fold === '-' || sign?.fold === '−' || sign?.fold === '–') && tokens[i]?.glued && !sign.glued;
  return dash || (sign && lexicon.has(lexicon.words.number.minus, sign)) ? i - 1 : i;
};

const plain = (
  tokens: readonly Token[],
  i: number,
  lexicon: Lexicon,
  taken: ReadonlySet<number>,
  before: Found | undefined,
): Found | undefined => {
  const read = readNumber(tokens, i, lexicon);
  if (!read || isName(tokens, i, read, lexicon)) return undefined;
  const range = rangeAt(tokens, i, read, lexicon);
  const end = range?.second.end ?? read.end;
  for (let t = i; t < end; t++) if (taken.has(t)) return undefined;
  const zero = read.value === 0 && !read.digits;
  const led = lexicon.has(lexicon.words.number.casualtyVerbs, tokens[i - 1]);
  const one = read.value === 1 && !read.digits && !range;
  const money = currencyBefore(tokens, i) !== undefined;
  const noun = money
    ? undefined
    : counted(tokens, end, lexicon, zero || (one && lexicon.words.number.nounLast), one || zero);
  if (isClock(tokens, i, end, noun, lexicon)) return undefined;
  const currency = currencyBefore(tokens, i);
  const from = currency ?? signBefore(tokens, i, noun, lexicon);
  const bounds = boundsOf(tokens, from, read.value, lexicon);
  if (!noun && currency === undefined && !countsBare(tokens, i, end, lexicon, bounds, before)) return undefined;
  // « un » is an article unless it counts the dead or hurt, or a length of time that parts two events.
  if (one && !(noun && (led || countsOne(tokens, noun, lexicon)))) return undefined;
  if (range && !noun && currency === undefined && bounds.words === 0) return undefined;
  const figure = figureOf({ tokens, lexicon, read, range, noun, currency, from, bounds, end, i });
  const { halves } = lexicon.words.number;
  const half = noun && noun.unit !== 'count' && !range ? lexicon.phrases(halves).at(tokens, noun.end) : 0;
  const last = (noun?.end ?? end) + half;
  // « deux heures et demie ».
  return half
    ? { figure: changed(changed(figure, spanOf(tokens, from, last)), { value: read.value + 0.5 }), end: last }
    : { figure, end: last };
};

interface Parts {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly i: number;
  readonly read: Read;
  readonly range: ReturnType<typeof rangeAt>;
  readonly noun: Counted | undefined;
  readonly currency: number | undefined;
  readonly from: number;
  readonly bounds: Bounds;
  readonly end: number;
}

const figureOf = ({ tokens, lexicon, i, read, range, noun, currency, from, bounds, end }: Parts): Figure => {
  const money = currency === undefined ? undefined : lexicon.words.number.measures[tokens[currency]?.fold ?? ''];
  const of = noun && noun.unit === 'count' && noun.end > noun.start ? ofSpan(tokens, noun, lexicon) : undefined;
  const value = from < i && currency === undefined ? -read.value : read.value;
  const [min, max] = range ? [range.first, range.second.value] : [bounds.min, bounds.max];
  const span = spanOf(tokens, from, noun ? pastQuoted(tokens, noun) : end);
  const figure: Writable<Figure> = {
    start: span.start,
    end: span.end,
    sentence: span.sentence,
    approx: read.approx || bounds.approx,
    unit: money ?? noun?.unit ?? sharedUnit(tokens, end, lexicon) ?? 'count',
  };
  if (!range) figure.value = value;
  if (min !== undefined) figure.min = min;
  if (max !== undefined) figure.max = max;
  if (of) figure.of = of;
  if (bounds.words) figure.qualifier = partSpan(tokens, from - bounds.words, from);
  return figure;
};

const length = ({ start, end }: Span): number => end - start;

/** Gives each figure the innermost quote that covers it, so that its speaker and hedges can be told. */
export const attributeFigures = (figures: readonly Figure[], quotes: readonly Quote[]): readonly Figure[] => {
  const order = quotes.map((quote, index) => ({ quote, index })).sort((a, b) => a.quote.start - b.quote.start);
  type Numbered = (typeof order)[number];
  let open: Numbered[] = [];
  let next = 0;
  return figures.map((figure) => {
    for (; next < order.length; next++) {
      const one = order[next];
      if (!one || one.quote.start > figure.start) break;
      if (one.quote.speech !== 'scare') open.push(one);
    }
    if (open.length === 0) return figure;
    open = open.filter(({ quote }) => quote.end > figure.start);
    let inner: Numbered | undefined;
    for (const one of open)
      if (one.quote.end >= figure.end && (!inner || length(one.quote) < length(inner.quote))) inner = one;
    return inner ? changed(figure, { quote: inner.index }) : figure;
  });
};
