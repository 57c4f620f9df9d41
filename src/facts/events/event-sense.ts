import type { EventType } from '../../language/event-words.ts';
import { fellsAircraft, isAircraft, isIntercepted } from './event-aircraft.ts';
import { type EventContext, holds } from './event-context.ts';
import { isTrueDisaster } from './event-disasters.ts';
import { isFigurative } from './event-figurative.ts';
import { isLaidBefore, isOfGoods } from './event-goods.ts';
import { SCENE, type Sense, type Trigger } from './event-lexicon.ts';
import {
  areShells,
  isDoneOnFoot,
  isFromAir,
  isMissile,
  isOnFoot,
  isShooting,
  takesPeople,
  withShells,
} from './event-means.ts';
import {
  areTroops,
  fallsToArms,
  holdsZone,
  isArriving,
  isGround,
  isLeftUnsaid,
  isMeant,
  isTaken,
  isToldTo,
  namesPlace,
} from './event-moves.ts';
import { doerBehind, pronounBefore, rolesOf } from './event-parts.ts';
import { isArmed, kindOf } from './event-phrases.ts';
import { isProtest, isSettled, isZone } from './event-tests.ts';
import { armed, heavilyArmed, isElsewhere, warNoun } from './event-war-nouns.ts';
import { isWithdrawal } from './event-withdrawals.ts';
import { holdsWord } from './event-words-near.ts';

/** Events of war: elsewhere their words are figures of speech. */
const WAR: ReadonlySet<EventType> = new Set<EventType>([
  'strike',
  'shelling',
  'shoot-down',
  'attack',
  'battle',
  'offensive',
  'advance',
  'seizure',
  'capture',
  'deployment',
  'presence',
  'withdrawal',
  'campaign',
]);
export const isWar = (type: EventType): boolean => WAR.has(type);

