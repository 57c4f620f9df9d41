import type { Lexicon } from '../words/lexicon.ts';
import { atStart } from '../words/sentence-start.ts';
import type { Token } from '../words/tokens.ts';

/** Index up to which a name goes on at `i` by what joins two capitals of an organisation or place; undefined for nothing. */
export const jointEnd = (tokens: readonly Token[], from: number, i: number, lexicon: Lexicon): number | undefined => {
  if (owned(tokens, from, i, lexicon)) return i + 2;
  if (isPlaceOf(tokens, from, i, lexicon)) return i + 2;
  return pairEnd(tokens, from, i, lexicon) ?? ownersEnd(tokens, i, lexicon) ?? lowerEnd(tokens, from, i, lexicon);
};

/** "Dockers' Federation", "Fishermen's Mission", "St Anne's Hospital": the owners and their organisation are one name. */
const owned = (tokens: readonly Token[], from: number, i: number, lexicon: Lexicon): boolean => {
  const [token, last, next] = [tokens[i], tokens[i - 1], tokens[i + 1]];
  if (!token || !last || !next?.capital || next.sentence !== token.sentence || !token.glued) return false;
  const { name } = lexicon.words;
  const saint = [tokens[from], tokens[i - 2], tokens[i - 3]].some((word) => lexicon.has(name.saints, word));
  const many = /^['’]$/.test(token.text) && /[^s]s$/.test(last.fold);
  const irregular =
    token.fold === "'s" &&
    (lexicon.has(name.owners, last) ||
      lexicon.has(name.titles, last) ||
      lexicon.phrases(name.titles).at(tokens, from) === i - from ||
      saint);
  // "St Anne's Primary School": what the saint gave its name to may have a word before it.
  const far = saint && tokens[i + 2]?.capital ? tokens[i + 2] : undefined;
  return (
    (many || irregular) &&
    [next, far].some((noun) => noun && (lexicon.has(name.organisationHeads, noun) || lexicon.has(name.corporate, noun)))
  );
};

/** "Nurses' and Carers' Guild": owners joined, and an organisation's noun behind the last; index after the "and". */
const ownersEnd = (tokens: readonly Token[], i: number, lexicon: Lexicon): number | undefined => {
  const [mark, and] = [tokens[i], tokens[i + 1]];
  if (!mark?.glued || !/^['’]$/.test(mark.text) || !and || !lexicon.has(lexicon.words.and, and)) return undefined;
  for (let at = i + 2; at < i + 6 && tokens[at]?.sentence === mark.sentence; at++) {
    const token = tokens[at];
    if (token?.glued && /^['’]$/.test(token.text))
      return lexicon.has(lexicon.words.name.organisationHeads, tokens[at + 1]) ? i + 3 : undefined;
    if (!token?.capital) return undefined;
  }
  return undefined;
};

/** What goes on in lower case behind capitals: "Granite Ridge Inc.", "St Anne's hospital", "the Progress party". */
const lowerEnd = (tokens: readonly Token[], from: number, i: number, lexicon: Lexicon): number | undefined => {
  const [token, last, next] = [tokens[i], tokens[i - 1], tokens[i + 1]];
  const { name } = lexicon.words;
  if (!token || !last || token.sentence !== last.sentence) return undefined;
  if (
    token.fold === '.' &&
    token.glued &&
    next?.sentence === token.sentence &&
    lexicon.has(name.corporate, `${last.fold}.`)
  )
    return i + 1;
  if (token.fold === "'s" && lexicon.has(name.saints, tokens[from]) && lexicon.has(name.saintly, next)) return i + 2;
  return i === from + 1 &&
    lexicon.has(name.trailing, token) &&
    !lexicon.demonyms.has(last) &&
    !(atStart(tokens, from) && lexicon.ordinary(last))
    ? i + 1
    : undefined;
};

/** "Bay of Sirmio": a noun of a place and what it is called after. */
const isPlaceOf = (tokens: readonly Token[], from: number, i: number, lexicon: Lexicon): boolean =>
  i === from + 1 &&
  lexicon.has(lexicon.words.name.placeHeads, tokens[from]) &&
  lexicon.has(lexicon.words.of, tokens[i]) &&
  !tokens[i]?.glued &&
  (tokens[i + 1]?.capital === true ||
    // « Palais des festivals »
    (!atStart(tokens, from) && lexicon.has(lexicon.words.name.contracted, tokens[i]))) &&
  tokens[i + 1]?.sentence === tokens[i]?.sentence;

/** "Fire and Rescue Service": everyday words on both sides and an organisation's noun in the end; index after the « and ». */
const pairEnd = (tokens: readonly Token[], from: number, i: number, lexicon: Lexicon): number | undefined => {
  const and = tokens[i];
  if (!lexicon.words.number.nounLast || !and || !lexicon.has(lexicon.words.and, and)) return undefined;
  if (!lexicon.ordinary(tokens[i - 1]) || tokens[i - 1]?.capital !== true) return undefined;
  if (lexicon.has(lexicon.words.name.organisationHeads, tokens[i - 1]) && i > from + 1) return undefined;
  let at = i + 1;
  while (
    at < i + 5 &&
    tokens[at]?.capital === true &&
    tokens[at]?.sentence === and.sentence &&
    lexicon.ordinary(tokens[at])
  )
    at++;
  return at > i + 2 && lexicon.has(lexicon.words.name.organisationHeads, tokens[at - 1]) ? i + 2 : undefined;
};
