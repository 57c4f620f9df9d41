import type { Span } from '../../text/span.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import { doubleBarrelled, ordinaryAt } from './name-evidence.ts';
import { actsAsPerson, typeByPosition } from './name-position.ts';
import type { Nominee } from './nominee.ts';
import { isAged, roleAfter, roleBeforeComma } from './persons.ts';
import { SURE } from './votes.ts';

/** What speaks for a person. `appositive` is the role beside the name, or that there is an age. */
export const personSigns = (name: Nominee, appositive: Span | 'age' | undefined, place: number): number => {
  const { tokens, from, to, lexicon, first, last, single, long, acronym, given, title, determined } = name;
  const thing = name.thing || (name.opening && title === undefined);
  if (long || name.head || acronym) return 0;
  const { surnames, leadingSurnames } = lexicon;
  let votes = 0;
  if (title !== undefined) votes += name.thing && !given ? 3 : 7;
  // « née à X, fille de … » tells of her and not of X.
  if (appositive !== undefined && !determined && !(single && place > 0))
    votes += single || (thing && mayBeBody(name, appositive)) ? 2 : 4;
  // "a baker who gave his name only as X", « un pêcheur qui se fait appeler X »
  if (place <= SURE && namesHimself(tokens, from, lexicon)) votes += 7;
  if (single) {
    if (given && !determined) votes += name.speaking ? 3 : 1;
    if (surnames.has(first?.fold ?? '') && !determined) votes += 1;
    if (given && !determined && isPaired(name)) votes += 2;
    if (lexicon.phrases(lexicon.words.name.callings).before(tokens, from) > 0) votes += 3;
    return votes;
  }
  // « Abou Khaled », "Umm Hassan"
  if (place <= SURE && lexicon.has(lexicon.words.name.bynames, first) && lexicon.firstNames.has(last)) votes += 6;
  // Nobody is called "the Jane Roe", but what is named after her may be.
  if (given || hasInitial(name)) votes += determined ? 2 : 5;
  if (isOneOfPeople(name)) votes += 4;
  if (doubleBarrelled(tokens, from, to, lexicon)) votes += 3;
  if (isHyphenatedGiven(name)) votes += 4;
  if (determined) return votes;
  // « à la station Anne Martin, 31 ans »
  if (isAged(tokens, to, lexicon)) votes += 4;
  if (!given && lexicon.firstNames.has(last) && !thing) votes += 2.5;
  if (surnames.has(last?.fold ?? '') && !thing) votes += 2;
  if (leadingSurnames.has(first?.fold ?? '') && !thing) votes += 3;
  if (!thing && (name.speaking || actsAsPerson(tokens, to, lexicon))) votes += 2.5;
  if (!thing && (followsNoun(name) || belongs(name))) votes += 2;
  if (!thing && typeByPosition(tokens, from, to, lexicon, name.speaking) === 'person') votes += 1.5;
  return votes;
};

/** An age, or a role that firms have as well: "The owner, Lethe Navigation,". */
const mayBeBody = ({ tokens, from, lexicon }: Nominee, appositive: Span | 'age'): boolean => {
  if (appositive === 'age') return true;
  for (let at = from - 2; tokens[at]?.sentence === tokens[from]?.sentence; at--) {
    if (lexicon.has(lexicon.words.name.eitherRoles, tokens[at])) return true;
    if ((tokens[at]?.start ?? 0) <= appositive.start) return false;
  }
  return true;
};

/** The role beside a name, or that an age is there. */
export const appositionOf = ({ tokens, from, to, lexicon, long }: Nominee): Span | 'age' | undefined =>
  long ? undefined : (roleAfter(tokens, to, lexicon) ?? roleBeforeComma(tokens, from, to, lexicon));

/** "who gave only her first name, X": what somebody says he is called. */
export const namesHimself = (tokens: readonly Token[], from: number, lexicon: Lexicon): boolean => {
  const to = tokens[from - 1]?.fold === ',' ? from - 1 : from;
  return (
    tokens[to - 1]?.sentence === tokens[from]?.sentence &&
    lexicon.phrases(lexicon.words.name.selfNamings).before(tokens, to) > 0
  );
};

/** "a shop steward Jane Roe", « la passagère Anne Martin »: an everyday noun with its article right before several capitals. */
const followsNoun = ({ tokens, from, lexicon }: Nominee): boolean => {
  const [noun, before] = [tokens[from - 1], tokens[from - 2]];
  if (!noun || noun.capital || noun.sentence !== tokens[from]?.sentence || before?.sentence !== noun.sentence)
    return false;
  const { definite, indefinite, functionWords, name, speech } = lexicon.words;
  if (!ordinaryAt(tokens, from - 1, lexicon)) return false;
  if ([functionWords, speech.verbs, lexicon.placeNouns, name.organisationNouns].some((list) => lexicon.has(list, noun)))
    return false;
  return (
    lexicon.has(definite, before) ||
    lexicon.has(indefinite, before) ||
    lexicon.demonyms.has(before) ||
    before.fold === "'s"
  );
};

/** "the Dane Aksel Rundqvist", « l'Autrichienne X » */
const isOneOfPeople = ({ tokens, from, lexicon }: Nominee): boolean =>
  lexicon.demonyms.has(tokens[from - 1]) &&
  tokens[from - 1]?.capital === true &&
  tokens[from - 2]?.sentence === tokens[from]?.sentence &&
  lexicon.has(lexicon.words.definite, tokens[from - 2]);

/** « Driss et Malika El Amrani »: two first names and one surname. */
const isPaired = ({ tokens, to, lexicon }: Nominee): boolean =>
  lexicon.has(lexicon.words.and, tokens[to]) &&
  lexicon.firstNames.has(tokens[to + 1]) &&
  tokens[to + 2]?.capital === true &&
  tokens[to + 2]?.sentence === tokens[to]?.sentence;

/** "Jane Roe, of the Harbour Trust,": where somebody works or lives. */
const belongs = ({ tokens, to, lexicon }: Nominee): boolean =>
  lexicon.words.number.nounLast &&
  tokens[to]?.fold === ',' &&
  lexicon.has(lexicon.words.of, tokens[to + 1]) &&
  tokens[to + 1]?.sentence === tokens[to - 1]?.sentence;

/** "Park Jae-sung": a given name of two syllables, the second in lower case. */
const isHyphenatedGiven = ({ tokens, from, to }: Nominee): boolean =>
  to - from <= 4 &&
  tokens[to - 2]?.fold === '-' &&
  tokens[to - 3]?.capital === true &&
  tokens[to - 1]?.capital === false;

/** "J. Roe" */
const hasInitial = ({ tokens, from }: Nominee): boolean =>
  tokens[from]?.text.length === 1 && tokens[from + 1]?.fold === '.' && (tokens[from + 2]?.text.length ?? 0) > 1;
