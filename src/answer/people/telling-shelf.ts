import { nearDays, rowsOf, type Saying, type Telling } from './same-saying.ts';

/** Tellings of one statement, as far as they have been found. */
export interface Growing {
  readonly tellings: [Telling, ...Telling[]];
  readonly reports: Set<string | undefined>;
  saying?: Saying;
}

/** Numbers of the groups whose first telling is of one day, in the order they were added. */
interface Day {
  /** By each row of words. */
  readonly holding: Map<string, number[]>;
  /** By one row of words for each quotation: whatever holds it has that row too. */
  readonly held: Map<string, number[]>;
  readonly whole: Map<string, number[]>;
  /** A person's other words may be the same statement. */
  readonly persons: number[];
}

const put = (map: Map<string, number[]>, key: string, group: number): void => {
  const known = map.get(key);
  if (!known) map.set(key, [group]);
  else if (known.at(-1) !== group) known.push(group);
};

/** The row that fewest have: « nous avons vu le pont » opens hundreds of statements. */
const rarest = ({ holding }: Day, rows: readonly string[]): string => {
  const often = (row: string): number => holding.get(row)?.length ?? 0;
  return rows.reduce((best, row) => (often(row) < often(best) ? row : best), rows[0] ?? '');
};

/** Groups by day and words of their first telling: thousands speak unnamed, and to compare all with all takes minutes. */
export const tellingShelf = () => {
  const groups: Growing[] = [];
  const days = new Map<number, Day>();
  const dayOf = (date: number): Day => {
    const known = days.get(date) ?? { holding: new Map(), held: new Map(), whole: new Map(), persons: [] };
    days.set(date, known);
    return known;
  };
  return {
    groups,
    add: (group: Growing): void => {
      const at = groups.push(group) - 1;
      const [telling] = group.tellings;
      const day = dayOf(Math.floor(telling.day));
      for (const rows of rowsOf(telling)) {
        put(day.held, rarest(day, rows), at);
        for (const row of rows) put(day.holding, row, at);
      }
      if (telling.whole !== undefined) put(day.whole, telling.whole, at);
      if (telling.isPersons) day.persons.push(at);
    },
    /** Every group that a telling may join, in the order they were added; the others need not be compared. */
    near: (telling: Telling): readonly number[] => {
      const all = rowsOf(telling);
      const found = nearDays(telling.day)
        .flatMap((date) => days.get(date) ?? [])
        .flatMap((day) => [
          ...all.flatMap((rows) => day.holding.get(rarest(day, rows)) ?? []),
          ...all.flat().flatMap((row) => day.held.get(row) ?? []),
          ...(telling.whole === undefined ? [] : (day.whole.get(telling.whole) ?? [])),
          ...(telling.isPersons ? day.persons : []),
        ]);
      return [...new Set(found)].sort((a, b) => a - b);
    },
  };
};
