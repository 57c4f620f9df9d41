import type { Authority } from './authority.ts';
import type { Entry, SentenceRef } from './entry.ts';
import { doubtfulEvents } from './event-proposals.ts';
import type { Links } from './link.ts';
import { doubtfulPairs } from './name-proposals.ts';
import type { Ruling } from './rulings.ts';
import { proposeVoices } from './voices.ts';

/** Things that may be one, for people to decide; until they do, they are two. */
export interface Proposal {
  /** Readable and stable: the ids, joined. */
  readonly id: string;
  /** Also the list of decisions it goes to. */
  readonly kind: 'names' | 'events' | 'voices';
  /** Ids of entities, events or reports; a reviewed one first where there is one. */
  readonly who: readonly string[];
  /**
   * Names: sounding alike, or one without the given name of the other. Events: alike but for who acted, the word used, or
   * how wide a place is given. Voices: reports that share their words.
   */
  readonly why: 'sound' | 'short-name' | 'actors' | 'kind' | 'place' | 'words';
  /** How sure, 0 to 1. */
  readonly likeness: number;
  /** Sentences to judge by, the first few of each. */
  readonly where: readonly SentenceRef[];
  /** Somebody has put it off. */
  readonly later: boolean;
}

/** What proposals are made of: an edition has it. */
export interface Proposable {
  readonly entries: readonly Entry[];
  readonly links: Links;
  readonly authority: Authority;
}

/** Sentences shown of each of those that may be one. */
const MOST_PLACES = 3;

type Found = Omit<Proposal, 'id' | 'later'>;

const namesOf = ({ entries, links }: Proposable): readonly Found[] => {
  const pairs = doubtfulPairs(links);
  const wanted = new Set(pairs.flatMap(({ who }) => who));
  const places = new Map<string, SentenceRef[]>();
  entries.forEach((_, entry) => {
    for (const { entity, sentence } of links.entries[entry]?.mentions ?? []) {
      if (!wanted.has(entity)) continue;
      const list = places.get(entity) ?? [];
      if (list.length < MOST_PLACES) places.set(entity, [...list, { entry, sentence }]);
    }
  });
  return pairs.map((pair) => ({ kind: 'names', ...pair, where: pair.who.flatMap((id) => places.get(id) ?? []) }));
};

const eventsOf = ({ links }: Proposable): readonly Found[] =>
  doubtfulEvents(links).map((pair) => ({
    kind: 'events',
    ...pair,
    where: pair.who.flatMap((id) =>
      (links.events.get(id) ?? []).slice(0, MOST_PLACES).map(({ entry, sentence }) => ({ entry, sentence })),
    ),
  }));

const firstSentence = ({ sentences }: Entry): number =>
  Math.max(
    0,
    sentences.findIndex(({ role }) => role === 'body'),
  );

/** Copies whose reports are not yet one voice. */
const voicesOf = ({ entries, links }: Proposable): readonly Found[] => {
  const position = new Map(entries.map(({ dispatch }, index) => [dispatch.id, index]));
  return proposeVoices(entries.map(({ dispatch }) => dispatch)).flatMap(({ dispatches, shared }): readonly Found[] => {
    const held = dispatches.flatMap((id) => position.get(id) ?? []);
    const reports = held.flatMap((entry) => links.entries[entry]?.report ?? []);
    if (new Set(reports.map(({ voice }) => voice)).size < 2) return [];
    const where = held.flatMap((entry) => {
      const one = entries[entry];
      return one ? [{ entry, sentence: firstSentence(one) }] : [];
    });
    return [{ kind: 'voices', who: [...new Set(reports.map(({ id }) => id))], why: 'words', likeness: shared, where }];
  });
};

const keyOf = (ids: readonly string[]): string => [...ids].sort().join('--');

/**
 * Everything doubtful of an edition in one list, the likest first: names, events and voices that may be one. What people
 * have decided is not in it; what they put off is, marked. Takes time that grows with the corpus: not for every answer.
 */
export const proposalsOf = (edition: Proposable): readonly Proposal[] => {
  const { rulings } = edition.authority;
  const verdicts = (kind: Found['kind']): ReadonlyMap<string, Ruling['decision']> =>
    new Map((rulings?.[kind] ?? []).map(({ ids, decision }) => [keyOf(ids), decision]));
  return [...namesOf(edition), ...eventsOf(edition), ...voicesOf(edition)]
    .flatMap((found): readonly Proposal[] => {
      const verdict = verdicts(found.kind).get(keyOf(found.who));
      if (verdict === 'same' || verdict === 'different') return [];
      return [{ id: found.who.join('--'), ...found, later: verdict === 'later' }];
    })
    .sort((a, b) => Number(a.later) - Number(b.later) || b.likeness - a.likeness || (a.id < b.id ? -1 : 1));
};
