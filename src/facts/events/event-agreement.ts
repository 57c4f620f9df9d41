import type { EventContext } from './event-context.ts';
import type { Sense, Trigger } from './event-lexicon.ts';
import { rolesOf } from './event-parts.ts';
import { kindOf, phraseFrom } from './event-phrases.ts';
import { foldAt, holdsWord, isDetermined } from './event-words-near.ts';

const twoSides = (context: EventContext, trigger: Trigger): boolean => {
  const { lexicon } = context;
  for (let at = context.from; at < trigger.from; at++)
    if (lexicon.has(lexicon.words.and, context.tokens[at])) return true;
  return false;
};

/** "Signed a ceasefire"; "the accord was signed" is told by its noun, "the statement signed" is not. */
const isSigned = (context: EventContext, trigger: Trigger): boolean => {
  const { lexicon, words } = context;
  const { object, passive } = rolesOf(context, trigger);
  const pact = !passive && object && holdsWord(context, words.pacts, object.from, object.to);
  return pact || lexicon.has(words.papers, context.tokens[trigger.from - 1]);
};

/** Treaties that are reached or signed; « le traité » but not « a traité », "agreed to a truce" but not "agreed that". */
export const isAgreed = (context: EventContext, trigger: Trigger, sense: Sense): boolean => {
  const { lexicon, words, tokens } = context;
  const { that } = lexicon.words;
  if (sense.kind !== 'noun') {
    if (context.about.sport && !context.about.conflict) return false;
    if (lexicon.has(words.signing, context.tokens[trigger.from]) && trigger.to - trigger.from === 1)
      return isSigned(context, trigger);
    if (trigger.to - trigger.from > 1 && foldAt(context, trigger.to - 1) !== 'agreed') return true;
    // "The ceasefire agreed last November" is told by its noun.
    const comma = foldAt(context, trigger.from - 1) === ',' ? 1 : 0;
    if (lexicon.phrases(words.pacts).before(tokens, trigger.from - comma)) return false;
    // "Agreed that", "agreed with": an opinion. Two sides agree.
    if (lexicon.has(that, context.tokens[trigger.to]) || foldAt(context, trigger.to) === 'with') return false;
    // "Agreed to the agenda".
    const next = foldAt(context, trigger.to) === 'to' ? trigger.to + 1 : trigger.to;
    if (kindOf(context, phraseFrom(context, next)) === 'abstract') return false;
    return context.about.conflict || twoSides(context, trigger);
  }
  // « n'ont pas trouvé d'accord », but « être d'accord ».
  const sought = lexicon.has(words.reached, tokens[trigger.from - 2]) && foldAt(context, trigger.from - 1) !== 'en';
  if (/^(?:d'|en|son|leur|notre)$/.test(foldAt(context, trigger.from - 1)) && !sought) return false;
  // « a traité »: a participle has no article.
  if (tokens[trigger.from]?.text.endsWith('é') && !isDetermined(context, trigger.from)) return false;
  if (context.about.sport && !context.about.conflict) return false;
  if (!lexicon.has(words.vague, context.tokens[trigger.from])) return true;
  // "The deal", once one has been told of.
  if (context.told.has('agreement') && isDetermined(context, trigger.from)) return true;
  const reached = holdsWord(context, words.reached, trigger.to, trigger.to + 4);
  const { conflict, labour, court } = context.about;
  const settled = !lexicon.has(words.bargains, context.tokens[trigger.from]) && (conflict || labour || court);
  return isDetermined(context, trigger.from) && (reached || settled);
};
