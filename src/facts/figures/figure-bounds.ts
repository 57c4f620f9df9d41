import { changed } from '../changed.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { BOUND_KINDS } from '../words/start-words.ts';
import type { Token } from '../words/tokens.ts';
import { type Read, readNumber } from './number-words.ts';

/** How the words right before a number mean it. */
export interface Bounds {
  readonly min?: number;
  readonly max?: number;
  readonly approx: boolean;
  /** Tokens of « au moins », "about" right before; such a word shows that a bare number is a count. */
  readonly words: number;
}

/** Signs of money that stand before a number. */
const CURRENCIES: ReadonlySet<string> = new Set(['$', '€', '£', '¥', '₹', '₽']);

/** Index of a currency sign glued before the number at `i`. */
export const currencyBefore = (tokens: readonly Token[], i: number): number | undefined =>
  tokens[i]?.kind === 'number' && tokens[i]?.glued && CURRENCIES.has(tokens[i - 1]?.fold ?? '') ? i - 1 : undefined;

const UNBOUND: Bounds = { approx: false, words: 0 };

/** Words before the number: « au moins », « plus de », "about"; the longest that fits says how it is meant. */
export const boundsOf = (tokens: readonly Token[], i: number, value: number, lexicon: Lexicon): Bounds => {
  if (!lexicon.boundEnds.has(tokens[i - 1])) return UNBOUND;
  let words = 0;
  let best: (typeof BOUND_KINDS)[number] | undefined;
  for (const kind of BOUND_KINDS) {
    const length = lexicon.phrases(lexicon.words.number[kind]).before(tokens, i);
    if (length <= words || tokens[i - length]?.sentence !== tokens[i]?.sentence) continue;
    words = length;
    best = kind;
  }
  const bounds = { approx: best === 'about', words };
  if (best === 'atMost' || best === 'lessThan') return changed(bounds, { max: value });
  return best === 'atLeast' || best === 'moreThan' ? changed(bounds, { min: value }) : bounds;
};

/** Two numbers that make a range; the first is scaled by the second's « millions » where it has none. */
export interface Range {
  readonly first: number;
  readonly second: Read;
}

/** « entre 10 et 15 », "10 to 15", « 10 ou 12 », "£2m and £3m". */
export const rangeAt = (tokens: readonly Token[], i: number, read: Read, lexicon: Lexicon): Range | undefined => {
  const { number, and } = lexicon.words;
  const sentence = tokens[i]?.sentence;
  const from = currencyBefore(tokens, i) ?? i;
  const between = lexicon.phrases(number.between).before(tokens, from) > 0;
  let at = read.end;
  // « entre 20 % et 30 % »: the unit may stand twice.
  if (between && lexicon.lookUp(number.measures, tokens, at)) at++;
  const joint = tokens[at];
  if (joint?.sentence !== sentence || !joint) return undefined;
  const open = between && lexicon.has(and, joint);
  const to = lexicon.has(number.to, joint) || lexicon.has(number.or, joint);
  const dash = (joint.fold === '-' || joint.fold === '–') && joint.glued;
  if (!open && !(at === read.end && (to || dash))) return undefined;
  let next = at + 1;
  if (currencyBefore(tokens, next + 1) === next) next++;
  const second = readNumber(tokens, next, lexicon);
  if (!second || tokens[next]?.sentence !== sentence) return undefined;
  const scale = second.scale >= 1000 && read.scale === 1 && read.value < 1000 ? second.scale : 1;
  const first = read.value * scale;
  return second.value > first ? { first, second } : undefined;
};
