import type { Span } from '../text/span.ts';
import { isAcronym } from './candidates.ts';
import type { MentionType } from './facts.ts';
import type { Lexicon } from './lexicon.ts';
import {
  actsAsPerson,
  doubleBarrelled,
  hasOrganisationEnding,
  isClub,
  isProperNoun,
  isTold,
  ordinaryAt,
} from './name-evidence.ts';
import { typeByPosition } from './name-position.ts';
import { hasHead, nounBefore } from './organisations.ts';
import { roleAfter, roleBeforeComma, titleBefore } from './persons.ts';
import type { Token } from './tokens.ts';

const PERSON_WORDS = 5;

const covers = (length: number, from: number, to: number): boolean => length === to - from;

/** Two-letter acronyms that are also words count only in capitals: "US", "IS", « EI ». */
const shortWord = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from === 1 && (tokens[from]?.text.length ?? 0) <= 3 && !isAcronym(tokens[from]);

/** The known organisation or place that a run is, wholly. */
export const knownAs = (
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
): MentionType | undefined => {
  const organisation = covers(lexicon.phrases(lexicon.words.name.organisations).at(tokens, from), from, to);
  if (organisation && !shortWord(tokens, from, to)) return 'organisation';
  if (
    covers(lexicon.places.at(tokens, from), from, to) &&
    !(shortWord(tokens, from, to) && ['us', 'uk', 'usa'].includes(tokens[from]?.fold ?? ''))
  )
    return 'place';
  return undefined;
};

const words = (tokens: readonly Token[], from: number, to: number): readonly Token[] =>
  tokens.slice(from, to).filter((token) => token.kind === 'word');

const roleOf = (tokens: readonly Token[], at: number, from: number): { readonly role: Span } => ({
  role: { start: tokens[at]?.start ?? 0, end: tokens[from - 1]?.end ?? 0 },
});

/** How much speaks for each type of a name: the sum of what each rule says, 5 and more is as good as sure. */
export interface Votes {
  readonly person: number;
  readonly place: number;
  readonly organisation: number;
}

/** From here on a type is as good as sure. */
export const SURE = 5;
/** Below this a name stays unknown: one weak sign is a guess. */
export const ENOUGH = 1.5;

/** The type most speaks for; undefined where too little does, or two types as much. */
export const elect = ({ person, place, organisation }: Votes): 'person' | 'place' | 'organisation' | undefined => {
  const most = Math.max(person, place, organisation);
  if (most < ENOUGH) return undefined;
  const second = person + place + organisation - most - Math.min(person, place, organisation);
  if (second === most) return undefined;
  return most === person ? 'person' : most === place ? 'place' : 'organisation';
};

