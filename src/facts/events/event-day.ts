import type { EventType } from '../../language/event-words.ts';
import type { Span } from '../../text/span.ts';
import {
  beganOn,
  type Dated,
  isBegun,
  isBound,
  isInAside,
  isOneOfTwo,
  isPursued,
  isSaid,
  isSpeech,
  lasted,
  tokenAt,
} from '../dates/other-days.ts';
import type { Polarity } from '../facts.ts';
import {
  APART_REACH,
  inAdjunct,
  isAlone,
  isApposed,
  isAttribute,
  isToll,
  ofAnother,
  stoodApart,
} from './event-adjuncts.ts';
import type { EventContext } from './event-context.ts';
import { isOutOfPlace } from './event-day-kept.ts';
import { eventLexicon, SCENE, type Sense, type Trigger } from './event-lexicon.ts';
import { isRisked } from './event-tense.ts';

/** What a comma costs, in characters: a date behind one is more likely that of something else. */
const COMMA = 25;
/** What "this year" costs, in characters: any day of the sentence is more likely. */
const YEAR = 100;
/** Tokens between what is condemned and a day that is its own: « a condamné l'attaque dimanche » is of the Sunday. */
const OBJECT_REACH = 3;
/** Tokens from a noun to the « qui » that tells of it. */
const ANTECEDENT = 5;

/** The dash of a dateline, with a space on both sides. */
const isDash = ({ tokens }: EventContext, at: number): boolean =>
  /^[-–]$/.test(tokens[at]?.fold ?? '') && !tokens[at]?.glued && !tokens[at + 1]?.glued;

/** A date before its event: not across a clause of its own, nor where « après » stands between. */
const reachesForward = (
  context: EventContext,
  first: number,
  last: number,
  trigger: Trigger,
  type: EventType,
  kind: Sense['kind'],
  polarity: Polarity,
): number | undefined => {
  const { tokens, lexicon, scenes } = context;
  // "Defected in 2015 and seized the port a year later".
  for (let at = trigger.to; at < context.to && tokens[at]?.kind !== 'mark'; at++)
    if (lexicon.phrases(context.words.later).at(tokens, at)) return undefined;
  // "On Sunday reached villages cut off by the quake that struck on Friday".
  if ((scenes[trigger.to] ?? 0) & SCENE.relative && tokens[trigger.from - 1]?.kind === 'word') return undefined;
  if (beganOn(context, first)) return undefined;
  // « a condamné mardi à dix ans l'auteur de l'attaque »: the day of the sentence.
  if (
    kind === 'noun' &&
    lexicon.has(context.words.sayings, tokens[first - 1]) &&
    lexicon.has(context.words.sentences, tokens[last])
  )
    return undefined;
  let cost = 0;
  const ofRelative = isInRelative(context, first);
  for (let at = last; at < trigger.from; at++) {
    const fold = tokens[at]?.fold ?? '';
    // "The truce that took effect on Sunday, fighting broke out": the day of the truce.
    if (fold === ',' && ofRelative && (type === 'battle' || !isGoingOn(context, trigger))) return undefined;
    if (fold === ';' || fold === ':' || fold === '—' || isDash(context, at)) return undefined;
    if (fold === ',') cost += COMMA;
    // "Met on Thursday to discuss the raid": the day of the meeting.
    if (kind === 'noun' && isPursued(context, at)) return undefined;
    if (isSpeech(context, at) && !(at === trigger.from - 1)) return undefined;
    // "The raid on Friday, which killed nine": those killed by it.
    if (type === 'death' && at === last + 1 && cost > 0 && (scenes[at] ?? 0) & SCENE.relative) return cost;
    const clause = ((scenes[at] ?? 0) & SCENE.clause) !== 0;
    // "On Monday, when the army attacked": the clause tells of that day.
    if (clause && !lexicon.has(lexicon.words.time.when, fold) && !closesBefore(context, at, trigger)) return undefined;
    if (lexicon.has(lexicon.words.and, fold) && polarity !== 'asserted') return undefined;
  }
  // "Under the ceasefire agreed last November, they withdrew": the date is inside a phrase of its own.
  if (cost > 0 && inAdjunct(context, last)) return undefined;
  return stoodApart(context, trigger, last) || ofAnother(context, first, trigger) ? undefined : cost;
};

