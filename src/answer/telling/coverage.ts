import type { Edition } from '../../edition/edition.ts';
import { edtfDays } from '../../text/edtf.ts';
import type { CoverageRow } from '../comparing/ledger-rows.ts';
import { reportsOf } from '../reports-of.ts';

/** From so many slots on a report tells of an event and does not just mention it. */
const TELLS = 2;

/** True where a report had appeared by the day before; an unknown or open date proves nothing. */
const isBefore = (edtf: string | null, day: string | undefined): boolean => {
  const to = edtf ? edtfDays(edtf)?.to : undefined;
  return day !== undefined && to !== undefined && to < day;
};

/**
 * Every report of the edition and how much of something it gives; `slots` counts what each gives, by report id.
 * `since` is the first day of what is asked about, ISO.
 */
export const coverageOf = (
  edition: Edition,
  slots: ReadonlyMap<string, number>,
  since?: string,
): readonly CoverageRow[] =>
  reportsOf(edition).map(({ id, publisher, voice, read, published }): CoverageRow => {
    const given = slots.get(id) ?? 0;
    const status = given >= TELLS ? 'reports' : given > 0 ? 'mentions' : read === 'part' ? 'not-read' : 'silent';
    return {
      report: id,
      publisher,
      voice,
      status,
      ...(given === 0 && isBefore(published.edtf, since) ? { before: true as const } : {}),
    };
  });
