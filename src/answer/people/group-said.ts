import type { Edition } from '../../edition/edition.ts';
import type { Said } from './said.ts';
import { isTooFar, type Saying, sameSaying, tellingOf } from './same-saying.ts';
import { tellingShelf } from './telling-shelf.ts';

/** One statement as the reports give it; alone where one report has it. */
export interface SaidGroup {
  readonly tellings: readonly [Said, ...Said[]];
  readonly saying?: Saying;
}

/**
 * Puts what several reports give of one statement together, at the place of the first; each report's own sentence once.
 * Where only the first `most` are wanted, `all` comes in order of date, newest or oldest first, undated last: thousands
 * speak unnamed, and what is days away from the last one wanted joins none of them.
 */
export const groupSaid = (
  edition: Edition,
  all: readonly Said[],
  most = Number.POSITIVE_INFINITY,
): readonly SaidGroup[] => {
  const { groups, add, near } = tellingShelf();
  for (const said of all) {
    const last = groups[most - 1];
    if (last && isTooFar(last.tellings[0], said)) break;
    const report = edition.links.entries[said.entry]?.report.id;
    const telling = tellingOf(edition, said);
    const joined = near(telling).some((at) => {
      const group = groups[at];
      // Two sentences of one text are two statements, and every telling must be like every other.
      if (!group || group.reports.has(report)) return false;
      const sayings = group.tellings.map((told) => sameSaying(edition, told, telling));
      if (!sayings.every((saying) => saying !== undefined)) return false;
      group.tellings.push(telling);
      group.reports.add(report);
      group.saying = [...sayings, group.saying].includes('other-words') ? 'other-words' : 'same-words';
      return true;
    });
    if (!joined) add({ tellings: [telling], reports: new Set([report]) });
  }
  return groups.slice(0, most).map(({ tellings: [first, ...rest], saying }) => ({
    tellings: [first.said, ...rest.map(({ said }) => said)],
    ...(saying ? { saying } : {}),
  }));
};
