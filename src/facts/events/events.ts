import { changed } from '../changed.ts';
import type { DateClaim, EventMention, Mention } from '../facts.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import type { Writable } from '../writable.ts';
import { actorsOf } from './event-actors.ts';
import { type About, type EventContext, holds } from './event-context.ts';
import { dateOf } from './event-day.ts';
import { ofCause } from './event-day-kept.ts';
import { eventLexicon, SCENE, type Trigger } from './event-lexicon.ts';
import { meansOf, rolesOf } from './event-parts.ts';
import { spanOf } from './event-phrases.ts';
import { placeOf } from './event-places.ts';
import { polarityOf } from './event-polarity.ts';
import { isNamedStorm, sensesOf } from './event-readings.ts';
import { isParticiple, isTakenUp, isTellingOn, toldTwice } from './event-retold.ts';
import { isWar, typeOf } from './event-sense.ts';
import { triggersOf } from './event-triggers.ts';

/** So many different words of a scene make a dispatch one of it. */
const LEAST = { conflict: 3, sport: 5, labour: 3, weather: 4, protest: 2, court: 3 } as const;
/** In so short a text nothing speaks against an event but its own sentence. */
const SHORT = 40;
/** Sentences back in which an event of war keeps the next one from being a figure of speech. */
const NEAR = 2;

/** Scenes a dispatch may be of. */
const TOLD = SCENE.conflict | SCENE.sport | SCENE.labour | SCENE.weather | SCENE.protest | SCENE.court;

const aboutOf = (tokens: readonly Token[], scenes: Int32Array): About => {
  const seen = new Map<string, number>();
  for (let at = 0; at < tokens.length; at++) {
    const scene = scenes[at] ?? 0;
    if (scene & TOLD) seen.set(tokens[at]?.fold ?? '', scene);
  }
  const different = [...seen.values()];
  const count = (bits: number): number => {
    let words = 0;
    for (const scene of different) if ((scene & bits) !== 0) words++;
    return words;
  };
  // Police and the word war are in many dispatches that tell of none.
  let conflict = 0;
  for (const scene of different) if ((scene & SCENE.conflict) !== 0 && (scene & SCENE.soft) === 0) conflict++;
  const sport = count(SCENE.sport);
  const peaceful = SCENE.sport | SCENE.labour | SCENE.weather;
  const bare = tokens.length < SHORT && count(peaceful) === 0;
  return {
    conflict: bare || (conflict >= LEAST.conflict && conflict > (sport >= LEAST.sport ? sport : 0)),
    sport: sport >= LEAST.sport,
    labour: count(SCENE.labour) >= LEAST.labour,
    weather: count(SCENE.weather) >= LEAST.weather,
    protest: count(SCENE.protest) >= LEAST.protest,
    court: count(SCENE.court) >= LEAST.court,
  };
};

/** « Les pourparlers, fixés au 20 mai »: what is dated after its dispatch is still to come. */
const liesAhead = ({ dates, today }: EventContext, date: number | undefined): boolean => {
  const claim = dates.find(({ index }) => index === date);
  const first = claim?.edtf?.slice(0, 10);
  if (first === undefined || today === undefined || !/^\d{4}-\d\d-\d\d$/.test(first)) return false;
  return first > today && !claim?.afterDispatch;
};

const read = (
  context: EventContext,
  trigger: Trigger,
  earlier: readonly EventMention[],
  before: EventMention | undefined,
): EventMention | undefined => {
  const { tokens } = context;
  const [first, last] = [tokens[trigger.from], tokens[trigger.to - 1]];
  // The month, and words in a title: "March" is no march.
  const capital = first?.capital && !first.first && tokens[trigger.from - 1]?.kind !== 'mark';
  if (!first || !last) return undefined;
  if (capital && !isNamedStorm(tokens, trigger.from, context.words, context.lexicon)) return undefined;
  // In a novel or a drill nothing happens.
  if (holds(context, context.from, context.to, SCENE.feigned)) return undefined;
  for (const sense of sensesOf(context, trigger)) {
    const type = typeOf(context, trigger, sense);
    if (!type) continue;
    const span = { start: first.start, end: last.end };
    const polarity = polarityOf(context, trigger, sense.kind);
    const own = dateOf(context, trigger, span, type, sense.kind, polarity);
    const date =
      own ??
      (type === 'death' || type === 'arrest'
        ? ofCause(context, trigger, sense.kind, earlier, type === 'death' ? before : undefined)
        : undefined);
    const { agents, targets } = actorsOf(context, trigger, sense.kind);
    const place = placeOf(context, span, earlier, agents);
    const event: Writable<EventMention> = {
      start: span.start,
      end: span.end,
      type,
      sentence: first.sentence,
      agents,
      targets,
      means: meansOf(context, trigger),
      figures: [],
      polarity: polarity === 'asserted' && liesAhead(context, date) ? 'planned' : polarity,
    };
    if (date !== undefined) event.date = date;
    if (place !== undefined) event.place = place;
    return event;
  }
  return undefined;
};

