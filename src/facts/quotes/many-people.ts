import type { Phrase } from '../speakers/speakers.ts';
import type { QuoteContext } from './quote-context.ts';

/** « racontent des marchandes »: a plural whose ending is that of people. */
export const isManyPeople = ({ lexicon, tokens }: QuoteContext, { plural, headAt }: Phrase): boolean => {
  const noun = tokens[headAt ?? -1]?.fold ?? '';
  return (
    plural &&
    !lexicon.words.number.nounLast &&
    lexicon.words.name.agentEndings.some((ending) => noun.length > ending.length + 3 && noun.endsWith(`${ending}s`))
  );
};
