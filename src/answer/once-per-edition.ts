import type { Edition } from '../edition/edition.ts';
import type { Locale } from '../language/locale.ts';

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

/** The same for what depends on the reader's language, and on whether notes are read in originals. */
export const oncePerReader = <Made>(
  make: (edition: Edition, locale: Locale) => Made,
): ((edition: Edition, locale: Locale) => Made) => {
  const cache = new WeakMap<Edition, Map<Locale, Made>>();
  return (edition, locale) => {
    const known = cache.get(edition) ?? new Map<Locale, Made>();
    cache.set(edition, known);
    const made = known.get(locale) ?? make(edition, locale);
    known.set(locale, made);
    return made;
  };
};
