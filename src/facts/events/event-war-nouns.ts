import { type EventContext, holds } from './event-context.ts';
import { SCENE, type Sense, type Trigger } from './event-lexicon.ts';
import { areTroops, namesPlace } from './event-moves.ts';
import { kindOf, phraseFrom } from './event-phrases.ts';

const ARMS = SCENE.conflict | SCENE.weapon;

/** So many words of games in one sentence make it one of them, in a dispatch of war as well. */
const GAMES = 3;

/** A dispatch of games, weather or labour asks for arms in the very sentence, and more than one word of them. */
export const isElsewhere = ({ about, scenes, from, to }: EventContext): boolean => {
  if ((about.sport || about.weather || about.labour) && !about.conflict) return true;
  let games = 0;
  for (let at = from; at < to; at++) if ((scenes[at] ?? 0) & SCENE.sport) games++;
  return games >= GAMES;
};

export const armed = (context: EventContext, trigger: Trigger): boolean =>
  holds(context, context.from, context.to, ARMS, trigger);

export const heavilyArmed = ({ scenes, tokens, from, to }: EventContext, trigger: Trigger): boolean => {
  const seen = new Set<string>();
  for (let at = from; at < to; at++)
    if ((scenes[at] ?? 0) & ARMS && (at < trigger.from || at >= trigger.to)) seen.add(tokens[at]?.fold ?? '');
  return seen.size > 1;
};

/** Words before "troops in" among which "has no" stands. */
const NONE_REACH = 4;

/** "Has no troops in", « il n'y a aucun soldat étranger sur »: somebody has them, or not. */
const hasNone = ({ tokens, lexicon, words }: EventContext, from: number): boolean => {
  const { auxiliaries, passives } = lexicon.words.speech;
  for (let at = from - 1; at > from - NONE_REACH; at--)
    if ([words.nones, words.negatives].some((list) => lexicon.has(list, tokens[at])))
      return [auxiliaries, passives].some((list) => lexicon.has(list, tokens[at - 1]));
  return false;
};

/** A noun of war: with arms or harm in its sentence, or in a dispatch of war; on nothing abstract. */
export const warNoun = (context: EventContext, trigger: Trigger, sense: Sense): boolean => {
  if (context.lexicon.phrases(context.words.absent).at(context.tokens, trigger.from) === trigger.to - trigger.from)
    return hasNone(context, trigger.from) && (context.about.conflict || trigger.to < context.to);
  if (trigger.sure) return !isElsewhere(context) || heavilyArmed(context, trigger);
  const joint = context.lexicon.phrases(context.words.against).at(context.tokens, trigger.to);
  const of = context.lexicon.has(context.lexicon.words.of, context.tokens[trigger.to]) ? 1 : 0;
  const object = joint || of ? phraseFrom(context, trigger.to + (joint || of)) : undefined;
  const kind = kindOf(context, object);
  if (kind === 'abstract' || kind === 'animal') return false;
  // « l'envoi de 500 soldats », "the departure of the troops": of troops alone.
  if (context.lexicon.has(context.words.movements, context.tokens[trigger.from]) && trigger.to - trigger.from === 1)
    return of > 0 && object !== undefined && areTroops(context, object);
  // « le retrait de six appareils » from service.
  const drawn = object && holds(context, object.from, object.to, SCENE.people | SCENE.conflict);
  if (sense.type === 'withdrawal' && of && kind === 'real' && !drawn && !context.about.conflict) return false;
  // « la prise de la caserne », but « la prise de parole ».
  if (context.lexicon.has(context.words.takings, context.tokens[trigger.from]) && trigger.to - trigger.from === 1)
    return of > 0 && kind === 'real';
  // « les bombardements de 1944 »: a year makes them history.
  if (of && /^1\d{3}$/.test(context.tokens[trigger.to + 1]?.text ?? '')) return true;
  // Clashes go with marches and the police.
  if (sense.type === 'battle' && !context.about.sport && context.about.protest) return true;
  if (isElsewhere(context)) return heavilyArmed(context, trigger);
  if (context.about.conflict || context.near || armed(context, trigger)) return true;
  // "The massacre at Dola".
  if (sense.type === 'attack' && joint > 0 && namesPlace(context, object)) return true;
  return holds(context, context.from, context.to, SCENE.harm, trigger) && kind !== 'open';
};
