import type { Claim } from '../dispatch/dispatch.ts';
import type { DateClaim } from '../facts/facts.ts';
import { AGAIN_WORDS, EARLIER_WORDS } from '../language/grouping-words.ts';
import { type Days, edtfDays } from '../text/edtf.ts';
import { foldText } from '../text/fold.ts';
import { contains } from '../text/span.ts';
import { splitWords } from '../text/words.ts';
import type { Authority, AuthorityEvent } from './authority.ts';
import { isBygoneDay } from './bygone-day.ts';
import type { Entry } from './entry.ts';
import { evidenceSentence } from './evidence-sentence.ts';
import type { LinkedMention } from './link-names.ts';
import type { Report } from './report.ts';

/** A sentence that tells of an event. */
export interface Evidence {
  readonly event: string;
  /** Position of the entry in the edition. */
  readonly entry: number;
  readonly sentence: number;
  /** `reviewed`: an editor's claim points at it. `automatic`: date, place and words fit. */
  readonly basis: 'reviewed' | 'automatic';
  readonly claim?: Claim;
  /** Index into the entry's `facts.events`, where a word of the sentence names the event. */
  readonly mention?: number;
}

/** Evidence as its own entry gives it, wherever that stands in an edition. */
export type OwnEvidence = Omit<Evidence, 'entry'>;

const APART: ReadonlySet<string> = new Set([...AGAIN_WORDS, ...EARLIER_WORDS]);

const isDay = ({ from, to }: Days): boolean => from !== undefined && from === to;

const within = (inner: Days, outer: Days): boolean =>
  inner.from !== undefined &&
  inner.to !== undefined &&
  outer.from !== undefined &&
  outer.to !== undefined &&
  outer.from <= inner.from &&
  inner.to <= outer.to;

const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

interface SentenceFacts {
  readonly words: readonly string[];
  /** Kinds of event that words of it name. */
  readonly kinds: ReadonlySet<string>;
  readonly days: readonly Days[];
  /** Of those, the days of what is told, not of the telling. */
  readonly told: readonly Days[];
  readonly dated: boolean;
  /** « la troisième frappe ». */
  readonly ordinal: boolean;
  readonly entities: ReadonlySet<string>;
}

/** A stem may be several words: « échange de tirs ». */
const hasWord = (words: readonly string[], stems: readonly string[]): boolean => {
  const text = ` ${words.join(' ')}`;
  return stems.some((stem) => text.includes(` ${stem}`));
};

/** A sentence speaks of an event: by a word of the event's own, or by one that names its kind. */
type SpeaksOf = (event: AuthorityEvent, sentence: SentenceFacts, language: string) => boolean;
const byWord: SpeaksOf = (event, { words }, language) => hasWord(words, stemsOf(event, language));
const byKind: SpeaksOf = (event, { kinds }) => kinds.has(event.type);

const stemsOf = (event: AuthorityEvent, language: string): readonly string[] =>
  language === 'en' ? event.words.en : event.words.fr;

/** Where a whole dispatch names the place, a sentence of it that names no other place may mean it. */
const placeFits = (own: ReadonlySet<string>, sentence: SentenceFacts, dispatchPlaces: ReadonlySet<string>): boolean =>
  own.size === 0 || [...own].some((place) => sentence.entities.has(place) || dispatchPlaces.has(place));

/** A registered event, the days it covers, and the places that may stand for its own: of a country those within. */
interface Registered {
  readonly event: AuthorityEvent;
  readonly days: Days;
  readonly places: ReadonlySet<string>;
}

const placesOf = ({ entities }: Authority, { place }: AuthorityEvent): ReadonlySet<string> => {
  if (place === undefined) return new Set();
  const own = entities.find(({ id }) => id === place);
  const inside = own?.whole && own.country ? entities.filter(({ country }) => country === own.country) : [];
  return new Set([place, ...inside.map(({ id }) => id)]);
};

const cache = new WeakMap<Authority, readonly Registered[]>();

const registeredOf = (authority: Authority): readonly Registered[] => {
  const known =
    cache.get(authority) ??
    authority.events.flatMap((event) => {
      const days = edtfDays(event.date);
      return days ? [{ event, days, places: placesOf(authority, event) }] : [];
    });
  cache.set(authority, known);
  return known;
};

/**
 * True where a sentence tells of an event: its words, its place, and its date. A sentence without a date of its own
 * takes the day of its report, if that is the event's day or the next and the sentence names the place.
 */
const tells = (
  { event, days, places: own }: Registered,
  sentence: SentenceFacts,
  language: string,
  places: ReadonlySet<string>,
  published: Days | undefined,
  speaksOf: SpeaksOf,
): boolean => {
  if (!placeFits(own, sentence, places) || !speaksOf(event, sentence, language)) return false;
  if (event.date.includes('~') || !isDay(days)) {
    const named = event.place !== undefined && sentence.entities.has(event.place);
    return (
      named && published !== undefined && (within(published, days) || sentence.days.some((day) => within(day, days)))
    );
  }
  const given = event.type === 'statement' ? sentence.days : sentence.told;
  if (given.some((day) => within(day, days))) return true;
  // « un jour après l'annonce » is no day; words that only this event has are enough beside it.
  const phrase = stemsOf(event, language).filter((stem) => stem.includes(' '));
  const dated = sentence.dated && (sentence.days.length > 0 || !hasWord(sentence.words, phrase));
  if (dated || !published || !days.to || event.place === undefined || !sentence.entities.has(event.place)) return false;
  return within(published, { from: days.to, to: nextDay(days.to) });
};

