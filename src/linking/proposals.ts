import type { Entry } from './entry.ts';
import type { Links } from './link.ts';
import type { Entity } from './link-names.ts';
import { compareNames } from './name-variants.ts';
import { soundsOf } from './transliterate.ts';

/** Two names that may be one: for people to decide, and meanwhile only "did you mean". */
export interface NameProposal {
  /** Readable and stable: the two ids, in order. */
  readonly id: string;
  /** Entity ids; the reviewed one first where there is one. */
  readonly who: readonly [string, string];
  readonly why: 'sound' | 'short-name';
  /** 0 to 1. */
  readonly likeness: number;
  /** Where the doubtful name stands: entry and sentence, by position; the first few. */
  readonly where: readonly { readonly entry: number; readonly sentence: number }[];
}

/** Places shown with a proposal. */
const MOST_PLACES = 5;
/** Names of one beginning that are held against each other at most, so that comparing stays near-linear. */
const BUCKET = 400;

const bucketsOf = (entities: readonly Entity[]): readonly (readonly Entity[])[] => {
  const buckets = new Map<string, Entity[]>();
  for (const entity of entities) {
    for (const word of new Set(
      soundsOf(entity.names.en).words.map((sound) => sound.slice(0, 2).replace(/[aeiou]$/, '')),
    )) {
      const key = `${entity.type} ${word}`;
      const list = buckets.get(key);
      if (list) list.push(entity);
      else buckets.set(key, [entity]);
    }
  }
  return [...buckets.values()].map((list) => list.slice(0, BUCKET));
};

const pairOf = (a: Entity, b: Entity): NameProposal | undefined => {
  if (a.reviewed && b.reviewed) return undefined;
  const { sameness, why, likeness } = compareNames(a.names.en, b.names.en);
  if (sameness === 'different' || (why !== 'sound' && why !== 'short-name')) return undefined;
  const who: readonly [string, string] = a.reviewed || (!b.reviewed && a.id < b.id) ? [a.id, b.id] : [b.id, a.id];
  return { id: who.join('--'), who, why, likeness, where: [] };
};

/** Doubtful variants among the names of a corpus, the likest first; a pair with two reviewed ids is never proposed. */
export const proposeNames = (entries: readonly Entry[], links: Links): readonly NameProposal[] => {
  const found = new Map<string, NameProposal>();
  for (const bucket of bucketsOf(
    [...links.entities.values()].filter(({ type }) => type !== 'unknown' && type !== 'group'),
  )) {
    bucket.forEach((a, index) => {
      for (const b of bucket.slice(index + 1)) {
        const proposal = pairOf(a, b);
        if (proposal) found.set(proposal.id, proposal);
      }
    });
  }
  return [...found.values()]
    .map((proposal) => ({ ...proposal, where: placesOf(entries, links, proposal.who[1]) }))
    .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1));
};

const placesOf = (entries: readonly Entry[], links: Links, id: string): NameProposal['where'] => {
  const places: { entry: number; sentence: number }[] = [];
  for (let entry = 0; entry < entries.length && places.length < MOST_PLACES; entry++)
    for (const mention of links.entries[entry]?.mentions ?? [])
      if (mention.entity === id && places.length < MOST_PLACES) places.push({ entry, sentence: mention.sentence });
  return places;
};
