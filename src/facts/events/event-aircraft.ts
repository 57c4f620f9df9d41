import { type EventContext, holds } from './event-context.ts';
import { SCENE, type Trigger } from './event-lexicon.ts';
import { pronounBefore, rolesOf } from './event-parts.ts';
import type { Range } from './event-phrases.ts';

/** Words before « abattu » among which the aircraft is named. */
const FAR = 12;
/** Words before a sentence among which "it" was named. */
const FURTHER = 50;

/** « un L-39 », "a Su-24". */
const isModel = ({ tokens }: EventContext, { from, to }: Range): boolean => {
  const text = tokens
    .slice(from, to + 2)
    .map((token) => (token.glued ? '' : ' ') + token.text)
    .join('');
  return /(?<!\p{L})\p{Lu}[\p{L}]{0,3}-?\d{1,3}(?!\d)/u.test(text);
};

/** True where what was shot down is an aircraft, named in its sentence or, behind a pronoun, just before. */
export const isAircraft = (context: EventContext, trigger: Trigger): boolean => {
  const { subject, object, passive } = rolesOf(context, trigger);
  const range = passive ? object : (object ?? subject);
  if (!range && pronounBefore(context, trigger))
    return holds(context, Math.max(0, context.from - FURTHER), context.from, SCENE.aircraft);
  if (range && (holds(context, range.from, range.to, SCENE.aircraft) || isModel(context, range))) return true;
  // "A jet of the 3rd regiment had been shot down": further off, unless people were.
  if (passive && holds(context, Math.max(context.from, trigger.from - FAR), trigger.from, SCENE.aircraft)) return true;
  return (
    !(range && holds(context, range.from, range.to, SCENE.people)) &&
    holds(context, context.from, context.to, SCENE.aircraft, trigger)
  );
};

const holdsAircraft = (context: EventContext, range: Range | undefined): boolean =>
  range !== undefined && holds(context, range.from, range.to, SCENE.aircraft);

/** "Intercepted two drones", not a trawler. */
export const isIntercepted = (context: EventContext, trigger: Trigger): boolean =>
  context.lexicon.has(context.words.intercepting, context.tokens[trigger.from]) &&
  holdsAircraft(context, rolesOf(context, trigger).object);

/** "Destroyed in mid-air": what flies. */
export const fellsAircraft = (context: EventContext, trigger: Trigger): boolean =>
  context.lexicon.phrases(context.words.aloft).at(context.tokens, trigger.to) > 0 &&
  holdsAircraft(context, rolesOf(context, trigger).object);
