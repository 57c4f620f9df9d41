import type { DateClaim, EventMention, Mention } from '../facts.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import { type About, type EventContext, holds } from './event-context.ts';
import { dateOf } from './event-day.ts';
import { type EventLexicon, eventLexicon, SCENE, type Sense, type Trigger } from './event-lexicon.ts';
import { actorsOf, meansOf, placeOf } from './event-parts.ts';
import { polarityOf } from './event-polarity.ts';
import { isWar, typeOf } from './event-sense.ts';

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

/** A noun stands behind an article, adjective or preposition; a verb behind a pronoun, "to", a modal or its subject. */
const isNounHere = ({ tokens, lexicon, from }: EventContext, trigger: Trigger): boolean => {
  const before = trigger.from > from ? tokens[trigger.from - 1] : undefined;
  if (!before || before.kind === 'mark') return tokens[trigger.to]?.kind !== 'number';
  const { words } = lexicon;
  const { speech } = words;
  if (lexicon.has(words.definite, before) || lexicon.has(words.indefinite, before)) return true;
  if (lexicon.has(speech.pronouns, before) || lexicon.has(words.verbLeads, before)) return false;
  if (lexicon.has(speech.auxiliaries, before)) return before.text.toLowerCase() !== before.fold;
  // In English a modifier stands before its noun: "drone attack"; « la crise frappe » has its subject there.
  const next = tokens[trigger.to];
  const object = next !== undefined && (lexicon.has(words.definite, next) || lexicon.has(words.indefinite, next));
  return !(object && !lexicon.has(words.functionWords, before) && !lexicon.has(words.of, before));
};

