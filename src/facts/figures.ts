import type { Span } from '../text/span.ts';
import { counted, isClock, isName, ofSpan } from './counted.ts';
import type { Figure } from './facts.ts';
import { countsOne, harmed } from './harm.ts';
import type { Lexicon } from './lexicon.ts';
import { type Read, readNumber } from './number-words.ts';
import type { Token } from './tokens.ts';

interface Bounds {
  readonly min?: number;
  readonly max?: number;
  readonly approx: boolean;
  /** Tokens of « au moins », "about" right before; such a word shows that a bare number is a count. */
  readonly words: number;
}

/** Words before the number: « au moins », « plus de », "about"; the longest that fits says how it is meant. */
const boundsOf = (tokens: readonly Token[], i: number, value: number, lexicon: Lexicon): Bounds => {
  const { number } = lexicon.words;
  const kinds: readonly (readonly [list: readonly string[], bounds: Omit<Bounds, 'words'>])[] = [
    [number.atMost, { max: value, approx: false }],
    [number.atLeast, { min: value, approx: false }],
    [number.lessThan, { max: value, approx: false }],
    [number.moreThan, { min: value, approx: false }],
    [number.about, { approx: true }],
    // Says nothing of its own: the range does.
    [number.between, { approx: false }],
  ];
  let best: Bounds = { approx: false, words: 0 };
  for (const [list, bounds] of kinds) {
    const words = lexicon.phrases(list).before(tokens, i);
    if (words > best.words && tokens[i - words]?.sentence === tokens[i]?.sentence) best = { ...bounds, words };
  }
  return best;
};

/** A second number that makes a range: « entre 10 et 15 », "10 to 15", « 10 ou 12 ». */
const rangeAt = (tokens: readonly Token[], i: number, read: Read, lexicon: Lexicon): Read | undefined => {
  const joint = tokens[read.end];
  if (!joint || joint.sentence !== tokens[i]?.sentence) return undefined;
  const { number } = lexicon.words;
  const open = lexicon.phrases(number.between).before(tokens, i) > 0 && lexicon.has(lexicon.words.and, joint.fold);
  const to = lexicon.has(number.to, joint.fold) || lexicon.has(number.or, joint.fold);
  const dash = (joint.fold === '-' || joint.fold === '–') && joint.glued;
  if (!open && !to && !dash) return undefined;
  const second = readNumber(tokens, read.end + 1, lexicon);
  return second && tokens[read.end + 1]?.sentence === joint.sentence && second.value > read.value ? second : undefined;
};

/** Counts, measures, durations and ordinals of series; dates, years, names, scores and clock times are none. */
export const findFigures = (
  tokens: readonly Token[],
  lexicon: Lexicon,
  taken: ReadonlySet<number>,
): readonly Figure[] => {
  const figures: Figure[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    const starts = token?.kind === 'number' || (token?.kind === 'word' && lexicon.figureStarts.has(token.fold));
    const found =
      !starts || taken.has(i) ? undefined : (special(tokens, i, lexicon) ?? plain(tokens, i, lexicon, taken));
    if (found) figures.push(found.figure);
    i = Math.max(i + 1, found?.end ?? 0);
  }
  return figures;
};

interface Found {
  readonly figure: Figure;
  readonly end: number;
}

const spanOf = (tokens: readonly Token[], from: number, to: number): Span & { readonly sentence: number } => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
  sentence: tokens[from]?.sentence ?? 0,
});

const spanOnly = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

/** « aucune victime », « un nombre inconnu de morts », « des dizaines de », « troisième série ». */
const special = (tokens: readonly Token[], i: number, lexicon: Lexicon): Found | undefined => {
  const { number } = lexicon.words;
  const at = (list: readonly string[], from: number): number => lexicon.phrases(list).at(tokens, from);
  const none = at(number.none, i);
  if (none) {
    const noun = counted(tokens, i + none, lexicon, true);
    if (
      noun &&
      (tokens.slice(i + none, noun.end).some((token) => lexicon.has(number.casualties, token.fold)) ||
        harmed(tokens, noun.end, lexicon))
    ) {
      return {
        figure: {
          ...spanOf(tokens, i, noun.end),
          value: 0,
          approx: false,
          unit: 'count',
          of: spanOf(tokens, i + none, noun.end),
        },
        end: noun.end,
      };
    }
  }
  const article = lexicon.has(lexicon.words.indefinite, tokens[i]?.fold ?? '') ? 1 : 0;
  const unknown = at(number.unknown, i + article);
  if (unknown) {
    const joint = lexicon.has(lexicon.words.of, tokens[i + article + unknown]?.fold ?? '') ? 1 : 0;
    const noun = joint ? counted(tokens, i + article + unknown + joint, lexicon, true) : undefined;
    const end = noun?.end ?? i + article + unknown;
    return {
      figure: {
        ...spanOf(tokens, i, end),
        approx: false,
        unit: 'count',
        ...(noun ? { of: spanOf(tokens, noun.start, noun.end) } : {}),
      },
      end,
    };
  }
  const many = tokens[i]?.kind === 'word' && lexicon.has(number.many, tokens[i]?.fold ?? '') ? 1 : 0;
  if (many && lexicon.has(lexicon.words.of, tokens[i + 1]?.fold ?? '')) {
    const noun = counted(tokens, i + 2, lexicon, true);
    if (noun)
      return {
        figure: {
          ...spanOf(tokens, i, noun.end),
          approx: true,
          unit: noun.unit,
          of: spanOf(tokens, noun.start, noun.end),
        },
        end: noun.end,
      };
  }
  return ordinal(tokens, i, lexicon);
};

