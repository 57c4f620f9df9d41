import type { Harm } from '../../language/fact-words.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';

/** Words after a noun in which it says that somebody was killed or hurt. */
const HARM_REACH = 5;
/** Words before a number in which « tuant », "killing" or « a fait » says what befell those counted. */
const VERB_REACH = 4;

const kindOf = (token: Token | undefined, lexicon: Lexicon): Harm | undefined =>
  token?.kind === 'word' ? lexicon.harmKinds.of(token) : undefined;

/** « aucun civil n'a été touché », "one driver was hurt": the noun before `end` is said to have been harmed. */
export const harmed = (tokens: readonly Token[], end: number, lexicon: Lexicon): boolean => {
  const { sentence } = tokens[end - 1] ?? { sentence: -1 };
  const { number, speech } = lexicon.words;
  let passive = false;
  for (let at = end; at < end + HARM_REACH; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.sentence !== sentence) return false;
    if (lexicon.has(speech.passives, token)) passive = true;
    else if (lexicon.has(number.harms, token) || lexicon.has(number.casualtyVerbs, token)) return passive || at === end;
    // « une explosion a fait cinq morts »: a noun with a verb of its own does the harm.
    else if (token.kind === 'word' && !lexicon.has(lexicon.words.functionWords, token) && !token.fold.endsWith('s'))
      return false;
  }
  return false;
};

/** « un mort », "one soldier was hurt", « un jour après »: where « un » is a count and no article. */
export const countsOne = (
  tokens: readonly Token[],
  noun: { start: number; end: number; unit: string },
  lexicon: Lexicon,
): boolean => {
  const { number, time } = lexicon.words;
  if (tokens.slice(noun.start, noun.end).some((token) => lexicon.has(number.casualties, token))) return true;
  if (noun.unit === 'count' && harmed(tokens, noun.end, lexicon)) return true;
  const later =
    lexicon.phrases(time.later).at(tokens, noun.end) ||
    lexicon.phrases(time.earlier).at(tokens, noun.end) ||
    lexicon.phrases(time.after).at(tokens, noun.end);
  return noun.unit !== 'count' && later > 0;
};

/** What befell those a figure counts: by its noun, by the verb that leads to it, or by the clause that follows. */
export const harmOf = (tokens: readonly Token[], from: number, end: number, lexicon: Lexicon): Harm | undefined => {
  const { speech, functionWords } = lexicon.words;
  for (let at = from; at < end; at++) {
    const kind = kindOf(tokens[at], lexicon);
    if (kind) return kind;
  }
  const sentence = tokens[from]?.sentence;
  for (let at = end; at < end + HARM_REACH + 1; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.sentence !== sentence) break;
    const kind = kindOf(token, lexicon);
    if (kind) return kind;
    const light =
      lexicon.has(speech.passives, token) ||
      lexicon.has(speech.auxiliaries, token) ||
      lexicon.has(speech.adverbs, token);
    if (!light && lexicon.has(functionWords, token) && !lexicon.has(lexicon.words.of, token)) break;
  }
  for (let at = from - 1; at >= from - VERB_REACH; at--) {
    const token = tokens[at];
    // « touchée par deux attaques »: those counted did it.
    if (token?.kind !== 'word' || token.sentence !== sentence || lexicon.has(speech.agents, token)) return undefined;
    const kind = kindOf(token, lexicon);
    if (kind) return kind;
  }
  return undefined;
};
