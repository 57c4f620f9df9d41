import type { ReferentSource } from './referent.ts';

/** Words between a name and what puts its bearer in the dock at most. */
const REACH = 14;

/** « le procès de X », "X went on trial", « X, soupçonné de … »: whom « le prévenu » and "the defendant" mean. */
export const isTried = (
  { tokens, lexicon, mentions, mentionOf }: ReferentSource,
  from: number,
  to: number,
): boolean => {
  const { of, roles } = lexicon.words;
  const sentence = tokens[from]?.sentence;
  const tried = lexicon.phrases(roles.tried);
  for (let at = to; at < to + REACH && tokens[at]?.sentence === sentence; at++) {
    if (mentions[mentionOf[at] ?? -1]?.type === 'person') break;
    if (tried.at(tokens, at) > 0) return true;
  }
  if (!lexicon.has(roles.against, tokens[from - 1]) && !lexicon.has(of, tokens[from - 1])) return false;
  // « le procès de X et de Y »
  let paired = false;
  for (let at = from - 2; at >= from - REACH && tokens[at]?.sentence === sentence; at--) {
    paired ||= lexicon.has(lexicon.words.and, tokens[at]);
    if (!paired && mentions[mentionOf[at] ?? -1]?.type === 'person') return false;
    if (lexicon.has(roles.trials, tokens[at])) return true;
  }
  return false;
};
