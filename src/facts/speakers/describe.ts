import type { Mention } from '../facts.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import { somebody } from './role-kinds.ts';

/** Words right before a name that may describe who bears it. */
const BEFORE = 7;
/** Words of a noun phrase set off by a comma. */
const SET_OFF = 14;
/** Words after "is" or « est ». */
const AFTER_BEING = 6;

/** What a description is read from. */
export interface Surroundings {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly mentions: readonly Mention[];
  readonly mentionOf: readonly number[];
}

/** A stretch of tokens that describes a name. */
export interface Description {
  readonly from: number;
  readonly to: number;
}

/** « à » and « où » fold into verbs and conjunctions they are not. */
const isAuxiliary = ({ lexicon }: Surroundings, token: Token): boolean =>
  lexicon.has(lexicon.words.speech.auxiliaries, token) && token.text.toLowerCase() !== 'à';

const isDeterminer = ({ lexicon }: Surroundings, token: Token | undefined): boolean =>
  token !== undefined && (lexicon.has(lexicon.words.definite, token) || lexicon.has(lexicon.words.indefinite, token));

/** True for a noun for somebody at a token, alone or as a compound. */
export const isPersonNoun = ({ lexicon, tokens }: Pick<Surroundings, 'lexicon' | 'tokens'>, i: number): boolean =>
  somebody(lexicon).at(tokens, i) > 0;

/** Words that stand right before the name: « le sénateur écologiste X », "Kingsmere manager X". */
const rightBefore = (around: Surroundings, from: number): Description => {
  const body = around.mentions[around.mentionOf[from] ?? -1]?.type === 'organisation';
  const { tokens, lexicon, mentions, mentionOf } = around;
  let at = from;
  let noun = false;
  while (at > 0 && from - at < BEFORE) {
    // « le général à la retraite X »
    const tail = lexicon.phrases(lexicon.words.name.titleTails).before(tokens, at);
    if (tail) {
      at -= tail;
      continue;
    }
    const token = tokens[at - 1];
    if (!token || token.sentence !== tokens[from]?.sentence) break;
    if (token.kind === 'mark' && token.fold !== '-' && token.fold !== '.' && token.fold !== "'") break;
    if (token.fold === '.' && !lexicon.has(lexicon.words.name.titles, `${tokens[at - 2]?.fold}.`)) break;
    if (mentions[mentionOf[at - 1] ?? -1]?.type === 'person' || isAuxiliary(around, token)) break;
    if (isDeterminer(around, token) || lexicon.has(lexicon.words.speech.stops, token)) break;
    // « le porte-parole du groupe X », « le frère de la victime X » tell of X what stands behind « de », and no more.
    const governs = lexicon.has(lexicon.words.of, token) || lexicon.has(lexicon.words.name.contracted, token);
    if (governs && (body || at === from || noun)) break;
    noun ||= isPersonNoun(around, at - 1);
    if (lexicon.has(lexicon.words.that, token) || lexicon.has(lexicon.words.and, token)) break;
    at--;
  }
  return { from: at, to: from };
};

/** Where a phrase set off by a mark ends; undefined where it is a clause of its own. */
const setOffEnd = (around: Surroundings, from: number): number | undefined => {
  const { tokens, lexicon, mentions, mentionOf } = around;
  for (let at = from; at < from + SET_OFF; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[from]?.sentence) return at;
    if (token.kind === 'mark' && !['-', "'", '’', '.'].includes(token.fold)) return at;
    if (token.fold === '.' && (tokens[at + 1]?.sentence !== token.sentence || !token.glued)) return at;
    if (mentions[mentionOf[at] ?? -1]?.type === 'person' || isAuxiliary(around, token)) return undefined;
    if (at > from && lexicon.has(lexicon.words.speech.who, token)) return at;
  }
  // Too long to see its end: what somebody is stands first.
  return from + SET_OFF;
};

/** « selon X un commandant de Y »: the comma is left out. */
const unmarked = (around: Surroundings, to: number): Description | undefined => {
  const { tokens, lexicon, mentions, mentionOf } = around;
  if (mentions[mentionOf[to - 1] ?? -1]?.type !== 'person' || !lexicon.has(lexicon.words.indefinite, tokens[to]))
    return undefined;
  const end = isPersonNoun(around, to + 1) ? setOffEnd(around, to) : undefined;
  return end === undefined ? undefined : { from: to, to: end };
};

