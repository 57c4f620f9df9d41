import { edtfDays } from '../text/edtf.ts';
import type { AuthorityEvent } from './authority.ts';
import { isCountry } from './event-place.ts';
import type { Links } from './link.ts';
import { alike } from './registered.ts';

/** Two events that may be one. */
export interface EventPair {
  /** Event ids; the registered one first where there is one. */
  readonly who: readonly [string, string];
  /** `actors`: the same but for who acted. `kind`: called by another word. `place`: one of them is only put in its country. */
  readonly why: 'actors' | 'kind' | 'place';
  /** 0 to 1. */
  readonly likeness: number;
}

/** How likely each kind of doubt is one event: actors named apart are the weakest reason to think so. */
const LIKENESS = { kind: 0.7, place: 0.5, actors: 0.4 } as const;

const whole = (links: Links, event: AuthorityEvent): boolean => {
  const place = event.place === undefined ? undefined : links.entities.get(event.place);
  return place === undefined || Object.values(place.names).some(isCountry);
};

const pairOf = (links: Links, a: AuthorityEvent, b: AuthorityEvent): EventPair | undefined => {
  if (!(a.unreviewed || b.unreviewed) || !alike(a.type, b.type)) return undefined;
  const wide = whole(links, a) !== whole(links, b);
  if (a.place !== b.place && !wide) return undefined;
  const why = a.place !== b.place ? 'place' : a.type === b.type ? 'actors' : 'kind';
  const who: readonly [string, string] = !a.unreviewed || (b.unreviewed && a.id < b.id) ? [a.id, b.id] : [b.id, a.id];
  return { who, why, likeness: LIKENESS[why] };
};

/** Events of one day or of days in a row, and of kinds that are easily taken for one another, at one place or a wider one. */
export const doubtfulEvents = (links: Links): readonly EventPair[] => {
  const byDay = new Map<string, AuthorityEvent[]>();
  for (const event of links.known) {
    const { from, to } = edtfDays(event.date) ?? {};
    if (!links.events.has(event.id) || !from || !to) continue;
    // A registered event of weeks is no candidate: it may well hold many.
    for (const day of new Set(from.slice(0, 7) === to.slice(0, 7) || event.unreviewed ? [from, to] : []))
      byDay.set(day, [...(byDay.get(day) ?? []), event]);
  }
  const found = new Map<string, EventPair>();
  for (const events of byDay.values())
    events.forEach((a, index) => {
      for (const b of events.slice(index + 1)) {
        const pair = a.id === b.id ? undefined : pairOf(links, a, b);
        if (pair) found.set(pair.who.join('--'), pair);
      }
    });
  return [...found.values()];
};
