import type { EventContext } from './event-context.ts';
import type { Sense, Trigger } from './event-lexicon.ts';
import {
  areRescued,
  areTroops,
  isGoing,
  isGround,
  isLeftUnsaid,
  isOfPeople,
  namesPlace,
  pullsOut,
  recounts,
  withdraws,
} from './event-moves.ts';
import { rolesOf } from './event-parts.ts';

/** Troops that leave or are taken away; `arms` where the sentence holds words of war. */
export const isWithdrawal = (context: EventContext, trigger: Trigger, sense: Sense, arms: boolean): boolean => {
  const { subject, object, passive } = rolesOf(context, trigger);
  const { about } = context;
  // "Departed", « sont partis »: troops that move, and that is all.
  const moves = context.lexicon.phrases(context.words.intransitive).at(context.tokens, trigger.from) > 0;
  // « il n'est pas question d'évacuer la base »: whose it is goes without saying.
  if (sense.kind === 'armed' && !passive && isLeftUnsaid(context, trigger, object)) return true;
  if (context.lexicon.has(context.words.pulling, context.tokens[trigger.from]) && trigger.to - trigger.from === 1)
    return (about.conflict || arms) && pullsOut(context, trigger);
  if (passive && object && context.lexicon.has(context.words.evacuating, context.tokens[trigger.from]))
    return areTroops(context, object) && (about.conflict || arms);
  // "The last soldiers left the base", but "the raid left the base in ruins".
  if (sense.kind === 'armed')
    return (
      !passive &&
      subject !== undefined &&
      areTroops(context, subject) &&
      (moves ||
        (about.conflict && !object && isGoing(context, trigger)) ||
        (object !== undefined &&
          (isGround(context, object) || namesPlace(context, object)) &&
          !isOfPeople(context, object)))
    );
  if (context.lexicon.phrases(context.words.recalling).at(context.tokens, trigger.from))
    return (
      object !== undefined && !recounts(context, trigger) && areTroops(context, object) && (about.conflict || arms)
    );
  // « les voleurs ont pris la fuite ».
  if (context.lexicon.has(context.words.fleeing, context.tokens[trigger.to - 1]))
    return subject !== undefined && areTroops(context, subject);
  // "Pulled out my sister": no troops.
  if (!passive && object && trigger.to - trigger.from > 1 && areRescued(context, object)) return false;
  return withdraws(context, trigger) && (about.conflict || arms || trigger.sure || context.near);
};
