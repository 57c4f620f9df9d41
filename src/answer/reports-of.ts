import type { Edition } from '../edition/edition.ts';
import type { Report } from '../linking/report.ts';
import { oncePerEdition } from './once-per-edition.ts';

/** The reports of an edition, in the order of their ids. */
export const reportsOf = oncePerEdition(({ links }): readonly Report[] =>
  [...links.reports.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
);

const byReport = oncePerEdition(({ links }): ReadonlyMap<string, readonly number[]> => {
  const entries = new Map<string, number[]>();
  links.entries.forEach(({ report: { id } }, entry) => {
    const held = entries.get(id);
    if (held) held.push(entry);
    else entries.set(id, [entry]);
  });
  return entries;
});

/** Positions of the entries that hold a report, in the edition's order. */
export const entriesOf = (edition: Edition, report: string): readonly number[] => byReport(edition).get(report) ?? [];
