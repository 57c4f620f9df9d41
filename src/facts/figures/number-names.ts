import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import { type Counted, counted, measureAt } from './counted.ts';
import type { Read } from './number-words.ts';

const DASHES: ReadonlySet<string> = new Set(['-', '–', '−']);
const JOINTS: ReadonlySet<string> = new Set(['-', '–', ':', '/', '.']);
const TIMES: ReadonlySet<string> = new Set(['x', '×']);
/** Years as digits without a separator. */
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** « T2 », « F-16 », « la 1701 », « résolution 2254 », « 3-1 », "the 2020 elections": digits that are part of a name, a score or a date. */
export const isName = (tokens: readonly Token[], i: number, read: Read, lexicon: Lexicon): boolean => {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[read.end]];
  if (!token) return false;
  const same = (other: Token | undefined): other is Token => other !== undefined && other.sentence === token.sentence;
  if (!read.digits) {
    // « le Courrier des Trois-Vallées »: a number in capitals inside a sentence is part of a name.
    return token.capital && !token.first && same(before) && before.kind !== 'mark';
  }
  // « 05 55 00 17 40 », "007": no count is written with a nought before it.
  if (/^0\d/.test(token.text)) return true;
  if (token.glued && same(before)) {
    const word = before.kind === 'word' && !/['’ʼ]$/.test(before.text);
    const dashed = DASHES.has(before.fold) && before.glued && tokens[i - 2]?.kind === 'word';
    if (word || dashed) return true;
  }
  const label = same(before) && before.fold === '.' && before.glued ? tokens[i - 2] : before;
  if (same(label) && lexicon.has(lexicon.words.number.numbered, label)) return true;
  if (before?.fold === '°' || before?.fold === '#') return true;
  if (same(before) && TIMES.has(before.fold)) return true;
  if (!same(next)) return false;
  if (TIMES.has(next.fold) && tokens[read.end + 1]?.kind === 'number') return true;
  const article = same(before) && lexicon.has(lexicon.words.definite, before);
  if (lexicon.words.number.nounLast && YEAR.test(token.text) && (article || before?.fold === 'a')) return true;
  if (next.glued && JOINTS.has(next.fold) && tokens[read.end + 1]?.kind === 'number' && tokens[read.end + 1]?.glued)
    return !DASHES.has(next.fold) || counted(tokens, read.end + 2, lexicon, false) === undefined;
  // « 12h30 », "70s": letters glued to digits that are no unit.
  return next.glued && next.kind === 'word' && measureAt(tokens, read.end, token.sentence, lexicon) === undefined;
};

/** « à 15 heures », "at 3 p.m.", « 20h », « 4 h 32 min ». */
export const isClock = (
  tokens: readonly Token[],
  i: number,
  end: number,
  noun: Counted | undefined,
  lexicon: Lexicon,
): boolean => {
  const { number, of } = lexicon.words;
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[end]];
  if (!token) return false;
  if (noun?.unit === 'hour') {
    if (number.nounLast) return /^\d{4}$/.test(token.text);
    // « des huit heures » are a length of time, « dès huit heures » is when.
    const plain = before?.text === 'des' || (lexicon.has(number.pluralArticles, before) && before?.text !== 'dès');
    // « après quatre heures de combat » is a length of time, « à six heures du matin » is when.
    const long = lexicon.has(of, tokens[noun.end]) && tokens[noun.end]?.fold !== 'du';
    return before?.sentence === token.sentence && !plain && !long && lexicon.has(number.clockBefore, before);
  }
  if (next?.sentence !== token.sentence || !next || !lexicon.has(number.clockAfter, next)) return false;
  // "a.m." and "3 a day" part at the point.
  if (next.fold === 'a' || next.fold === 'p') return tokens[end + 1]?.fold === '.' && tokens[end + 1]?.glued === true;
  return true;
};
