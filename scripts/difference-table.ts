import type { Difference } from '../src/refresh/difference.ts';

/** Names shown of a long list; the rest is counted. */
const SHOWN = 8;

const listed = (all: readonly string[]): string =>
  [...all.slice(0, SHOWN), ...(all.length > SHOWN ? [`and ${all.length - SHOWN} more`] : [])].join(', ');

const quote = ({ speaker, text }: Difference['quotes']['gained'][number]): string => `${speaker ?? '–'}: ${text}…`;

/** A difference as rows for a terminal: what of it changed, how many, and the first of them. */
export const differenceTable = (difference: Difference): string => {
  const { reports, dispatches, names, events, quotes, golden } = difference;
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['dispatches added', dispatches.added],
    ['dispatches changed', dispatches.changed],
    ['dispatches removed', dispatches.removed],
    ['dispatches set aside', dispatches.setAside.map(({ file, reason }) => `${file} (${reason})`)],
    ['reports gained', reports.gained],
    ['reports lost', reports.lost],
    ['names gained', names.gained],
    ['names lost', names.lost],
    ['events gained', events.gained],
    ['events lost', events.lost],
    ['quotations gained', quotes.gained.map(quote)],
    ['quotations lost', quotes.lost.map(quote)],
    ['golden answers changed', golden.map(({ command, locale, now }) => `${command} (${locale}): ${now}`)],
  ];
  const changed = rows.filter(([, all]) => all.length > 0);
  if (!changed.length) return 'nothing changed';
  const width = Math.max(...changed.map(([what]) => what.length));
  return changed
    .map(([what, all]) => `${what.padEnd(width)}  ${String(all.length).padStart(5)}  ${listed(all)}`)
    .join('\n');
};
