import { FOREIGN_HEADS, NAME_PARTICLES } from '../../language/particles.ts';
import { ARABIC_ARTICLES } from '../../language/transliteration.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { atStart } from '../words/sentence-start.ts';
import type { Token } from '../words/tokens.ts';
import { jointEnd } from './run-joints.ts';

/** A run of tokens that may hold a name: capitals, and what joins them. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Share of words in capitals above which a sentence tells nothing by its capitals. */
const SHOUTING = 0.6;
/** Fewer words than this may all be acronyms. */
const SHOUTING_WORDS = 4;
/** Letters beyond which a word is no name. */
const LONGEST_WORD = 60;

/** Letters, all capitals, two or more: « ONU », "SDF". */
export const isAcronym = (token: Token | undefined): boolean => token?.acronym === true;

/** Sentences written in capitals: nothing in them is taken for a name. */
export const shouted = (tokens: readonly Token[]): ReadonlySet<number> => {
  const found = new Set<number>();
  let [words, capitals] = [0, 0];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'word') words++;
    if (token.kind === 'word' && token.shouts) capitals++;
    if (tokens[at + 1]?.sentence === token.sentence) continue;
    if (words >= SHOUTING_WORDS && capitals / words > SHOUTING) found.add(token.sentence);
    words = 0;
    capitals = 0;
  }
  return found;
};

const ARTICLES = new Set(ARABIC_ARTICLES);

/** « al-Tanf »: an Arabic article in lower case, hyphen, capital. */
const articleName = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.fold === '-' &&
  tokens[i + 1]?.glued === true &&
  ARTICLES.has(tokens[i]?.fold ?? '') &&
  tokens[i + 2]?.glued === true &&
  tokens[i + 2]?.capital === true;

export const startsName = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i];
  // « 17H30 » is a time.
  if (token?.glued && token.text.length === 3 && /^H\d\d$/.test(token.text)) return false;
  return token?.kind === 'word' && ((token.capital && token.text.length <= LONGEST_WORD) || articleName(tokens, i));
};

const TIGHT = new Set(NAME_PARTICLES);

/** Letters of a syllable of a Chinese or Korean given name at most. */
const SYLLABLE = 6;

const isGivenHalf = (tokens: readonly Token[], hyphen: number, lexicon: Lexicon): boolean => {
  const [surname, left, right] = [tokens[hyphen - 2], tokens[hyphen - 1], tokens[hyphen + 1]];
  return (
    surname?.capital === true &&
    surname.sentence === left?.sentence &&
    left.capital &&
    !left.acronym &&
    !left.glued &&
    left.text.length <= SYLLABLE &&
    (right?.text.length ?? 0) <= SYLLABLE &&
    !lexicon.has(lexicon.words.name.located, right) &&
    tokens[hyphen + 2]?.fold !== '-'
  );
};

const FOREIGN = new Set(FOREIGN_HEADS);

const hyphenChain = (tokens: readonly Token[], i: number, lexicon: Lexicon): number | undefined => {
  // « Port-au-Prince », « Deir ez-Zor »: lower-case links are fine where the chain ends in a capital.
  let at = i;
  let end: number | undefined;
  while (tokens[at]?.fold === '-' && tokens[at]?.glued && tokens[at + 1]?.kind === 'word' && tokens[at + 1]?.glued) {
    at += 2;
    // "Chen Wei-ling": the second half of a given name behind its surname.
    if (tokens[at - 1]?.capital || (at === i + 2 && isGivenHalf(tokens, i, lexicon))) end = at;
  }
  return end;
};

