import type { YamlPath } from '../text/read-yaml.ts';
import { isSlug } from '../text/slug.ts';
import type { ListName } from './authority-entries.ts';
import type { AuthorityProblem } from './authority-error.ts';
import type { Listed } from './read-authority.ts';

/** The ids there are, list by list. */
export type KnownIds = Readonly<Record<ListName, ReadonlySet<string>>>;

interface Reference {
  readonly path: YamlPath;
  readonly id: string;
  readonly to: readonly ListName[];
  /** Plain words may stand for what has no entry; they are told from an id by a space or a capital. */
  readonly orWords?: boolean;
}

const ENTITIES = ['people', 'places', 'organisations'] as const satisfies readonly ListName[];

const each = (field: string, ids: readonly string[], rest: Omit<Reference, 'path' | 'id'>): readonly Reference[] =>
  ids.map((id, index) => ({ path: [field, index], id, ...rest }));

const referencesOf = ({ list, entry }: Listed): readonly Reference[] => {
  switch (list) {
    case 'people':
    case 'places':
    case 'organisations':
      return each('not', entry.not, { to: ENTITIES });
    case 'events':
      return [
        ...(entry.place ? [{ path: ['place'], id: entry.place, to: ['places'] } as const] : []),
        ...each('actors', entry.actors, { to: ENTITIES, orWords: true }),
        ...each('targets', entry.targets, { to: ENTITIES, orWords: true }),
        ...each('not', entry.not, { to: ['events'] }),
      ];
    case 'terms':
      return each('not', entry.not, { to: ['terms'] });
    case 'reports':
      return [];
  }
};

/** Ids an entry names that no entry has, or only one of another kind; and an entry that says it is not itself. */
export const checkReferences = (entries: readonly Listed[], known: KnownIds): readonly AuthorityProblem[] =>
  entries.flatMap((listed) =>
    referencesOf(listed).flatMap(({ path, id, to, orWords }): readonly AuthorityProblem[] => {
      const field = `entry ${listed.entry.id}, ${path.join('.')}`;
      const problem = (detail: string) => [{ ...listed.at(...path), detail: `${field}: ${detail}` }];
      if (path[0] === 'not' && id === listed.entry.id) return problem(`"${id}" is the entry itself`);
      if (to.some((list) => known[list].has(id)) || (orWords && !isSlug(id))) return [];
      return problem(`"${id}" is no id in ${to.map((list) => `${list}.yaml`).join(', ')}`);
    }),
  );
