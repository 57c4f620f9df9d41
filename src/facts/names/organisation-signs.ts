import { FOREIGN_HEADS } from '../../language/particles.ts';
import { isApposedBody, isCamelCase } from './apposed-body.ts';
import { isTeamOf } from './extend-name.ts';
import { hasOrganisationEnding, isCapitalNoun, isClub, isTold, opensWithArticle } from './name-evidence.ts';
import { typeByPosition } from './name-position.ts';
import { isDetermined, type Nominee } from './nominee.ts';
import { nounBefore } from './organisations.ts';
import { isAged } from './persons.ts';

const FOREIGN = new Set(FOREIGN_HEADS);

/** What speaks for an organisation. `titled`: a title in capitals was taken off before it; `known`: a list has it. */
export const organisationSigns = (name: Nominee, titled: boolean, known: boolean): number => {
  const { tokens, from, to, lexicon, last, single, given, title, determined, acronym } = name;
  const { corporate, organisationNouns, stakes, placePrepositions, publishing } = lexicon.words.name;
  let votes = 0;
  if (title !== undefined && single && acronym) votes += 6;
  if (name.head || (to > from + 1 && isCapitalNoun(tokens, from, lexicon) && !tokens[to - 1]?.capital)) votes += 6;
  else if (to > from + 2 && tokens[from + 1]?.fold !== '-' && isCapitalNoun(tokens, from, lexicon)) votes += 4;
  if (!single && isTeamOf(tokens, from, lexicon)) votes += 7;
  // « le général de brigade X »
  const ranked = lexicon.phrases(lexicon.words.name.titles).before(tokens, from) > 1;
  const called = !titled && !known && !ranked && !isAged(tokens, to, lexicon);
  if (called && nounBefore(tokens, from, organisationNouns, lexicon)) votes += given && !single ? 2 : 7;
  if (isTold(tokens, from, lexicon)) votes += isDetermined(tokens, from, lexicon) ? 4 : single ? 3 : 1;
  // "shares in X", "published in X"
  const preposition = lexicon.phrases(placePrepositions).before(tokens, from);
  if (preposition === 1 && lexicon.has(stakes, tokens[from - 2])) votes += 3;
  if (preposition === 1 && lexicon.has(publishing, tokens[from - 2])) votes += 4;
  if (lexicon.phrases(lexicon.words.name.makers).before(tokens, from) > 0 && !given) votes += single ? 3 : 4.5;
  if (typeByPosition(tokens, from, to, lexicon, name.speaking) === 'organisation') votes += 3;
  // Of people some of these nouns are said too: "Jane Roe, a developer,".
  if (!given && title === undefined && isApposedBody(tokens, from, to, lexicon)) votes += single ? 4 : 6;
  if (name.first && isCamelCase(name.first) && title === undefined) votes += 2.5;
  // "X, which makes toys": no person.
  if (!preposition && tokens[to]?.fold === ',' && lexicon.has(lexicon.words.name.thingRelatives, tokens[to + 1]))
    votes += 2;
  if (title === undefined && opensWithArticle(tokens, from, lexicon)) votes += 4;
  // "the Badr Falcons brigade"
  const noun = lexicon.words.number.nounLast && determined && tokens[to]?.kind === 'word' && !tokens[to]?.capital;
  if (noun && lexicon.has(organisationNouns, tokens[to])) votes += 4;
  votes += beside(name);
  // "Banka Kerros", "Companhia do Vale"
  if (!single && title === undefined && FOREIGN.has(name.first?.fold ?? '') && !name.head) votes += 6;
  if (single) {
    if (hasOrganisationEnding(tokens[from], lexicon)) votes += 1.5;
    if (isTeam(name)) votes += 2;
    if (acronym) votes += isDetermined(tokens, from, lexicon) ? 4 : 0;
    // Who speaks by one word that is nobody's surname is a firm, a paper or a town.
    if (name.speaking && !given && !lexicon.surnames.has(last)) votes += 1;
    return votes;
  }
  const { saintly, trailing, placeEnds } = lexicon.words.name;
  const head = name.head;
  if (last && !last.capital && (lexicon.has(saintly, last) || lexicon.has(trailing, last))) votes += 6;
  if (last && lexicon.has(corporate, last)) votes += given ? 4 : 6;
  // "Kerros City" is a team among teams only.
  if (isClub(tokens, from, to, lexicon)) votes += lexicon.has(placeEnds, last) && !head ? 3.5 : 5;
  if (name.thing) votes += 3;
  else if (name.opening && title === undefined) votes += 1.5;
  if (tokens.slice(from, to).some(({ fold }) => fold === '&')) votes += 4;
  if (determined && lexicon.words.number.nounLast) votes += 1.5;
  return votes;
};

/** What stands right beside the name of a firm, a paper or a team: "Kerros-based X", "X analyst", "beat X", "X 2-1". */
const beside = (name: Nominee): number => {
  const { tokens, from, to, lexicon, first, single, given, title } = name;
  if (title !== undefined || (given && !single)) return 0;
  const { bodyRoles, gameVerbs, located } = lexicon.words.name;
  const [before, next, sentence] = [tokens[from - 1], tokens[to], first?.sentence];
  let votes = 0;
  if (tokens[from - 2]?.fold === '-' && lexicon.has(located, before)) votes += 4;
  if (next?.sentence === sentence && !next?.capital && lexicon.has(bodyRoles, next)) votes += 3;
  if (name.acronym && !single && (first?.text.length ?? 0) > 2) votes += 2.5;
  const score =
    next?.kind === 'number' && '-–'.includes(tokens[to + 1]?.fold ?? ' ') && tokens[to + 2]?.kind === 'number';
  const game = [before, next].some((token) => token?.sentence === sentence && lexicon.has(gameVerbs, token));
  if (isClub(tokens, from, to, lexicon) && (game || score)) votes += 3;
  return votes;
};

/** "the Kestrels", « les Éperviers »: a plural in capitals that is no people. */
const isTeam = ({ tokens, from, to, lexicon, first }: Nominee): boolean => {
  const { definite, number } = lexicon.words;
  const before = tokens[from - 1]?.fold ?? '';
  const article = number.nounLast ? lexicon.has(definite, before) : lexicon.has(number.pluralArticles, before);
  const fold = first?.fold ?? '';
  return (
    article &&
    /[^s]s$/.test(fold) &&
    !lexicon.demonyms.has(fold) &&
    tokens[to]?.fold !== '-' &&
    !lexicon.words.name.demonymEndings.some((ending) => fold.endsWith(ending))
  );
};
