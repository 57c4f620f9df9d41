import type { Edition } from '../edition/edition.ts';
import type { Locale } from '../language/locale.ts';

/** Which entries a reader is shown: of a note in two languages the reader's (or its report's), else the one there is. */
export interface Readable {
  /** Positions of the entries shown, in the edition's order. */
  readonly entries: readonly number[];
  /** The entry to show instead of this one: itself, or its twin in the reader's language. */
  readonly shown: (entry: number) => number;
}

const cache = new WeakMap<Edition, Map<Locale, Readable>>();

const originals = new WeakMap<Edition, Edition>();
const shownInOriginals = new WeakSet<Edition>();

/** The same edition, of whose notes in two languages the one in the report's language is read, whoever the reader is. */
export const inOriginals = (edition: Edition): Edition => {
  const known = originals.get(edition) ?? { ...edition };
  originals.set(edition, known);
  shownInOriginals.add(known);
  return known;
};

const work = (edition: Edition, locale: Locale): Readable => {
  const preferred = new Map<string, number>();
  edition.entries.forEach(({ dispatch }, position) => {
    const before = preferred.get(dispatch.id);
    const wanted = shownInOriginals.has(edition) ? edition.links.entries[position]?.report.language : locale;
    if (before === undefined || dispatch.language === wanted) preferred.set(dispatch.id, position);
  });
  return {
    entries: edition.entries.flatMap(({ dispatch }, position) =>
      preferred.get(dispatch.id) === position ? [position] : [],
    ),
    shown: (entry) => preferred.get(edition.entries[entry]?.dispatch.id ?? '') ?? entry,
  };
};

/** Worked out once per edition and language. */
export const readable = (edition: Edition, locale: Locale): Readable => {
  const known = cache.get(edition) ?? new Map<Locale, Readable>();
  cache.set(edition, known);
  const found = known.get(locale) ?? work(edition, locale);
  known.set(locale, found);
  return found;
};
