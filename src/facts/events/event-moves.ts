import { type EventContext, holds } from './event-context.ts';
import { SCENE, type Trigger } from './event-lexicon.ts';
import { rolesOf } from './event-parts.ts';
import { isArmed, kindOf, phraseBefore, phraseFrom, type Range } from './event-phrases.ts';
import { holdsWord } from './event-words-near.ts';

/** "Maintains a zone". */
export const holdsZone = ({ tokens, lexicon, words }: EventContext, { from, to }: Range): boolean =>
  tokens.slice(from, to).some(({ fold }) => lexicon.has(words.zones, fold));

/** People, and no troops: "pulled out my sister". */
export const areRescued = (context: EventContext, { from, to }: Range): boolean =>
  holds(context, from, to, SCENE.people) && !holds(context, from, to, SCENE.conflict);

/** Soldiers, or a unit of them. */
export const areTroops = (context: EventContext, range: Range): boolean => {
  const { scenes, tokens, lexicon, words } = context;
  // "His men".
  const head = lexicon.has(words.possessives, tokens[range.from]) ? range.from + 1 : range.from;
  if (lexicon.has(words.possessives, tokens[head - 1]) && lexicon.has(words.own, tokens[head])) return true;
  for (let at = range.from; at < range.to; at++) {
    const scene = scenes[at] ?? 0;
    if (lexicon.phrases(words.units).at(tokens, at)) return true;
    if (scene & SCENE.conflict && scene & SCENE.people && !(scene & SCENE.soft)) return true;
  }
  return false;
};

/** What can be left or entered: a base, a town. */
export const isGround = (context: EventContext, { from, to }: Range): boolean =>
  holds(context, from, to, SCENE.thing) ||
  [context.words.lands, context.words.towns].some((list) => holdsWord(context, list, from, to));

/** « ses hommes », but not « deux postes ». */
export const isOfPeople = ({ scenes, tokens, lexicon }: EventContext, { from, to }: Range): boolean => {
  for (let at = from; at < to; at++)
    if ((scenes[at] ?? 0) & SCENE.people && lexicon.units.of(tokens[at]) === undefined) return true;
  return false;
};

/** "In under two hours". */
const lastsWhile = ({ tokens, lexicon }: EventContext, from: number): boolean =>
  lexicon.has(lexicon.words.speech.stops, tokens[from]) &&
  [1, 2, 3].some(
    (step) => tokens[from + step]?.kind === 'number' || lexicon.units.of(tokens[from + step]) !== undefined,
  );

/** "The town had been taken", « le village a changé de mains », "have taken the town", but "was taken to hospital". */
export const isTaken = (context: EventContext, trigger: Trigger, object: Range | undefined): boolean => {
  const place = trigger.to - trigger.from > 1 ? phraseBefore(context, trigger.from) : object;
  const next = context.tokens[trigger.to]?.fold ?? '';
  if (!place || (context.lexicon.language === 'en' && /^(?:to|for|over|as|from|off)$/.test(next))) return false;
  // « doivent reprendre jeudi à Moscou ».
  if (
    place.from >= trigger.to &&
    context.lexicon.has(context.lexicon.words.speech.stops, context.tokens[place.from - 1])
  )
    return false;
  return holdsWord(context, context.words.towns, place.from, place.to) || namesPlace(context, place);
};

/** "Fell to the Front": to whom. */
const fallsTo = (context: EventContext, at: number): boolean => {
  const { tokens, lexicon, mentions, words } = context;
  if (lexicon.language !== 'en' || !lexicon.has(words.infinitives, tokens[at])) return false;
  const taker = phraseFrom(context, at + 1);
  if (!taker || taker.from >= taker.to) return false;
  const [start, end] = [tokens[taker.from]?.start ?? 0, tokens[taker.to - 1]?.end ?? 0];
  const named = mentions.some(({ type, ...span }) => type === 'organisation' && span.start < end && start < span.end);
  return named || isArmed(context, taker);
};

/** "Vowed to march on the capital". */
export const isMeant = ({ tokens, lexicon, words }: EventContext, { from }: Trigger): boolean =>
  lexicon.phrases(words.planned).before(tokens, from) > 0;

