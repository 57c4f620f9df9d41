import type { Edition } from '../edition/edition.ts';

/**
 * Makes something of an edition when it is first asked for, once. What is made may depend on texts, links and names, not on
 * the reader; the same edition read in originals shares it.
 */
export const oncePerEdition = <Made>(make: (edition: Edition) => Made): ((edition: Edition) => Made) => {
  const cache = new WeakMap<Edition['links'], { readonly made: Made }>();
  return (edition) => {
    const known = cache.get(edition.links);
    if (known) return known.made;
    const made = make(edition);
    cache.set(edition.links, { made });
    return made;
  };
};
