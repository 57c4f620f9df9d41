import type { EventMention } from '../facts/facts.ts';
import { LOCATIVE } from '../language/place-phrases.ts';
import { foldText } from '../text/fold.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Entry } from './entry.ts';
import type { LinkedMention } from './link-names.ts';

/** Characters before a name in which its preposition stands. */
const REACH = 60;

const isWhere = (text: string, from: number, place: Span): boolean =>
  LOCATIVE.test(foldText(text.slice(Math.max(from, place.start - REACH), place.start)));

let countries: ReadonlySet<string> | undefined;

/** Names of countries come from the runtime; read at the first use. */
export const isCountry = (name: string): boolean => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  countries ??= new Set(
    ['fr', 'en'].flatMap((language) => {
      const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
      return letters.flatMap((a) => letters.flatMap((b) => names.of(a + b) ?? [])).map(foldText);
    }),
  );
  return countries.has(foldText(name));
};

/** Where an event happened, and whether that is a whole country. */
export interface EventPlace {
  readonly mention: LinkedMention;
  readonly country: boolean;
}

/**
 * The place an event is said to have happened at: one that its sentence puts it at (« près de », "in"), the nearest
 * behind the trigger before any other, a town before a country. A place that acts, or whose people do, is none.
 */
export const eventPlace = (
  entry: Entry,
  mentions: readonly LinkedMention[],
  event: EventMention,
): EventPlace | undefined => {
  const { text } = entry.dispatch;
  const from = entry.sentences[event.sentence]?.start ?? 0;
  const apart = ({ start, end }: Span): number =>
    start >= event.end ? start - event.end : 2 * Math.max(0, event.start - end);
  // « une attaque près de Tarvel a répondu aux frappes »: the place is that of the attack.
  const isOthers = (place: Span): boolean =>
    place.end <= event.start &&
    entry.facts.events.some((other) => other.sentence === event.sentence && other.end <= place.start);
  const places = mentions
    .filter((place) => place.type === 'place' && place.sentence === event.sentence && !isOthers(place))
    .filter((place) => !event.agents.some((agent) => overlaps(agent, place)) && isWhere(text, from, place))
    .map((mention) => ({ mention, country: isCountry(text.slice(mention.start, mention.end)) }))
    .sort((a, b) => Number(a.country) - Number(b.country) || apart(a.mention) - apart(b.mention));
  return places[0];
};