/** "400 men left before dawn", but not "what the gunmen left: a sack". */
export const isGoing = ({ tokens, scenes }: EventContext, trigger: Trigger): boolean => {
  if (/^[:;(]$/.test(tokens[trigger.to]?.fold ?? '')) return false;
  return ![1, 2, 3].some((step) => (scenes[trigger.from - step] ?? 0) & SCENE.clause);
};

/** "Pulled its mercenaries out". */
export const pullsOut = (context: EventContext, trigger: Trigger): boolean => {
  const object = phraseFrom(context, trigger.to);
  if (!object || !(areTroops(context, object) || isArmed(context, object))) return false;
  return [object.to, object.to - 1].some((at) => context.lexicon.has(context.words.outward, context.tokens[at]));
};

/** "If the town falls": nothing falls on it, or by so much. */
export const fallsToArms = (context: EventContext, trigger: Trigger): boolean => {
  const { tokens, lexicon, words } = context;
  const { subject, object, passive } = rolesOf(context, trigger);
  const place = passive ? object : subject;
  const next = tokens[trigger.to];
  if (!place || (!passive && object)) return false;
  // « est tombé le 14 juin », « en moins de deux heures », "to the rebels".
  const dated = context.dates.some(({ start }) => start === next?.start || start === tokens[trigger.to + 1]?.start);
  const bare =
    !next || next.kind === 'mark' || [lexicon.words.negations, words.negatives].some((list) => lexicon.has(list, next));
  if (!bare && !dated && !lastsWhile(context, trigger.to) && !fallsTo(context, trigger.to)) return false;
  return holdsWord(context, words.towns, place.from, place.to) || namesPlace(context, place);
};

/** « d'évacuer la base », in a dispatch of war: an infinitive has no subject. */
export const isLeftUnsaid = (context: EventContext, { from }: Trigger, object: Range | undefined): boolean =>
  context.about.conflict &&
  object !== undefined &&
  context.lexicon.has(context.words.infinitives, context.tokens[from - 1]) &&
  holdsWord(context, context.words.towns, object.from, object.to);

/** A verb of coming near, that asks for a place. */
export const isArriving = ({ lexicon, tokens, words }: EventContext, { from }: Trigger): boolean =>
  lexicon.phrases(words.arriving).at(tokens, from) > 0;

/** True where a phrase holds the name of a place. */
export const namesPlace = ({ mentions, tokens }: EventContext, range: Range | undefined): boolean => {
  const [start, end] = [tokens[range?.from ?? -1]?.start, tokens[(range?.to ?? 0) - 1]?.end];
  if (start === undefined || end === undefined) return false;
  return mentions.some((mention) => mention.type === 'place' && mention.start < end && start < mention.end);
};

/** "Withdrew from the race" and « retire son projet » leave nothing but words. */
export const withdraws = (context: EventContext, trigger: Trigger): boolean => {
  // « retirer ses soldats »: without its object it says nothing.
  const moved = context.lexicon.has(context.words.moving, context.tokens[trigger.from]);
  if (moved) {
    const direct = rolesOf(context, trigger).object;
    return direct !== undefined && holds(context, direct.from, direct.to, SCENE.conflict | SCENE.people);
  }
  const object = phraseFrom(context, trigger.to + 1) ?? phraseFrom(context, trigger.to);
  // "The euro retreated".
  if (kindOf(context, rolesOf(context, trigger).subject) === 'abstract') return false;
  // "The town centre" is a place.
  return kindOf(context, object) !== 'abstract' || (object !== undefined && isGround(context, object));
};

/** "Recalled that forces had lost eight men". */
export const recounts = ({ lexicon, tokens }: EventContext, { to }: Trigger): boolean =>
  lexicon.has(lexicon.words.that, tokens[to]);

/** Words from "ordered" to what those ordered are to do. */
const TOLD_REACH = 4;

/** "Ordered his troops to leave": what they are to do is the event; "ordered troops to the border" sends them. */
export const isToldTo = ({ tokens, lexicon, words }: EventContext, { from, to }: Trigger): boolean => {
  if (lexicon.language !== 'en' || !lexicon.has(words.ordering, tokens[from])) return false;
  let mark = to;
  while (mark < to + TOLD_REACH && tokens[mark]?.kind === 'word' && !lexicon.has(words.infinitives, tokens[mark]))
    mark++;
  const next = tokens[mark + 1];
  const { definite, indefinite } = lexicon.words;
  const ground = next?.capital || [definite, indefinite].some((list) => lexicon.has(list, next));
  return lexicon.has(words.infinitives, tokens[mark]) && !ground;
};
