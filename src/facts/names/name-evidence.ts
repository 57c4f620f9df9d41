import { ARABIC_ARTICLES } from '../../language/transliteration.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { atStart } from '../words/sentence-start.ts';
import type { Token } from '../words/tokens.ts';
import { isAcronym } from './candidates.ts';

/** Arabic articles inside a name make no double-barrelled surname: « Bir Al-Souhayl ». */
const ARTICLES = new Set(ARABIC_ARTICLES);
const words = (tokens: readonly Token[], from: number, to: number): readonly Token[] =>
  tokens.slice(from, to).filter((token) => token.kind === 'word');

/** « Bakary Touré-Lenglet »: a second name of two capitals with a hyphen is a surname; places carry theirs first. */
export const doubleBarrelled = (tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean => {
  const parts = lexicon.words.name.placeParts;
  for (let at = from + 1; at + 2 < to; at++) {
    const [left, hyphen, right] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    if (hyphen?.fold !== '-' || !hyphen.glued || !right?.glued || !left || left.glued) continue;
    if (left.capital && right.capital && !ARTICLES.has(left.fold) && !lexicon.has(parts, left)) {
      const first = tokens[from];
      return first !== undefined && !lexicon.has(parts, first) && !isAcronym(first);
    }
  }
  return false;
};

/** "Kingsmere United", « AS Lorgnac »: a club's word at either end of a name of several words. */
export const isClub = (tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean => {
  const parts = words(tokens, from, to);
  const [first, last] = [parts[0], parts[parts.length - 1]];
  if (!first || !last || parts.length < 2 || lexicon.firstNames.has(first)) return false;
  const { clubs } = lexicon.words.name;
  return lexicon.has(clubs, last) || lexicon.has(clubs, first);
};

/** "Norpress": one word that ends as media and firms like to. */
export const hasOrganisationEnding = (token: Token | undefined, lexicon: Lexicon): boolean =>
  token !== undefined &&
  lexicon.words.name.organisationEndings.some(
    (ending) => token.fold.length > ending.length + 2 && token.fold.endsWith(ending),
  );

/** "told Norpress", "told the Northern Ledger": who is told by way of a name no rule knows is a medium, not a person. */
export const isTold = (tokens: readonly Token[], from: number, lexicon: Lexicon): boolean => {
  const article = lexicon.has(lexicon.words.definite, tokens[from - 1]) ? 1 : 0;
  const verb = tokens[from - 1 - article];
  return (
    verb !== undefined &&
    verb.sentence === tokens[from]?.sentence &&
    (lexicon.phrases(lexicon.words.speech.telling).before(tokens, from - article) > 0 ||
      lexicon.phrases(lexicon.words.speech.relayed).before(tokens, from - article) > 0)
  );
};

/** « les Lorgnacais », "two Ugandans": a plural of people that no list knows. */
export const isPeople = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean => {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (!token || !before || before.sentence !== token.sentence || isAcronym(token)) return false;
  const { words: all } = lexicon;
  const determined = lexicon.has(all.number.pluralArticles, before) || before.kind === 'number';
  // "two Japanese transport planes": in English an adjective where a noun in lower case follows.
  const next = tokens[at + 1];
  if (all.number.nounLast && !token.fold.endsWith('s') && next?.kind === 'word' && next.sentence === token.sentence)
    if (!lexicon.has(all.functionWords, next) && !lexicon.has(all.speech.verbs, next)) return false;
  return (
    determined &&
    all.name.demonymEndings.some((ending) => token.fold.length > ending.length + 2 && token.fold.endsWith(ending))
  );
};

/** Words of a day and an agency between a place and the dash. */
const DATELINE = 12;

/** The place a dispatch opens with: « PARIS (AFP) — », "PORT AMANDLA, June 5 –". Tokens before the dash. */
export const datelineEnd = (tokens: readonly Token[], from: number, to: number): boolean => {
  const first = tokens[from];
  if (!first?.first || !/^\p{Lu}{3,}$/u.test(first.text)) return false;
  const next = tokens[to];
  if (next?.sentence !== first.sentence) return false;
  if ('–—('.includes(next.fold) || (next.fold === '-' && !next.glued)) return true;
  // "GOMA, Oct 9 -", but "JNAM, the coalition that …": behind a comma a dash must close it.
  const rest = tokens.slice(to + 1, to + DATELINE);
  return (
    next.fold === ',' &&
    rest.some(
      ({ fold, glued, sentence }) => sentence === first.sentence && ('–—'.includes(fold) || (fold === '-' && !glued)),
    )
  );
};

/** « le Sniper » in quotation marks: what the marks hold alone is a nickname or a term. */
export const isNickname = (tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean => {
  const article = lexicon.has(lexicon.words.definite, tokens[from - 1]) ? 1 : 0;
  const [open, close] = [tokens[from - 1 - article]?.fold ?? ' ', tokens[to]?.fold ?? ' '];
  return (
    '«“"‘'.includes(open) && ('»”"’'.includes(close) || (close === ',' && '»”"’'.includes(tokens[to + 1]?.fold ?? ' ')))
  );
};

/** « La Dépêche »: an article in capitals inside a sentence, and an everyday noun. */
export const opensWithArticle = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean => {
  const article = tokens[at - 1];
  return (
    !lexicon.words.number.nounLast &&
    article?.capital === true &&
    article.sentence === tokens[at]?.sentence &&
    !atStart(tokens, at - 1) &&
    lexicon.has(lexicon.words.name.innerArticles, article) &&
    lexicon.places.at(tokens, at - 1) === 0 &&
    ordinaryAt(tokens, at, lexicon)
  );
};

/** True for a word of everyday language. */
export const ordinaryAt = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean => {
  const token = tokens[at];
  return token?.kind === 'word' && !isAcronym(token) && lexicon.ordinary(token);
};

/** True for an everyday noun in capitals inside a French sentence, which only a name makes: « la Défense », « le Bureau ». */
export const isCapitalNoun = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean => {
  const token = tokens[at];
  const { name, number } = lexicon.words;
  if (number.nounLast || !token?.capital || atStart(tokens, at) || !ordinaryAt(tokens, at, lexicon)) return false;
  return ![name.titles, name.roles, name.notNames, name.placeParts, name.occasions].some((list) =>
    lexicon.has(list, token),
  );
};

/** « la Défense civile », « la Haute autorité électorale »: in French one capital, then the rest of the name in lower case. */
export const isProperNoun = (tokens: readonly Token[], at: number, to: number, lexicon: Lexicon): boolean => {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (to !== at + 1 || !next || next.sentence !== token?.sentence || next.capital || next.kind !== 'word') return false;
  if (!isCapitalNoun(tokens, at, lexicon)) return false;
  if (lexicon.has(lexicon.words.name.prenominal, token))
    return ordinaryAt(tokens, at + 1, lexicon) && !lexicon.has(lexicon.words.functionWords, next);
  return completes(next, lexicon);
};

/** An adjective such as an organisation's name goes on with. */
export const completes = ({ fold }: Token, lexicon: Lexicon): boolean => {
  const { name, speech } = lexicon.words;
  if (lexicon.has(speech.participles, fold) || lexicon.has(speech.verbs, fold))
    return lexicon.has(name.organisationWords, fold);
  return (
    lexicon.adjective(fold) ||
    lexicon.has(name.organisationWords, fold) ||
    lexicon.has(name.titleAdjectives, fold.replace(/s$/, '')) ||
    name.organisationAdjectives.some((ending) => fold.length > ending.length + 2 && fold.endsWith(ending))
  );
};
