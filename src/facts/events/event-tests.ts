import { readNumber } from '../figures/number-words.ts';
import { isAgreed } from './event-agreement.ts';
import { type EventContext, holds } from './event-context.ts';
import { SCENE, type Sense, type Trigger } from './event-lexicon.ts';
import { rolesOf } from './event-parts.ts';
import { countsSome, kindOf, phraseFrom } from './event-phrases.ts';
import { areTalks } from './event-talks.ts';
import { foldAt as fold, holdsWord, isDetermined } from './event-words-near.ts';

/** Words between "declared" and « zone ». */
const ZONE_REACH = 8;
/** Words from "claimed" to "lives". */
const LIVES_REACH = 5;
/** Words from a number to the dead it counts. */
const COUNT_REACH = 5;
/** Words either side of a march in which a word of protest stands. */
const NEAR = 12;

/** A march is one of protest beside a word that says so; "shares rallied" is none. */
export const isProtest = (context: EventContext, trigger: Trigger, sense: Sense): boolean => {
  const { lexicon, words, from, to, about } = context;
  const word = fold(context, trigger.from);
  // "Resigned in protest".
  if (/^(?:in|under)$/.test(fold(context, trigger.from - 1)) && sense.kind === 'noun' && lexicon.language === 'en')
    return false;
  const [start, end] = [Math.max(from, trigger.from - NEAR), Math.min(to, trigger.to + NEAR)];
  // "Took to the streets to celebrate".
  if (holdsWord(context, words.festive, start, end)) return false;
  if (lexicon.phrases(words.noProtest).at(context.tokens, trigger.from)) return false;
  if (sense.kind !== 'noun' && trigger.to - trigger.from === 1 && lexicon.has(words.blocking, word))
    return isBlocked(context, trigger);
  // "Dockers threatened to strike", « les pilotes cesseront le travail ».
  if (sense.kind !== 'noun' && lexicon.phrases(words.idling).at(context.tokens, trigger.from))
    return (
      (about.labour && !about.conflict) ||
      ((lexicon.language === 'fr' || trigger.to - trigger.from > 1) &&
        !context.told.has('protest') &&
        (lexicon.language === 'fr' || trigger.to - trigger.from > 2 || holds(context, from, to, SCENE.labour, trigger)))
    );
  if (!lexicon.has(words.walks, word)) {
    const object = sense.kind === 'noun' ? undefined : phraseFrom(context, trigger.to);
    // « a manifesté son intérêt », "demonstrated its range".
    const noun = sense.kind !== 'noun' && lexicon.has(lexicon.words.indefinite, context.tokens[trigger.from - 1]);
    if (noun) return false;
    // « ont marché dans les rues ».
    const led = lexicon.has(lexicon.words.speech.stops, context.tokens[trigger.to - 1]);
    const direct = !led && object && lexicon.has(lexicon.words.definite, context.tokens[trigger.to]);
    return !direct && !lexicon.has(lexicon.words.that, context.tokens[trigger.to]);
  }
  if (about.sport && !about.protest) return false;
  if (sense.kind === 'noun' && !isDetermined(context, trigger.from) && !context.tokens[trigger.from]?.first)
    return false;
  // "The march was called off".
  if (
    sense.kind === 'noun' &&
    [0, 1, 2].some((step) =>
      [words.undone, words.held].some((list) => lexicon.phrases(list).at(context.tokens, trigger.to + step)),
    )
  )
    return true;
  const called = holdsWord(context, words.holding, trigger.from - 4, trigger.from);
  return called || about.protest || holds(context, start, end, SCENE.protest, trigger);
};

/** "Villagers blocked the railway", but "snow blocked the road". */
const isBlocked = (context: EventContext, trigger: Trigger): boolean => {
  const { subject, object, passive } = rolesOf(context, trigger);
  // « les barrages qui coupaient la route ».
  if ((context.scenes[trigger.from - 1] ?? 0) & SCENE.relative) return false;
  if (!object || !holdsWord(context, context.words.ways, object.from, object.to)) return false;
  if (passive && !subject) return context.about.protest;
  if (!subject) return false;
  const [start, end] = [context.tokens[subject.from]?.start ?? 0, context.tokens[subject.to - 1]?.end ?? 0];
  const named = context.mentions.some((one) => one.type !== 'place' && one.start < end && start < one.end);
  return named || holds(context, subject.from, subject.to, SCENE.people | SCENE.protest);
};

/** "Declared a quiet zone": the verb and the zone not far behind; a zone by its own name is one. */
export const isZone = (context: EventContext, trigger: Trigger, sense: Sense): boolean => {
  const { lexicon, words, to } = context;
  if (sense.kind === 'noun') return true;
  // "A parking zone", « une zone piétonne ».
  if (holdsWord(context, words.civilZones, context.from, to)) return false;
  for (let at = trigger.to; at < Math.min(to, trigger.to + ZONE_REACH); at++)
    if (lexicon.has(words.zones, context.tokens[at])) return true;
  const { object, passive } = rolesOf(context, trigger);
  if (!passive || !object) return false;
  for (let at = object.from; at < object.to; at++) if (lexicon.has(words.zones, context.tokens[at])) return true;
  return false;
};

