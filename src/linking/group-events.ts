import type { Authority, AuthorityEvent, Names } from './authority.ts';
import { type Cluster, clusterOccurrences } from './cluster-occurrences.ts';
import { eventNames, eventSlug } from './describe-event.ts';
import type { Entry } from './entry.ts';
import type { Evidence } from './link-events.ts';
import type { LinkedMention } from './link-names.ts';
import { type Occurrence, type OwnOccurrence, occurrencesOf } from './occurrence.ts';
import { referencesOf } from './references.ts';
import { coveringEvents } from './registered.ts';
import { joinedIds } from './rulings.ts';
import { settleDates } from './settle-dates.ts';

/** Events that no registry has, and what tells of them and, beyond its own words, of registered ones. */
export interface Grouped {
  readonly events: readonly AuthorityEvent[];
  readonly evidence: readonly Evidence[];
}

interface Group extends Cluster {
  readonly event: AuthorityEvent;
}

const keyOf = ({ type, date, place, entry }: Occurrence): string | undefined =>
  date === undefined || place === undefined
    ? undefined
    : // Two texts of unknown years may mean two years.
      [type, date, place, date.startsWith('XXXX') ? entry : ''].join('|');

const byKey = (occurrences: readonly Occurrence[]): ReadonlyMap<string, readonly Occurrence[]> => {
  const groups = new Map<string, Occurrence[]>();
  for (const one of occurrences) {
    const key = keyOf(one);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
};

/** Trigger words as they stand, per language: what a question about the event may use. */
const triggersOf = ({ members }: Cluster, language: string): readonly string[] => [
  ...new Set(members.flatMap((one) => (one.language === language ? [one.trigger] : []))),
];

const groupOf = (cluster: Cluster, id: string, nameOf: (entity: string) => Names): Group[] => {
  const { members } = cluster;
  const [first] = members;
  if (first?.place === undefined || first.date === undefined) return [];
  const { type, place, date } = first;
  const event: AuthorityEvent = {
    id,
    names: eventNames(type, nameOf(place), date),
    aliases: [],
    date,
    type,
    place,
    actors: [...new Set(members.flatMap(({ agentIds }) => agentIds))],
    targets: [...new Set(members.flatMap(({ targetIds }) => targetIds))],
    words: { fr: triggersOf(cluster, 'fr'), en: triggersOf(cluster, 'en') },
    unreviewed: true,
  };
  return [{ ...cluster, event }];
};

/** What tells several events of one kind, day and place apart in their ids: who acted, else their order. */
const suffixes = (clusters: readonly Cluster[]): readonly string[] => {
  const actors = clusters.map(({ members }) =>
    members
      .flatMap(({ agents }) => agents)
      .sort()[0]
      ?.toLowerCase(),
  );
  return clusters.map((_, index) => {
    const actor = actors[index];
    if (index === 0) return '';
    return actor !== undefined && actors.indexOf(actor) === index ? `-${actor}` : `-${index + 1}`;
  });
};

/** In one sentence « une attaque visant … » is one event told twice. */
const ONE_ACT: ReadonlySet<string> = new Set(['strike', 'attack', 'shelling']);

const withoutEchoes = (occurrences: readonly OwnOccurrence[]): readonly OwnOccurrence[] =>
  occurrences.filter(
    (one, index) =>
      !ONE_ACT.has(one.type) ||
      !occurrences
        .slice(Math.max(0, index - 3), index)
        .some(
          (other) =>
            ONE_ACT.has(other.type) &&
            other.sentence === one.sentence &&
            other.date === one.date &&
            (other.place === one.place || one.place === undefined),
        ),
  );

const evidenceOf = (event: string, { entry, sentence, mention }: Occurrence): Evidence => ({
  event,
  entry,
  sentence,
  basis: 'automatic',
  mention,
});

/** What an entry tells of happenings; a note with reviewed claims is taken by those alone. */
export const happeningsOf = (entry: Entry, mentions: readonly LinkedMention[]): readonly OwnOccurrence[] =>
  entry.dispatch.note?.claims.length ? [] : withoutEchoes(settleDates(entry, occurrencesOf(entry, mentions)));

/**
 * Groups the happenings of dispatches without reviewed claims into events: by kind, day and place, never across different
 * actors, rather leaving two apart than making one of two. What a registered event covers founds none. Decisions make
 * groups one, or part of a registered event. The happenings are given by entry, in order.
 */
export const groupEvents = (
  occurrences: readonly (readonly Occurrence[])[],
  authority: Authority,
  linked: readonly Evidence[],
  nameOf: (entity: string) => Names,
): Grouped => {
  const covering = coveringEvents(authority.events);
  const all = occurrences.flat();
  const covered = new Map(all.map((one) => [one, covering(one)] as const));
  const taken = new Set(authority.events.map(({ id }) => id));
  const groups: Group[] = [];
  for (const [, members] of [...byKey(all.filter((one) => !covered.get(one)?.length))].sort(([a], [b]) =>
    a < b ? -1 : 1,
  )) {
    const clusters = clusterOccurrences(members);
    const ends = suffixes(clusters);
    clusters.forEach((cluster, index) => {
      const [first] = cluster.members;
      if (first?.place === undefined || first.date === undefined) return;
      const slug = `${eventSlug(first.type, first.place, first.date)}${ends[index]}`;
      let id = slug;
      for (let n = 2; taken.has(id); n++) id = `${slug}-${n}`;
      taken.add(id);
      groups.push(...groupOf(cluster, id, nameOf));
    });
  }
  const direct = [
    ...groups.flatMap(({ event, members }) => members.map((one) => evidenceOf(event.id, one))),
    ...all.flatMap((one) => {
      const [only, ...others] = covered.get(one) ?? [];
      return only && !others.length && one.place === only.place && one.type === only.type
        ? [evidenceOf(only.id, one)]
        : [];
    }),
  ];
  const events = new Map([...authority.events, ...groups.map(({ event }) => event)].map((event) => [event.id, event]));
  const evidence = [...direct, ...referencesOf(occurrences, events, [...linked, ...direct])];
  const joined = joinedIds(
    authority.rulings?.events ?? [],
    (id) => events.get(id)?.unreviewed !== true && events.has(id),
  );
  const final = (id: string): string => {
    const top = joined.get(id);
    return top !== undefined && events.has(top) ? top : id;
  };
  return {
    events: groups.map(({ event }) => event).filter(({ id }) => final(id) === id),
    evidence: evidence.map((one) => ({ ...one, event: final(one.event) })),
  };
};
