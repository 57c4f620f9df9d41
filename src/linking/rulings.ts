import type { Verdict } from './decision-entries.ts';
import type { Decision, Decisions } from './decisions.ts';

/** A decision in force: the ids it is about and what it says of them, without who and when. */
export interface Ruling {
  readonly ids: readonly string[];
  readonly decision: Verdict;
}

/** The decisions in force, as linking uses them: names by id of an entry or slug of a spelling. */
export interface Rulings {
  readonly names: readonly Ruling[];
  readonly events: readonly Ruling[];
  readonly voices: readonly Ruling[];
}

/** A ruling and the decision it comes from. */
export interface Sourced extends Ruling {
  readonly from: Decision;
}

const inForce = (
  decisions: readonly Decision[],
  idsOf: (decision: Decision) => readonly string[],
): readonly Sourced[] => {
  const last = new Map<string, Sourced>();
  for (const from of decisions) {
    if (from.undone) continue;
    const ids = idsOf(from);
    const key = [...ids].sort().join('\n');
    last.delete(key);
    last.set(key, { ids, decision: from.decision, from });
  }
  return [...last.values()];
};

/** The decisions in force: those not taken back; of several on the same things the last. `idOf` gives a name its id. */
export const rulingsOf = (
  { names, events, voices }: Decisions,
  idOf: (name: string) => string,
): { readonly [List in keyof Rulings]: readonly Sourced[] } => ({
  names: inForce(names, (decision) => ('a' in decision ? [idOf(decision.a), idOf(decision.b)] : [])),
  events: inForce(events, (decision) => ('events' in decision ? decision.events : [])),
  voices: inForce(voices, (decision) => ('reports' in decision ? decision.reports : [])),
});

/**
 * What rulings make one, each id with the first of its set; `preferred` ids come first. Ids of which nothing is ruled are
 * not in it.
 */
export const joinedIds = (
  rulings: readonly Ruling[],
  preferred: (id: string) => boolean = () => false,
): ReadonlyMap<string, string> => {
  const sets = new Map<string, string[]>();
  for (const { ids, decision } of rulings) {
    if (decision !== 'same') continue;
    const merged = [...new Set(ids.flatMap((id) => sets.get(id) ?? [id]))];
    for (const id of merged) sets.set(id, merged);
  }
  return new Map([...sets].map(([id, set]) => [id, set.find(preferred) ?? set[0] ?? id]));
};
