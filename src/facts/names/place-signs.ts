import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import { ordinaryAt } from './name-evidence.ts';
import type { Nominee } from './nominee.ts';
import { nounBefore } from './organisations.ts';

/** More words than this are no place's name. */
const PLACE_WORDS = 4;

/** What speaks for a place. */
export const placeSigns = (name: Nominee): number => {
  const { single, acronym, speaking, tokens, from, lexicon } = name;
  // « Haut-Commissariat »
  if (lexicon.phrases(lexicon.words.name.organisationHeads).at(tokens, from) > 1) return 0;
  let votes = byPart(name) + (isCompassPlace(name) ? 5 : 0);
  if (byContext(name)) votes += isInside(name) ? 3 : 2;
  // « au Moyamba », « la Rioja »: in French regions have an article, people and towns have none.
  // "at the Guildhall"
  if (single && !acronym && !speaking && isAtThe(name)) votes += 2;
  if (single && !acronym && followsRegionArticle(name, speaking)) votes += 1.5;
  return votes;
};

/** "in X", « près de X »: where nobody can be, and everything else is. */
const isInside = ({ tokens, from, lexicon, single, given }: Nominee): boolean => {
  const { placePrepositions, surePlaces } = lexicon.words.name;
  const length = lexicon.phrases(placePrepositions).before(tokens, from);
  if (!length || single || given) return false;
  return tokens.slice(from - length, from).some(({ fold }) => lexicon.has(surePlaces, fold));
};

const isAtThe = ({ tokens, from, lexicon, first }: Nominee): boolean =>
  lexicon.words.number.nounLast &&
  lexicon.has(lexicon.words.definite, tokens[from - 1]) &&
  lexicon.has(lexicon.words.name.venueLinks, tokens[from - 2]) &&
  tokens[from - 2]?.sentence === first?.sentence &&
  !/s$/.test(first?.fold ?? '');

/** "Western Australia", « Nord-Djakou » */
const isCompassPlace = ({ tokens, from, to, lexicon }: Nominee): boolean => {
  const { compass, placePrepositions } = lexicon.words.name;
  const fold = tokens[from]?.fold ?? '';
  // « Vohilava-Sud »
  if (to === from + 3 && tokens[from + 1]?.fold === '-' && lexicon.has(compass, tokens[to - 1])) return true;
  if (tokens[from + 1]?.fold === '-')
    return (
      lexicon.has(compass, fold) &&
      to === from + 3 &&
      tokens[to - 1]?.capital === true &&
      !lexicon.demonyms.has(tokens[to - 1])
    );
  return (
    lexicon.phrases(placePrepositions).at(tokens, from) === 1 &&
    to > from + 1 &&
    lexicon.places.at(tokens, from + 1) === to - from - 1
  );
};

/** « au Moyamba », « de la Rioja », « de l'Aveyron » */
const followsRegionArticle = ({ tokens, from, lexicon }: Nominee, speaking: boolean): boolean => {
  const [article, of] = [tokens[from - 1], tokens[from - 2]];
  const { name, definite } = lexicon.words;
  if (!article || article.sentence !== tokens[from]?.sentence || ordinaryAt(tokens, from, lexicon)) return false;
  if (lexicon.has(name.regionArticles, article)) return true;
  return (
    !speaking && name.regionArticles.length > 0 && lexicon.has(definite, article) && lexicon.has(name.placeLinks, of)
  );
};

/** « Saint-Rémy-sur-Arre »: words in lower case between hyphens. */
const isHyphenatedTown = (tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean => {
  for (let at = from + 2; at + 2 < to; at++) {
    const [hyphen, joint, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    if (
      hyphen?.fold === '-' &&
      next?.fold === '-' &&
      joint?.capital === false &&
      lexicon.has(lexicon.words.name.placeJoints, joint)
    )
      return true;
  }
  return false;
};

/** How much a word of a place in the name or a noun beside it says: "Lake X", « la ville de X », "X province". */
const byPart = ({ tokens, from, to, parts, given, lexicon }: Nominee): number => {
  const { placeParts, placeEnds, placeNouns } = lexicon.words.name;
  const [first, last] = [parts[0], parts[parts.length - 1]];
  let votes = isHyphenatedTown(tokens, from, to, lexicon) ? 4 : 0;
  if (parts.length > 1 && lexicon.has(placeParts, first)) votes += 5;
  else if (parts.length > 1 && lexicon.has(placeEnds, last)) votes += given ? 3.5 : 5;
  // « la ville de X », « la province X », "the city of X", "X province".
  let at = from;
  if ('«“"'.includes(tokens[at - 1]?.fold ?? ' ')) at--;
  while (
    at > 0 &&
    (lexicon.has(lexicon.words.of, tokens[at - 1]) || lexicon.has(lexicon.words.name.innerArticles, tokens[at - 1]))
  )
    at--;
  if (from - at <= 2 && nounBefore(tokens, at, lexicon.placeNouns, lexicon))
    // « rue Anatole-France » is called after somebody and is no one.
    votes += given && parts.length > 1 ? (at === from && !lexicon.words.number.nounLast ? 9 : 1) : 4;
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
    (lexicon.phrases(placeNouns).at(tokens, to) > 0 || lexicon.has(lexicon.placeNouns, next))
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
    !lexicon.has(lexicon.words.functionWords, token) &&
    lexicon.phrases(lexicon.words.name.placeNouns).at(tokens, at) === 0 &&
    lexicon.words.number.nounLast
  );
};

/** "X's army", "X's northern border": what only a country or a town has. */
const owns = (tokens: readonly Token[], to: number, lexicon: Lexicon): boolean =>
  tokens[to]?.fold === "'s" && lexicon.has(lexicon.words.name.belongings, tokens[to + 1]);

const byContext = ({ tokens, from, to, parts, lexicon }: Nominee): boolean => {
  if (parts.length > PLACE_WORDS) return false;
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
  if (length && lexicon.has(lexicon.words.name.stakes, tokens[from - length - 1])) return false;
  if (!length || tokens[from - 1]?.sentence !== tokens[from]?.sentence) {
    // « ville située … », « Minbej, ville … » : an apposition with a noun of place.
    if (tokens[to]?.fold !== ',') return false;
    let skip =
      lexicon.has(lexicon.words.indefinite, tokens[to + 1]) || lexicon.has(lexicon.words.definite, tokens[to + 1])
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
      lexicon.has(lexicon.words.speech.participles, tokens[at]) &&
      lexicon.has(lexicon.words.speech.auxiliaries, tokens[at - 1])
    )
      return false;
  }
  return true;
};
