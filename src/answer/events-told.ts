import type { Edition } from '../edition/edition.ts';
import type { AuthorityEvent } from '../linking/authority.ts';
import type { SentenceRef } from '../linking/entry.ts';

const cache = new WeakMap<Edition, ReadonlyMap<string, readonly AuthorityEvent[]>>();

const read = (edition: Edition): ReadonlyMap<string, readonly AuthorityEvent[]> => {
  const told = new Map<string, AuthorityEvent[]>();
  for (const event of edition.links.known)
    for (const { entry, sentence } of edition.links.events.get(event.id) ?? []) {
      const key = `${entry}:${sentence}`;
      const here = told.get(key);
      if (!here) told.set(key, [event]);
      else if (!here.includes(event)) here.push(event);
    }
  return told;
};

/** The events a sentence tells of; read out of an edition once. */
export const eventsTold = (edition: Edition, { entry, sentence }: SentenceRef): readonly AuthorityEvent[] => {
  const known = cache.get(edition) ?? read(edition);
  cache.set(edition, known);
  return known.get(`${entry}:${sentence}`) ?? [];
};
