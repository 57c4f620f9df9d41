import type { Span } from '../text/span.ts';
import type { Lexicon } from './lexicon.ts';
import type { Read } from './number-words.ts';
import type { Token } from './tokens.ts';

/** The counted noun: token range and unit. */
export interface Counted {
  readonly start: number;
  readonly end: number;
  readonly unit: string;
}

/** Most words that stand between an English number and its noun. */
const MOST_ADJECTIVES = 4;

/** True for a word that can be counted or describe what is: no article, preposition or pronoun. */
const content = (token: Token | undefined, sentence: number, lexicon: Lexicon): token is Token =>
  token?.kind === 'word' && token.sentence === sentence && !lexicon.has(lexicon.words.functionWords, token.fold);

const unitAt = (tokens: readonly Token[], i: number, sentence: number, lexicon: Lexicon): Counted | undefined => {
  const token = tokens[i];
  if (!token || token.sentence !== sentence) return undefined;
  const { measures } = lexicon.words.number;
  const two = `${token.fold} ${tokens[i + 1]?.fold ?? ''}`;
  if (Object.hasOwn(measures, two) && tokens[i + 1]?.sentence === sentence)
    return { start: i, end: i + 2, unit: measures[two] ?? 'count' };
  return Object.hasOwn(measures, token.fold)
    ? { start: i, end: i + 1, unit: measures[token.fold] ?? 'count' }
    : undefined;
};

const plural = (token: Token, lexicon: Lexicon): boolean =>
  (token.fold.length > 3 && token.fold.endsWith('s') && !/(?:ous|ss|us|is)$/.test(token.fold)) ||
  lexicon.has(lexicon.words.number.irregularPlurals, token.fold);

/**
 * The noun counted by a number that ends before `i`. `free`: also a singular, as after « aucun ».
 * In English several words may come first ("60 US coalition soldiers"): the last plural of the run is the noun.
 */
export const counted = (
  tokens: readonly Token[],
  i: number,
  lexicon: Lexicon,
  free: boolean,
  one = false,
): Counted | undefined => {
  const sentence = tokens[i - 1]?.sentence ?? -1;
  const { number } = lexicon.words;
  let at = i;
  if (tokens[at]?.fold === '-' && tokens[at]?.glued) at++;
  const joint = tokens[at];
  if (
    !free &&
    joint &&
    joint.sentence === sentence &&
    lexicon.has(lexicon.words.of, joint.fold) &&
    joint.fold !== "'s" &&
    at === i &&
    isJoined(tokens, i, lexicon)
  )
    at++;
  const measure = unitAt(tokens, at, sentence, lexicon);
  if (measure) return { ...measure, start: at };
  const start = at;
  if (number.nounLast) {
    let last: number | undefined;
    for (let step = 0; step <= MOST_ADJECTIVES; step++) {
      const token = tokens[at + step];
      if (token?.fold === '-' && token.glued) continue;
      if (!content(token, sentence, lexicon)) break;
      // A verb after the noun ends the run: "three soldiers died".
      if (last !== undefined && !plural(token, lexicon)) break;
      if (plural(token, lexicon) || ((free || one) && lexicon.has(number.casualties, token.fold))) last = at + step;
      if (last !== undefined && lexicon.has(lexicon.words.speech.verbs, token.fold)) break;
    }
    return last === undefined ? undefined : { start, end: last + 1, unit: unitOf(tokens[last], lexicon) };
  }
  while (
    tokens[at] &&
    lexicon.has(number.adjectives, tokens[at]?.fold ?? '') &&
    content(tokens[at + 1], sentence, lexicon)
  )
    at++;
  const noun = tokens[at];
  if (!noun || noun.sentence !== sentence || noun.kind !== 'word') return undefined;
  const adjectiveAlone = lexicon.has(number.adjectives, noun.fold);
  if (
    adjectiveAlone ||
    (lexicon.has(lexicon.words.functionWords, noun.fold) && !lexicon.has(lexicon.words.number.casualties, noun.fold))
  )
    return undefined;
  if (!free && !one && !/[sx]$/.test(noun.fold) && !lexicon.has(number.casualties, noun.fold)) return undefined;
  return { start, end: at + 1, unit: unitOf(noun, lexicon) };
};

