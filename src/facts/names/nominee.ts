import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import { isAcronym } from './candidates.ts';
import { ordinaryAt } from './name-evidence.ts';
import { speaks } from './name-position.ts';
import { hasHead, nounBefore } from './organisations.ts';
import { titleBefore } from './persons.ts';

/** More words than this are no person's name. */
const PERSON_WORDS = 5;

/** A name up for a type: its tokens and what every sign asks of them, looked up once. */
export interface Nominee {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly lexicon: Lexicon;
  /** Its words, hyphens and points left out. */
  readonly parts: readonly Token[];
  readonly first: Token | undefined;
  readonly last: Token | undefined;
  readonly single: boolean;
  /** Too long for a person. */
  readonly long: boolean;
  readonly acronym: boolean;
  /** Begins with a first name. */
  readonly given: boolean;
  /** Token at which a title begins that goes with it. */
  readonly title: number | undefined;
  /** Behind an article, and no title between. */
  readonly determined: boolean;
  /** Several words that end with an everyday one: people are not called like things: "Sunmere Devices". */
  readonly thing: boolean;
  /** Several words that begin with one. */
  readonly opening: boolean;
  /** Holds a noun such as « Observatoire », "Ministry". */
  readonly head: boolean;
  /** A speech verb stands beside it. */
  readonly speaking: boolean;
}

/** True behind « le », « du », "the". */
export const isDetermined = (tokens: readonly Token[], from: number, { has, words }: Lexicon): boolean => {
  const article = tokens[from - 1];
  return (
    article !== undefined &&
    article.sentence === tokens[from]?.sentence &&
    !has(words.demonstrative, article) &&
    (has(words.definite, article) || has(words.name.contracted, article))
  );
};

/** "Forward Albania": an everyday word in front, where no title or noun of a place is. */
const opensOrdinary = (tokens: readonly Token[], from: number, lexicon: Lexicon): boolean => {
  const { name } = lexicon.words;
  const word = tokens[from];
  return (
    tokens[from + 1]?.fold !== '-' &&
    ordinaryAt(tokens, from, lexicon) &&
    !lexicon.has(name.placeParts, word) &&
    !lexicon.has(name.particles, word)
  );
};

const endsPlace = (tokens: readonly Token[], to: number, { has, words }: Lexicon): boolean =>
  has(words.name.placeEnds, tokens[to - 1]);

/** `titled` is where a title in capitals begins that was taken off the run. */
export const nominee = (
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
  titled: number | undefined,
): Nominee => {
  const parts = tokens.slice(from, to).filter((token) => token.kind === 'word');
  const [first, last] = [parts[0], parts[parts.length - 1]];
  const single = parts.length === 1;
  // « porte-parole de l'opération X »: the noun right before the name is nearer than the title.
  const called = nounBefore(tokens, from, lexicon.words.name.organisationNouns, lexicon);
  const given = lexicon.firstNames.has(first);
  // « le promoteur Jean Martin »: some of these nouns are also what somebody is.
  const title = titled ?? (called && (single || !given) ? undefined : titleBefore(tokens, from, lexicon));
  return {
    tokens,
    from,
    to,
    lexicon,
    parts,
    first,
    last,
    single,
    long: parts.length > PERSON_WORDS,
    acronym: isAcronym(first),
    given,
    title,
    determined: title === undefined && isDetermined(tokens, from, lexicon),
    thing:
      !single &&
      !(lexicon.words.number.nounLast && tokens[to - 2]?.fold === '-') &&
      ordinaryAt(tokens, to - 1, lexicon) &&
      !endsPlace(tokens, to, lexicon),
    opening: !single && opensOrdinary(tokens, from, lexicon),
    // "Inspector Charity Roe" is a woman.
    head: hasHead(tokens, from, to, lexicon) && !(title !== undefined && given && parts.length === 2),
    speaking: speaks(tokens, from, to, lexicon),
  };
};
