import { SLOTS, type Slot } from '../src/dispatch/dispatch.ts';
import type { Edition } from '../src/edition/edition.ts';

/** What one report gives of one event. */
export interface Given {
  /** Slots an editor's claims fill, in the order of the ledger. */
  readonly slots: readonly Slot[];
  /** Different sentences that tell of it, claimed or matched, in all texts of the report. */
  readonly sentences: number;
}

/** Reports × events: a row per report of the corpus, a column per event somebody tells of. */
export interface EventTable {
  /** Ids, in the order of the authority. */
  readonly events: readonly string[];
  readonly rows: readonly { readonly report: string; readonly events: Readonly<Record<string, Given>> }[];
}

const givenBy = (edition: Edition, report: string, event: string): Given | undefined => {
  const told = (edition.links.events.get(event) ?? []).filter(
    ({ entry }) => edition.links.entries[entry]?.report.id === report,
  );
  if (!told.length) return undefined;
  const slots = new Set(told.flatMap(({ claim }) => claim?.slot ?? []));
  const sentences = new Set(told.map(({ entry, sentence }) => `${entry} ${sentence}`)).size;
  return { slots: SLOTS.filter((slot) => slots.has(slot)), sentences };
};

/** Lines up every report with every event. */
export const eventTable = (edition: Edition): EventTable => {
  const events = edition.links.known.map(({ id }) => id).filter((id) => edition.links.events.has(id));
  const rows = [...edition.links.reports.keys()].sort().map((report) => ({
    report,
    events: Object.fromEntries(
      events.flatMap((event) => {
        const given = givenBy(edition, report, event);
        return given ? [[event, given] as const] : [];
      }),
    ),
  }));
  return { events, rows };
};

/** For a terminal: a matrix with a numbered column per event and the number of slots given, then what they are. */
export const eventTableText = ({ events, rows }: EventTable): string => {
  const width = Math.max(...rows.map(({ report }) => report.length), 0);
  const cell = (given: Given | undefined): string => {
    if (!given) return '·';
    return given.slots.length ? String(given.slots.length) : '+';
  };
  const line = (head: string, cells: readonly string[]): string =>
    `${head.padEnd(width)} ${cells.map((text) => text.padStart(2)).join(' ')}`;
  const matrix = [
    line(
      '',
      events.map((_, index) => String(index + 1)),
    ),
    ...rows.map(({ report, events: given }) =>
      line(
        report,
        events.map((event) => cell(given[event])),
      ),
    ),
  ];
  const legend = events.map((event, index) => {
    const telling = rows.filter((row) => row.events[event]).length;
    return `${String(index + 1).padStart(2)} ${event} (${telling} ${telling === 1 ? 'report' : 'reports'})`;
  });
  const details = rows.flatMap(({ report, events: given }) => [
    '',
    report,
    ...Object.entries(given).map(([event, { slots }]) => `  ${event}: ${slots.join(', ') || 'told, no claim'}`),
  ]);
  return [
    'Slots each report gives of each event; + tells of it without a claim, · does not tell of it.',
    '',
    ...matrix,
    '',
    ...legend,
    ...details,
  ].join('\n');
};
