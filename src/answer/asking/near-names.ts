import type { Edition } from '../../edition/edition.ts';
import type { Names } from '../../linking/authority.ts';
import { nameKey } from '../../linking/name-key.ts';
import { editDistance } from '../../text/edit-distance.ts';
import { oncePerEdition } from '../once-per-edition.ts';

/** Names further apart than this share of their length are not near. */
const MAX_DISTANCE = 0.4;
/** A word typed alone may be one of a longer name, misspelt by this share of its letters at most. */
const MAX_WORD_DISTANCE = 0.25;
/** Longer names are typed by nobody; comparing them would only cost time. */
const MAX_KEY = 60;
/** Words of fewer letters are in too many names to say anything. */
const MIN_WORD = 4;

/** Somebody or something with a name. */
export interface Nameable {
  readonly id: string;
  readonly names: Names;
  readonly kind: 'entity' | 'event';
}

/** A nameable and how far its nearest name is from what was typed, 0–1. */
export interface Near {
  readonly named: Nameable;
  readonly apart: number;
}

/** Names by their keys, made ready to be held against what somebody typed. */
interface NameShelf {
  readonly all: readonly Nameable[];
  /** Shortest first; each with the places in `all` of those that bear it. */
  readonly keys: readonly { readonly text: string; readonly bearers: readonly number[] }[];
  /** Places in `keys` of those that hold a word, by word. */
  readonly words: ReadonlyMap<string, readonly number[]>;
}

const put = <Key>(map: Map<Key, number[]>, key: Key, value: number): void => {
  const held = map.get(key);
  if (held) held.push(value);
  else map.set(key, [value]);
};

const shelf = oncePerEdition(({ links }): NameShelf => {
  const all: Nameable[] = [];
  const bearers = new Map<string, number[]>();
  const add = (kind: Nameable['kind'], id: string, names: Names, others: readonly string[]): void => {
    const place = all.push({ id, names, kind }) - 1;
    for (const key of new Set([id, ...Object.values(names), ...others].map(nameKey)))
      if (key.length <= MAX_KEY) put(bearers, key, place);
  };
  for (const { id, names } of links.entities.values()) add('entity', id, names, []);
  for (const { id, names, aliases } of links.known) if (links.events.has(id)) add('event', id, names, aliases);
  const keys = [...bearers].map(([text, of]) => ({ text, bearers: of })).sort((a, b) => a.text.length - b.text.length);
  const words = new Map<string, number[]>();
  keys.forEach(({ text }, i) => {
    for (const word of new Set(text.split(' '))) if (word.length >= MIN_WORD) put(words, word, i);
  });
  return { all, keys, words };
});

/** Of each key that holds a word like the one typed how far the two are apart. */
const wordsApart = (typed: string, { words }: NameShelf): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  if (typed.includes(' ') || typed.length < MIN_WORD) return found;
  const distance = editDistance(typed);
  for (const [word, keys] of words) {
    const longest = Math.max(typed.length, word.length);
    if (Math.abs(typed.length - word.length) > longest * MAX_WORD_DISTANCE) continue;
    const apart = distance(word) / longest;
    if (apart > MAX_WORD_DISTANCE) continue;
    for (const key of keys) found.set(key, Math.min(apart, found.get(key) ?? 1));
  }
  return found;
};

/** Everybody and everything whose name is near a key, in the edition's order: names first, then events. */
export const namesNear = (edition: Edition, typed: string): readonly Near[] => {
  if (!typed || typed.length > MAX_KEY) return [];
  const names = shelf(edition);
  const shared = new Set(
    typed.split(' ').flatMap((word) => (word.length >= MIN_WORD ? (names.words.get(word) ?? []) : [])),
  );
  const likeWord = wordsApart(typed, names);
  const distance = editDistance(typed);
  const nearest = new Map<number, number>();
  names.keys.forEach(({ text, bearers }, i) => {
    const longest = Math.max(typed.length, text.length, 1);
    const isShared = shared.has(i);
    const isLong = Math.abs(typed.length - text.length) > longest * MAX_DISTANCE;
    const word = likeWord.get(i);
    if (isLong && !isShared && word === undefined) return;
    const whole = isLong && !isShared ? 1 : distance(text) / longest;
    const other = isShared ? MAX_DISTANCE / 2 + whole / 4 : word === undefined ? 1 : (MAX_DISTANCE + word) / 2;
    const apart = Math.min(whole, other);
    if (apart > MAX_DISTANCE) return;
    for (const bearer of bearers) nearest.set(bearer, Math.min(apart, nearest.get(bearer) ?? 1));
  });
  return [...nearest]
    .sort(([a], [b]) => a - b)
    .flatMap(([place, apart]) => {
      const named = names.all[place];
      return named ? [{ named, apart }] : [];
    });
};
