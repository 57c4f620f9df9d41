import { atStart, isAcronym } from './candidates.ts';
import type { Lexicon } from './lexicon.ts';
import type { Draft } from './mentions.ts';
import { datelineEnd, isNickname, isPeople, ordinaryAt } from './name-evidence.ts';
import { isPeopleAdjective } from './name-position.ts';
import { elect, knownAs, votesOf } from './name-types.ts';
import { hasHead } from './organisations.ts';
import type { Token } from './tokens.ts';

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
  if (one && (lexicon.has(name.notNames, token.fold) || lexicon.calendar.has(token.fold))) return undefined;
  // « un responsable de la Défense »: a ministry's domain alone is no name.
  if (
    one &&
    lexicon.has(name.organisationWords, token.fold) &&
    lexicon.has(lexicon.words.functionWords, tokens[from - 1]?.fold ?? '') &&
    !hasHead(tokens, from, to, lexicon)
  )
    return undefined;
  if (one && (token.text.length === 1 || lexicon.has(name.titleAdjectives, token.fold)) && title === undefined)
    return undefined;
  if (datelineEnd(tokens, from, to)) return { from, to, type: 'place' };
  const { votes, role } = votesOf(tokens, from, to, lexicon, title);
  const elected = elect(votes);
  const known = knownAs(tokens, from, to, lexicon);
  if (one && (elected === undefined || (elected === 'organisation' && !known)) && isPeople(tokens, from, lexicon))
    return { from, to, type: 'group' };
  if (one && (elected === undefined || (elected === 'organisation' && !known)) && isProduct(tokens, to))
    return undefined;
  if (one && !elected && isPeopleAdjective(tokens, from, lexicon)) return undefined;
  if (!elected && isNickname(tokens, from, to, lexicon)) return undefined;
  if (one && lexicon.demonyms.has(token.fold) && elected !== 'person') return demonym(tokens, from, lexicon);
  const doubtful =
    one &&
    atStart(tokens, from) &&
    !known &&
    !isAcronym(token) &&
    elected !== 'person' &&
    (ordinaryAt(tokens, from, lexicon) || elected === undefined) &&
    !subject(tokens, to, lexicon);
  // "the Trophy", « la Frontière »: a capital on an everyday word that nothing makes a name.
  if (one && !elected && !isAcronym(token) && ordinaryAt(tokens, from, lexicon)) return undefined;
  return {
    from,
    to,
    type: elected ?? 'unknown',
    votes,
    ...(role ? { role } : {}),
    ...(doubtful ? { doubtful } : {}),
  };
};

/** « VX-21 », « K-400 »: letters and a number are a product. */
const isProduct = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.fold === '-' &&
  tokens[to]?.glued === true &&
  tokens[to + 1]?.kind === 'number' &&
  tokens[to + 1]?.glued === true;

/** In French a bare capitalised word right before « a », « est » is a name; in English plurals stand there too. */
const subject = (tokens: readonly Token[], to: number, lexicon: Lexicon): boolean => {
  const [name, verb] = [tokens[to - 1], tokens[to]];
  if (!name || verb?.kind !== 'word' || verb.sentence !== name.sentence) return false;
  const { speech, number } = lexicon.words;
  if (!number.nounLast) return lexicon.has(speech.auxiliaries, verb.fold);
  return (
    lexicon.has(speech.selves, verb.fold) &&
    !lexicon.has(speech.institutions, name.fold) &&
    !lexicon.has(speech.unnamed, name.fold)
  );
};

/** « les Américains », "Syrians": a people; an adjective is no mention. */
const demonym = (tokens: readonly Token[], i: number, lexicon: Lexicon): Draft | undefined => {
  const token = tokens[i];
  if (!token) return undefined;
  const before = tokens[i - 1];
  if (lexicon.words.number.nounLast) {
    const noun =
      /[^s]s$|men$/.test(token.fold) ||
      (['the', 'many'].includes(before?.fold ?? '') && tokens[i + 1]?.kind !== 'word');
    return noun ? { from: i, to: i + 1, type: 'group' } : undefined;
  }
  return atStart(tokens, i) && !token.fold.endsWith('s') ? undefined : { from: i, to: i + 1, type: 'group' };
};
