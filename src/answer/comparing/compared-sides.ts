import type { Edition } from '../../edition/edition.ts';
import { nameKey } from '../../linking/name-key.ts';
import { oncePerEdition } from '../once-per-edition.ts';
import { entriesOf } from '../reports-of.ts';

/** A key, also run together. */
interface Key {
  readonly key: string;
  readonly run: string;
}

/** By report the keys of all it may be called by, as a side of a comparison: its id, its publisher, its texts and files. */
const sideKeys = oncePerEdition((edition): ReadonlyMap<string, readonly Key[]> => {
  const keys = new Map<string, readonly Key[]>();
  for (const { id, publisher } of edition.links.reports.values()) {
    const texts = entriesOf(edition, id).flatMap((entry) => {
      const { dispatch } = edition.entries[entry] ?? {};
      return dispatch ? [dispatch.id, dispatch.file] : [];
    });
    const names = new Set([id, ...(publisher === null ? [] : [publisher]), ...texts].map(nameKey));
    keys.set(
      id,
      [...names].map((key) => ({ key, run: key.replaceAll(' ', '') })),
    );
  }
  return keys;
});

/** Ids of the reports a side means as it is typed; its beginning will do. */
export const reportsOfSide = (edition: Edition, side: string): ReadonlySet<string> => {
  const wanted = nameKey(side);
  const run = wanted.replaceAll(' ', '');
  const isMeant = (one: Key): boolean =>
    one.key === wanted || one.key.startsWith(`${wanted} `) || one.run.startsWith(run);
  return new Set(wanted ? [...sideKeys(edition)].flatMap(([id, keys]) => (keys.some(isMeant) ? [id] : [])) : []);
};

/** A publisher and the id of its only report are one side. */
export const areOneSide = (edition: Edition, a: string, b: string): boolean => {
  const [ofA, ofB] = [a, b].map((side) => [...reportsOfSide(edition, side)].join(' '));
  return nameKey(a) === nameKey(b) || (ofA !== '' && ofA === ofB);
};