/** A verb of war: done to somebody or something real, or by somebody armed. */
const warVerb = (context: EventContext, trigger: Trigger, sense: Sense): boolean => {
  const { subject, object, passive } = rolesOf(context, trigger);
  const { about } = context;
  // "It was hit": what that is was told before, in a dispatch of war.
  const it = passive && !object && (about.conflict || context.near) && pronounBefore(context, trigger);
  const kind = it ? 'real' : kindOf(context, object);
  // "Drones struck": the trigger holds its weapon.
  const arms =
    armed(context, trigger) ||
    (trigger.to - trigger.from > 1 && holds(context, trigger.from, trigger.from + 1, SCENE.weapon));
  if (kind === 'animal' || (kind === 'abstract' && !(trigger.sure && arms))) return false;
  // Pickets may well attack lorries.
  const among =
    about.labour && !about.sport && !about.weather && kind === 'real' && kindOf(context, subject) === 'real';
  // "The striker opened fire", "the bill came under fire".
  if (!about.conflict && subject && !isArmed(context, subject)) {
    if (holds(context, subject.from, subject.to, SCENE.sport)) return false;
    if (!object && !arms && kindOf(context, subject) === 'abstract') return false;
  }
  if (isElsewhere(context) && !among && !heavilyArmed(context, trigger)) return false;
  // Firemen battle a blaze, and are fighting to contain it.
  if (sense.type === 'battle' && subject && holdsWord(context, context.words.rescuers, subject.from, subject.to))
    return false;
  if (object && holds(context, object.from, object.to, SCENE.force) && !isArmed(context, object)) return false;
  // A storm that strikes is no soldier.
  if (subject && holds(context, subject.from, subject.to, SCENE.force) && !isArmed(context, subject)) return false;
  // "Arrived", « sont partis »: troops that move, and that is all.
  const moves = context.lexicon.phrases(context.words.intransitive).at(context.tokens, trigger.from) > 0;
  switch (sense.type) {
    case 'advance':
      if (isArriving(context, trigger)) {
        // « a juré de marcher sur la capitale »: whose march it is goes without saying.
        if (!passive && isLeftUnsaid(context, trigger, object) && isMeant(context, trigger)) return true;
        const enters = isArmed(context, subject) || (about.conflict && subject && areTroops(context, subject));
        return enters === true && object !== undefined && (isGround(context, object) || namesPlace(context, object));
      }
      return (
        isArmed(context, subject) ||
        (about.conflict && kindOf(context, subject) !== 'abstract' && subject !== undefined)
      );
    case 'deployment':
    case 'presence': {
      if (isToldTo(context, trigger)) return false;
      // « a dépêché 300 soldats », not a letter, and not the police.
      if (sense.kind === 'armed') {
        // « les assaillants sont arrivés à moto »: nobody sent them.
        if (moves && sense.type === 'deployment' && isOnFoot(context, trigger)) return false;
        if (moves && !object) return subject !== undefined && areTroops(context, subject);
        if (object && areTroops(context, object)) return about.conflict || arms;
        return moves && !passive && subject !== undefined && areTroops(context, subject);
      }
      // "Maintains a zone": no troops.
      const posted = trigger.to - trigger.from > 1;
      if (!posted && object && holdsZone(context, object)) return false;
      const there = kind === 'real' || isArmed(context, subject);
      return (there && (about.conflict || arms || posted)) || (posted && about.conflict);
    }
    case 'shelling':
      // "Fired" and « tiré » ask for shells or rockets.
      if (!context.lexicon.has(context.words.firing, context.tokens[trigger.from])) break;
      // "Fired rockets": the trigger holds them.
      if (trigger.to - trigger.from > 1) break;
      return object !== undefined && holds(context, object.from, object.to, SCENE.shell | SCENE.weapon);
    case 'strike':
      // "Dropped two munitions", « des tracts ont été largués ».
      if (!context.lexicon.has(context.words.dropping, context.tokens[trigger.from])) break;
      if (trigger.to - trigger.from > 1) break;
      return object !== undefined && holds(context, object.from, object.to, SCENE.explosive | SCENE.shell);
    case 'seizure':
      // "If the town falls", « la ville ne tombera pas », but "oil fell".
      // « libéré douze otages »: people are set free.
      if (context.lexicon.has(context.words.freeing, context.tokens[trigger.from])) {
        if (object && holds(context, object.from, object.to, SCENE.people) && !namesPlace(context, object))
          return false;
        break;
      }
      if (
        context.lexicon.phrases(context.words.changing).at(context.tokens, trigger.from) ===
        trigger.to - trigger.from
      )
        return about.conflict && isTaken(context, trigger, object);
      if (!context.lexicon.has(context.words.falling, context.tokens[trigger.from])) break;
      if (trigger.to - trigger.from > 1) break;
      return about.conflict && fallsToArms(context, trigger);
    case 'capture':
      // "Eleven men are held", not a vote.
      if (!context.lexicon.has(context.words.detaining, context.tokens[trigger.from])) break;
      if (trigger.to - trigger.from > 1) break;
      return (
        object !== undefined &&
        holds(context, object.from, object.to, SCENE.people) &&
        // "Pirates are holding 17 sailors".
        (passive
          ? about.conflict
          : subject !== undefined && holdsWord(context, context.words.onFoot, subject.from, subject.to))
      );
    case 'shoot-down':
      // "Brought down a bridge".
      if (context.lexicon.phrases(context.words.felling).at(context.tokens, trigger.from))
        return object !== undefined && holds(context, object.from, object.to, SCENE.aircraft);
      return isAircraft(context, trigger) || kind === 'real';
    case 'withdrawal':
      return isWithdrawal(context, trigger, sense, arms);
    default:
      break;
  }
  // « aucun civil n'a été touché » tells of harm.
  if (
    sense.kind === 'armed' &&
    passive &&
    object &&
    holds(context, object.from, object.to, SCENE.people) &&
    !holds(context, object.from, object.to, SCENE.thing) &&
    context.lexicon.has(context.lexicon.words.number.harms, context.tokens[trigger.from])
  )
    return false;
  // « a pris la ville », not « la reprise des combats ».
  const { auxiliaries } = context.lexicon.words.speech;
  const said = [1, 2, 3].some((step) => {
    const fold = context.tokens[trigger.from - step]?.fold ?? '';
    return fold === 'avoir' || context.lexicon.has(auxiliaries, fold);
  });
  if (sense.kind === 'armed' && sense.type === 'capture' && context.lexicon.language === 'fr' && !(said && object))
    return false;
  if (sense.kind === 'armed')
    return arms ? kind !== 'open' || about.conflict : (about.conflict || (passive && context.near)) && kind === 'real';
  if (trigger.sure) return true;
  const doer = passive ? doerBehind(context, trigger.to) : subject;
  const doing = kindOf(context, doer);
  // "Visitors are ambushed by an empty frame".
  if (passive && doer && doing === 'open' && !about.conflict && !arms) return false;
  // « s'est emparé de Karsan »: a place is taken only by force.
  if ((sense.type === 'seizure' || sense.type === 'capture') && namesPlace(context, object)) return true;
  return kind === 'real'
    ? about.conflict || arms || doing === 'real' || passive || context.near
    : about.conflict || arms;
};