/** What a name itself and the words before and after it say of its type. */
export const votesOf = (
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
  titled: number | undefined,
): { readonly votes: Votes; readonly role?: Span } => {
  const { name } = lexicon.words;
  let [person, place, organisation] = [0, 0, 0];
  const parts = words(tokens, from, to);
  const [first, last] = [parts[0], parts[parts.length - 1]];
  const single = parts.length === 1;
  const long = parts.length > PERSON_WORDS;
  const acronym = isAcronym(first);
  const known = knownAs(tokens, from, to, lexicon);
  const given = lexicon.firstNames.has(first?.fold ?? '');
  const title = titled ?? titleBefore(tokens, from, lexicon);
  const head = hasHead(tokens, from, to, lexicon) || (to > from + 1 && isProperNoun(tokens, from, from + 1, lexicon));
  const determined = title === undefined && determinedBy(tokens, from, lexicon);
  // "Sunmere Devices", « Baobab Images »: people are not called like things.
  const thing = !single && ordinaryAt(tokens, to - 1, lexicon);
  if (known === 'organisation') organisation += 9;
  if (known === 'place') place += title === undefined ? 9 : 3;
  if (title !== undefined) {
    if (single && acronym) organisation += 6;
    else if (!long && !head) person += thing && !given ? 3 : 7;
  }
  if (head) organisation += 6;
  if (!single && last && lexicon.has(name.corporate, last.fold)) organisation += given ? 4 : 6;
  if (isClub(tokens, from, to, lexicon)) organisation += 5;
  if (titled === undefined && !known && nounBefore(tokens, from, name.organisationNouns, lexicon))
    organisation += given && !single ? 2 : 7;
  place += placeByPart(tokens, from, to, parts, lexicon);
  const after = long ? undefined : roleAfter(tokens, to, lexicon);
  const appositive = after ?? roleBeforeComma(tokens, from, to, lexicon);
  const role = typeof appositive === 'object' ? appositive : undefined;
  if (appositive !== undefined && !long && !acronym && !determined) person += single ? 2 : 4;
  if (thing) organisation += 3;
  if (!single && tokens.slice(from, to).some(({ fold }) => fold === '&')) organisation += 4;
  // Nobody is called "the Jane Roe", but what is named after her may be.
  if (!single && !long && (given || initial(tokens, from))) person += determined ? 2 : 5;
  if (!single && !long && !determined && !given && givenLast(tokens, from, to, lexicon)) person += 2.5;
  if (!single && determined && lexicon.words.number.nounLast) organisation += 1.5;
  if (!single && !long && doubleBarrelled(tokens, from, to, lexicon)) person += 3;
  if (!single && to - from <= 4 && isHyphenatedGiven(tokens, to)) person += 4;
  if (isTold(tokens, from, lexicon)) organisation += determinedBy(tokens, from, lexicon) ? 4 : single ? 3 : 1;
  if (isPlaceByContext(tokens, from, to, lexicon)) place += 2;
  if (single && hasOrganisationEnding(first, lexicon)) organisation += 1.5;
  if (
    lexicon.has(name.stakes, tokens[from - 2]?.fold ?? '') &&
    lexicon.phrases(name.placePrepositions).before(tokens, from) === 1
  )
    organisation += 3;
  if (single && acronym) organisation += determinedBy(tokens, from, lexicon) ? 4 : 0;
  const speaking = speaks(tokens, from, to, lexicon);
  if (!single && !thing && !determined && !long && !acronym && (speaking || actsAsPerson(tokens, to, lexicon)))
    person += 2.5;
  if (single && given && !determined) person += speaking ? 3 : 1;
  // « au Moyamba », « la Rioja »: in French regions have an article, people and towns have none.
  if (single && !acronym && !speaking && followsRegionArticle(tokens, from, lexicon)) place += 1.5;
  if (!single && !thing && !determined && !long && !acronym && nounBeforePerson(tokens, from, lexicon)) person += 2;
  const positional = typeByPosition(tokens, from, to, lexicon, speaking);
  if (positional === 'person' && !thing) person += 1.5;
  if (positional === 'organisation') organisation += 3;
  return {
    votes: { person, place, organisation },
    ...(title !== undefined && person > 0 ? roleOf(tokens, title, from) : role ? { role } : {}),
  };
};

/** "a shop steward Jane Roe", « la passagère Anne Martin »: an everyday noun with its article right before several capitals. */
const nounBeforePerson = (tokens: readonly Token[], from: number, lexicon: Lexicon): boolean => {
  const [noun, before] = [tokens[from - 1], tokens[from - 2]];
  if (!noun || noun.capital || noun.sentence !== tokens[from]?.sentence || before?.sentence !== noun.sentence)
    return false;
  const { definite, indefinite, functionWords, name, speech } = lexicon.words;
  return (
    ordinaryAt(tokens, from - 1, lexicon) &&
    !lexicon.has(functionWords, noun.fold) &&
    !lexicon.has(speech.verbs, noun.fold) &&
    !lexicon.has(lexicon.placeNouns, noun.fold) &&
    !lexicon.has(name.organisationNouns, noun.fold) &&
    (lexicon.has(definite, before.fold) ||
      lexicon.has(indefinite, before.fold) ||
      lexicon.demonyms.has(before.fold) ||
      before.fold === "'s")
  );
};

