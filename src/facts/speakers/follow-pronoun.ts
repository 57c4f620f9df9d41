import type { Token } from '../words/tokens.ts';
import type { Gender } from './gender.ts';
import { type Draft, MOST_BACK, type Occurrence, type Referent, type ReferentSource } from './referent.ts';

/** Sentences a pronoun of the text itself is followed back. */
const PRONOUN_REACH = 2;

/** The one person the sentences before are about. */
export const subjectBefore = (
  occurrences: readonly Occurrence[],
  turn: (sentence: number) => number,
  sentence: number,
  gender: Gender | undefined,
): Referent | undefined => {
  const fits = new Set<Referent>();
  for (let at = occurrences.length - 1; at >= Math.max(0, occurrences.length - MOST_BACK); at--) {
    const { referent, sentence: own, subject } = occurrences[at] as Occurrence;
    if (turn(sentence) - turn(own) > PRONOUN_REACH) break;
    if (
      subject &&
      own < sentence &&
      !referent.body &&
      !referent.plural &&
      (!gender || !referent.gender || gender === referent.gender)
    )
      fits.add(referent);
  }
  const [one, other] = fits;
  return other ? undefined : one;
};

/** « Le nouveau patron sera X. L'ancien préfet … »: the one name of the sentence before. */
export const onlyNamedBefore = (
  occurrences: readonly Occurrence[],
  turn: (sentence: number) => number,
  sentence: number,
  gender: Gender | undefined,
): Referent | undefined => {
  const named = new Set<Referent>();
  for (let at = occurrences.length - 1; at >= Math.max(0, occurrences.length - MOST_BACK); at--) {
    const { referent, sentence: own } = occurrences[at] as Occurrence;
    if (turn(sentence) - turn(own) > 1) break;
    if (!referent.body && !referent.plural && referent.mention !== undefined) named.add(referent);
  }
  const [one, other] = named;
  return other || (gender && one?.gender && gender !== one.gender) ? undefined : one;
};

/** « elle », "his": tells that the one spoken of is a woman or a man, and that he is still spoken of. */
export const learn = (
  { tokens, lexicon }: ReferentSource,
  turn: (sentence: number) => number,
  occurrences: readonly Occurrence[],
  i: number,
  add: (token: number, start: number, referent: Referent, owner?: boolean) => void,
): boolean => {
  const { speech } = lexicon.words;
  const token = tokens[i] as Token;
  const { sentence } = token;
  const woman = lexicon.has(speech.women, token);
  if (!woman && !lexicon.has(speech.men, token)) return false;
  if (lexicon.has(speech.plural, token) || lexicon.has(speech.impersonal, tokens[i + 1])) return false;
  // "described her as": not the subject of its own verb.
  const next = tokens[i + 1];
  const object =
    lexicon.has(speech.objectPronouns, token) &&
    (next?.kind !== 'word' || lexicon.has(lexicon.words.functionWords, next));
  if (object) return false;
  const gender: Gender = woman ? 'woman' : 'man';
  const fits = new Set<Referent>();
  let nearest: number | undefined;
  for (let at = occurrences.length - 1; at >= Math.max(0, occurrences.length - MOST_BACK); at--) {
    const { referent, sentence: own, subject } = occurrences[at] as Occurrence;
    if (turn(sentence) - turn(own) > PRONOUN_REACH || (nearest !== undefined && own < nearest)) break;
    if (referent.body || referent.plural || (referent.gender && referent.gender !== gender)) continue;
    if (!subject && fits.size) continue;
    nearest = own;
    fits.add(referent);
  }
  const [one, other] = fits;
  if (!one || other) return true;
  (one as Draft).gender ??= gender;
  // "His counterpart was curt": the sentence is about another.
  add(i, i, one, lexicon.has(speech.own, token));
  return true;
};
