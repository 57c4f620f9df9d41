import type { MentionType } from '../facts.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import { isAcronym } from './candidates.ts';

/** More words than this are no person's name. */
const PERSON_WORDS = 4;
/** Letters of an acronym: one more is a word in capitals. */
const ACRONYM_LETTERS = 7;

/** Adverbs and auxiliaries between a name and its verb at most. */
const VERB_REACH = 3;

const words = (tokens: readonly Token[], from: number, to: number): readonly Token[] =>
  tokens.slice(from, to).filter((token) => token.kind === 'word');

const determined = (tokens: readonly Token[], from: number, lexicon: Lexicon): boolean => {
  const before = tokens[from - 1];
  if (!before || before.sentence !== tokens[from]?.sentence) return false;
  return lexicon.has(lexicon.words.definite, before) || lexicon.has(lexicon.words.name.contracted, before);
};

/** What stands right after a subject: a verb form, an auxiliary, or a clause between commas. */
const verbFollows = (tokens: readonly Token[], to: number, lexicon: Lexicon): boolean => {
  const { sentence } = tokens[to - 1] ?? { sentence: -1 };
  const { speech, name } = lexicon.words;
  const adverb = lexicon.phrases(speech.adverbs).at(tokens, to);
  const next = tokens[to + adverb];
  if (next?.kind !== 'word' || next.sentence !== sentence || next.capital) return false;
  return (
    lexicon.has(speech.auxiliaries, next) ||
    lexicon.has(speech.verbs, next) ||
    lexicon.has(speech.reflexives, next) ||
    name.verbEndings.some((ending) => next.fold.length > ending.length + 2 && next.fold.endsWith(ending))
  );
};

const namesThings = (parts: readonly Token[], lexicon: Lexicon): boolean => {
  const { name } = lexicon.words;
  const lists = [
    name.placeParts,
    name.organisationHeads,
    name.clubs,
    name.corporate,
    name.organisationWords,
    name.titleAdjectives,
  ];
  return parts.some((part) => lists.some((list) => lexicon.has(list, part)) || lexicon.demonyms.has(part));
};

/** « Anselme Le Goarant a … »: several capitals without an article that are a clause's subject are somebody. */
const isSubject = (tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean => {
  const [first, before] = [tokens[from], tokens[from - 1]];
  if (!first) return false;
  const opens =
    first.first ||
    before === undefined ||
    before.sentence !== first.sentence ||
    [',', '»', '”', ';', ':'].includes(before.fold) ||
    lexicon.has(lexicon.words.that, before) ||
    lexicon.has(lexicon.words.and, before) ||
    lexicon.has(lexicon.words.name.clauseOpeners, before);
  return opens && verbFollows(tokens, to, lexicon);
};

/**
 * What a name's place in the sentence says where no word does: an article and a speech verb make an organisation, a
 * capital subject of several words without an article a person, a « par … » its doer. Undefined where it says nothing.
 */
export const typeByPosition = (
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
  speaks: boolean,
): MentionType | undefined => {
  // « Al-Tanaf » is one word here.
  const parts = words(tokens, from, to).filter((part, index) => index === 0 || !part.glued);
  const [first, before] = [parts[0], tokens[from - 1]];
  if (!first) return undefined;
  const article = determined(tokens, from, lexicon);
  const { speech, name } = lexicon.words;
  const according = lexicon.phrases(speech.according);
  const cited = according.before(tokens, article ? from - 1 : from) > 0;
  // « les Druzes du Chouf s'inquiètent »: who speaks stands before.
  const completes =
    before?.sentence === first.sentence &&
    (lexicon.has(name.contracted, before) || lexicon.has(lexicon.words.of, tokens[from - 2]));
  if (article && (cited || (speaks && !completes))) return 'organisation';
  if (parts.length === 1)
    return isAcronym(first) && first.text.length <= ACRONYM_LETTERS && !/\d/.test(first.text)
      ? 'organisation'
      : undefined;
  if (article || parts.length > PERSON_WORDS || parts.some(isAcronym) || namesThings(parts, lexicon)) return undefined;
  if (cited || isSubject(tokens, from, to, lexicon)) return 'person';
  return before?.sentence === first.sentence && lexicon.has(name.personPrepositions, before) ? 'person' : undefined;
};

/** "Kolvani officials": a capital that ends as adjectives of peoples do, before a noun, names nobody. */
export const isPeopleAdjective = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean => {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || next?.kind !== 'word' || next.sentence !== token.sentence || next.capital || isAcronym(token))
    return false;
  const { name, speech } = lexicon.words;
  return (
    name.adjectiveEndings.some((ending) => token.fold.length > ending.length + 2 && token.fold.endsWith(ending)) &&
    !lexicon.has(speech.verbs, next) &&
    !lexicon.has(speech.auxiliaries, next) &&
    !lexicon.has(lexicon.words.functionWords, next)
  );
};

/** A verb right after the name that only a person is the subject of: "resigned", « est né ». */
export const actsAsPerson = (tokens: readonly Token[], to: number, lexicon: Lexicon): boolean => {
  const { sentence } = tokens[to - 1] ?? { sentence: -1 };
  const verbs = lexicon.phrases(lexicon.words.name.personVerbs);
  const adverbs = lexicon.phrases(lexicon.words.speech.adverbs);
  let at = to;
  for (let step = 0; step < VERB_REACH && tokens[at]?.sentence === sentence; step++) {
    if (verbs.at(tokens, at)) return true;
    const adverb = adverbs.at(tokens, at);
    if (!adverb) return false;
    at += adverb;
  }
  return false;
};

/** A speech verb right after the name, or right before it after a comma. */
export const speaks = (tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean => {
  const { speech } = lexicon.words;
  const sentence = tokens[from]?.sentence;
  let at = to;
  while (
    tokens[at]?.sentence === sentence &&
    (lexicon.has(speech.auxiliaries, tokens[at]) ||
      lexicon.has(speech.reflexives, tokens[at]) ||
      lexicon.has(speech.adverbs, tokens[at]))
  )
    at++;
  const after =
    tokens[at]?.sentence === sentence &&
    at - to <= 4 &&
    (lexicon.has(speech.verbs, tokens[at]) || (at > to && lexicon.has(speech.participles, tokens[at])));
  const before =
    tokens[from - 1]?.sentence === sentence &&
    (lexicon.has(speech.verbs, tokens[from - 1]) || lexicon.has(speech.participles, tokens[from - 1]));
  return after || before;
};
