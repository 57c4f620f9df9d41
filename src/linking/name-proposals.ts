import type { Links } from './link.ts';
import type { Entity } from './link-names.ts';
import { compareNames } from './name-variants.ts';
import { soundsOf } from './transliterate.ts';

/** Two names that may be one. */
export interface DoubtfulPair {
  /** Entity ids; the reviewed one first where there is one. */
  readonly who: readonly [string, string];
  readonly why: 'sound' | 'short-name';
  /** 0 to 1. */
  readonly likeness: number;
}

/** Names alike in the beginning that are held against each other at most, so that comparing stays near-linear. */
const BUCKET = 100;

/** Two spellings of a name share the first consonants of a word at least. */
const keysOf = ({ type, names }: Entity): readonly string[] => [
  ...new Set(soundsOf(names.en).words.map((sound) => `${type} ${sound.replace(/[aeiouwY]/g, '').slice(0, 3)}`)),
];

const cache = new WeakMap<Links, ReadonlyMap<string, readonly Entity[]>>();

const bucketsOf = (links: Links): ReadonlyMap<string, readonly Entity[]> => {
  const known = cache.get(links);
  if (known) return known;
  const buckets = new Map<string, Entity[]>();
  for (const entity of links.entities.values()) {
    if (entity.type === 'unknown' || entity.type === 'group') continue;
    for (const key of keysOf(entity)) {
      const list = buckets.get(key);
      if (!list) buckets.set(key, [entity]);
      else if (list.length < BUCKET) list.push(entity);
    }
  }
  cache.set(links, buckets);
  return buckets;
};

const pairOf = (links: Links, a: Entity, b: Entity): DoubtfulPair | undefined => {
  if (a.id === b.id || (a.reviewed && b.reviewed)) return undefined;
  const { sameness, why, likeness } = compareNames(a.names.en, b.names.en, links.gazetteer);
  if (sameness === 'different' || (why !== 'sound' && why !== 'short-name')) return undefined;
  const who: readonly [string, string] = a.reviewed || (!b.reviewed && a.id < b.id) ? [a.id, b.id] : [b.id, a.id];
  return { who, why, likeness };
};

/** Doubtful variants among the names of a corpus; a pair with two reviewed ids is never one. */
export const doubtfulPairs = (links: Links): readonly DoubtfulPair[] => {
  const found = new Map<string, DoubtfulPair>();
  for (const bucket of bucketsOf(links).values()) {
    bucket.forEach((a, index) => {
      for (const b of bucket.slice(index + 1)) {
        const pair = pairOf(links, a, b);
        if (pair) found.set(pair.who.join('--'), pair);
      }
    });
  }
  return [...found.values()];
};

/** The names one name may be another spelling of, the likest first: « did you mean », and no more until people decide. */
export const doubtfulNames = (links: Links, id: string): readonly string[] => {
  const entity = links.entities.get(id);
  if (!entity) return [];
  const others = new Set(keysOf(entity).flatMap((key) => bucketsOf(links).get(key) ?? []));
  return [...others]
    .flatMap((other) => {
      const pair = pairOf(links, entity, other);
      return pair ? [{ id: other.id, likeness: pair.likeness }] : [];
    })
    .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))
    .map((other) => other.id);
};