/** The senses to try: a word that is noun and verb is what its place makes it. */
const sensesOf = (context: EventContext, trigger: Trigger): readonly Sense[] => {
  // « incendié », « frappé »: no noun, but for « traité » and « hostilités ».
  const word = context.tokens[trigger.from];
  const participle = /(?:é|(?<!it)és|ée|ées)$/.test(word?.text ?? '') && trigger.senses[0]?.type !== 'agreement';
  const nouns = participle ? [] : trigger.senses.filter(({ kind }) => kind === 'noun');
  const verbs = trigger.senses.filter(({ kind }) => kind !== 'noun');
  if (participle) return verbs;
  // « ne combat pas »: a verb.
  const { speech } = context.lexicon.words;
  const lead = context.tokens[trigger.from - 1]?.fold ?? '';
  if (context.lexicon.language === 'fr' && (context.lexicon.has(speech.reflexives, lead) || /^n(?:e|')$/.test(lead)))
    return verbs;
  if (!nouns.length || !verbs.length) return trigger.senses;
  return isNounHere(context, trigger) ? nouns : verbs;
};

/** « Les pourparlers, fixés au 20 mai »: what is dated after its dispatch is still to come. */
const liesAhead = ({ dates, today }: EventContext, date: number | undefined): boolean => {
  const claim = dates.find(({ index }) => index === date);
  const first = claim?.edtf?.slice(0, 10);
  if (first === undefined || today === undefined || !/^\d{4}-\d\d-\d\d$/.test(first)) return false;
  return first > today && !claim?.afterDispatch;
};

const read = (context: EventContext, trigger: Trigger, earlier: readonly EventMention[]): EventMention | undefined => {
  const { tokens } = context;
  const [first, last] = [tokens[trigger.from], tokens[trigger.to - 1]];
  // The month, and words in a title: "March" is no march.
  if (!first || !last || (first.capital && !first.first && tokens[trigger.from - 1]?.kind !== 'mark')) return undefined;
  // In a novel or a drill nothing happens.
  if (holds(context, context.from, context.to, SCENE.feigned)) return undefined;
  for (const sense of sensesOf(context, trigger)) {
    const type = typeOf(context, trigger, sense);
    if (!type) continue;
    const span = { start: first.start, end: last.end };
    const polarity = polarityOf(context, trigger, sense.kind);
    const date = dateOf(context, trigger, span, type, sense.kind, polarity);
    const place = placeOf(context, span, earlier);
    return {
      ...span,
      type,
      sentence: first.sentence,
      ...(date === undefined ? {} : { date }),
      ...(place === undefined ? {} : { place }),
      ...actorsOf(context, trigger, sense.kind),
      means: meansOf(context, trigger),
      figures: [],
      polarity: polarity === 'asserted' && liesAhead(context, date) ? 'planned' : polarity,
    };
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
  return (sentence) => (found.get(sentence) ?? []).map((index) => ({ ...(all[index] as T), index }));
};

/** Triggers of a sentence, in order: no figures of speech, nothing inside a name. */
const triggersOf = (
  { tokens, scenes, from, to }: Pick<EventContext, 'tokens' | 'scenes' | 'from' | 'to'>,
  mentionOf: readonly number[],
  events: EventLexicon,
): readonly Trigger[] => {
  const found: Trigger[] = [];
  for (let at = from; at < to; ) {
    if (!((scenes[at] ?? 0) & SCENE.start)) {
      at++;
      continue;
    }
    const figure = events.figures.at(tokens, at);
    const trigger = figure ? undefined : events.at(tokens, at);
    if (trigger && (mentionOf[at] ?? -1) < 0) found.push(trigger);
    at = Math.max(at + 1, figure ? at + figure : (trigger?.to ?? 0));
  }
  return found;
};

/** « a instauré une zone d'exclusion », "signed the Algiers accord", « des tracts seront largués »: verb and noun are one event. */
const isToldTwice = (earlier: readonly EventMention[], { type, start, end }: EventMention): boolean => {
  if (type === 'zone') return earlier.some((other) => other.type === 'zone');
  if (type !== 'agreement') return false;
  return earlier.some(
    (other) => other.type === type && other.targets.some((span) => span.start <= start && end <= span.end),
  );
};

/** « visant », "destroying", « en bombardant ». */
const isParticiple = ({ tokens, lexicon }: Omit<EventContext, 'near' | 'told'>, { to }: Trigger): boolean =>
  (lexicon.language === 'fr' ? /ant$/ : /ing$/).test(tokens[to - 1]?.fold ?? '');

/** « Ce bombardement », after shells, is of shells; "the raid", after an attack, is that attack. */
const isTakenUp = (
  { tokens, lexicon, words }: Omit<EventContext, 'near' | 'told'>,
  { from, senses }: Trigger,
  { type }: EventMention,
  last: EventMention,
): boolean => {
  if (type !== 'strike' || senses[0]?.kind !== 'noun') return false;
  const [word, before] = [tokens[from]?.fold ?? '', tokens[from - 1]?.fold ?? ''];
  const { definite, time } = lexicon.words;
  if (last.type === 'attack' && last.agents.length)
    return lexicon.has(words.raids, word) && [definite, time.this].some((list) => lexicon.has(list, before));
  return last.type === 'shelling' && lexicon.has(time.this, before);
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
    const triggers = starts ? triggersOf({ tokens, scenes, from, to }, mentionOf, events) : [];
    if (triggers.length === 0) {
      from = to;
      continue;
    }
    const first = found.length;
    const here = { mentions: named(sentence), dates: dated(sentence) };
    const base = { tokens, lexicon, words: events.words, scenes, about, hanging, today, ...here, from, to };
    for (const trigger of triggers) {
      const near = sentence - war <= NEAR;
      const earlier = found.slice(first);
      const event = read({ ...base, near, told }, trigger, earlier);
      if (!event || isToldTwice(earlier, event)) continue;
      // "A strike hit a depot": one event, and the depot is what the strike was on.
      const acting =
        trigger.senses.some(({ kind }) => kind === 'armed') || event.type === 'disaster' || event.type === 'death';
      const subject = acting ? event.agents[0] : undefined;
      const doing = subject && earlier.find((one) => subject.start <= one.start && one.end <= subject.end);
      if (doing) {
        if (!doing.targets.length) found[found.indexOf(doing, first)] = { ...doing, targets: event.targets };
        continue;
      }
      // « une frappe visant un dépôt », "airstrikes, destroying two bunkers": the same strike.
      const going = event.type === 'strike' && trigger.senses[0]?.kind === 'armed' && isParticiple(base, trigger);
      const whole = going ? earlier.findLast((one) => isWar(one.type) && one.type !== 'withdrawal') : undefined;
      if (whole) {
        if (!whole.targets.length) found[found.indexOf(whole, first)] = { ...whole, targets: event.targets };
        continue;
      }
      found.push(near && last && isTakenUp(base, trigger, event, last) ? { ...event, type: last.type } : event);
      told.add(event.type);
      if (!isWar(event.type)) continue;
      war = sentence;
      last = event;
    }
    from = to;
  }
  return found;
};