/** Words that speak of one more event, or of one before. */
const isAnother = ({ words, ordinal }: SentenceFacts): boolean => ordinal || words.some((word) => APART.has(word));

/**
 * An undated sentence goes on with the one event that the dispatch dates and whose words it has: where two would fit, where it
 * names another place, or speaks of another event of the kind, it is left out.
 */
const goesOn = (
  sentence: SentenceFacts,
  language: string,
  dated: ReadonlySet<Registered>,
  places: ReadonlySet<string>,
  speaksOf: SpeaksOf,
): readonly Registered[] => {
  if (sentence.dated || isAnother(sentence)) return [];
  const fits = [...dated].filter(({ event }) => speaksOf(event, sentence, language));
  const [only] = fits;
  if (!only || fits.length > 1 || !isDay(only.days)) return [];
  const elsewhere = [...sentence.entities].some((entity) => entity !== only.event.place && places.has(entity));
  return elsewhere ? [] : [only];
};

/** Characters between a speech verb and the day of saying: « a déclaré le 8 juin ». */
const SAID_REACH = 24;

const daysOf = ({ edtf }: DateClaim): readonly Days[] =>
  edtf ? [edtfDays(edtf)].filter((days) => days !== undefined) : [];

const sentenceFacts = (entry: Entry, names: readonly LinkedMention[], index: number): SentenceFacts => {
  const sentence = entry.sentences[index];
  const dates = entry.facts.dates.filter((date) => date.sentence === index);
  const { quotes } = entry.facts;
  const own = dates.filter((date) => !isBygoneDay(entry.dispatch.text, sentence?.start ?? 0, date));
  // Nobody knows whose « aujourd'hui » a quotation has; the day somebody said so counts where no other is given.
  const lived = own.filter((date) => {
    const quoted = quotes.some(
      (quote) =>
        (quote.speech === 'direct' && contains(quote, date)) || quote.fragments.some((part) => contains(part, date)),
    );
    return !quoted || /\p{Nd}/u.test(entry.dispatch.text.slice(date.start, date.end));
  });
  const acted = lived.filter(
    ({ start }) => !quotes.some(({ cue }) => cue && start >= cue.end && start - cue.end <= SAID_REACH),
  );
  return {
    words: sentence
      ? splitWords(foldText(entry.dispatch.text.slice(sentence.start, sentence.end))).map((word) => word.text)
      : [],
    kinds: new Set(entry.facts.events.flatMap((event) => (event.sentence === index ? [event.type] : []))),
    days: own.flatMap(daysOf),
    told: (acted.length ? acted : lived).flatMap(daysOf),
    dated: dates.length > 0,
    ordinal: entry.facts.figures.some((figure) => figure.sentence === index && figure.unit === 'ordinal'),
    entities: new Set(names.filter((name) => name.sentence === index).map((name) => name.entity)),
  };
};

const fromClaims = (
  entry: Entry,
  claims: readonly Claim[],
  names: readonly LinkedMention[],
  events: readonly AuthorityEvent[],
): OwnEvidence[] =>
  claims.flatMap((claim) => {
    const event = events.find(({ id }) => id === claim.event);
    const naming = names.filter(({ entity }) => entity === claim.entity).map(({ sentence }) => sentence);
    const dated = entry.facts.dates.filter(({ edtf }) => edtf === event?.date).map(({ sentence }) => sentence);
    const sentence = event
      ? evidenceSentence(entry, claim, stemsOf(event, entry.dispatch.language), new Set(naming), new Set(dated))
      : undefined;
    return sentence === undefined ? [] : [{ event: claim.event, sentence, basis: 'reviewed' as const, claim }];
  });

/** The sentences of one entry that tell of registered events. A note's reviewed claims are taken as they are, and alone. */
export const linkEvents = (
  entry: Entry,
  names: readonly LinkedMention[],
  authority: Authority,
  report: Report,
): readonly OwnEvidence[] => {
  const claims = entry.dispatch.note?.claims ?? [];
  if (claims.length) return fromClaims(entry, claims, names, authority.events);
  const published = report.published.edtf ? edtfDays(report.published.edtf) : undefined;
  const places = new Set(names.filter((name) => name.type === 'place').map((name) => name.entity));
  // Most dispatches of a large corpus name the place of no registered event, and need not be read for any.
  const named = new Set(names.map((name) => name.entity));
  const possible = registeredOf(authority).filter(
    ({ places: own }) => own.size === 0 || [...own].some((place) => named.has(place)),
  );
  if (!possible.length) return [];
  const { language } = entry.dispatch;
  const read = entry.sentences.flatMap((sentence, index) => {
    if (sentence.role !== 'body') return [];
    const facts = sentenceFacts(entry, names, index);
    const told = (by: SpeaksOf): readonly Registered[] =>
      possible.filter((one) => tells(one, facts, language, places, published, by));
    const own = told(byWord);
    // What no word of a registered event tells may be told by what it is: “destroyed”, where the list has “strike”.
    return [{ index, facts, told: own.length ? own : told(byKind) }];
  });
  const dated = new Set(read.flatMap(({ told }) => told));
  const goingOn = (facts: SentenceFacts): readonly Registered[] => {
    const own = goesOn(facts, language, dated, places, byWord);
    return own.length ? own : goesOn(facts, language, dated, places, byKind);
  };
  return read.flatMap(({ index, facts, told }) =>
    (told.length ? told : goingOn(facts)).map(({ event }) => ({
      event: event.id,
      sentence: index,
      basis: 'automatic' as const,
    })),
  );
};
