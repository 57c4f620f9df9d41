import type { Token } from '../words/tokens.ts';
import type { EventContext } from './event-context.ts';
import type { Trigger } from './event-lexicon.ts';

/** « à » and « a », « si » and « sî »: a single letter with an accent is another word. */
export const isVowelled = ({ text, fold }: Token): boolean => text.length === 1 && text.toLowerCase() !== fold;

/** « des opposants au projet de loi ont défilé »: the auxiliary of what is over, 0 where there is none. */
export const perfectAt = ({ tokens, lexicon, words, from }: EventContext, trigger: Trigger): number => {
  const { speech } = lexicon.words;
  for (let at = trigger.from; at >= Math.max(from + 1, trigger.from - 3); at--) {
    const token = tokens[at];
    if (!token || token.kind === 'mark') return 0;
    if (at < trigger.from && !lexicon.has(speech.auxiliaries, token) && !lexicon.has(speech.adverbs, token)) return 0;
    if (lexicon.has(words.perfects, token) && !isVowelled(token))
      return lexicon.phrases(words.planned).before(tokens, at) ? 0 : at;
  }
  return 0;
};

/** « Nous n'avons visé aucun navire », "attacked no convoy": the object is what there was none of. */
export const hitNone = ({ tokens, lexicon, words, to }: EventContext, trigger: Trigger): boolean => {
  const { negations } = lexicon.words;
  const next = tokens[trigger.to];
  if (!next || trigger.to >= to || !lexicon.has(words.nones, next)) return false;
  return lexicon.language === 'en' || [1, 2, 3].some((step) => lexicon.has(negations, tokens[trigger.from - step]));
};

/** « les casques bleus partiront », but « tira ». */
export const isFuture = ({ tokens, lexicon }: EventContext, { from, to }: Trigger): boolean => {
  if (lexicon.language !== 'fr') return false;
  const ending = /(?:[eidv]ront|[eidv]rons|[edv]ra)$/;
  return tokens.slice(from, to).some(({ fold }) => fold.length > 5 && ending.test(fold));
};