/** People, and no place or thing, are what is seized. */
const arePeople = (context: EventContext, trigger: Trigger): boolean => {
  const { object } = rolesOf(context, trigger);
  return (
    object !== undefined &&
    holds(context, object.from, object.to, SCENE.people) &&
    !holds(context, object.from, object.to, SCENE.thing) &&
    // "Seized the hostages' car".
    !context.tokens[object.to]?.fold.startsWith("'") &&
    !namesPlace(context, object)
  );
};

/** The kind an event is of once its sentence is known, undefined where the words tell of none. */
export const typeOf = (context: EventContext, trigger: Trigger, sense: Sense): EventType | undefined => {
  const { type, kind } = sense;
  if (type === 'seizure' && kind !== 'noun' && isIntercepted(context, trigger)) return 'shoot-down';
  if (kind === 'armed' && areShells(context, trigger)) return 'shelling';
  if (type === 'seizure' && isOfGoods(context, trigger, sense)) return type;
  if (type === 'seizure' && kind !== 'noun' && isLaidBefore(context, trigger)) return undefined;
  if (WAR.has(type)) {
    if (isFigurative(context, trigger, sense)) return undefined;
    if (!(kind === 'noun' ? warNoun(context, trigger, sense) : warVerb(context, trigger, sense))) return undefined;
    // « abattu » said of a person is a killing.
    if (type === 'shoot-down' && kind !== 'noun' && !isAircraft(context, trigger)) return 'death';
    // « repris le pont » takes a place, "took officers prisoner" takes people.
    if (type === 'capture' && kind !== 'noun' && !takesPeople(context, trigger, kind)) return 'seizure';
    // « des otages saisis par des hommes armés ».
    if (type === 'seizure' && kind !== 'noun' && arePeople(context, trigger)) return 'capture';
    if (type === 'attack' && isShooting(context, trigger) && withShells(context, trigger)) return 'shelling';
    const fired = type === 'shelling' && kind !== 'noun' && !withShells(context, trigger);
    if ((fired || (type === 'attack' && kind === 'verb')) && isFromAir(context, trigger)) return 'strike';
    if (type === 'strike' && kind === 'armed' && isOnFoot(context, trigger)) return 'attack';
    if (type === 'strike' && kind === 'armed' && fellsAircraft(context, trigger)) return 'shoot-down';
    if (type === 'strike' && !trigger.sure && withShells(context, trigger)) return 'shelling';
    // "Fired a missile at": no shell.
    if (type === 'shelling' && kind !== 'noun' && isMissile(context, trigger)) return 'strike';
    return type;
  }
  switch (type) {
    case 'disaster':
      // "Raiders burned down the school".
      if (kind !== 'noun' && isOnFoot(context, trigger) && rolesOf(context, trigger).object) return 'attack';
      return isTrueDisaster(context, trigger, sense);
    case 'arrest':
      // "Nine miners were seized by gunmen".
      if (!isSettled(context, trigger, sense)) return undefined;
      return kind !== 'noun' && isDoneOnFoot(context, trigger) ? 'capture' : type;
    case 'protest':
      return isProtest(context, trigger, sense) ? type : undefined;
    case 'zone':
      return isZone(context, trigger, sense) ? type : undefined;
    default:
      return isSettled(context, trigger, sense) ? type : undefined;
  }
};
