import type { EventType } from '../../language/event-words.ts';
import { type EventContext, holds } from './event-context.ts';
import { isOfPrices } from './event-figurative.ts';
import { SCENE, type Sense, type Trigger } from './event-lexicon.ts';
import { pronounBefore, rolesOf } from './event-parts.ts';
import { kindOf, phraseFrom, type Range } from './event-phrases.ts';
import { foldAt as fold, holdsWord, isDetermined } from './event-words-near.ts';

/** Tokens before "it sank" among which the boat is named. */
const SUNK_REACH = 50;

/** Words from "carrying" to the number of those on board. */
const LADEN_REACH = 4;

/** « une avalanche de critiques », "the collapse of talks": a disaster only in a manner of speaking. */
const isOfWords = (context: EventContext, trigger: Trigger): boolean => {
  const { lexicon } = context;
  if (!lexicon.has(lexicon.words.of, context.tokens[trigger.to])) return false;
  return kindOf(context, phraseFrom(context, trigger.to + 1)) === 'abstract';
};

/** An explosion somebody set off is an attack. */
const explosionType = (context: EventContext, trigger: Trigger): EventType =>
  holds(context, context.from, context.to, SCENE.explosive, trigger) || (context.about.conflict && context.near)
    ? 'attack'
    : 'disaster';

/** « un plan inondations »: the name of a plan. */
const isScheme = ({ lexicon, words, tokens }: EventContext, { from }: Trigger): boolean =>
  lexicon.has(words.schemes, tokens[from - 1]);

const hasVictims = (context: EventContext, trigger: Trigger): boolean =>
  holds(context, context.from, context.to, SCENE.harm, trigger) ||
  holdsWord(context, context.words.victims, context.from, context.to);

/** "A ferry carrying 210 people sank", "it sank": the vessel stands further off, and nobody else between. */
const sinks = (context: EventContext, trigger: Trigger, wrecked: Range | undefined): boolean => {
  const { lexicon, words, tokens, from, about } = context;
  if (!lexicon.has(words.sinking, fold(context, trigger.to - 1)) || about.sport) return false;
  if (pronounBefore(context, trigger))
    return holds(context, Math.max(0, from - SUNK_REACH), trigger.from, SCENE.wreckable);
  if (!wrecked) return false;
  for (let at = wrecked.from - 1; at > from && at >= wrecked.from - LADEN_REACH; at--)
    if (lexicon.phrases(words.laden).at(tokens, at)) return holds(context, from, at, SCENE.wreckable);
  return false;
};

/** « la chute d'un autocar », not of a share. */
const isPlunge = (context: EventContext, trigger: Trigger): boolean => {
  const { lexicon, tokens } = context;
  if (!lexicon.has(lexicon.words.of, tokens[trigger.to])) return false;
  const fallen = phraseFrom(context, trigger.to + 1);
  return (
    fallen !== undefined &&
    holds(context, fallen.from, fallen.to, SCENE.wreckable) &&
    kindOf(context, fallen) !== 'abstract'
  );
};

/** A disaster that destroys something, not one of talk; `undefined` where it is none. */
export const isTrueDisaster = (context: EventContext, trigger: Trigger, sense: Sense): EventType | undefined => {
  const { lexicon, words } = context;
  const first = fold(context, trigger.from);
  if (sense.kind === 'noun') {
    if (isOfWords(context, trigger) || isScheme(context, trigger)) return undefined;
    // In a dispatch of games a quake is one where it did harm.
    if (context.about.sport && (lexicon.has(words.vague, first) || !hasVictims(context, trigger))) return undefined;
    if (lexicon.has(words.blasts, first)) return explosionType(context, trigger);
    const scene = SCENE.wreckable | SCENE.harm | SCENE.weather;
    const around = context.about.weather || holds(context, context.from, context.to, scene, trigger);
    if (lexicon.has(words.flames, first))
      return isDetermined(context, trigger.from) || (first.endsWith('s') && around) ? 'disaster' : undefined;
    // Weather is a disaster where it does harm.
    const hurt = SCENE.wreckable | SCENE.harm | SCENE.thing;
    if (
      lexicon.has(words.storms, first) &&
      holdsWord(context, words.forecasts, context.from, context.to) &&
      !hasVictims(context, trigger)
    )
      return undefined;
    if (lexicon.has(words.plunges, first)) return isPlunge(context, trigger) ? 'disaster' : undefined;
    if (lexicon.has(words.storms, first))
      return holds(context, context.from, context.to, hurt, trigger) ? 'disaster' : undefined;
    if (!lexicon.has(words.vague, first)) return 'disaster';
    // "A surge in prices": such words ask for an article and a disaster around them.
    const next = context.tokens[trigger.to + 1];
    const rising = lexicon.has(words.rising, context.tokens[trigger.to]) && next?.kind !== 'number' && !next?.capital;
    const takenUp = context.told.has('disaster') || context.told.has('attack');
    if (lexicon.has(words.calamities, first))
      return takenUp && lexicon.has(lexicon.words.definite, context.tokens[trigger.from - 1]) ? 'disaster' : undefined;
    if (context.told.has('disaster') && isDetermined(context, trigger.from) && !rising) return 'disaster';
    return isDetermined(context, trigger.from) && !rising && around ? 'disaster' : undefined;
  }
  // « a explosé sur les réseaux »: something must be there to explode.
  const burst = SCENE.explosive | SCENE.wreckable | SCENE.harm | SCENE.weapon;
  if (lexicon.has(words.blasts, first))
    return context.about.sport ||
      isOfPrices(context, trigger) ||
      !(context.about.conflict || holds(context, context.from, context.to, burst, trigger))
      ? undefined
      : explosionType(context, trigger);
  // « incendie s'est déclaré »: the trigger holds its noun.
  if (trigger.to - trigger.from > 1 && lexicon.has(words.nouns.disaster ?? [], first))
    return context.about.sport ? undefined : 'disaster';
  const { subject, object, passive } = rolesOf(context, trigger);
  const wrecked = passive ? object : (subject ?? object);
  if (lexicon.has(words.wrecks, first))
    return kindOf(context, wrecked) === 'abstract' || context.about.sport ? undefined : 'disaster';
  if (!wrecked || lexicon.has(words.sinking, fold(context, trigger.to - 1))) {
    if (sinks(context, trigger, wrecked)) return 'disaster';
    if (!wrecked) return undefined;
  }
  return holds(context, wrecked.from, wrecked.to, SCENE.wreckable) ||
    (object !== undefined && holds(context, object.from, object.to, SCENE.wreckable))
    ? 'disaster'
    : undefined;
};
