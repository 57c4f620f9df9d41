import type { DateClaim, EventMention } from '../facts/facts.ts';
import type { EventType } from '../language/event-words.ts';
import { AGAIN_WORDS, AIRCRAFT_WORDS, BOUND_BEFORE, DEFINITE_WORDS } from '../language/grouping-words.ts';
import { edtfDays } from '../text/edtf.ts';
import { foldText } from '../text/fold.ts';
import { overlaps, type Span } from '../text/span.ts';
import { splitWords } from '../text/words.ts';
import type { Entry } from './entry.ts';
import { eventPlace } from './event-place.ts';
import type { LinkedMention } from './link-names.ts';
import { nationsIn } from './nations.ts';

/** What an event mention gives to know its event again by; nothing else is asked of its entry when events are grouped. */
export interface Occurrence {
  readonly entry: number;
  /** Of the entry. */
  readonly language: string;
  readonly sentence: number;
  /** Index into the entry's `facts.events`. */
  readonly mention: number;
  readonly type: EventType;
  /** The word that names it, in small letters. */
  readonly trigger: string;
  /** A day or two in a row, EDTF; a day whose year nobody knows is `XXXX-06-08`. */
  readonly date?: string;
  /** Entity id of the place. */
  readonly place?: string;
  /** The place is a whole country. */
  readonly country: boolean;
  /** States, and names in capitals, of who acted and on whom; empty where nobody is named. */
  readonly agents: readonly string[];
  readonly targets: readonly string[];
  /** Ids of the names that stand in the words for who acted, and on whom. */
  readonly agentIds: readonly string[];
  readonly targetIds: readonly string[];
  /** « une autre frappe »: one more of its kind. */
  readonly again: boolean;
  /** « la frappe », « cette frappe aérienne »: something the reader has been told of. */
  readonly definite: boolean;
  /** When its sentence says it was, EDTF, empty where that cannot be placed; not where the trigger stands in that date. */
  readonly time?: string;
  /** « la troisième série de frappes ». */
  readonly ordinal?: number;
}

/** One as its own entry tells it, wherever that stands in an edition. */
export type OwnOccurrence = Omit<Occurrence, 'entry'>;

/** What happens at one time and place. States, talks about events, and what only follows from them are no events of their own. */
const HAPPENINGS: ReadonlySet<EventType> = new Set<EventType>([
  'strike',
  'shelling',
  'shoot-down',
  'attack',
  'battle',
  'offensive',
  'seizure',
  'capture',
  'deployment',
  'withdrawal',
  'leaflets',
  'agreement',
  'protest',
  'arrest',
  'disaster',
]);

/** Hit, destroyed, attacked: what they are done to tells them from a shoot-down. */
const FORCES: ReadonlySet<EventType> = new Set<EventType>(['strike', 'attack', 'shelling']);

const wordsOf = (text: string): readonly string[] => splitWords(foldText(text)).map((word) => word.text);

const typeOf = (text: string, { type, targets, start, end }: EventMention): EventType => {
  if (!FORCES.has(type)) return type;
  // The first words of a target say what it is: « un drone des forces … », not « une base de drones ».
  const flying = targets.some((target) =>
    wordsOf(text.slice(target.start, target.end))
      .slice(0, 3)
      .some((word) => AIRCRAFT_WORDS.some((stem) => word.startsWith(stem))),
  );
  return flying && !overlaps({ start, end }, targets[0] ?? { start: 0, end: 0 }) ? 'shoot-down' : type;
};

const isDay = (edtf: string): boolean => /^(?:\d{4}|XXXX)-\d{2}-\d{2}$/.test(edtf);

const DAY = 86_400_000;

/** One day, or two in a row, as "the last 24 hours" are; anything longer is a time and not an occasion. */
export const occasion = (edtf: string | undefined): string | undefined => {
  if (edtf === undefined || isDay(edtf)) return edtf;
  const { from, to } = edtfDays(edtf) ?? {};
  return from && to && /^[\d-]{10}\/[\d-]{10}$/.test(edtf) && Date.parse(to) - Date.parse(from) <= DAY
    ? edtf
    : undefined;
};

/** The states words name, or where they name none the people and bodies with a name of their own. */
const named = (text: string, mentions: readonly LinkedMention[], spans: readonly Span[]): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const span of spans) {
    const nations = nationsIn(text.slice(span.start, span.end));
    for (const nation of nations) found.add(nation);
    if (nations.size) continue;
    for (const mention of mentions)
      if (overlaps(mention, span) && /\p{Lu}/u.test(text.slice(mention.start, mention.end))) found.add(mention.entity);
  }
  return found;
};

/** Words beside a trigger in which an adjective says whose it is: « frappe aérienne russe », "Russian warplanes bombed". */
const BESIDE = 5;

