import { namesHimself } from '../names/person-signs.ts';
import type { QuoteContext } from '../quotes/quote-context.ts';
import { somebody } from './role-kinds.ts';
import type { Phrase } from './speakers.ts';

/** Words between somebody and what he is called at most. */
const REACH = 14;

/** "a baker who gave his name only as X", « un chef connu sous le nom de X »: the mention of him who has a name after all. */
export const called = (context: QuoteContext, phrase: Phrase, until: number): number | undefined => {
  const { lexicon, tokens, mentionOf, mentions } = context;
  const known = lexicon.phrases(lexicon.words.speech.knownAs);
  const sentence = tokens[phrase.from]?.sentence;
  // Words said that stand behind the speaker are no longer about him.
  const end = Math.min(phrase.to + REACH, until > phrase.from ? until : tokens.length);
  for (let at = phrase.from + 1; at < end && tokens[at]?.sentence === sentence; at++) {
    const index = mentionOf[at] ?? -1;
    if (index < 0) {
      // Another one: "a man who saw a boy called X".
      if (at >= phrase.to && somebody(lexicon).at(tokens, at) > 0) return undefined;
      continue;
    }
    const name = mentions[index];
    const right = name?.start === tokens[at]?.start && (name?.type === 'person' || name?.type === 'unknown');
    if (right && (namesHimself(tokens, at, lexicon) || known.before(tokens, at) > 0)) return index;
    if (at >= phrase.to) return undefined;
  }
  return undefined;
};