/** « Ludovic de … »: one capital word no list knows, without an article before it, that is no title and begins no sentence. */
const bareName = (tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean => {
  const [token, before] = [tokens[from], tokens[from - 1]];
  if (!token || to !== from + 1 || isAcronym(token) || atStart(tokens, from)) return false;
  const { name, definite } = lexicon.words;
  return (
    !(before && (lexicon.has(definite, before) || before.text.endsWith("'"))) &&
    ![name.titles, name.organisationHeads, name.placeParts, name.titleAdjectives, name.notNames, name.clubs].some(
      (list) => lexicon.has(list, token),
    ) &&
    !lexicon.has(lexicon.placeNouns, token) &&
    !lexicon.demonyms.has(token) &&
    !lexicon.calendar.has(token) &&
    lexicon.places.at(tokens, from) === 0 &&
    lexicon.phrases(name.organisations).at(tokens, from) === 0
  );
};

const joins = (tokens: readonly Token[], from: number, i: number, lexicon: Lexicon): boolean => {
  const [first, second, name] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (!first || !second || !name?.capital || name.kind !== 'word' || name.sentence !== first.sentence) return false;
  return (
    (TIGHT.has(first.fold) || lexicon.has(lexicon.words.name.particles, first)) &&
    TIGHT.has(second.fold) &&
    !lexicon.has(lexicon.words.name.contracted, second) &&
    i - from <= 4
  );
};

/** One step on from the run's end at `i`, or undefined where the run stops. */
const extend = (tokens: readonly Token[], from: number, i: number, lexicon: Lexicon): number | undefined => {
  const token = tokens[i];
  const last = tokens[i - 1];
  if (!token || !last || token.sentence !== last.sentence) return undefined;
  if (token.fold === '-' && token.glued) {
    const chain = hyphenChain(tokens, i, lexicon);
    // "Doekhie-van Kanten"
    const particle = chain === undefined && TIGHT.has(tokens[i + 1]?.fold ?? '') && tokens[i + 2]?.capital;
    return particle ? i + 3 : chain;
  }
  if (token.fold === '.' && token.glued && last.capital && last.text.length === 1) {
    // An initial: « J. Dupont », "U.S."; a full stop after it only where a capital goes on.
    const next = tokens[i + 1];
    // « Kévin B., »: a surname the law or a paper keeps back.
    if (next?.fold === ',' && next.glued && lexicon.firstNames.has(tokens[i - 2])) return i + 1;
    return next && next.sentence === token.sentence && (next.capital || next.fold === '.') && next.kind === 'word'
      ? i + 1
      : /^[A-Z]$/.test(last.text) && tokens[i - 2]?.fold === '.'
        ? i + 1
        : undefined;
  }
  // "St. Anne's Hospital"
  if (token.fold === '.' && token.glued && lexicon.has(lexicon.words.name.saints, last) && tokens[i + 1]?.capital)
    return i + 2;
  // "Jane Roe Jr."
  if (token.fold === '.' && token.glued && i > from + 1 && lexicon.has(lexicon.words.name.juniors, last)) return i + 1;
  if (token.fold === '.' && token.glued && lexicon.has(lexicon.words.name.titles, `${last.fold}.`))
    return tokens[i + 1]?.capital ? i + 1 : undefined;
  if (token.fold === '&' && tokens[i + 1]?.capital) return i + 2;
  const joint = jointEnd(tokens, from, i, lexicon);
  if (joint !== undefined) return joint;
  // « Trémoulet et Fils »
  if (
    lexicon.has(lexicon.words.and, token) &&
    tokens[i + 1]?.capital &&
    lexicon.has(lexicon.words.name.partners, tokens[i + 1])
  )
    return i + 2;
  if (token.kind !== 'word') return undefined;
  // « l'Olympique de Sarlat »: a club and its town.
  if (
    i === from + 1 &&
    lexicon.has(lexicon.words.name.clubs, last) &&
    lexicon.has(lexicon.words.of, token) &&
    tokens[i + 1]?.capital
  )
    return i + 2;
  if (startsName(tokens, i)) return articleName(tokens, i) ? i + 3 : i + 1;
  const next = tokens[i + 1];
  if (next?.sentence !== token.sentence || next.kind !== 'word') return undefined;
  // « Isidro de las Palmas », "Marguerite van der Aa": two particles in a row.
  if (!next.capital) return joins(tokens, from, i, lexicon) ? i + 3 : undefined;
  if (TIGHT.has(token.fold)) return i + 2;
  const particle = lexicon.has(lexicon.words.name.particles, token);
  // « Universidad de Salta »: a noun of another language and its own joints.
  if (particle && i <= from + 2 && FOREIGN.has(tokens[from]?.fold ?? '')) return i + 2;
  const given =
    i - from <= 3 &&
    lexicon.places.at(tokens, i + 1) === 0 &&
    (lexicon.firstNames.has(last) || bareName(tokens, from, i, lexicon));
  return particle && given && !lexicon.firstNames.has(next) ? i + 2 : undefined;
};

/** The run that begins at `i`. */
export const runAt = (tokens: readonly Token[], i: number, lexicon: Lexicon): Run => {
  // « Port of Spain »: a listed name may hold words in lower case.
  let to = Math.max(articleName(tokens, i) ? i + 3 : i + 1, i + lexicon.places.at(tokens, i));
  for (let next = extend(tokens, i, to, lexicon); next !== undefined; next = extend(tokens, i, to, lexicon)) to = next;
  return { from: i, to };
};