/** States named right before or behind a trigger, up to the next mark: they may tell it from another of the same day. */
const nationsBeside = (text: string, { start, end }: Span, sentence: Span): ReadonlySet<string> => {
  const [before = ''] = text
    .slice(sentence.start, start)
    .split(/[,;:()«»“”"]/)
    .slice(-1);
  const [behind = ''] = text.slice(end, sentence.end).split(/[,;:()«»“”"]/);
  const near = [before.trim().split(/\s+/).slice(-BESIDE), behind.trim().split(/\s+/).slice(0, 2)].flat();
  return nationsIn(near.join(' '));
};

/** Characters before a trigger in which « une nouvelle » stands. */
const BEFORE = 24;

/** The two words before a trigger. */
const beside = (text: string, { start }: Span): readonly string[] =>
  wordsOf(text.slice(Math.max(0, start - BEFORE), start)).slice(-2);

/** Characters between an ordinal and what it counts: « la troisième série de frappes ». */
const COUNTED = 16;

const ordinalOf = ({ facts }: Entry, { start, sentence }: EventMention): number | undefined =>
  facts.figures.find(
    (figure) =>
      figure.unit === 'ordinal' &&
      figure.sentence === sentence &&
      figure.start < start &&
      start - figure.end <= COUNTED,
  )?.value;

const idsIn = (mentions: readonly LinkedMention[], spans: readonly Span[]): readonly string[] => [
  ...new Set(
    spans.length
      ? mentions.filter((name) => spans.some((span) => overlaps(span, name))).map((name) => name.entity)
      : [],
  ),
];

/** A weekday that contradicts its date says two days; « depuis le 18 mai » is not the 18th. */
const isTheDay = (text: string, claim: DateClaim): boolean => {
  const before = text.slice(Math.max(0, claim.start - BEFORE), claim.start);
  const [first = ''] = text.slice(claim.start, claim.end).split(/(?<=[\s'’])/u);
  return (
    !claim.conflict &&
    !claim.afterDispatch &&
    !BOUND_BEFORE.test(foldText(before)) &&
    !BOUND_BEFORE.test(foldText(first))
  );
};

/**
 * The happenings each date of an entry is that of. A date that opens its sentence is that of all that follows; any other is
 * that of the one before it: in « des tirs en représailles aux frappes de mardi » only the strikes were on Tuesday.
 */
const datedBy = ({ facts }: Entry): ReadonlySet<EventMention> => {
  const byDate = new Map<number, EventMention[]>();
  for (const event of facts.events)
    if (event.date !== undefined && HAPPENINGS.has(event.type))
      byDate.set(event.date, [...(byDate.get(event.date) ?? []), event]);
  return new Set(
    [...byDate].flatMap(([date, events]) => {
      const start = facts.dates[date]?.start ?? 0;
      const nearest = events.filter((event) => event.end <= start).at(-1);
      return nearest ? events.filter((event) => event.end <= start && event.type === nearest.type) : events;
    }),
  );
};

/** The happenings of one entry, in order. What is denied, planned or only supposed has not happened. */
export const occurrencesOf = (entry: Entry, mentions: readonly LinkedMention[]): readonly OwnOccurrence[] => {
  const { text, language } = entry.dispatch;
  const { events, dates } = entry.facts;
  const dated = datedBy(entry);
  return events.flatMap((event, index): readonly OwnOccurrence[] => {
    if (event.polarity !== 'asserted' || entry.sentences[event.sentence]?.role !== 'body') return [];
    const type = typeOf(text, event);
    if (!HAPPENINGS.has(type)) return [];
    const here = mentions.filter(({ sentence }) => sentence === event.sentence);
    const place = eventPlace(entry, here, event);
    const agents = named(text, here, event.agents);
    const said = event.date === undefined ? undefined : dates[event.date];
    const claim = dated.has(event) ? said : undefined;
    const ordinal = ordinalOf(entry, event);
    const before = beside(text, event);
    // Without a date of its own it may have been counted back to: « deux jours après un bombardement ».
    const counted = event.date === undefined && event.edtf !== undefined ? occasion(event.edtf) : undefined;
    const date = claim && isTheDay(text, claim) ? occasion(claim.edtf) : counted;
    return [
      {
        language,
        sentence: event.sentence,
        mention: index,
        type,
        trigger: text.slice(event.start, event.end).toLowerCase(),
        ...(date === undefined ? {} : { date }),
        ...(place ? { place: place.mention.entity } : {}),
        country: place?.country ?? false,
        agents: [...(agents.size ? agents : nationsBeside(text, event, entry.sentences[event.sentence] ?? event))],
        targets: [...named(text, here, event.targets)],
        agentIds: idsIn(mentions, event.agents),
        targetIds: idsIn(mentions, event.targets),
        again: before.some((word) => AGAIN_WORDS.includes(word)),
        definite: before.some((word) => DEFINITE_WORDS.includes(word)),
        ...(said && !overlaps(said, event) ? { time: said.edtf ?? '' } : {}),
        ...(ordinal === undefined ? {} : { ordinal }),
      },
    ];
  });
};