/** « au Moyamba », « de la Rioja », « de l'Aveyron » */
const followsRegionArticle = (tokens: readonly Token[], from: number, lexicon: Lexicon): boolean => {
  const [article, of] = [tokens[from - 1], tokens[from - 2]];
  const { name, definite } = lexicon.words;
  if (!article || article.sentence !== tokens[from]?.sentence || ordinaryAt(tokens, from, lexicon)) return false;
  if (lexicon.has(name.regionArticles, article.fold)) return true;
  return (
    name.regionArticles.length > 0 &&
    lexicon.has(definite, article.fold) &&
    lexicon.has(name.placeLinks, of?.fold ?? '')
  );
};

const determinedBy = (tokens: readonly Token[], from: number, lexicon: Lexicon): boolean => {
  const article = tokens[from - 1];
  return (
    article !== undefined &&
    article.sentence === tokens[from]?.sentence &&
    (lexicon.has(lexicon.words.definite, article.fold) || lexicon.has(lexicon.words.name.contracted, article.fold))
  );
};

/** "Harada Kenjiro": where the surname comes first. */
const givenLast = (tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean =>
  lexicon.firstNames.has(tokens[to - 1]?.fold ?? '') && !ordinaryAt(tokens, from, lexicon);

/** "Park Jae-sung": a given name of two syllables, the second in lower case. */
const isHyphenatedGiven = (tokens: readonly Token[], to: number): boolean =>
  tokens[to - 2]?.fold === '-' && tokens[to - 3]?.capital === true && tokens[to - 1]?.capital === false;

const initial = (tokens: readonly Token[], from: number): boolean =>
  tokens[from]?.text.length === 1 && tokens[from + 1]?.fold === '.' && (tokens[from + 2]?.text.length ?? 0) > 1;

/** « Saint-Rémy-sur-Arre »: words in lower case between hyphens. */
const isHyphenatedTown = (tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean => {
  for (let at = from + 2; at + 2 < to; at++) {
    const [hyphen, joint, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    if (
      hyphen?.fold === '-' &&
      next?.fold === '-' &&
      joint?.capital === false &&
      lexicon.has(lexicon.words.name.placeJoints, joint.fold)
    )
      return true;
  }
  return false;
};

/** How much a word of a place in the name or a noun beside it says: "Lake X", « la ville de X », "X province". */
const placeByPart = (
  tokens: readonly Token[],
  from: number,
  to: number,
  parts: readonly Token[],
  lexicon: Lexicon,
): number => {
  const { placeParts, placeEnds, placeNouns } = lexicon.words.name;
  const [first, last] = [parts[0], parts[parts.length - 1]];
  const given = lexicon.firstNames.has(first?.fold ?? '');
  let votes = isHyphenatedTown(tokens, from, to, lexicon) ? 4 : 0;
  if (parts.length > 1 && lexicon.has(placeParts, first?.fold ?? '')) votes += 5;
  else if (parts.length > 1 && lexicon.has(placeEnds, last?.fold ?? '')) votes += given ? 3.5 : 5;
  // « la ville de X », « la province X », "the city of X", "X province".
  let at = from;
  if ('«“"'.includes(tokens[at - 1]?.fold ?? ' ')) at--;
  while (
    at > 0 &&
    (lexicon.has(lexicon.words.of, tokens[at - 1]?.fold ?? '') ||
      lexicon.has(lexicon.words.name.innerArticles, tokens[at - 1]?.fold ?? ''))
  )
    at--;
  if (from - at <= 2 && nounBefore(tokens, at, lexicon.placeNouns, lexicon)) votes += given && parts.length > 1 ? 1 : 4;
  // « dans la capitale, X, »: the noun stands before the comma.
  if (
    tokens[from - 1]?.fold === ',' &&
    ',.'.includes(tokens[to]?.fold ?? ' ') &&
    lexicon.phrases(placeNouns).before(tokens, from - 1) > 0 &&
    tokens[from - 2]?.sentence === tokens[from]?.sentence
  )
    votes += given ? 1 : 3;
  const next = tokens[to];
  if (
    lexicon.words.number.nounLast &&
    next?.sentence === tokens[from]?.sentence &&
    lexicon.phrases(placeNouns).at(tokens, to) > 0
  )
    votes += 4;
  return votes;
};

/** "Dharan, a small mining town": what may stand before the noun in an apposition. */
const adjectiveAt = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean => {
  const token = tokens[at];
  return (
    token?.kind === 'word' &&
    !token.capital &&
    !lexicon.has(lexicon.words.functionWords, token.fold) &&
    lexicon.phrases(lexicon.words.name.placeNouns).at(tokens, at) === 0 &&
    lexicon.words.number.nounLast
  );
};

/** "X's army", "X's northern border": what only a country or a town has. */
const owns = (tokens: readonly Token[], to: number, lexicon: Lexicon): boolean =>
  tokens[to]?.fold === "'s" && lexicon.has(lexicon.words.name.belongings, tokens[to + 1]?.fold ?? '');

const isPlaceByContext = (tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean => {
  if (words(tokens, from, to).length > 4) return false;
  if (owns(tokens, to, lexicon)) return true;
  const prepositions = lexicon.phrases(lexicon.words.name.placePrepositions);
  const area = lexicon.phrases(lexicon.words.name.areaPrepositions).before(tokens, from);
  if (area && tokens[from - area]?.sentence === tokens[from]?.sentence) return true;
  // « trois villages, dont X et Y »
  const such = lexicon.phrases(lexicon.words.name.suchAs).before(tokens, from);
  if (
    such &&
    nounBefore(
      tokens,
      tokens[from - such - 1]?.fold === ',' ? from - such - 1 : from - such,
      lexicon.placeNouns,
      lexicon,
    )
  )
    return true;
  const length = prepositions.before(tokens, from);
  // "shares in X": what one holds a part of is a firm.
  if (length && lexicon.has(lexicon.words.name.stakes, tokens[from - length - 1]?.fold ?? '')) return false;
  if (!length || tokens[from - 1]?.sentence !== tokens[from]?.sentence) {
    // « ville située … », « Minbej, ville … » : an apposition with a noun of place.
    if (tokens[to]?.fold !== ',') return false;
    let skip =
      lexicon.has(lexicon.words.indefinite, tokens[to + 1]?.fold ?? '') ||
      lexicon.has(lexicon.words.definite, tokens[to + 1]?.fold ?? '')
        ? 2
        : 1;
    while (skip < 4 && adjectiveAt(tokens, to + skip, lexicon)) skip++;
    return lexicon.phrases(lexicon.words.name.placeNouns).at(tokens, to + skip) > 0;
  }
  // « a déclaré à X » tells who was told, not where.
  for (let at = from - length - 1; at >= Math.max(0, from - length - 2); at--) {
    if (
      tokens[from - 1]?.fold === 'a' &&
      tokens[at]?.sentence === tokens[from]?.sentence &&
      lexicon.has(lexicon.words.speech.participles, tokens[at]?.fold ?? '') &&
      lexicon.has(lexicon.words.speech.auxiliaries, tokens[at - 1]?.fold ?? '')
    )
      return false;
  }
  return true;
};

/** A speech verb right after the name, or right before it after a comma. */
const speaks = (tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean => {
  const { speech } = lexicon.words;
  const sentence = tokens[from]?.sentence;
  let at = to;
  while (
    tokens[at]?.sentence === sentence &&
    (lexicon.has(speech.auxiliaries, tokens[at]?.fold ?? '') ||
      lexicon.has(speech.reflexives, tokens[at]?.fold ?? '') ||
      lexicon.has(speech.adverbs, tokens[at]?.fold ?? ''))
  )
    at++;
  const after =
    tokens[at]?.sentence === sentence &&
    at - to <= 4 &&
    (lexicon.has(speech.verbs, tokens[at]?.fold ?? '') ||
      (at > to && lexicon.has(speech.participles, tokens[at]?.fold ?? '')));
  const before =
    tokens[from - 1]?.sentence === sentence &&
    (lexicon.has(speech.verbs, tokens[from - 1]?.fold ?? '') ||
      lexicon.has(speech.participles, tokens[from - 1]?.fold ?? ''));
  return after || before;
};
