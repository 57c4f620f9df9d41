import type { Occurrence } from './occurrence.ts';

/** Occurrences taken for one event. */
export interface Cluster {
  readonly members: Occurrence[];
}

/** The different sets of names its members give, so that a cluster of many is checked as fast as one of few. */
interface Draft extends Cluster {
  readonly agents: Map<string, readonly string[]>;
  readonly targets: Map<string, readonly string[]>;
}

const signature = (names: readonly string[]): string => [...names].sort().join(' ');

/** Two who name somebody, and nobody in common, may well tell of two events. */
const conflict = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((name) => b.includes(name));

const fits = (draft: Draft, one: Occurrence): boolean =>
  ![...draft.agents.values()].some((agents) => conflict(agents, one.agents)) &&
  ![...draft.targets.values()].some((targets) => conflict(targets, one.targets));

const add = (draft: Draft, one: Occurrence): void => {
  draft.members.push(one);
  draft.agents.set(signature(one.agents), one.agents);
  draft.targets.set(signature(one.targets), one.targets);
};

/** How much an occurrence says of who; those that say most come first, so that the others can be placed. */
const said = ({ agents, targets }: Occurrence): number => Math.min(agents.length, 1) * 2 + Math.min(targets.length, 1);

const inOrder = (a: Occurrence, b: Occurrence): number => a.entry - b.entry || a.mention - b.mention;

/**
 * Parts occurrences of one kind, day and place into events. Those that name different actors stay apart; one that fits
 * several is left to the one of its own dispatch, or to none. « Une autre frappe » beside a first one in its dispatch is an
 * event of its own that nothing else joins.
 */
export const clusterOccurrences = (occurrences: readonly Occurrence[]): readonly Cluster[] => {
  const entries = new Map<number, Occurrence[]>();
  for (const one of occurrences) entries.set(one.entry, [...(entries.get(one.entry) ?? []), one]);
  const isFurther = (one: Occurrence): boolean =>
    one.again && (entries.get(one.entry) ?? []).some((other) => !other.again);
  const drafts: Draft[] = [];
  const start = (one: Occurrence): void => {
    const draft: Draft = { members: [], agents: new Map(), targets: new Map() };
    add(draft, one);
    drafts.push(draft);
  };
  const plain = occurrences.filter((one) => !isFurther(one)).toSorted((a, b) => said(b) - said(a) || inOrder(a, b));
  for (const one of plain) {
    const open = drafts.filter((draft) => fits(draft, one));
    const own = open.filter((draft) => draft.members.some(({ entry }) => entry === one.entry));
    const [only] = open.length === 1 ? open : own;
    if (only && (open.length === 1 || own.length === 1)) add(only, one);
    else if (!open.length) start(one);
  }
  for (const one of occurrences.filter(isFurther)) start(one);
  for (const draft of drafts) draft.members.sort(inOrder);
  return drafts.sort((a, b) => {
    const [first, second] = [a.members[0], b.members[0]];
    return first && second ? inOrder(first, second) : 0;
  });
};
