import type { EntryReading } from '../linking/entry-reading.ts';

/** Unchanged dispatches that stand by a changed one for each thing it tells of. */
const COMPANY = 3;
/** Unchanged dispatches of each check that nothing changed beside; others at every edition, so that all have their turn. */
const SHARE = 48;
/** An excerpt of more than one dispatch in so many saves nothing. */
const WORTH = 3;

/** Of which report an entry is, whom and which happenings it tells of, under whatever they are put together by. */
const told = ({ report, names, joined, evidence, occurrences }: EntryReading): ReadonlySet<string> => {
  const ids = new Map(joined);
  return new Set([
    `report ${report.id}`,
    ...names.map(({ entity, reviewed }) => (reviewed ? entity : (ids.get(entity) ?? entity))),
    ...evidence.map(({ event }) => `event ${event}`),
    ...occurrences.map(({ type, date, place }) => `${type} ${date} ${place}`),
  ]);
};

const turn = (edition: string, count: number): readonly number[] => {
  const step = Math.max(1, Math.floor(count / SHARE));
  const from = Number.parseInt(edition, 16) % step;
  return Array.from({ length: Math.ceil((count - from) / step) }, (_, n) => from + n * step);
};

/**
 * Positions of the dispatches by which a change of an edition is checked: those that changed, some that tell of the same, and
 * a share of the rest; undefined where that is most of it. Every fault a check finds lies in a single dispatch, in a span or in
 * a citation of it, or in how an answer numbers what it cites. An unchanged dispatch was checked when it came, by the same code,
 * and the words and spans of it are taken over byte for byte: a new fault is in what is new, or in how an answer puts that beside
 * what it has in common with the rest, and both are here.
 */
export const excerptOf = (
  edition: string,
  readings: readonly EntryReading[],
  changed: readonly number[],
): readonly number[] | undefined => {
  const chosen = new Set(changed);
  const left = new Map<string, number>();
  for (const position of changed)
    for (const one of readings[position] ? told(readings[position]) : []) left.set(one, COMPANY);
  for (const [position, reading] of readings.entries()) {
    if (!left.size) break;
    if (chosen.has(position)) continue;
    for (const one of told(reading)) {
      const wanted = left.get(one);
      if (wanted === undefined) continue;
      chosen.add(position);
      if (wanted > 1) left.set(one, wanted - 1);
      else left.delete(one);
    }
  }
  for (const position of turn(edition, readings.length)) chosen.add(position);
  return chosen.size * WORTH > readings.length ? undefined : [...chosen].sort((a, b) => a - b);
};