/** « X, maire de Y, », "X, 34, a nurse at Y,", "X (Alliance)": what stands behind the name between marks. */
const rightAfter = (around: Surroundings, to: number): Description | undefined => {
  const { tokens, lexicon } = around;
  const mark = tokens[to]?.fold;
  if (mark !== ',' && mark !== '(') return unmarked(around, to);
  let from = to + 1;
  // An age goes before: « 45 ans », "34".
  if (tokens[from]?.kind === 'number') {
    from++;
    while (lexicon.has(lexicon.words.roles.ages, tokens[from])) from++;
    if (tokens[from]?.fold !== ',') return undefined;
    from++;
  }
  let noun = from;
  while (noun < from + 3 && !isPersonNoun(around, noun) && tokens[noun]?.kind === 'word') noun++;
  if (!isPersonNoun(around, noun) && !isDeterminer(around, tokens[from])) return undefined;
  // « citant un médecin » is somebody else.
  for (let at = from + 1; at <= noun && !isDeterminer(around, tokens[from]); at++)
    if (isDeterminer(around, tokens[at])) return undefined;
  const end = setOffEnd(around, from);
  return end === undefined || end <= from ? undefined : { from, to: end };
};

/** Words of a title between a comma and a name. */
const TITLE = 5;

const titled = (around: Surroundings, i: number): boolean =>
  isDeterminer(around, around.tokens[i]) ||
  isPersonNoun(around, i) ||
  around.lexicon.demonyms.has(around.tokens[i]) ||
  around.lexicon.has(around.lexicon.words.name.titleAdjectives, around.tokens[i]);

/** « le préfet du département, X. »: a role before a comma, where the name that follows stands alone. */
const beforeComma = (around: Surroundings, from: number, to: number): Description | undefined => {
  const { tokens, lexicon, mentions, mentionOf } = around;
  // « le porte-parole du ministère, le général X »: a title of his own may stand between.
  let comma = from - 1;
  // « le général-lieutenant X »
  while (comma > from - TITLE && (tokens[comma]?.kind === 'word' ? titled(around, comma) : tokens[comma]?.fold === '-'))
    comma--;
  if (tokens[comma]?.fold !== ',') return undefined;
  const follow = tokens[to];
  if (follow && follow.sentence === tokens[from]?.sentence && follow.kind === 'word') return undefined;
  let start: number | undefined;
  for (let at = comma - 1; at >= Math.max(0, comma - SET_OFF); at--) {
    const token = tokens[at];
    if (token?.fold === ')' && tokens[at - 2]?.fold === '(') {
      // « le maire (PS) de X, Y »
      at -= 2;
      continue;
    }
    if (!token || token.sentence !== tokens[from]?.sentence || (token.kind === 'mark' && token.fold !== '-')) break;
    if (isAuxiliary(around, token) || mentions[mentionOf[at] ?? -1]?.type === 'person') break;
    const owner = tokens[at - 1]?.fold ?? '';
    const head =
      isPersonNoun(around, at) && mentionOf[at] === -1 && (owner === "'s" || !lexicon.has(lexicon.words.of, owner));
    if (head) start = at;
    if (start === undefined || !isDeterminer(around, token)) continue;
    // "his Turkish counterpart, X"
    start = at + 1;
    break;
  }
  return start === undefined ? undefined : { from: start, to: comma };
};

/** "X is the mayor of Y", « X est conseiller ». */
const afterBeing = (around: Surroundings, to: number): Description | undefined => {
  const { tokens, lexicon } = around;
  if (!lexicon.has(lexicon.words.roles.being, tokens[to])) return undefined;
  const inside = (at: number): boolean => tokens[at]?.sentence === tokens[to]?.sentence;
  let noun = to + 1;
  while (noun < to + 4 && inside(noun) && !isPersonNoun(around, noun) && tokens[noun]?.kind === 'word') {
    // « est venu avec des hommes » says nothing of him.
    if (lexicon.has(lexicon.words.speech.stops, tokens[noun])) return undefined;
    noun++;
  }
  if (!inside(noun) || !isPersonNoun(around, noun)) return undefined;
  let end = noun + 1;
  while (end < noun + AFTER_BEING && inside(end) && tokens[end]?.fold !== '.') end++;
  return { from: noun, to: end };
};

/** All that tells what the bearer of a name is: titles, roles, appositions before and after. */
export const describe = (around: Surroundings, from: number, to: number): readonly Description[] =>
  [
    rightBefore(around, from),
    { from, to },
    rightAfter(around, to),
    beforeComma(around, from, to),
    afterBeing(around, to),
  ].filter((one) => one !== undefined);
