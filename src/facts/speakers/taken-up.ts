import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import type { Gender } from './gender.ts';
import { MOST_BACK, type Occurrence, type Referent } from './referent.ts';
import { isBody, neutral, nounFit, somebody } from './role-kinds.ts';

/** A definite noun phrase that may take up somebody named before. */
export interface TakingUp {
  /** The head noun, folded. */
  readonly noun: string;
  readonly body: boolean;
  readonly plural: boolean;
  readonly gender?: Gender;
  /** Folded words that narrow the noun: « russe », « Défense ». */
  readonly narrower: readonly string[];
  /** Sentence it stands in. */
  readonly sentence: number;
}

/** Sentences after which a noun of the same kind no longer takes somebody up. */
const KIND_REACH = 8;
/** Where two fit, the later one is meant if the other is this many sentences further back. */
const CLEARLY_LATER = 3;

/** Words of a phrase that narrow its head: what follows « de », names and peoples, in English also nouns before it. */
export const narrowerWords = (
  lexicon: Lexicon,
  tokens: readonly Token[],
  from: number,
  head: number,
  to: number,
  nounTo = head + 1,
): readonly string[] => {
  const { words } = lexicon;
  const found: string[] = [];
  let governed = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || (at >= head && at < nounTo) || token.kind !== 'word') continue;
    if (lexicon.has(words.of, token) || lexicon.has(words.name.contracted, token)) {
      governed = at > head;
      continue;
    }
    if (lexicon.has(words.roles.sides, neutral(lexicon, token.fold))) {
      found.push(token.fold);
      continue;
    }
    if (lexicon.has(words.functionWords, token) || lexicon.has(words.name.titleAdjectives, token)) continue;
    if (isBody(lexicon, token.fold) || lexicon.has(words.roles.ages, token)) continue;
    const length = at < head && words.number.nounLast ? somebody(lexicon).at(tokens, at) : 0;
    // "the junta leader" is one noun, "the rebel leader" leads rebels.
    const noun = length > 0 && (at + length <= head || lexicon.has(words.speech.unnamed, token));
    if (governed || noun || lexicon.demonyms.has(token) || (token.capital && !token.first)) found.push(token.fold);
  }
  return found;
};

/** « le diplomate suédois » may tell something new; « le ministre suédois » is another than the minister named before. */
const narrowed = (lexicon: Lexicon, narrower: readonly Narrower[], words: string, fit: 'same' | 'kind'): boolean =>
  narrower.every(
    ({ sought, people, side }) =>
      words.includes(sought) ||
      (people && fit === 'kind' && !peopled(lexicon, words)) ||
      (side && !lexicon.words.roles.sides.some((other) => words.includes(` ${neutral(lexicon, other)} `))),
  );

/** What a description must hold to be narrowed by a word: the whole of it, or the stem of a people's name. */
interface Narrower {
  readonly sought: string;
  readonly people: boolean;
  readonly side: boolean;
}

const narrowerOf = (lexicon: Lexicon, word: string): Narrower => {
  const stem = neutral(lexicon, word);
  const people = lexicon.demonyms.has(word);
  return {
    sought: people ? ` ${stem.slice(0, Math.max(4, stem.length - 3))}` : ` ${stem} `,
    people,
    side: lexicon.has(lexicon.words.roles.sides, stem),
  };
};

/** The one among those who came up of whose people a noun is: "the Ethiopian". */
export const ofPeople = (lexicon: Lexicon, noun: string, before: readonly Occurrence[]): Referent | undefined => {
  if (!lexicon.demonyms.has(noun)) return undefined;
  const { sought } = narrowerOf(lexicon, noun);
  const [one, other] = new Set(
    before
      .filter(({ referent }) => !referent.body && !referent.plural && referent.words.includes(sought))
      .map(({ referent }) => referent),
  );
  return other ? undefined : one;
};

/** True where words say of which people somebody is. */
export const peopled = (lexicon: Lexicon, words: string): boolean =>
  words.split(' ').some((word) => lexicon.demonyms.has(word) || lexicon.demonyms.has(`${word}e`));

const agree = (a: Gender | undefined, b: Gender | undefined): boolean => !a || !b || a === b;

/** Those that fit, the latest first: no more than two count, and whether the last speaker is one of them. */
interface Fits {
  first?: Occurrence;
  second?: Occurrence;
  /** Latest place of the last speaker. */
  last?: Occurrence;
}

const put = (fits: Fits, occurrence: Occurrence, last: Referent | undefined): void => {
  const { referent } = occurrence;
  if (referent === last) fits.last = occurrence;
  if (!fits.first) fits.first = occurrence;
  else if (!fits.second && fits.first.referent !== referent) fits.second = occurrence;
};

/** Who a definite noun phrase takes up, of all that came up before it and may still be meant; `unsure` where two may be. */
export const takenUp = (
  lexicon: Lexicon,
  phrase: TakingUp,
  before: readonly Occurrence[],
  last?: Referent,
): Referent | 'unsure' | undefined => {
  const same: Fits = {};
  const kind: Fits = {};
  const fitOf = nounFit(lexicon, phrase.noun, phrase.body);
  const narrower = phrase.narrower.map((word) => narrowerOf(lexicon, word));
  const tried: Referent[] = [];
  for (let at = before.length - 1; at >= Math.max(0, before.length - MOST_BACK); at--) {
    const occurrence = before[at] as Occurrence;
    const { referent, sentence } = occurrence;
    if (referent.body !== phrase.body || referent.plural !== phrase.plural) continue;
    // The latest place counts: further up it is only further away.
    if (tried.includes(referent)) continue;
    tried.push(referent);
    // « cette organisation » may be « le Réseau »: of bodies the nouns have a gender, not they.
    if (!phrase.body && !agree(phrase.gender, referent.gender)) continue;
    const fit = fitOf(referent.heads);
    if (!fit || !narrowed(lexicon, narrower, referent.words, fit)) continue;
    if (fit === 'same') put(same, occurrence, last);
    else if (phrase.sentence - sentence <= KIND_REACH) put(kind, occurrence, last);
    if (same.second && (last === undefined || same.last)) break;
  }
  const { first, second } = same.first ? same : kind;
  // « Me X a … », « L'avocat »: who just spoke, though another is called so by the very word.
  if (last && (same.last || (kind.last && kind.last.sentence >= (same.first?.sentence ?? 0)))) return last;
  if (!first || !second) return first?.referent;
  return first.sentence - second.sentence >= CLEARLY_LATER ? first.referent : 'unsure';
};
