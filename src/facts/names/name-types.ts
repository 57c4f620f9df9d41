import type { Span } from '../../text/span.ts';
import type { MentionType } from '../facts.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import { isAcronym } from './candidates.ts';
import { nominee } from './nominee.ts';
import { organisationSigns } from './organisation-signs.ts';
import { appositionOf, personSigns } from './person-signs.ts';
import { complementTitle, titleBefore } from './persons.ts';
import { placeSigns } from './place-signs.ts';
import { NO_VOTES, type Votes } from './votes.ts';

/** What a name on a list counts for. */
const KNOWN = 9;
/** The same for a place behind a title, which may be somebody's surname: « Mme Lima ». */
const KNOWN_BEHIND_TITLE = 3;

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

/** What a name itself and the words before and after it say of its type. */
export const votesOf = (
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
  titled: number | undefined,
): { readonly votes: Votes; readonly role?: Span; readonly apposition?: Span } => {
  const known = knownAs(tokens, from, to, lexicon);
  // Most names of a text are on a list, and nothing beside them says otherwise.
  if (known && titled === undefined && titleBefore(tokens, from, lexicon) === undefined)
    return { votes: { ...NO_VOTES, [known]: KNOWN } };
  const name = nominee(tokens, from, to, lexicon, titled);
  const appositive = appositionOf(name);
  let [place, organisation] = [placeSigns(name), organisationSigns(name, titled !== undefined, known !== undefined)];
  const person = personSigns(name, appositive, place);
  if (known === 'organisation') [place, organisation] = [0, organisation + KNOWN];
  if (known === 'place') [place, organisation] = [place + (name.title === undefined ? KNOWN : KNOWN_BEHIND_TITLE), 0];
  const votes = { person, place, organisation };
  const beside = typeof appositive === 'object' ? appositive : undefined;
  if (name.title === undefined || person === 0) return beside ? { votes, role: beside } : { votes };
  // « la conseillère d'Etat Anne Martin »: the title began before the capital.
  const whole = from - lexicon.phrases(lexicon.words.name.titles).before(tokens, from);
  // « le ministre de l'Intérieur Paul Martin »: and what the capital completes; but « l'avocat de | M. Martin » is another.
  const another =
    lexicon.has(lexicon.words.of, tokens[(titled ?? 0) - 1]) &&
    lexicon.phrases(lexicon.words.name.titles).at(tokens, titled ?? 0) > 0;
  const outer = titled === undefined || another ? undefined : complementTitle(tokens, titled, lexicon);
  const role = { start: tokens[Math.min(whole, outer ?? name.title)]?.start ?? 0, end: tokens[from - 1]?.end ?? 0 };
  return beside ? { votes, role, apposition: beside } : { votes, role };
};