const ordinal = (tokens: readonly Token[], i: number, lexicon: Lexicon): Found | undefined => {
  const { number } = lexicon.words;
  const token = tokens[i];
  if (!token) return undefined;
  let value = Object.hasOwn(number.ordinals, token.fold) ? number.ordinals[token.fold] : undefined;
  let end = i + 1;
  if (
    token.kind === 'number' &&
    /^\d+$/.test(token.text) &&
    tokens[end]?.glued &&
    lexicon.has(number.ordinalSuffixes, tokens[end]?.fold ?? '')
  ) {
    value = Number(token.text);
    end++;
  }
  if (value === undefined) return undefined;
  const consecutive = tokens[end]?.fold.startsWith('consecuti') || tokens[end]?.fold === 'straight' ? 1 : 0;
  let at = end + consecutive;
  // "second vaccination campaign": in English other nouns may stand before the one counted.
  while (
    number.nounLast &&
    at < end + 3 &&
    tokens[at]?.kind === 'word' &&
    !lexicon.has(number.series, tokens[at]?.fold ?? '')
  )
    at++;
  const noun = tokens[at];
  if (!noun || noun.sentence !== token.sentence || !lexicon.has(number.series, noun.fold)) return undefined;
  // « première fois », "first time" count nothing.
  if (value < 2 && !/^(?:serie|series|vague|wave|salve|salvo|round|phase)$/.test(noun.fold)) return undefined;
  let last = at + 1;
  if (
    lexicon.has(lexicon.words.of, tokens[last]?.fold ?? '') &&
    tokens[last + 1]?.kind === 'word' &&
    tokens[last + 1]?.sentence === token.sentence &&
    !tokens[last + 1]?.capital
  ) {
    const more = counted(tokens, last + 1, lexicon, true);
    if (more) last = more.end;
  }
  return {
    figure: { ...spanOf(tokens, i, last), value, approx: false, unit: 'ordinal', of: spanOf(tokens, end, last) },
    end: last,
  };
};

const plain = (
  tokens: readonly Token[],
  i: number,
  lexicon: Lexicon,
  taken: ReadonlySet<number>,
): Found | undefined => {
  const read = readNumber(tokens, i, lexicon);
  const token = tokens[i];
  if (!read || !token || isName(tokens, i, read, lexicon)) return undefined;
  const second = rangeAt(tokens, i, read, lexicon);
  const end = second?.end ?? read.end;
  for (let t = i; t < end; t++) if (taken.has(t)) return undefined;
  const noun = counted(tokens, end, lexicon, false, read.value === 1 && !read.digits);
  if (isClock(tokens, i, end, noun, lexicon)) return undefined;
  const currency = ['$', '€', '£'].includes(tokens[i - 1]?.fold ?? '') && token.glued ? i - 1 : undefined;
  const from = currency ?? i;
  const bounds = boundsOf(tokens, from, read.value, lexicon);
  const killed =
    (lexicon.has(lexicon.words.number.among, tokens[i - 1]?.fold ?? '') && read.value > 1) ||
    lexicon.has(lexicon.words.number.casualtyVerbs, tokens[i - 1]?.fold ?? '') ||
    (bounds.words > 0 && !noun);
  if (!noun && currency === undefined && !killed) return undefined;
  // « un » is an article unless it counts the dead or hurt, or a length of time that parts two events.
  if (read.value === 1 && !read.digits && !(noun && countsOne(tokens, noun, lexicon))) return undefined;
  if (second && !noun && currency === undefined && bounds.words === 0) return undefined;
  const money = currency === undefined ? undefined : lexicon.words.number.measures[tokens[currency]?.fold ?? ''];
  const last = noun?.end ?? end;
  const of = noun && noun.unit === 'count' ? ofSpan(tokens, noun, lexicon) : undefined;
  const [min, max] = second ? [read.value, second.value] : [bounds.min, bounds.max];
  return {
    figure: {
      ...spanOf(tokens, from, last),
      ...(second ? {} : { value: read.value }),
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
      approx: read.approx || bounds.approx,
      unit: money ?? noun?.unit ?? 'count',
      ...(of ? { of } : {}),
      ...(bounds.words ? { qualifier: spanOnly(tokens, from - bounds.words, from) } : {}),
    },
    end: last,
  };
};
