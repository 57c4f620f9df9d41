import type { Span } from '../text/span.ts';
import { isAcronym } from './candidates.ts';
import type { MentionType } from './facts.ts';
import type { Lexicon } from './lexicon.ts';
import { actsAsPerson, doubleBarrelled, hasOrganisationEnding, isClub, isTold } from './name-evidence.ts';
import { typeByPosition } from './name-position.ts';
import { hasHead, nounBefore } from './organisations.ts';
import { roleAfter, roleBeforeComma, titleBefore } from './persons.ts';
import type { Token } from './tokens.ts';

/** A type and the rule's by-catch. */
export interface Typed {
  readonly type: MentionType;
  readonly role?: Span;
}

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

const role = (tokens: readonly Token[], at: number | undefined, from: number): { readonly role?: Span } =>
  at === undefined ? {} : { role: { start: tokens[at]?.start ?? 0, end: tokens[from - 1]?.end ?? 0 } };

/** What the words before and after say of a run; undefined where no rule can tell. */
export const typeOf = (
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
  titled: number | undefined,
): Typed | undefined => {
  const { name } = lexicon.words;
  const parts = words(tokens, from, to);
  const title = titled ?? titleBefore(tokens, from, lexicon);
  const known = knownAs(tokens, from, to, lexicon);
  const single = parts.length === 1;
  const given = lexicon.firstNames.has(parts[0]?.fold ?? '');
  if (known === 'organisation') return { type: known };
  const called =
    titled === undefined && nounBefore(tokens, from, name.organisationNouns, lexicon) && !(given && parts.length > 1);
  if (called && known === undefined) return { type: 'organisation' };
  if (known === 'place' && title === undefined) return { type: known };
  if (title !== undefined && single && isAcronym(parts[0])) return { type: 'organisation' };
  if (title !== undefined && parts.length <= PERSON_WORDS && !hasHead(tokens, from, to, lexicon))
    return { type: 'person', ...role(tokens, title, from) };
  if (known) return { type: known };
  const last = parts[parts.length - 1];
  if (parts.length > 1 && last && !given && lexicon.has(name.corporate, last.fold)) return { type: 'organisation' };
  if (hasHead(tokens, from, to, lexicon)) return { type: 'organisation' };
  if (isClub(tokens, from, to, lexicon)) return { type: 'organisation' };
  if (isPlaceByPart(tokens, from, to, parts, lexicon)) return { type: 'place' };
  const after = parts.length <= PERSON_WORDS ? roleAfter(tokens, to, lexicon) : undefined;
  const appositive = after ?? roleBeforeComma(tokens, from, to, lexicon);
  const roleSpan = typeof appositive === 'object' ? { role: appositive } : {};
  if (!single && parts.length <= PERSON_WORDS && (given || initial(tokens, from)))
    return { type: 'person', ...roleSpan };
  if (appositive !== undefined && !single && parts.length <= PERSON_WORDS && !isAcronym(parts[0]))
    return { type: 'person', ...roleSpan };
  if (!single && parts.length <= PERSON_WORDS && doubleBarrelled(tokens, from, to, lexicon))
    return { type: 'person', ...roleSpan };
  if (isTold(tokens, from, lexicon) && (single || lexicon.has(lexicon.words.definite, tokens[from - 1]?.fold ?? '')))
    return { type: 'organisation' };
  if (isPlaceByContext(tokens, from, to, lexicon)) return { type: 'place' };
  if (single && hasOrganisationEnding(parts[0], lexicon)) return { type: 'organisation' };
  const article = tokens[from - 1];
  const determined =
    article !== undefined &&
    article.sentence === parts[0]?.sentence &&
    (lexicon.has(lexicon.words.definite, article.fold) || lexicon.has(name.contracted, article.fold));
  if (single && isAcronym(parts[0]) && determined) return { type: 'organisation' };
  if (
    !single &&
    !determined &&
    parts.length <= PERSON_WORDS &&
    !isAcronym(parts[0]) &&
    (speaks(tokens, from, to, lexicon) || actsAsPerson(tokens, to, lexicon))
  )
    return { type: 'person' };
  const speaking = speaks(tokens, from, to, lexicon);
  if (single && given && speaking && !determined) return { type: 'person' };
  const type = typeByPosition(tokens, from, to, lexicon, speaking);
  return type && { type, ...(type === 'person' ? roleSpan : {}) };
};

const initial = (tokens: readonly Token[], from: number): boolean =>
  tokens[from]?.text.length === 1 && tokens[from + 1]?.fold === '.' && (tokens[from + 2]?.text.length ?? 0) > 1;

const isPlaceByPart = (
  tokens: readonly Token[],
  from: number,
  to: number,
  parts: readonly Token[],
  lexicon: Lexicon,
): boolean => {
  const { placeParts, placeNouns } = lexicon.words.name;
  const [first, last] = [parts[0], parts[parts.length - 1]];
  if (
    parts.length > 1 &&
    (lexicon.has(placeParts, first?.fold ?? '') ||
      (lexicon.words.number.nounLast && lexicon.has(placeParts, last?.fold ?? '')))
  ) {
    return !lexicon.firstNames.has(first?.fold ?? '');
  }
  // « la ville de X », « la province X », "the city of X", "X province".
  let at = from;
  if ('«“"'.includes(tokens[at - 1]?.fold ?? ' ')) at--;
  while (
    at > 0 &&
    (lexicon.has(lexicon.words.of, tokens[at - 1]?.fold ?? '') ||
      lexicon.has(lexicon.words.name.innerArticles, tokens[at - 1]?.fold ?? ''))
  )
    at--;
  if (from - at <= 2 && nounBefore(tokens, at, lexicon.placeNouns, lexicon)) return true;
  const next = tokens[to];
  return (
    lexicon.words.number.nounLast &&
    next?.sentence === tokens[from]?.sentence &&
    lexicon.phrases(placeNouns).at(tokens, to) > 0
  );
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
