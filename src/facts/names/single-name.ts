import type { Lexicon } from '../words/lexicon.ts';
import { atStart } from '../words/sentence-start.ts';
import type { Token } from '../words/tokens.ts';
import { isAcronym } from './candidates.ts';
import type { Draft } from './draft.ts';
import { datelineEnd, isNickname, isPeople, ordinaryAt } from './name-evidence.ts';
import { isPeopleAdjective } from './name-position.ts';
import { knownAs, votesOf } from './name-types.ts';
import { hasHead } from './organisations.ts';
import { elect, SURE } from './votes.ts';

/** « XVIIe »: a century, a king. */
const ROMAN = /^[IVX]{2,}[IVXLCDM]*e?$/u;

/** The name that a run of capitals is; undefined for what is none: months, domains of ministries, products, nicknames. */
export const singleName = (
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
  title: number | undefined,
): Draft | undefined => {
  const [token] = [tokens[from]];
  if (!token) return undefined;
  const { name } = lexicon.words;
  const one = to - from === 1;
  if (one && (lexicon.has(name.notNames, token) || lexicon.calendar.has(token))) return undefined;
  // « un responsable de la Défense »: a ministry's domain alone is no name.
  if (
    one &&
    lexicon.has(name.organisationWords, token) &&
    lexicon.has(lexicon.words.functionWords, tokens[from - 1]) &&
    !hasHead(tokens, from, to, lexicon)
  )
    return undefined;
  if (one && (token.text.length === 1 || lexicon.has(name.titleAdjectives, token)) && title === undefined)
    return undefined;
  // "Level 4", "Bill 57": an everyday word that a number goes with.
  if (one && isNumbered(tokens, from, lexicon)) return undefined;
  if (one && ROMAN.test(token.text)) return undefined;
  // ", R-Ohio": the party and the state of the one before it.
  if (token.text.length === 1 && tokens[from + 1]?.fold === '-' && ',('.includes(tokens[from - 1]?.fold ?? '-'))
    return undefined;
  if (to - from > 2 && tokens.slice(from, to).every((each) => isAcronym(each))) return undefined;
  if (datelineEnd(tokens, from, to)) return { from, to, type: 'place' };
  if (isCompoundPeople(tokens, from, to, lexicon)) return { from, to, type: 'group' };
  const { votes, role, apposition } = votesOf(tokens, from, to, lexicon, title);
  const elected = elect(votes);
  const known = knownAs(tokens, from, to, lexicon);
  const headed = hasHead(tokens, from, to, lexicon);
  if (
    one &&
    !headed &&
    (elected === undefined || (elected === 'organisation' && !known)) &&
    isPeople(tokens, from, lexicon)
  )
    return { from, to, type: 'group' };
  if (one && (elected === undefined || (elected === 'organisation' && !known)) && isProduct(tokens, to))
    return undefined;
  if (one && lexicon.demonyms.has(token) && elected !== 'person' && known !== 'place')
    return demonym(tokens, from, lexicon);
  if (one && !elected && isPeopleAdjective(tokens, from, lexicon))
    return { from, to, type: 'unknown', votes, doubtful: true };
  if ((!elected || votes[elected] < SURE) && isNickname(tokens, from, to, lexicon)) return undefined;
  const doubtful =
    one &&
    atStart(tokens, from) &&
    !known &&
    !isAcronym(token) &&
    elected !== 'person' &&
    ordinaryAt(tokens, from, lexicon);
  // "the Trophy", « la Frontière »: a capital on an everyday word that nothing makes a name.
  if (one && !elected && !isAcronym(token) && ordinaryAt(tokens, from, lexicon)) return undefined;
  return {
    from,
    to,
    type: elected ?? 'unknown',
    votes,
    role,
    apposition,
    doubtful,
  };
};

const isNumbered = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean => {
  const [token, number] = [tokens[at], tokens[at + 1]];
  return (
    lexicon.words.number.nounLast &&
    number?.kind === 'number' &&
    number.sentence === token?.sentence &&
    (ordinaryAt(tokens, at, lexicon) || lexicon.has(lexicon.words.name.occasions, token)) &&
    !lexicon.has(lexicon.words.name.organisationHeads, token)
  );
};

/** « Sud-Africains », "South Africans" */
const isCompoundPeople = (tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean => {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return (
    to - from > 1 &&
    to - from <= 3 &&
    (tokens[from + 1]?.fold === '-') !== lexicon.words.number.nounLast &&
    lexicon.has(lexicon.words.name.compass, first) &&
    lexicon.demonyms.has(last) &&
    /[^s]s$/.test(last?.fold ?? '')
  );
};

/** « VX-21 », « K-400 »: letters and a number are a product. */
const isProduct = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.fold === '-' &&
  tokens[to]?.glued === true &&
  tokens[to + 1]?.kind === 'number' &&
  tokens[to + 1]?.glued === true;

/** « les Américains », "Syrians", "55 Dutch": a people; an adjective is no mention. */
const demonym = (tokens: readonly Token[], i: number, lexicon: Lexicon): Draft | undefined => {
  const [token, before] = [tokens[i], tokens[i - 1]];
  if (!token) return undefined;
  const group: Draft = { from: i, to: i + 1, type: 'group' };
  const { words } = lexicon;
  if (!words.number.nounLast) return atStart(tokens, i) && !token.fold.endsWith('s') ? undefined : group;
  if (/[^s]s$|men$/.test(token.fold) || lexicon.has(words.name.peopleNouns, token)) return group;
  const counted = before?.kind === 'number' || lexicon.has(words.number.pluralArticles, before);
  return isAlone(tokens, i + 1, lexicon) && (counted || lexicon.has(words.definite, before)) ? group : undefined;
};

/** Nothing follows that an adjective could belong to: "the Dutch said", but not "the French-backed", "the French and British troops". */
const isAlone = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean => {
  const [next, second] = [tokens[at], tokens[at + 1]];
  const { words } = lexicon;
  if (next?.kind !== 'word') return next?.fold !== '-' && !(next?.fold === ',' && second?.capital);
  if (lexicon.has(words.and, next)) return !lexicon.demonyms.has(second);
  return lexicon.has(words.functionWords, next) || lexicon.has(words.speech.verbs, next);
};
