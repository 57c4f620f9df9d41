import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import { hasHead, nounBefore } from './organisations.ts';
import { complementTitle, isAged } from './persons.ts';

/** « l'attaquant du FC Vernay Lucas Moreira »: where the person begins behind a club or firm that completes his title. */
const clubPerson = (tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): number | undefined => {
  const { name, functionWords } = lexicon.words;
  if (!lexicon.has(functionWords, tokens[from - 1])) return undefined;
  // « au micro de Radio Soummam Sélima Rahal, 29 ans »
  if (lexicon.has(name.organisationHeads, tokens[from]) && to - from > 3 && isAged(tokens, to, lexicon)) return to - 2;
  if (!lexicon.has(name.clubs, tokens[from])) return undefined;
  for (let at = from + 2; at < to - 1; at++) if (lexicon.firstNames.has(tokens[at])) return at;
  return undefined;
};

/** « le maire de Tarfa Jean Martin », « à l'agence Norpresse Jean Martin »: the first name behind what completes a title or names a body. */
const givenInside = (tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): number | undefined => {
  const { name, number, of } = lexicon.words;
  if (number.nounLast || lexicon.firstNames.has(tokens[from]) || hasHead(tokens, from, from + 1, lexicon))
    return undefined;
  if (lexicon.has(name.clubs, tokens[from]) || lexicon.has(name.corporate, tokens[to - 1])) return undefined;
  const before = tokens[from - 1];
  const titled =
    (lexicon.has(of, before) || lexicon.has(of, tokens[from - 2])) &&
    complementTitle(tokens, from, lexicon) !== undefined;
  if (!titled && !nounBefore(tokens, from, name.organisationNouns, lexicon)) return undefined;
  for (let at = from + 1; at < to - 1; at++) {
    const given = lexicon.firstNames.has(tokens[at]) && tokens[at]?.capital && tokens[at - 1]?.fold !== '-';
    if (given && tokens[at + 1]?.kind === 'word' && tokens[at - 1]?.kind === 'word') return at;
  }
  return undefined;
};

/** « l'agence X », « l'entraîneur des Aigles »: what stands there is a body, and behind « le maire de » a place. */
const bodyBefore = (tokens: readonly Token[], from: number, lexicon: Lexicon): boolean =>
  nounBefore(tokens, from, lexicon.words.name.organisationNouns, lexicon) ||
  lexicon.has(lexicon.words.number.pluralArticles, tokens[from - 1]) ||
  tokens[from]?.acronym === true;

/** Where somebody begins behind a name that completes what he is, and what is named before him. */
export const personInside = (
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
): { readonly at: number; readonly type: 'organisation' | 'place' } | undefined => {
  const player = clubPerson(tokens, from, to, lexicon);
  if (player !== undefined) return { at: player, type: 'organisation' };
  const at = givenInside(tokens, from, to, lexicon);
  return at === undefined ? undefined : { at, type: bodyBefore(tokens, from, lexicon) ? 'organisation' : 'place' };
};
