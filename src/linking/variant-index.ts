import type { AuthorityEntity } from './authority.ts';
import type { Gazetteer } from './gazetteer.ts';
import { nameKey } from './name-key.ts';
import { compareNames } from './name-variants.ts';
import { soundsOf } from './transliterate.ts';

/** Finds the reviewed entity a name is a sure variant of. */
export type VariantFinder = (name: string, kind: string) => AuthorityEntity | undefined;

/** A name's consonants as they sound. */
export const skeletonOf = (name: string): string => soundsOf(name).joined.replace(/[aeiouwY]/g, '');

/** Shorter consonant skeletons than this say too little: « Hama », « Homs ». */
const MIN_CONSONANTS = 3;

/** The authority's names by their consonants. A variant is sure where its consonants are the same and one entity alone fits. */
export const variantFinder = (gazetteer: Gazetteer): VariantFinder => {
  const bySkeleton = new Map<string, { readonly name: string; readonly entity: AuthorityEntity }[]>();
  for (const entity of gazetteer.byId.values()) {
    for (const name of [...Object.values(entity.names), ...entity.aliases]) {
      const skeleton = skeletonOf(name);
      if (skeleton.length < MIN_CONSONANTS) continue;
      const list = bySkeleton.get(skeleton);
      if (list) list.push({ name, entity });
      else bySkeleton.set(skeleton, [{ name, entity }]);
    }
  }
  const kept = new Map<string, AuthorityEntity | undefined>();
  return (name, kind) => {
    const key = `${kind} ${name}`;
    if (kept.has(key)) return kept.get(key);
    const fits = new Set(
      (bySkeleton.get(skeletonOf(name)) ?? [])
        .filter((one) => one.entity.kind === kind && !one.entity.not.some((other) => nameKey(other) === nameKey(name)))
        .filter((one) => compareNames(name, one.name).sameness === 'same')
        .map(({ entity }) => entity),
    );
    const [entity] = fits;
    const found = fits.size === 1 ? entity : undefined;
    kept.set(key, found);
    return found;
  };
};
