import type { Edition } from '../../edition/edition.ts';
import type { AuthorityEvent } from '../../linking/authority.ts';
import { nameKey } from '../../linking/name-key.ts';
import { oncePerEdition } from '../once-per-edition.ts';

/** An event with the keys of its id, names and aliases, and the words of each. */
interface Keyed {
  readonly event: AuthorityEvent;
  readonly words: readonly ReadonlySet<string>[];
}

interface Shelf {
  readonly byId: ReadonlyMap<string, AuthorityEvent>;
  /** By name key; the first of those that share one. */
  readonly byKey: ReadonlyMap<string, AuthorityEvent>;
  readonly byEntity: ReadonlyMap<string, readonly AuthorityEvent[]>;
  readonly keyed: readonly Keyed[];
}

const keysOf = ({ id, names, aliases }: AuthorityEvent): readonly string[] =>
  [id, ...Object.values(names), ...aliases].map(nameKey);

const shelf = oncePerEdition(({ links: { known } }): Shelf => {
  const [byId, byKey] = [new Map<string, AuthorityEvent>(), new Map<string, AuthorityEvent>()];
  const byEntity = new Map<string, AuthorityEvent[]>();
  const keyed = known.map((event): Keyed => {
    const keys = keysOf(event);
    if (!byId.has(event.id)) byId.set(event.id, event);
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, event);
    for (const entity of new Set([event.place, ...event.actors, ...event.targets])) {
      if (entity === undefined) continue;
      const held = byEntity.get(entity);
      if (held) held.push(event);
      else byEntity.set(entity, [event]);
    }
    return { event, words: keys.map((key) => new Set(key.split(' '))) };
  });
  return { byId, byKey, byEntity, keyed };
});

/** The event of an id, registered or not. */
export const eventOf = (edition: Edition, id: string): AuthorityEvent | undefined => shelf(edition).byId.get(id);

/** The event whose id, name or alias has just this key. */
export const eventNamed = (edition: Edition, key: string): AuthorityEvent | undefined => shelf(edition).byKey.get(key);

/** Events whose name holds every word of a key, in the edition's order. */
export const eventsWith = (edition: Edition, key: string): readonly AuthorityEvent[] => {
  const wanted = key.split(' ');
  return shelf(edition).keyed.flatMap(({ event, words }) =>
    words.some((held) => wanted.every((word) => held.has(word))) ? [event] : [],
  );
};

/** Events an entity has a part in, as their place, actor or target, in the edition's order. */
export const eventsWithPart = (edition: Edition, entity: string): readonly AuthorityEvent[] =>
  shelf(edition).byEntity.get(entity) ?? [];
