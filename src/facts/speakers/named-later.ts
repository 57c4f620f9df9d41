import type { QuoteContext } from '../quotes/quote-context.ts';
import type { Referent } from './referent.ts';
import type { Phrase } from './speakers.ts';

/** « « … », dit-elle. À 62 ans, X a tout perdu »: nobody came up before, and the next sentence is about the one who bears a name. */
export const namedLater = (
  context: QuoteContext,
  phrase: Phrase,
  fits: (occurrence: { readonly referent: Referent; readonly subject: boolean }) => boolean,
): Referent | undefined => {
  const { referents, tokens } = context;
  const sentence = tokens[phrase.from]?.sentence ?? 0;
  const person = ({ body, plural }: Referent): boolean => !body && !plural;
  if (referents.before(phrase.from).some(({ referent }) => person(referent))) return undefined;
  if (context.paragraphOf(sentence) !== context.paragraphOf(sentence + 1)) return undefined;
  const people = referents.inSentence(sentence + 1).filter(({ referent }) => person(referent));
  const [first] = people;
  if (!first?.subject || first.referent.mention === undefined || !fits(first)) return undefined;
  return people.every(({ referent }) => referent === first.referent) ? first.referent : undefined;
};