/** True where the clause a date stands in is a relative one: "that took effect on Sunday". */
const isInRelative = ({ tokens, scenes, from }: EventContext, first: number): boolean => {
  for (let at = first - 1; at >= from && tokens[at]?.kind !== 'mark'; at--)
    if ((scenes[at] ?? 0) & SCENE.relative) return true;
  return false;
};

/** « tuant huit personnes », "killing eight". */
const isGoingOn = ({ tokens, lexicon }: EventContext, trigger: Trigger): boolean =>
  (lexicon.language === 'fr' ? /ant$/ : /ing$/).test(tokens[trigger.from]?.fold ?? '');

/** « d'un convoi qui approchait, tuant huit personnes »: a relative clause that a comma closes before the trigger. */
const closesBefore = (context: EventContext, at: number, trigger: Trigger): boolean => {
  const { tokens, scenes } = context;
  if (!((scenes[at] ?? 0) & SCENE.relative) || tokens[at - 1]?.kind === 'mark') return false;
  return isGoingOn(context, trigger) && tokens[trigger.from - 1]?.fold === ',' && at < trigger.from - 1;
};

/** True for a word that may be another event's verb: "and shot down". */
const isVerb = ({ tokens, lexicon, scenes }: EventContext, at: number): boolean => {
  if (!((scenes[at] ?? 0) & SCENE.start)) return false;
  return (
    eventLexicon(lexicon)
      .at(tokens, at)
      ?.senses.some(({ kind }) => kind !== 'noun') ?? false
  );
};

const isOfEvent = (context: EventContext, from: number, to: number): boolean => {
  const { nouns } = context.words;
  for (let at = from; at < to; at++)
    if (Object.values(nouns).some((list) => context.lexicon.has(list, context.tokens[at]))) return true;
  return false;
};

/** A date behind its event: not in another clause, unless that tells of the noun; « l'attaque de mardi » keeps its own. */
const reachesBack = (
  context: EventContext,
  trigger: Trigger,
  first: number,
  type: EventType,
  kind: Sense['kind'],
  polarity: Polarity,
): number | undefined => {
  const { tokens, lexicon, scenes } = context;
  const { time } = lexicon.words;
  // "Condemned the abduction of two nurses on 9 October": the day of what is spoken of.
  if (lexicon.has(context.words.sayings, tokens[trigger.from]) && isOfEvent(context, trigger.to, first - OBJECT_REACH))
    return undefined;
  let cost = 0;
  let joined = false;
  for (let at = trigger.to; at < first; at++) {
    const word = tokens[at];
    const fold = word?.fold ?? '';
    // "Has deployed troops, and planes are due on Thursday": a clause with a verb of its own.
    if (lexicon.has(lexicon.words.and, word)) joined = true;
    const verb =
      lexicon.has(lexicon.words.speech.auxiliaries, word) || lexicon.has(lexicon.words.speech.passives, word);
    if (joined && verb && word?.text.toLowerCase() === fold) return undefined;
    if (fold === ';' || fold === ':' || fold === '—') return undefined;
    if (lexicon.phrases(context.words.broken).at(tokens, at) || lexicon.phrases(context.words.turned).at(tokens, at))
      return undefined;
    // "The fighting that erupted on 3 September": the day it began.
    if (type === 'battle' && (scenes[at] ?? 0) & SCENE.relative && isBegun(context, at + 1, first)) return undefined;
    if (isPursued(context, at) || (kind === 'noun' && isRisked(context, trigger, at))) return undefined;
    // "Captured 14 soldiers and shot down a drone on Friday": the day of the second, for all that is said.
    if (at > trigger.to && lexicon.has(lexicon.words.and, word) && isVerb(context, at + 1)) return undefined;
    // "Suspected of planning an attack were detained on Friday": the day of the arrest.
    if (polarity !== 'asserted' && kind === 'noun' && isVerb(context, at)) return undefined;
    // « un échange de tirs en représailles aux frappes de mardi »: the day of the strikes.
    if (lexicon.phrases(context.words.apart).at(tokens, at) && isOfEvent(context, at + 1, first)) return undefined;
    // « a repris la ville, perdue en 2019 »: the day it was lost.
    if (fold === ',' && kind !== 'noun' && isApposed(context, at + 1, first)) return undefined;
    if (fold === ',') cost += COMMA;
    // A zone is declared on the day it is declared.
    if (type !== 'zone' && isSpeech(context, at)) return undefined;
    const scene = scenes[at] ?? 0;
    if (!(scene & SCENE.clause)) continue;
    const tells = (scene & SCENE.relative) !== 0 && at - trigger.to < ANTECEDENT;
    // "Killed when gunmen attacked on Sunday", "died after a boat sank on Sunday".
    const together = lexicon.has(time.when, word) || (type === 'death' && lexicon.has(time.hanging, word));
    if (!tells && !together) return undefined;
    cost += COMMA;
  }
  // « en violation du cessez-le-feu conclu samedi »: the day of that.
  const own = type === 'agreement' && tokens[trigger.to]?.fold === ',' ? 2 : 0;
  if (
    [1, 2].some(
      (step) =>
        first - step > trigger.to + own &&
        lexicon.has(context.words.reached, tokens[first - step]) &&
        !(type === 'agreement' && isAlone(context, trigger.to, first - step)),
    )
  )
    return undefined;
  // "Under a deal reached after talks, boats will be freed by Friday".
  if (cost > 0 && stoodApart(context, trigger, context.from)) return undefined;
  const of = lexicon.has(lexicon.words.of, tokens[first]) ? first : first - 1;
  // « des pourparlers du 2 au 4 mai »: of days from one to another.
  const range = context.dates.some(({ start, edtf }) => start === tokens[first]?.start && edtf?.includes('/'));
  const attached = lexicon.has(lexicon.words.of, tokens[of]) && tokens[of]?.fold !== 'for' && !range;
  // « a condamné l'attaque de mardi »: the noun right before has it.
  // "In the early hours of Thursday", « dans la nuit du 11 août ».
  const lead = tokens[of - 1]?.fold ?? '';
  const hours = Object.hasOwn(time.units, lead) || lexicon.has(time.dayParts, lead);
  return attached && !hours && of - trigger.to > 1 ? undefined : cost;
};

