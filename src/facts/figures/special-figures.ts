import type { Span } from '../../text/span.ts';
import { changed } from '../changed.ts';
import type { Figure } from '../facts.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import { counted } from './counted.ts';
import { harmed } from './harm.ts';
import { readNumber } from './number-words.ts';

/** A figure read at a token, and the index of the token after it. */
export interface Found {
  readonly figure: Figure;
  readonly end: number;
}

export type FigureReader = (tokens: readonly Token[], i: number, lexicon: Lexicon) => Found | undefined;

/** Span and sentence of the tokens from `from` to before `to`. */
export const spanOf = (tokens: readonly Token[], from: number, to: number): Span & { readonly sentence: number } => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
  sentence: tokens[from]?.sentence ?? 0,
});

const partSpan = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

/** « aucune victime », "no shots": none of what can be counted, which is more than people and less than any noun. */
const none: FigureReader = (tokens, i, lexicon) => {
  const { number, of, functionWords } = lexicon.words;
  const words = lexicon.phrases(number.none).at(tokens, i);
  if (!words) return undefined;
  const first = tokens[i + words];
  if (first?.kind !== 'word' || first.sentence !== tokens[i]?.sentence) return undefined;
  const noun = counted(tokens, i + words, lexicon, true);
  if (!noun) return undefined;
  const of0 = partSpan(tokens, i + words, noun.end);
  const figure: Figure = changed(spanOf(tokens, i, noun.end), { value: 0, approx: false, unit: 'count', of: of0 });
  const inside = tokens.slice(i + words, noun.end);
  const harm = inside.some(({ fold }) => lexicon.has(number.casualties, fold)) || harmed(tokens, noun.end, lexicon);
  if (harm) return { figure, end: noun.end };
  // « pas de », « ni » and « nul » deny things that are no counts too readily.
  const counting = number.nounLast
    ? tokens[i]?.fold === 'no' || tokens[i]?.fold === 'zero'
    : /^aucune?$/.test(tokens[i]?.fold ?? '');
  const last = tokens[noun.end - 1];
  if (!counting || !last || inside.some(({ fold }) => lexicon.has(number.uncounted, fold))) return undefined;
  if (lexicon.has(functionWords, last) || last.capital) return undefined;
  if (number.nounLast && !last.fold.endsWith('s') && !lexicon.has(number.irregularPlurals, last)) return undefined;
  // « aucun des deux », "no more".
  return lexicon.has(of, first) ? undefined : { figure, end: noun.end };
};

