import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import { completes, ordinaryAt } from './name-evidence.ts';

/** Words beyond which a long name is no name any more. */
const LONGEST = 14;

/** How far a name has been followed, and what of it is known so far. */
interface Growth {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly lexicon: Lexicon;
  readonly to: number;
  /** A « de » or "of" has been passed. */
  readonly linked: boolean;
  /** A capital stands behind it: what follows in lower case is the sentence's again. */
  readonly named: boolean;
  /** The last word is a noun in lower case: « des vignerons », which an adjective may follow. */
  readonly noun: boolean;
}

/**
 * Index after an organisation's name that goes on from `i`: adjectives and « de … » in French (« droits de l'homme »),
 * "of/for …" with capitals in English.
 */
export const extendName = (tokens: readonly Token[], from: number, i: number, lexicon: Lexicon): number => {
  let growth: Growth = { tokens, from, lexicon, to: i, linked: false, named: false, noun: false };
  while (growth.to - from < LONGEST) {
    const next = byWord(growth) ?? byHyphen(growth) ?? byDay(growth) ?? byLink(growth);
    if (!next) break;
    growth = next;
  }
  return growth.to;
};

/** The name followed up to an index. */
const grown = (
  { tokens, from, lexicon }: Growth,
  to: number,
  linked: boolean,
  named: boolean,
  noun: boolean,
): Growth => ({
  tokens,
  from,
  lexicon,
  to,
  linked,
  named,
  noun,
});

const wordAt = ({ tokens, from }: Growth, at: number): Token | undefined => {
  const token = tokens[at];
  return token?.kind === 'word' && token.sentence === tokens[from]?.sentence ? token : undefined;
};

/** True for a word that goes on with the name by itself; `settled` where it cannot be somebody beside it. */
const fits = (growth: Growth, at: number, settled = false): boolean => {
  const { tokens, from, lexicon } = growth;
  const token = wordAt(growth, at);
  if (!token || lexicon.calendar.has(token)) return false;
  // « Institut Gaspard-Rouvray » is named after somebody, « Anne Martin » beside a head is somebody.
  const after = at === from + 1 && tokens[at + 1]?.fold === '-' && tokens[at + 1]?.glued;
  if (lexicon.firstNames.has(token) && !after && !settled) return false;
  const { titles, organisationWords } = lexicon.words.name;
  const domain = lexicon.has(organisationWords, token);
  if (token.capital) return !(lexicon.has(titles, token) && tokens[at + 1]?.capital) || domain;
  return organisationWords.length > 0 && !growth.named && (domain || fitsInLowerCase(growth, at, token));
};

const fitsInLowerCase = ({ tokens, from, lexicon, linked, noun }: Growth, at: number, token: Token): boolean => {
  const { prenominal, units, organisationHeads } = lexicon.words.name;
  if (lexicon.demonyms.has(token)) return true;
  const head = tokens[from];
  // « Haute autorité », « Radio télévision »
  if (at === from + 1 && (lexicon.has(prenominal, head) || (head?.capital && lexicon.has(organisationHeads, token))))
    return true;
  // « vignerons indépendants »
  if (linked)
    return noun && (token.fold.endsWith('s') || isComplement(tokens, at, lexicon)) && completes(token, lexicon);
  const named = head?.capital === true || lexicon.has(units, head);
  return named && (completes(token, lexicon) || isCompound(tokens, at, lexicon));
};

/** « d'exploration lointaine »: in the singular only an adjective of the dictionary, behind a bare « de ». */
const isComplement = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  lexicon.has(lexicon.words.of, tokens[at - 2]) &&
  !lexicon.has(lexicon.words.name.contracted, tokens[at - 2]) &&
  !lexicon.has(lexicon.words.speech.participles, tokens[at]);

/** « ouest-africaine »: an adjective in two parts. */
const isCompound = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean => {
  const [hyphen, second] = [tokens[at + 1], tokens[at + 2]];
  return hyphen?.fold === '-' && hyphen.glued && second?.glued === true && completes(second, lexicon);
};

const byWord = (growth: Growth): Growth | undefined =>
  fits(growth, growth.to)
    ? grown(
        growth,
        growth.to + 1,
        growth.linked,
        growth.named || (growth.linked && isCapital(growth, growth.to)),
        false,
      )
    : undefined;

/** A capital that is a name and no field of work: « Santé », « Situations » may go on, « Sorna » may not. */
const isCapital = (growth: Growth, at: number): boolean => {
  const word = wordAt(growth, at);
  const { lexicon } = growth;
  return (
    word?.capital === true &&
    !lexicon.has(lexicon.words.name.organisationWords, word) &&
    (lexicon.words.number.nounLast || !lexicon.ordinary(word))
  );
};

const byHyphen = (growth: Growth): Growth | undefined => {
  const { tokens, to } = growth;
  const [hyphen, word] = [tokens[to], tokens[to + 1]];
  return hyphen?.fold === '-' && hyphen.glued && word?.glued && wordAt(growth, to + 1)
    ? grown(growth, to + 2, growth.linked, growth.named, growth.noun)
    : undefined;
};

/** « Mouvement du 6 avril »: a body called by the day it began. */
const byDay = (growth: Growth): Growth | undefined => {
  const { tokens, from, lexicon, to } = growth;
  const [link, day, month] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  if (to !== from + 1 || day?.kind !== 'number' || !lexicon.has(lexicon.words.name.contracted, link)) return undefined;
  const dated = month?.sentence === tokens[from]?.sentence && lexicon.calendar.has(month);
  return dated ? grown(growth, to + 3, true, true, false) : undefined;
};

