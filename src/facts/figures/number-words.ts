import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';

/** A number as read from digits or words. */
export interface Read {
  readonly value: number;
  /** Index of the token after it. */
  readonly end: number;
  /** « une trentaine », "a couple": near the value. */
  readonly approx: boolean;
  readonly digits: boolean;
  /** Product of its « mille », "million": 1 where it has none. */
  readonly scale: number;
}

/** The value of digits with the language's separators; undefined for what only looks like a number. */
export const digits = (text: string, thousands: string): number | undefined => {
  const grouped = /^\d{1,3}(?:[.,'’\u00a0\u2009\u202f ]\d{3})+$/.test(text);
  const separator = /[.,'’\u00a0\u2009\u202f ]/.exec(text)?.[0];
  if (
    grouped &&
    separator !== undefined &&
    (separator === thousands || !'.,'.includes(separator) || text.split(separator).length > 2)
  ) {
    return Number(text.replace(/\D/g, ''));
  }
  const value = Number(text.replace(',', '.'));
  return Number.isFinite(value) ? value : undefined;
};

const MILLION = 1e6;

const multiplierAt = (tokens: readonly Token[], i: number, sentence: number, lexicon: Lexicon): number | undefined => {
  const token = tokens[i];
  if (token?.kind !== 'word' || token.sentence !== sentence) return undefined;
  const value = lexicon.multipliers.of(token);
  if (value === undefined && token.text !== 'M') return undefined;
  // « 40 M€ », « 12 Md€ »: the sign of a currency behind it tells.
  const money = /^[€$£]$/.test(tokens[i + 1]?.text ?? '');
  if (money && token.text === 'M') return MILLION;
  if (money) return value;
  // "5m" is five million, "5 m" five metres.
  return token.fold.length > 2 || token.glued ? value : undefined;
};

const collectiveAt = (tokens: readonly Token[], i: number, lexicon: Lexicon): number | undefined => {
  const value = lexicon.collectives.of(tokens[i]);
  // "a couple of days", but "a couple were seen" and "the score".
  if (
    value !== undefined &&
    /^(?:couple|score)s?$/.test(tokens[i]?.fold ?? '') &&
    !lexicon.has(lexicon.words.of, tokens[i + 1])
  )
    return undefined;
  return value;
};

/** The joint inside a number in words: « vingt et un », "two hundred and six", hyphens. */
const joint = (tokens: readonly Token[], i: number, lexicon: Lexicon): number => {
  const token = tokens[i];
  if (token?.fold === '-' && token.glued) return i + 1;
  return token && token.fold === lexicon.words.and[0] ? i + 1 : i;
};

/** Words of the longest number there is a use for; bounds the reading of endless ones. */
const LONGEST = 14;

/** Words that begin a number only where a collective or multiplier follows. */
const ARTICLES = new Set(['un', 'une', 'a', 'an', 'half']);

/** Reads a number in digits or words at `i`; « un » and "a" only before a collective or multiplier. */
export const readNumber = (tokens: readonly Token[], i: number, lexicon: Lexicon): Read | undefined => {
  const first = tokens[i];
  if (!first) return undefined;
  const { number } = lexicon.words;
  const { sentence } = first;
  if (first.kind === 'number') {
    let value = digits(first.text, lexicon.words.thousands);
    if (value === undefined) return undefined;
    let end = i + 1;
    let scale = 1;
    // "a 28-million-euro contract"
    if (
      tokens[end]?.fold === '-' &&
      multiplierAt(tokens, end + 1, sentence, lexicon) !== undefined &&
      tokens[end]?.glued
    )
      end++;
    for (
      let factor = multiplierAt(tokens, end, sentence, lexicon);
      factor !== undefined;
      factor = multiplierAt(tokens, end, sentence, lexicon)
    ) {
      // 2.3 million is a whole number, whatever floating point makes of it.
      value = Number((value * factor).toPrecision(12));
      scale *= factor;
      end++;
    }
    const half = lexicon.phrases(number.halves).at(tokens, end);
    if (half && Number.isInteger(value / scale))
      return { value: value + scale / 2, end: end + half, approx: false, digits: true, scale };
    const group = tokens[end]?.sentence === sentence ? collectiveAt(tokens, end, lexicon) : undefined;
    return group === undefined
      ? { value, end, approx: false, digits: true, scale }
      : { value: value * group, end: end + 1, approx: true, digits: true, scale };
  }
  if (first.kind !== 'word') return undefined;
  const article = ARTICLES.has(first.fold) && (lexicon.has(lexicon.words.indefinite, first) || first.fold === 'half');
  if (article) {
    let at = i + 1;
    if (first.fold === 'half' && ['a', 'an'].includes(tokens[at]?.fold ?? '')) at++;
    // « une demi-douzaine ».
    const demi = tokens[at]?.fold === 'demi' && tokens[at + 1]?.fold === '-';
    if (demi) at += 2;
    const scale = first.fold === 'half' || demi ? 0.5 : 1;
    const group = collectiveAt(tokens, at, lexicon);
    if (group !== undefined && tokens[at]?.sentence === sentence)
      return {
        value: scale * group,
        end: at + 1,
        approx: group !== 12 || lexicon.language === 'fr',
        digits: false,
        scale: 1,
      };
    const factor = multiplierAt(tokens, at, sentence, lexicon);
    if (factor !== undefined)
      return { value: scale * factor, end: at + 1, approx: false, digits: false, scale: factor };
  }
  return inWords(tokens, i, lexicon);
};

const inWords = (tokens: readonly Token[], i: number, lexicon: Lexicon): Read | undefined => {
  const sentence = tokens[i]?.sentence ?? -1;
  let [total, current, end] = [0, 0, i];
  let last = Number.POSITIVE_INFINITY;
  let scale = 1;
  for (let at = i; at < i + LONGEST; ) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.sentence !== sentence) break;
    const unit = lexicon.units.of(token);
    const factor = multiplierAt(tokens, at, sentence, lexicon);
    if (unit !== undefined) {
      if (unit === 20 && current % 100 === 4 && tokens[at - 1]?.fold === '-') current += 76;
      else if (unit >= last || (last !== Number.POSITIVE_INFINITY && last < 20 && !(last === 10 && unit < 10))) break;
      else current += unit;
      last = unit === 20 && current % 100 === 80 ? 20 : unit;
    } else if (factor !== undefined) {
      if (at === i && factor < 1000 && lexicon.language === 'en') break;
      if (at === i && factor >= 1e6) break;
      if (factor === 100) current = Math.max(current, 1) * 100;
      else {
        total += Math.max(current, 1) * factor;
        scale = Math.max(scale, factor);
        current = 0;
      }
      last = Number.POSITIVE_INFINITY;
    } else break;
    end = at + 1;
    const next = joint(tokens, end, lexicon);
    // « cent et » and "six and two" go on only where a number word follows and the sum makes sense.
    if (
      next !== end &&
      tokens[end]?.fold !== '-' &&
      last !== Number.POSITIVE_INFINITY &&
      !(last >= 20 && ['un', 'une', 'onze'].includes(tokens[next]?.fold ?? ''))
    )
      break;
    at = next;
  }
  if (end === i) return undefined;
  const group = tokens[end]?.sentence === sentence ? collectiveAt(tokens, end, lexicon) : undefined;
  if (group !== undefined)
    return { value: (total + current) * group, end: end + 1, approx: false, digits: false, scale: 1 };
  const half = lexicon.phrases(lexicon.words.number.halves).at(tokens, end);
  if (half && total + current > 0)
    return { value: total + current + 0.5, end: end + half, approx: false, digits: false, scale };
  return { value: total + current, end, approx: false, digits: false, scale };
};