/** « un million de personnes », « une trentaine de » : the number word itself asks for « de ». */
const isJoined = (tokens: readonly Token[], i: number, lexicon: Lexicon): boolean => {
  const { number } = lexicon.words;
  const fold = tokens[i - 1]?.fold ?? '';
  const single = fold.replace(/s$/, '');
  return (
    (number.multipliers[fold] ?? 0) >= 1e6 ||
    Object.hasOwn(number.collectives, fold) ||
    Object.hasOwn(number.collectives, single)
  );
};

const unitOf = (token: Token | undefined, lexicon: Lexicon): string =>
  token && Object.hasOwn(lexicon.words.number.measures, token.fold)
    ? (lexicon.words.number.measures[token.fold] ?? 'count')
    : 'count';

/** « T2 », « F-16 », « la 1701 », « résolution 2254 », « 3-1 »: digits that are part of a name or a score. */
export const isName = (tokens: readonly Token[], i: number, read: Read, lexicon: Lexicon): boolean => {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[read.end]];
  if (!token || !read.digits) return false;
  const same = (other: Token | undefined): boolean => other !== undefined && other.sentence === token.sentence;
  if (
    token.glued &&
    same(before) &&
    (before?.kind === 'word' || (before?.fold === '-' && tokens[i - 2]?.kind === 'word' && before.glued))
  )
    return before?.text.endsWith("'") !== true;
  if (same(before) && lexicon.has(lexicon.words.number.numbered, before?.fold ?? '')) return true;
  if (before?.fold === '°' || before?.fold === '#') return true;
  if (
    same(next) &&
    next?.glued &&
    (next.fold === '-' || next.fold === '–' || next.fold === ':' || next.fold === '/') &&
    tokens[read.end + 1]?.kind === 'number' &&
    tokens[read.end + 1]?.glued
  ) {
    return counted(tokens, read.end + 2, lexicon, false) === undefined || next.fold === ':' || next.fold === '/';
  }
  // « 12h30 », "70s": letters glued to digits that are no unit.
  return (
    same(next) &&
    next?.glued === true &&
    next.kind === 'word' &&
    unitAt(tokens, read.end, token.sentence, lexicon) === undefined
  );
};

/** « à 15 heures », "at 3 p.m.", « 20h ». */
export const isClock = (
  tokens: readonly Token[],
  i: number,
  end: number,
  noun: Counted | undefined,
  lexicon: Lexicon,
): boolean => {
  const { number } = lexicon.words;
  const before = tokens[i - 1];
  const next = tokens[end];
  if (noun?.unit === 'hour') {
    // « des huit heures » are a length of time, « dès huit heures » is when.
    const plain =
      before?.text === 'des' ||
      (lexicon.has(lexicon.words.number.pluralArticles, before?.fold ?? '') && before?.text !== 'dès');
    return (
      before !== undefined &&
      before.sentence === tokens[i]?.sentence &&
      !plain &&
      lexicon.has(number.clockBefore, before.fold)
    );
  }
  return (
    noun === undefined &&
    next !== undefined &&
    next.sentence === tokens[i]?.sentence &&
    lexicon.has(number.clockAfter, next.fold)
  );
};

/** What is counted with what goes with it: « soldats de la coalition ». */
export const ofSpan = (tokens: readonly Token[], noun: Counted, lexicon: Lexicon): Span => {
  const sentence = tokens[noun.start]?.sentence ?? -1;
  let end = noun.end;
  while (content(tokens[end], sentence, lexicon) && lexicon.demonyms.has(tokens[end]?.fold ?? '')) end++;
  const joint = tokens[end];
  if (joint && joint.sentence === sentence && lexicon.has(lexicon.words.of, joint.fold)) {
    let at = end + 1;
    while (tokens[at] && lexicon.has(lexicon.words.definite, tokens[at]?.fold ?? '')) at++;
    if (content(tokens[at], sentence, lexicon)) end = at + 1;
  }
  return { start: tokens[noun.start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
};
