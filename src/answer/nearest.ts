import type { Edition } from '../edition/edition.ts';
import type { Locale } from '../language/locale.ts';
import { nameKey } from '../linking/name-key.ts';
import { doubtfulNames } from '../linking/name-proposals.ts';

/** So many near names are shown. */
const SHOWN = 5;
/** Names further apart than this share of their length are not near. */
const MAX_DISTANCE = 0.4;

const distance = (a: string, b: string, most = Number.POSITIVE_INFINITY): number => {
  if (Math.abs(a.length - b.length) > most) return Math.max(a.length, b.length);
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let k = 1; k <= b.length; k++) {
      const change = (previous[k - 1] ?? 0) + (a[i - 1] === b[k - 1] ? 0 : 1);
      row.push(Math.min(change, (previous[k] ?? 0) + 1, (row[k - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
};

/** Longer names are typed by nobody; comparing them would only cost time. */
const MAX_KEY = 60;

/** A word typed alone may be one of a longer name, misspelt by this share of its letters at most. */
const MAX_WORD_DISTANCE = 0.25;

const wordNearness = (typed: string, name: string): number => {
  if (typed.includes(' ') || typed.length <= 3) return 1;
  const words = name.split(' ').filter((word) => word.length > 3);
  const apart = Math.min(
    1,
    ...words.map((word) => {
      const longest = Math.max(typed.length, word.length);
      return distance(typed, word, longest * MAX_WORD_DISTANCE) / longest;
    }),
  );
  return apart <= MAX_WORD_DISTANCE ? (MAX_DISTANCE + apart) / 2 : 1;
};

const nearness = (typed: string, name: string): number => {
  if (typed.length > MAX_KEY || name.length > MAX_KEY) return 1;
  const shared = typed.split(' ').some((word) => word.length > 3 && name.split(' ').includes(word));
  const longest = Math.max(typed.length, name.length, 1);
  const apart = distance(typed, name, shared ? longest : longest * MAX_DISTANCE) / longest;
  return shared ? Math.min(apart, MAX_DISTANCE / 2 + apart / 4) : Math.min(apart, wordNearness(typed, name));
};

interface Named {
  readonly id: string;
  readonly name: string;
  /** Name keys. */
  readonly keys: readonly string[];
}

const keysOf = (names: readonly string[]): readonly string[] => [...new Set(names.map(nameKey))];

const readEntityNames = (edition: Edition, locale: Locale): readonly Named[] =>
  [...edition.links.entities.values()].map(({ id, names }) => ({
    id,
    name: names[locale],
    keys: keysOf([id, ...Object.values(names)]),
  }));

const readEventNames = (edition: Edition, locale: Locale): readonly Named[] =>
  edition.links.known
    .filter((event) => edition.links.events.has(event.id))
    .map(({ id, names, aliases }) => ({
      id,
      name: names[locale],
      keys: keysOf([id, ...Object.values(names), ...aliases]),
    }));

type Reader = (edition: Edition, locale: Locale) => readonly Named[];

/** Names are made ready once per edition and language. */
const remembered = (read: Reader): Reader => {
  const cache = new WeakMap<Edition, Map<Locale, readonly Named[]>>();
  return (edition, locale) => {
    const known = cache.get(edition) ?? new Map<Locale, readonly Named[]>();
    cache.set(edition, known);
    const names = known.get(locale) ?? read(edition, locale);
    known.set(locale, names);
    return names;
  };
};

const entityNames = remembered(readEntityNames);
const eventNames = remembered(readEventNames);

const nearest = (typed: string, among: readonly Named[], except: string | undefined): readonly string[] => {
  const key = nameKey(typed);
  if (!key) return [];
  const ranked = among
    .filter(({ id }) => id !== except)
    .map(({ name, keys }) => ({ name, apart: Math.min(1, ...keys.map((one) => nearness(key, one))) }))
    .filter(({ apart }) => apart <= MAX_DISTANCE)
    .sort((a, b) => a.apart - b.apart || (a.name < b.name ? -1 : 1));
  return [...new Set(ranked.map(({ name }) => name))].slice(0, SHOWN);
};

/** Names of people, places and bodies close to what was typed and not the same; `except` leaves the answer's own subject out. */
export const nearestNames = (edition: Edition, typed: string, locale: Locale, except?: string): readonly string[] => {
  // What may be another spelling comes first, whatever its letters.
  const doubtful = except === undefined ? [] : doubtfulNames(edition.links, except);
  const spelt = doubtful.flatMap((id) => edition.links.entities.get(id)?.names[locale] ?? []);
  return [...new Set([...spelt, ...nearest(typed, entityNames(edition, locale), except)])].slice(0, SHOWN);
};

/** The same for topics: events count as well. */
export const nearestTopics = (edition: Edition, typed: string, locale: Locale, except?: string): readonly string[] =>
  nearest(typed, [...entityNames(edition, locale), ...eventNames(edition, locale)], except);
