import { type EventContext, holds } from './event-context.ts';
import { SCENE, type Sense, type Trigger } from './event-lexicon.ts';
import { namesPlace } from './event-moves.ts';
import { doerBehind, pronounBefore, rolesOf } from './event-parts.ts';
import { holdsWord } from './event-words-near.ts';

/** Words before a verb in which its pronoun stands. */
const NEUTER = 4;

/** People, or nobody named: « repris », "took" ask for people, "captured" for things. */
export const takesPeople = (context: EventContext, trigger: Trigger, kind: Sense['kind']): boolean => {
  const { object } = rolesOf(context, trigger);
  // « deux villages ont été pris ».
  if (kind === 'armed' && object && holdsWord(context, context.words.towns, object.from, object.to)) return false;
  if (object && holds(context, object.from, object.to, SCENE.people)) return true;
  if (kind === 'armed') return false;
  // "It has not been captured".
  if (
    !object &&
    pronounBefore(context, trigger) &&
    holdsWord(context, context.words.neuter, trigger.from - NEUTER, trigger.from)
  )
    return false;
  return !object || !(holds(context, object.from, object.to, SCENE.thing) || namesPlace(context, object));
};

/** "Fired a missile at": no shells among what was fired. */
export const isMissile = (context: EventContext, trigger: Trigger): boolean => {
  if (!context.lexicon.has(context.words.firing, context.tokens[trigger.from])) return false;
  if (trigger.to - trigger.from > 1) return false;
  const { object } = rolesOf(context, trigger);
  return object !== undefined && !holds(context, object.from, object.to, SCENE.shell);
};

/** "A rocket reportedly landed near the palace", « un obus serait tombé »: what fell or landed was fired. */
export const areShells = (context: EventContext, trigger: Trigger): boolean => {
  if (!context.lexicon.has(context.words.landing, context.tokens[trigger.to - 1])) return false;
  const { subject, object, passive } = rolesOf(context, trigger);
  const range = passive ? object : subject;
  return range !== undefined && holds(context, range.from, range.to, SCENE.shell);
};

/** "The assailants struck", "a bomb hit a patrol": no strike from the air. */
export const isOnFoot = (context: EventContext, trigger: Trigger): boolean => {
  const { subject } = rolesOf(context, trigger);
  if (!subject || holds(context, context.from, context.to, SCENE.aircraft | SCENE.shell, trigger)) return false;
  return context.tokens
    .slice(subject.from, subject.to)
    .some(({ fold }) => context.lexicon.has(context.words.onFoot, fold));
};

/** "Were seized by gunmen": by nobody of the law. */
export const isDoneOnFoot = (context: EventContext, trigger: Trigger): boolean => {
  const { lexicon, tokens, words } = context;
  const by = lexicon.has(lexicon.words.speech.agents, tokens[trigger.to - 1]) ? trigger.to - 1 : trigger.to;
  const { subject, passive } = rolesOf(context, trigger);
  const doer = passive || by < trigger.to ? doerBehind(context, by) : subject;
  return doer !== undefined && holdsWord(context, words.onFoot, doer.from, doer.to);
};

/** "Opened fire", « des tirs »: with what is told elsewhere in the sentence. */
export const isShooting = ({ lexicon, words, tokens }: EventContext, { from }: Trigger): boolean =>
  lexicon.phrases(words.shooting).at(tokens, from) > 0;

/** "Was attacked by two drones". */
export const isFromAir = (context: EventContext, trigger: Trigger): boolean => {
  const { subject } = rolesOf(context, trigger);
  return (
    subject !== undefined &&
    holds(context, subject.from, subject.to, SCENE.aircraft) &&
    !holdsWord(context, context.words.onFoot, subject.from, subject.to)
  );
};

/** Shells and no aircraft in the clause: the strike is shelling. */
export const withShells = (context: EventContext, trigger: Trigger): boolean => {
  let shells = false;
  for (let at = context.from; at < context.to; at++) {
    if (at >= trigger.from && at < trigger.to) continue;
    const scene = context.scenes[at] ?? 0;
    // « bombardera le dépôt si les tirs de roquettes continuent ».
    if (at >= trigger.to && context.lexicon.has(context.words.conditions, context.tokens[at])) break;
    // A rocket flies, and is a shell.
    if (scene & SCENE.shell) shells = true;
    else if (scene & SCENE.aircraft) return false;
  }
  return shells;
};
