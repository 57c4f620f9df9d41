import type { ReferentSource } from './referent.ts';

/** Words of a noun phrase kept to know it by. */
const PHRASE_WORDS = 8;

/** Words between a determiner and its noun. */
const DETERMINER_REACH = 4;

/** The determiner of the noun at `i`, over the adjectives (in English also nouns) between them. */
export const determinerOf = ({ tokens, lexicon, mentionOf }: ReferentSource, i: number): number | undefined => {
  const { words } = lexicon;
  for (let at = i - 1; at >= i - DETERMINER_REACH; at--) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[i]?.sentence) return undefined;
    if (lexicon.has(words.definite, token) || lexicon.has(words.indefinite, token)) return at;
    if (lexicon.has(words.roles.womanArticles, token) || lexicon.has(words.roles.manArticles, token)) return at;
    // "the 24-year-old": the age is no count of them.
    if (token.kind === 'number' && lexicon.has(words.roles.ages, tokens[i])) continue;
    if (token.kind === 'number') return at;
    const between = words.number.nounLast
      ? token.kind === 'word' && !lexicon.has(words.functionWords, token)
      : lexicon.has(words.name.titleAdjectives, token) && mentionOf[at] === -1;
    if (!between && token.fold !== '-' && token.fold !== "'s") return undefined;
  }
  return undefined;
};

export const phraseEndOf = ({ tokens, lexicon, mentionOf }: ReferentSource, i: number): number => {
  let at = i;
  for (; at < i + PHRASE_WORDS; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[i]?.sentence) break;
    if (token.kind === 'mark' && token.fold !== '-') break;
    if (at > i && mentionOf[at] === -1) {
      const { speech } = lexicon.words;
      if (lexicon.has(speech.auxiliaries, token) || lexicon.has(speech.relatives, token)) break;
      if (lexicon.has(speech.verbs, token) || lexicon.has(speech.stops, token)) break;
    }
  }
  return at;
};

/** « l'ancien notaire, 58 ans, »: a definite noun that tells more of the one spoken of. */
export const isDescription = ({ tokens, lexicon }: ReferentSource, from: number, noun: number, to: number): boolean => {
  const { roles, demonstrative } = lexicon.words;
  // "the 24-year-old"
  if (lexicon.has(roles.ages, tokens[noun])) return true;
  if (lexicon.has(demonstrative, tokens[from]) || lexicon.has(roles.anybody, tokens[noun])) return true;
  const former = tokens.slice(from, noun).some((token) => lexicon.has(lexicon.words.roles.former, token));
  return former || (tokens[to]?.fold === ',' && tokens[to + 1]?.kind === 'number');
};

/** "the company that runs the plant": a relative without a comma says which one, and that nobody named before is meant. */
export const isDefining = ({ tokens, lexicon }: Pick<ReferentSource, 'tokens' | 'lexicon'>, i: number): boolean =>
  lexicon.words.number.nounLast &&
  (lexicon.has(lexicon.words.that, tokens[i]) || lexicon.has(lexicon.words.name.thingRelatives, tokens[i]));
