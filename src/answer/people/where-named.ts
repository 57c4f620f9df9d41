import type { Edition } from '../../edition/edition.ts';
import type { Locale } from '../../language/locale.ts';
import type { LinkedMention } from '../../linking/link-names.ts';
import { oncePerEdition } from '../once-per-edition.ts';
import { readable } from '../readable.ts';

/** A name in a text an edition has. */
export interface Named {
  /** Position of the entry. */
  readonly entry: number;
  readonly mention: LinkedMention;
}

/** Of each entity the places it is named at: entry and mention in turn, as numbers, for there may be millions. */
const placesOf = oncePerEdition(({ links: { entries } }): ReadonlyMap<string, Uint32Array> => {
  const counts = new Map<string, number>();
  for (const { mentions } of entries)
    for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const places = new Map<string, Uint32Array>();
  const filled = new Map<string, number>();
  for (const [entity, count] of counts) places.set(entity, new Uint32Array(2 * count));
  entries.forEach(({ mentions }, entry) => {
    mentions.forEach(({ entity }, i) => {
      const at = filled.get(entity) ?? 0;
      places.get(entity)?.set([entry, i], at);
      filled.set(entity, at + 2);
    });
  });
  return places;
});

/** Every mention of an entity that a reader is shown, in the order of the texts, one by one. */
export function* whereNamed(edition: Edition, locale: Locale, entity: string): Generator<Named> {
  const { shown } = readable(edition, locale);
  const places = placesOf(edition).get(entity) ?? [];
  for (let i = 0; i < places.length; i += 2) {
    const entry = places[i] as number;
    const mention = edition.links.entries[entry]?.mentions[places[i + 1] as number];
    if (mention && shown(entry) === entry) yield { entry, mention };
  }
}
