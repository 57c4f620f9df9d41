import type { YamlPath } from '../text/read-yaml.ts';
import type { AuthorityProblem } from './authority-error.ts';
import { nameKey } from './name-key.ts';
import type { Listed } from './read-authority.ts';

interface Name {
  readonly path: YamlPath;
  readonly name: string;
}

const each = (field: string, names: readonly string[]): readonly Name[] =>
  names.map((name, index) => ({ path: [field, index], name }));

const inBoth = ({ fr, en }: { readonly fr: string; readonly en: string }): readonly Name[] => [
  { path: ['names', 'fr'], name: fr },
  { path: ['names', 'en'], name: en },
];

/** Everything one entry can be asked for by. A report is asked for by its id alone. */
const namesOf = ({ list, entry }: Listed): readonly Name[] => {
  switch (list) {
    case 'people':
      return [{ path: ['name'], name: entry.name }, ...each('aliases', entry.aliases)];
    case 'organisations':
      return [...inBoth(entry.names), ...each('aliases', entry.aliases), ...each('acronyms', entry.acronyms)];
    case 'places':
    case 'events':
      return [...inBoth(entry.names), ...each('aliases', entry.aliases)];
    case 'terms':
      return inBoth(entry.names);
    case 'reports':
      return [];
  }
};

const place = ({ file, line }: { readonly file: string; readonly line: number }): string => `${file}:${line}`;

/** Ids that two entries of one folder have. Reports have ids of their own kind; all others share one name space. */
const checkIds = (entries: readonly Listed[]): readonly AuthorityProblem[] => {
  const taken = new Map<string, Listed>();
  return entries.flatMap((listed) => {
    const { id } = listed.entry;
    const key = `${listed.list === 'reports' ? 'report' : 'topic'} ${id}`;
    const first = taken.get(key);
    if (!first) taken.set(key, listed);
    return first
      ? [{ ...listed.at('id'), detail: `entry ${id}, id: "${id}" is already the id of ${place(first.at('id'))}` }]
      : [];
  });
};

/**
 * Names, aliases, acronyms and ids of one folder that belong to two entries, however they are accented, capitalised or
 * hyphenated: what they stand for would depend on the order of the files.
 */
export const checkNames = (entries: readonly Listed[]): readonly AuthorityProblem[] => {
  const problems = [...checkIds(entries)];
  const claims = new Map<string, { readonly id: string; readonly listed: Listed; readonly path: YamlPath }>();
  for (const listed of entries) {
    const { id } = listed.entry;
    if (listed.list === 'reports') continue;
    const seen = new Set<string>();
    for (const { path, name } of [{ path: ['id'], name: id }, ...namesOf(listed)]) {
      const key = nameKey(name);
      const field = `entry ${id}, ${path.join('.')}`;
      if (!key) problems.push({ ...listed.at(...path), detail: `${field}: "${name}" has no letter or figure` });
      if (!key || seen.has(key)) continue;
      seen.add(key);
      const first = claims.get(key);
      if (!first) claims.set(key, { id, listed, path });
      else if (first.id !== id) {
        const detail = `${field}: "${name}" is already a name of ${first.id} (${place(first.listed.at(...first.path))})`;
        problems.push({ ...listed.at(...path), detail });
      }
    }
  }
  return problems;
};
