import type { Edition } from '../edition/edition.ts';
import type { CoverageRow } from './answer.ts';

/** From so many slots on a report tells of an event and does not just mention it. */
const TELLS = 2;

/** Every report of the edition and how much of something it gives; `slots` counts what each gives, by report id. */
export const coverageOf = (edition: Edition, slots: ReadonlyMap<string, number>): readonly CoverageRow[] =>
  [...edition.links.reports.values()]
    .map(({ id, publisher, voice, read }): CoverageRow => {
      const given = slots.get(id) ?? 0;
      const status = given >= TELLS ? 'reports' : given > 0 ? 'mentions' : read === 'part' ? 'not-read' : 'silent';
      return { report: id, publisher, voice, status };
    })
    .sort((a, b) => (a.report < b.report ? -1 : 1));
