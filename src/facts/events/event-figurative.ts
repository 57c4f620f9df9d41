import { type EventContext, holds } from './event-context.ts';
import { SCENE, type Sense, type Trigger } from './event-lexicon.ts';
import { doerBehind, rolesOf } from './event-parts.ts';
import { isArmed, kindOf, phraseBefore } from './event-phrases.ts';
import { foldAt, holdsWord } from './event-words-near.ts';

/** « Ce texte est un coup d'État »: what a text, a price or a law is called. */
const isPredicate = (context: EventContext, trigger: Trigger): boolean => {
  const { lexicon } = context;
  if (!lexicon.has(lexicon.words.indefinite, foldAt(context, trigger.from - 1))) return false;
  if (!lexicon.has(lexicon.words.speech.passives, foldAt(context, trigger.from - 2))) return false;
  return kindOf(context, phraseBefore(context, trigger.from - 2)) === 'abstract';
};

/** "We are besieged by invoices", "trucks invaded the roads": no doer of war. */
const isInvadedByThings = (context: EventContext, trigger: Trigger): boolean => {
  const { lexicon, words, tokens } = context;
  if (!lexicon.has(words.invading, tokens[trigger.from])) return false;
  const by = lexicon.has(lexicon.words.speech.agents, tokens[trigger.to - 1]) ? trigger.to - 1 : trigger.to;
  const { subject, passive } = rolesOf(context, trigger);
  const doer = passive || by < trigger.to ? doerBehind(context, by) : subject;
  if (!doer || isArmed(context, doer) || holds(context, doer.from, doer.to, SCENE.people)) return false;
  const [start, end] = [tokens[doer.from]?.start ?? 0, tokens[doer.to - 1]?.end ?? 0];
  return !context.mentions.some((mention) => mention.start < end && start < mention.end);
};

/** "Stormed by shoppers", « les touristes ont envahi la ville ». */
const isCrowded = (context: EventContext, trigger: Trigger): boolean => {
  const { subject, passive } = rolesOf(context, trigger);
  const doer = subject ?? (passive ? doerBehind(context, trigger.to) : undefined);
  return doer !== undefined && holdsWord(context, context.words.crowds, doer.from, doer.to);
};

/** « une autre bataille, celle de l'eau ». */
const isOfAnotherKind = (context: EventContext, trigger: Trigger): boolean => {
  const { lexicon, tokens } = context;
  return (
    foldAt(context, trigger.to) === ',' &&
    lexicon.has(lexicon.words.time.standIns, tokens[trigger.to + 1]) &&
    lexicon.has(lexicon.words.of, tokens[trigger.to + 2])
  );
};

/** True where the words of war say only how something else is. */
export const isFigurative = (context: EventContext, trigger: Trigger, { kind }: Sense): boolean =>
  kind === 'noun'
    ? isPredicate(context, trigger) || isOfAnotherKind(context, trigger)
    : isInvadedByThings(context, trigger) || isCrowded(context, trigger);

/** "The price of flour has exploded": what grew is no thing that can burst. */
export const isOfPrices = (context: EventContext, trigger: Trigger): boolean => {
  for (let at = trigger.from - 1; at >= context.from; at--) {
    if (/^[;:.]$/.test(foldAt(context, at))) return false;
    const scene = context.scenes[at] ?? 0;
    if (scene & (SCENE.explosive | SCENE.weapon)) return false;
    if (scene & SCENE.abstract) return true;
    if (scene & SCENE.clause) return false;
  }
  return false;
};
