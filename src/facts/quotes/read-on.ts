import type { Cue } from './cue.ts';
import type { QuoteContext } from './quote-context.ts';

/** Words between "read" and the banner it stands on. */
const READ_REACH = 3;

/** "…," read one placard; "a banner that read …": on it, and said by nobody. */
export const isReadOn = ({ lexicon, tokens }: QuoteContext, { from, to }: Cue): boolean => {
  const { reading, placards } = lexicon.words.speech;
  if (!tokens.slice(from, to).some((token) => lexicon.has(reading, token))) return false;
  const near = [...tokens.slice(Math.max(0, from - READ_REACH), from), ...tokens.slice(to, to + READ_REACH)];
  return near.some((token) => lexicon.has(placards, token));
};