const isArrest = (context: EventContext, trigger: Trigger, sense: Sense): boolean => {
  const { lexicon, tokens } = context;
  const before = fold(context, trigger.from - 1);
  if (sense.kind === 'noun') return true;
  if (
    lexicon.has(lexicon.words.speech.reflexives, before) ||
    lexicon.has(lexicon.words.speech.reflexives, context.tokens[trigger.from - 2])
  )
    return false;
  // « un arrêté », « l'arrêté ».
  if (lexicon.has(lexicon.words.indefinite, before) || (before === "l'" && tokens[trigger.from]?.text.endsWith('é')))
    return false;
  const { object, passive } = rolesOf(context, trigger);
  const kind = kindOf(context, object);
  if (kind === 'abstract' || kind === 'animal') return false;
  return (
    lexicon.language === 'en' ||
    lexicon.has(context.words.nones, tokens[trigger.to]) ||
    passive ||
    (object !== undefined &&
      (holds(context, object.from, object.to, SCENE.people) ||
        holdsWord(context, context.words.culprits, object.from, object.to))) ||
    holds(context, context.from, context.to, SCENE.harm, trigger)
  );
};

/** « au moins trois morts », « une dizaine de morts », but « bilan des morts ». */
const areCounted = ({ tokens, lexicon, words, from }: EventContext, at: number): boolean => {
  for (let first = at - 1; first >= Math.max(from, at - COUNT_REACH); first--) {
    if (first === at - 1 && lexicon.has(words.nones, tokens[first])) return true;
    const number = readNumber(tokens, first, lexicon);
    if (!number || number.end > at) continue;
    // « un mort », "17 civilian deaths".
    if (first === at - 1 && lexicon.has(lexicon.words.indefinite, tokens[first]))
      return lexicon.has(words.causing, tokens[first - 1]);
    const behind = number.approx && lexicon.has(lexicon.words.of, tokens[number.end]) ? number.end + 1 : number.end;
    return tokens
      .slice(behind, at)
      .every((token) => token.kind === 'word' && !lexicon.has(lexicon.words.functionWords, token));
  }
  return false;
};

const isDeath = (context: EventContext, trigger: Trigger, sense: Sense): boolean => {
  const { lexicon, words } = context;
  // "Claimed three lives", "the loss of 102 lives".
  if (lexicon.has(words.claiming, context.tokens[trigger.from]))
    return holdsWord(context, words.lives, trigger.to, trigger.to + LIVES_REACH);
  if (sense.kind === 'noun')
    return !lexicon.has(words.dead, context.tokens[trigger.from]) || areCounted(context, trigger.from);
  const roles = rolesOf(context, trigger);
  const { subject, passive } = roles;
  // "Died in hospital": the trigger holds the preposition.
  const led = !passive && lexicon.has(lexicon.words.speech.stops, context.tokens[trigger.to - 1]);
  const object = led ? undefined : roles.object;
  // « a coûté la vie à 32 brebis ».
  if (kindOf(context, phraseFrom(context, trigger.to + 1)) === 'animal') return false;
  if ([subject, object].some((range) => kindOf(context, range) === 'animal')) return false;
  if (kindOf(context, object ?? subject) === 'abstract') return false;
  // "Forty tonnes of fish".
  if (
    object &&
    holds(context, object.from, object.to, SCENE.animal) &&
    !holds(context, object.from, object.to, SCENE.people)
  )
    return false;
  // « la canicule a tué les tulipes »: nobody is named or counted.
  const forced = subject && holds(context, subject.from, subject.to, SCENE.force | SCENE.weather);
  if (forced && object && kindOf(context, object) === 'open' && !countsSome(context, object)) return false;
  // « des caves encore noyées »: a thing does not die.
  const scene =
    object &&
    holds(context, object.from, object.to, SCENE.wreckable) &&
    !holds(context, object.from, object.to, SCENE.people);
  return !scene;
};

const isCondemned = (context: EventContext, trigger: Trigger, sense: Sense): boolean => {
  const { lexicon, words } = context;
  const { speech } = lexicon.words;
  // « la condamnation du raid »: without what it is of, it may be a court's.
  if (sense.kind === 'noun')
    return (
      !context.about.court &&
      (trigger.to - trigger.from > 1 ||
        [lexicon.words.of, speech.agents].some((list) => lexicon.has(list, context.tokens[trigger.to])))
    );
  const day = context.dates.find(({ start }) => start === context.tokens[trigger.to]?.start);
  let next = trigger.to;
  while (day && (context.tokens[next]?.start ?? day.end) < day.end) next++;
  if (lexicon.has(words.sentences, context.tokens[next])) return false;
  // "Condemned him to five years", « sa condamnation à dix ans ».
  if (lexicon.has(words.sentences, context.tokens[trigger.to + 1]) && context.tokens[trigger.to]?.text.length === 3)
    return false;
  for (let back = trigger.from - 1; back >= Math.max(context.from, trigger.from - 3); back--)
    if (lexicon.has(speech.passives, context.tokens[back]))
      return lexicon.has(speech.agents, context.tokens[trigger.to]) && !context.about.court;
  return true;
};

/** Arrests, deaths, condemnations, agreements and the rest, each by what makes it no figure of speech. */
export const isSettled = (context: EventContext, trigger: Trigger, sense: Sense): boolean => {
  switch (sense.type) {
    case 'arrest':
      return isArrest(context, trigger, sense);
    case 'death':
      return isDeath(context, trigger, sense);
    case 'condemnation':
      return isCondemned(context, trigger, sense);
    case 'agreement':
      return isAgreed(context, trigger, sense);
    case 'negotiation':
      return areTalks(context, trigger, sense);
    case 'leaflets':
      return (
        context.about.conflict || holds(context, context.from, context.to, SCENE.conflict | SCENE.aircraft, trigger)
      );
    default:
      return true;
  }
};
