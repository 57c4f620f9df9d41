import type { EventWords } from '../language/event-words.ts';
import type { Polarity } from './facts.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** Words before a trigger in which a negation or « menace de » bears on it. */
const REACH = 5;
/** Words after a noun in which « n'a pas eu lieu » bears on it. */
const AFTER = 6;

const isVowelled = ({ text, fold }: Token): boolean => text.length === 1 && text.toLowerCase() !== fold;

/** Whether an event is said to have happened, to have been denied, to lie ahead or to be only reported. */
export const polarityOf = (
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
  words: EventWords,
): Polarity => {
  const sentence = tokens[from]?.sentence;
  const [denied, planned, conditional] = [words.denied, words.planned, words.conditional].map((list) =>
    lexicon.phrases(list),
  );
  const undone = lexicon.phrases(words.undone);
  for (let at = to; at < to + AFTER && tokens[at]?.sentence === sentence; at++)
    if (undone.at(tokens, at)) return 'denied';
  let found: Polarity = 'asserted';
  for (let at = from; at > Math.max(0, from - REACH); at--) {
    const token = tokens[at - 1];
    if (!token || token.sentence !== sentence || (token.kind === 'mark' && token.fold !== '-')) break;
    if (isVowelled(token)) continue;
    if (denied?.before(tokens, at)) return 'denied';
    if (found === 'asserted' && conditional?.before(tokens, at)) found = 'conditional';
    if (found === 'asserted' && planned?.before(tokens, at)) found = 'planned';
  }
  return found;
};
