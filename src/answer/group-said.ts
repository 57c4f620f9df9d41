import type { Edition } from '../edition/edition.ts';
import type { Said } from './said.ts';
import { type Saying, sameSaying } from './same-saying.ts';

/** One statement as the reports give it; alone where one report has it. */
export interface SaidGroup {
  readonly tellings: readonly [Said, ...Said[]];
  readonly saying?: Saying;
}

/** Puts what several reports give of one statement together, at the place of the first; each report's own sentence once. */
export const groupSaid = (edition: Edition, all: readonly Said[]): readonly SaidGroup[] => {
  const groups: { tellings: [Said, ...Said[]]; saying?: Saying }[] = [];
  for (const said of all) {
    const report = edition.links.entries[said.entry]?.report.id;
    const joined = groups.some((group) => {
      // Two sentences of one text are two statements, and every telling must be like every other.
      if (group.tellings.some(({ entry }) => edition.links.entries[entry]?.report.id === report)) return false;
      const sayings = group.tellings.map((told) => sameSaying(edition, told, said));
      if (!sayings.every((saying) => saying !== undefined)) return false;
      group.tellings.push(said);
      group.saying = [...sayings, group.saying].includes('other-words') ? 'other-words' : 'same-words';
      return true;
    });
    if (!joined) groups.push({ tellings: [said] });
  }
  return groups;
};