/** « de la Défense », « pour tous », "of the Highlands", « et de la pêche ». */
const byLink = (growth: Growth): Growth | undefined => {
  const { tokens, lexicon, to, linked } = growth;
  const link = wordAt(growth, to);
  if (!link) return undefined;
  const { words } = lexicon;
  const { links, innerArticles, supports } = words.name;
  const english = words.number.nounLast;
  const and = lexicon.has(words.and, link) && linked && !(english && lexicon.has(innerArticles, tokens[to + 1]));
  const support = lexicon.phrases(supports).before(tokens, to + 1) > 0;
  if (!lexicon.has(links, link) && !and && !support) return undefined;
  // "Council on Foreign Relations", but a school on a road.
  if (words.name.topical.length > 0 && lexicon.has(words.name.topicLinks, link))
    if (!lexicon.has(words.name.topical, tokens[to - 1])) return undefined;
  let at = to + 1;
  while (lexicon.has(innerArticles, tokens[at]) || (and && lexicon.has(links, tokens[at]))) at++;
  const word = wordAt(growth, at);
  // « les gardiens de la révolution contre Erbil »: what they do, and where.
  if (lexicon.has(words.name.opposing, link) && word && (linked || lexicon.places.at(tokens, at) > 0) && word.capital)
    return undefined;
  // « Gazette du Val », "Command of the Jordan Armed Forces": no person has an article.
  const settled = lexicon.has(words.name.contracted, link) || (!and && at > to + 1);
  const free = word && !word.capital && !and && !english && (support || isFree(growth, link, at));
  if (!word || (!fits(growth, at, settled) && !free)) return undefined;
  if (and && isOther(growth, at)) return undefined;
  if (!linked && isStateOf(growth, at)) return undefined;
  return grown(growth, at + 1, true, isCapital(growth, at), free === true);
};

/** "Interior Ministry of X": the body is complete, the country is a name of its own. */
const isStateOf = ({ tokens, from, lexicon, to }: Growth, at: number): boolean =>
  to - from > 1 && lexicon.has(lexicon.words.name.stateHeads, tokens[to - 1]) && !ordinaryAt(tokens, at, lexicon);

/** « Union des pêcheurs de Sorna », « Eau pour tous »: a noun of any kind that the link lets in. */
const isFree = (growth: Growth, link: Token, at: number): boolean => {
  const { tokens, from, lexicon, linked, named, to } = growth;
  const word = tokens[at];
  if (!word || named) return false;
  const { openHeads, freeLinks, generalPlaces, titles } = lexicon.words.name;
  // « 9e brigade d'infanterie »
  if (to === from + 1 && lexicon.has(lexicon.words.name.units, tokens[from])) return true;
  // Straight behind a name in capitals: « Eau pour tous ».
  if (to === from + 1 && lexicon.has(freeLinks, link)) return tokens[from]?.capital === true;
  if (lexicon.has(lexicon.words.functionWords, word)) return false;
  const open = tokens[from]?.capital === true && lexicon.has(openHeads, tokens[from]);
  // « le Conseil de la ville », « la Force du pays »: places and persons complete, they do not name.
  if (open && (lexicon.has(generalPlaces, word) || lexicon.has(titles, word))) return false;
  if (lexicon.has(lexicon.words.name.contracted, link) && /s$/.test(link.fold)) return /[sx]$/.test(word.fold);
  return open || (linked && lexicon.has(lexicon.words.of, link));
};

/** "and" parts two names where the next one is a place, or in French anything but a field of work. */
const isOther = ({ tokens, lexicon }: Growth, at: number): boolean => {
  const word = tokens[at];
  if (lexicon.places.at(tokens, at) > 0) return true;
  const { organisationWords } = lexicon.words.name;
  return organisationWords.length > 0 && word?.capital === true && !lexicon.has(organisationWords, word);
};

/** « les Éperviers de Saint-Guénolé »: a plural in capitals that is no people, and its town. */
export const isTeamOf = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean => {
  const [article, team, link, town] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  const { name, number, of } = lexicon.words;
  if (number.nounLast || !article || !town?.capital || town.sentence !== team?.sentence) return false;
  return (
    lexicon.has(number.pluralArticles, article) &&
    team.capital &&
    /[^s][sx]$/.test(team.fold) &&
    lexicon.has(of, link) &&
    !lexicon.has(name.contracted, link) &&
    !lexicon.demonyms.has(team) &&
    !lexicon.ordinary(team) &&
    !lexicon.placeNouns.includes(team.fold) &&
    ![name.placeParts, name.occasions, name.notNames, name.titles].some((list) => lexicon.has(list, team)) &&
    lexicon.places.at(tokens, at) === 0
  );
};

/** « Espoir de Radès », « Eau pour tous », « Espoir et Justice »: an everyday noun in capitals that a link goes on from. */
export const isLinkedNoun = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean => {
  const [link, next] = [tokens[at + 1], tokens[at + 2]];
  const { name, and, number } = lexicon.words;
  if (number.nounLast || !link || link.sentence !== tokens[at]?.sentence || next?.sentence !== link.sentence)
    return false;
  if (lexicon.has(and, link)) return next.capital && ordinaryAt(tokens, at + 2, lexicon);
  return lexicon.has(name.links, link) && (next.capital || lexicon.has(name.freeLinks, link));
};