/** « personne n'a été tué », "no one was hurt". */
const nobody: FigureReader = (tokens, i, lexicon) => {
  const words = lexicon.phrases(lexicon.words.number.nobody).at(tokens, i);
  if (!words || !harmed(tokens, i + words, lexicon)) return undefined;
  const end = /['’ʼ]$/.test(tokens[i + words - 1]?.text ?? '') ? i + words - 1 : i + words;
  return { figure: changed(spanOf(tokens, i, end), { value: 0, approx: false, unit: 'count' }), end };
};

/** « un nombre inconnu de morts ». */
const unknown: FigureReader = (tokens, i, lexicon) => {
  const article = lexicon.has(lexicon.words.indefinite, tokens[i]) ? 1 : 0;
  const words = lexicon.phrases(lexicon.words.number.unknown).at(tokens, i + article);
  if (!words) return undefined;
  const joint = lexicon.has(lexicon.words.of, tokens[i + article + words]) ? 1 : 0;
  const noun = joint ? counted(tokens, i + article + words + joint, lexicon, true) : undefined;
  const end = noun?.end ?? i + article + words;
  const of = noun ? { of: partSpan(tokens, noun.start, noun.end) } : {};
  return { figure: changed(spanOf(tokens, i, end), { approx: false, unit: 'count', ...of }), end };
};

/** « des dizaines de », "tens of thousands of": many, without a value. */
const many: FigureReader = (tokens, i, lexicon) => {
  const { number, of } = lexicon.words;
  const isMany = (at: number): boolean => tokens[at]?.kind === 'word' && lexicon.has(number.many, tokens[at]);
  if (!isMany(i) || !lexicon.has(of, tokens[i + 1])) return undefined;
  const next = isMany(i + 2) && lexicon.has(of, tokens[i + 3]) ? i + 4 : i + 2;
  // "thousands of his supporters"
  const at = number.nounLast && lexicon.has(lexicon.words.definite, tokens[next]) ? next + 1 : next;
  const noun = counted(tokens, at, lexicon, true);
  return (
    noun && {
      figure: changed(spanOf(tokens, i, noun.end), {
        approx: true,
        unit: noun.unit,
        of: partSpan(tokens, noun.start, noun.end),
      }),
      end: noun.end,
    }
  );
};

/** "several hundred people", « plusieurs millions de livres »: many, however many. */
const vague: FigureReader = (tokens, i, lexicon) => {
  const { number } = lexicon.words;
  if (!lexicon.has(number.vague, tokens[i])) return undefined;
  let at = i + 1;
  while (lexicon.multipliers.of(tokens[at]) !== undefined) at++;
  const noun = at > i + 1 ? counted(tokens, at, lexicon, false) : undefined;
  if (!noun) return undefined;
  const of = partSpan(tokens, noun.start, noun.end);
  return { figure: changed(spanOf(tokens, i, noun.end), { approx: true, unit: noun.unit, of }), end: noun.end };
};

/** « deux tiers », "a third of": a share in per cent; thirds are rounded and so near. */
const fraction: FigureReader = (tokens, i, lexicon) => {
  const { number, of, definite, functionWords } = lexicon.words;
  const share = lexicon.lookUp(number.fractions, tokens, i);
  if (!share) return undefined;
  let end = i + share.length;
  const last = tokens[end - 1];
  const whole = lexicon.has(of, tokens[end]) || (last !== undefined && lexicon.has(of, last));
  // « le tiers » and « la moitié » need the whole they are part of; « le quart de finale » is none.
  const article = lexicon.has(definite, tokens[i]);
  if (article && !whole) return undefined;
  if (/^(?:finale?|siecle|tour|heure|an|hour|century|mile|final)$/.test(tokens[end + 1]?.fold ?? '')) return undefined;
  if (last && (lexicon.has(definite, last) || lexicon.has(of, last))) end--;
  // "a fifth warning" is the fifth.
  const next = tokens[end];
  if (!whole && next?.kind === 'word' && next.sentence === tokens[i]?.sentence && !lexicon.has(functionWords, next))
    return undefined;
  // "Two drowned and a third is missing": the third of them.
  const { auxiliaries, passives } = lexicon.words.speech;
  if (!whole && next && (lexicon.has(auxiliaries, next) || lexicon.has(passives, next))) return undefined;
  const approx = share.value === 33 || share.value === 67;
  return { figure: changed(spanOf(tokens, i, end), { value: share.value, approx, unit: 'percent' }), end };
};

/** Wholes a share is told in: others make it two counts. */
const WHOLES: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 100, 1000]);

/** « neuf habitants sur dix », "one in five": a share, told as so many of so many. */
const ratio: FigureReader = (tokens, i, lexicon) => {
  const { number } = lexicon.words;
  const part = readNumber(tokens, i, lexicon);
  if (!part || part.scale > 1) return undefined;
  const noun = number.nounLast ? undefined : counted(tokens, part.end, lexicon, part.value === 1);
  const at = noun?.end ?? part.end;
  const joint = lexicon.phrases(number.inEvery).at(tokens, at);
  const whole = joint ? readNumber(tokens, at + joint, lexicon) : undefined;
  if (!whole || tokens[at + joint]?.sentence !== tokens[i]?.sentence) return undefined;
  if (part.value >= whole.value || !WHOLES.has(whole.value)) return undefined;
  // "two in five years" tells no share.
  if (lexicon.lookUp(number.measures, tokens, whole.end)) return undefined;
  const value = Math.round((1000 * part.value) / whole.value) / 10;
  return { figure: changed(spanOf(tokens, i, whole.end), { value, approx: false, unit: 'percent' }), end: whole.end };
};

const times: FigureReader = (tokens, i, lexicon) => {
  const value = lexicon.times.of(tokens[i]);
  return value === undefined
    ? undefined
    : { figure: changed(spanOf(tokens, i, i + 1), { value, approx: false, unit: 'time' }), end: i + 1 };
};

/** In this order: a longer way of counting before the shorter one inside it. */
export const SPECIAL_FIGURES: readonly FigureReader[] = [nobody, none, unknown, many, vague, fraction, ratio, times];