/** What of a list stands in a sentence, in order, with its index. */
const bySentence = <T extends { readonly sentence: number }>(
  all: readonly T[],
): ((sentence: number) => readonly (T & { readonly index: number })[]) => {
  const found = new Map<number, number[]>();
  all.forEach((one, index) => {
    const list = found.get(one.sentence);
    if (list) list.push(index);
    else found.set(one.sentence, [index]);
  });
  return (sentence) => (found.get(sentence) ?? []).map((index) => changed(all[index] as T, { index }));
};

/**
 * Events the body tells of, by their trigger words; figures of speech, games and names are none. `mentionOf` has the index of
 * the mention that covers a token, -1 for none.
 */
export const findEvents = (
  tokens: readonly Token[],
  lexicon: Lexicon,
  mentions: readonly Mention[],
  mentionOf: readonly number[],
  dates: readonly DateClaim[],
  hanging: ReadonlySet<number>,
  today: string | undefined,
): readonly EventMention[] => {
  const events = eventLexicon(lexicon);
  const scenes = new Int32Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'word') scenes[at] = events.scene(token);
  }
  const about = aboutOf(tokens, scenes);
  const [named, dated] = [bySentence(mentions), bySentence(dates)];
  const found: EventMention[] = [];
  let war = Number.NEGATIVE_INFINITY;
  let last: EventMention | undefined;
  const told = new Set<EventMention['type']>();
  for (let from = 0; from < tokens.length; ) {
    const sentence = tokens[from]?.sentence ?? -1;
    let to = from;
    let starts = false;
    for (; tokens[to]?.sentence === sentence; to++) starts ||= ((scenes[to] ?? 0) & SCENE.start) !== 0;
    const datesHere = starts ? dated(sentence) : [];
    const triggers = starts
      ? triggersOf(
          { tokens, scenes, words: events.words, lexicon, dates: datesHere, from, to },
          mentions,
          mentionOf,
          events,
        )
      : [];
    if (triggers.length === 0) {
      from = to;
      continue;
    }
    const first = found.length;
    const mentionsHere = named(sentence);
    for (const trigger of triggers) {
      const near = sentence - war <= NEAR;
      const earlier = found.slice(first);
      // All at once, in one order: what is spread together is slow to read ever after.
      const context: EventContext = {
        tokens,
        lexicon,
        words: events.words,
        scenes,
        about,
        mentions: mentionsHere,
        dates: datesHere,
        hanging,
        today,
        from,
        to,
        near,
        told,
      };
      const event = read(context, trigger, earlier, found[first - 1]);
      if (!event) continue;
      const twice = toldTwice(earlier, event);
      if (twice) {
        // « ont signé mardi à Vienne un accord »: the words of the event go from verb to noun.
        if (event.type === 'agreement') found[found.indexOf(twice, first)] = changed(twice, { end: event.end });
        continue;
      }
      // "A strike hit a depot": one event, and the depot is what the strike was on.
      const acting = trigger.senses.some(({ kind }) => kind === 'armed') || event.type === 'disaster';
      const doer = acting && trigger.senses[0]?.kind !== 'noun' ? rolesOf(context, trigger).subject : undefined;
      const subject = doer ? spanOf(context, doer) : acting ? event.agents[0] : undefined;
      const doing = subject && earlier.find((one) => subject.start <= one.start && one.end <= subject.end);
      if (doing) {
        if (!doing.targets.length) found[found.indexOf(doing, first)] = changed(doing, { targets: event.targets });
        continue;
      }
      // "Blocked roads to protest against the tax": the same protest.
      const marked = lexicon.has(events.words.infinitives, tokens[trigger.from - 1]);
      if (event.type === 'protest' && marked && earlier.some(({ type }) => type === 'protest')) continue;
      // "A quake of magnitude 6 struck the coast", « une explosion qui a soufflé la vitrine »: one event.
      if (isTellingOn(context, trigger, event, earlier.at(-1))) continue;
      // « une frappe visant un dépôt », "airstrikes, destroying two bunkers": the same strike.
      const going = event.type === 'strike' && trigger.senses[0]?.kind === 'armed' && isParticiple(context, trigger);
      const whole = going ? earlier.findLast((one) => isWar(one.type) && one.type !== 'withdrawal') : undefined;
      if (whole) {
        if (!whole.targets.length) found[found.indexOf(whole, first)] = changed(whole, { targets: event.targets });
        continue;
      }
      found.push(
        near && last && isTakenUp(context, trigger, event, last) ? changed(event, { type: last.type }) : event,
      );
      told.add(event.type);
      if (!isWar(event.type)) continue;
      war = sentence;
      last = event;
    }
    from = to;
  }
  return found;
};