/** "Tuesday's attack" is all that was on Tuesday. */
const isElsewhere = (context: EventContext, last: number, trigger: Trigger): boolean =>
  context.tokens[last]?.fold === "'s" && (trigger.from < last || trigger.from - last > APART_REACH);

/** The date an event is given: the nearest of its own clause that is neither the day of saying nor a bound. */
export const dateOf = (
  context: EventContext,
  trigger: Trigger,
  span: Span,
  type: EventType,
  kind: Sense['kind'],
  polarity: Polarity,
): number | undefined => {
  if (lasted(context, trigger) || isAttribute(context, trigger, kind) || isToll(context, trigger, kind))
    return undefined;
  let best: { readonly date: Dated; readonly cost: number } | undefined;
  for (const date of context.dates) {
    if (context.hanging.has(date.index) || date.edtf?.startsWith('..')) continue;
    const first = tokenAt(context, date.start);
    const last = tokenAt(context, date.end);
    // "Since January, when the boat capsized": that was in January.
    const when = context.lexicon.has(
      context.lexicon.words.time.when,
      context.tokens[context.tokens[last]?.fold === ',' ? last + 1 : last]?.fold ?? '',
    );
    if ((isBound(context, first) && !(when && first < trigger.from)) || isElsewhere(context, last, trigger)) continue;
    // "For the second time this week".
    if (context.lexicon.has(context.words.occasions, context.tokens[first - 1])) continue;
    if (type !== 'zone' && isSaid(context, date, first, last, trigger)) continue;
    const before = date.end <= span.start;
    if (before && isInAside(context, first, last, trigger)) continue;
    const reach = before
      ? reachesForward(context, first, last, trigger, type, kind, polarity)
      : reachesBack(context, trigger, first, type, kind, polarity);
    if (reach === undefined) continue;
    // "A truce, the third this year, came into force on Sunday".
    const counted = date.basis === 'relative' && /^\d{4}$/.test(date.edtf ?? '') ? YEAR : 0;
    const cost = counted + reach + (before ? 1.3 * (span.start - date.end) : date.start - span.end);
    if (!best || cost < best.cost) best = { date, cost };
  }
  // "Overnight" says when, but not on which day: the next date of the sentence is another one.
  if (!best || best.date.edtf === undefined || best.date.conflict) return undefined;
  const [first, last] = [tokenAt(context, best.date.start), tokenAt(context, best.date.end)];
  if (isOneOfTwo(context, first, last)) return undefined;
  return isOutOfPlace(context, trigger, span, best.date, type, kind, polarity) ? undefined : best.date.index;
};
