import { join } from 'node:path';
import type { YamlPath } from '../text/read-yaml.ts';
import { schemaIssues } from '../text/schema-issues.ts';
import { ENTRIES, type EntryOf, type ListName } from './authority-entries.ts';
import type { AuthorityProblem } from './authority-error.ts';
import { readYamlList } from './read-yaml-list.ts';

/** An entry of one of the lists, and the way from a field of it to its place in the file. */
export type Listed<List extends ListName = ListName> = {
  readonly [Name in List]: {
    readonly list: Name;
    readonly entry: EntryOf<Name>;
    readonly at: (...path: YamlPath) => { readonly file: string; readonly line: number };
  };
}[List];

/** What one authority folder holds, as far as it can be read. */
export interface AuthorityFolder {
  readonly entries: readonly Listed[];
  /** Ids per list, those of broken entries too, so that one mistake is not reported again wherever it is named. */
  readonly ids: Readonly<Record<ListName, readonly string[]>>;
  readonly problems: readonly AuthorityProblem[];
  /** False where a file is no YAML list, so that nobody knows which ids it would have held. */
  readonly whole: boolean;
}

interface AuthorityFile {
  readonly entries: readonly Listed[];
  readonly ids: readonly string[];
  readonly problems: readonly AuthorityProblem[];
  readonly whole: boolean;
}

const LISTS = Object.keys(ENTRIES) as readonly ListName[];

const idOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : undefined;

const readFileOf = async (folder: string, list: ListName): Promise<AuthorityFile> => {
  const file = join(folder, `${list}.yaml`);
  const { values, line, problems: unread, whole } = await readYamlList(file);
  const entries: Listed[] = [];
  const problems = [...unread];
  values.forEach((value, index) => {
    const at = (...path: YamlPath) => ({ file, line: line([index, ...path]) });
    const result = ENTRIES[list].safeParse(value);
    if (result.success) entries.push({ list, entry: result.data, at } as Listed);
    for (const { path, message } of result.error ? schemaIssues(result.error) : []) {
      const detail = `entry ${idOf(value) ?? index}, ${path.join('.') || 'entry'}: ${message}`;
      problems.push({ ...at(...path), detail });
    }
  });
  return { entries, ids: values.flatMap((value) => idOf(value) ?? []), problems, whole };
};

/** Reads one authority folder entry by entry; files that are not there are empty lists. Throws nothing. */
export const readAuthority = async (folder: string): Promise<AuthorityFolder> => {
  const files = await Promise.all(LISTS.map(async (list) => [list, await readFileOf(folder, list)] as const));
  return {
    entries: files.flatMap(([, file]) => file.entries),
    ids: Object.fromEntries(files.map(([list, { ids }]) => [list, ids])) as Record<ListName, readonly string[]>,
    problems: files.flatMap(([, { problems }]) => problems),
    whole: files.every(([, { whole }]) => whole),
  };
};
