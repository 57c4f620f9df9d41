import type { MentionType } from '../facts/facts.ts';
import { compareNames, exonymOf } from './name-variants.ts';
import { joinedIds, type Ruling } from './rulings.ts';
import { skeletonOf } from './variant-index.ts';

/** A name no authority knows: its slug, what the texts take it for, and one spelling of it. */
export interface LooseName {
  readonly id: string;
  readonly type: MentionType;
  readonly name: string;
}

/** Shorter consonant skeletons than this say too little: « Hama », « Homs ». */
const MIN_CONSONANTS = 3;
/** Names of one skeleton held against each other at most, so that joining stays near-linear. */
const BUCKET = 60;

/** People go by given name and surname; a surname alone may be anybody's. */
const isWhole = ({ type, name }: LooseName): boolean => type !== 'person' || /\S[\s-]+\S/.test(name);

const bucketsOf = (names: readonly LooseName[]): readonly (readonly LooseName[])[] => {
  const buckets = new Map<string, LooseName[]>();
  for (const one of names) {
    const exonym = one.type === 'place' ? exonymOf(one.name) : undefined;
    const skeleton = skeletonOf(one.name);
    if (exonym === undefined && skeleton.length < MIN_CONSONANTS) continue;
    const key = exonym === undefined ? `${one.type} ${skeleton}` : `exonym ${exonym}`;
    const bucket = buckets.get(key);
    if (bucket) bucket.push(one);
    else buckets.set(key, [one]);
  }
  return [...buckets.values()].filter(({ length }) => length > 1 && length <= BUCKET);
};

const pairKey = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

/**
 * Names of texts that are surely one, each with the first of them in order of the alphabet: alike in every consonant, of
 * one kind, and every one of the set alike to every other. What people decided comes first: what they keep apart is not
 * joined, what they join is.
 */
export const joinVariants = (names: readonly LooseName[], rulings: readonly Ruling[]): ReadonlyMap<string, string> => {
  const apart = new Set(
    rulings.filter(({ decision }) => decision === 'different').map(({ ids: [a = '', b = ''] }) => pairKey(a, b)),
  );
  const same = (a: LooseName, b: LooseName): boolean =>
    !apart.has(pairKey(a.id, b.id)) && compareNames(a.name, b.name).sameness === 'same';
  const found: Ruling[] = [];
  for (const bucket of bucketsOf(names.filter(isWhole))) {
    const sets: LooseName[][] = [];
    for (const one of bucket.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
      const fits = sets.filter((set) => set.every((other) => same(one, other)));
      // Alike to two sets that are not alike to each other: nobody can say which.
      const [only] = fits;
      if (only && fits.length === 1) only.push(one);
      else sets.push([one]);
    }
    for (const set of sets) if (set.length > 1) found.push({ ids: set.map(({ id }) => id), decision: 'same' });
  }
  return joinedIds([...rulings, ...found]);
};
