import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readYaml, type YamlPath, type YamlReading } from '../text/read-yaml.ts';
import { schemaIssues } from '../text/schema-issues.ts';
import { ENTRIES, type EntryOf, type ListName } from './authority-entries.ts';
import type { AuthorityProblem } from './authority-error.ts';

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

const fromYaml = (list: ListName, file: string, reading: Extract<YamlReading, { kind: 'value' }>): AuthorityFile => {
  const values: unknown = reading.value ?? [];
  if (!Array.isArray(values)) {
    return { entries: [], ids: [], problems: [{ file, line: 1, detail: 'is no list of entries' }], whole: false };
  }
  const entries: Listed[] = [];
  const problems: AuthorityProblem[] = [];
  values.forEach((value: unknown, index) => {
    const at = (...path: YamlPath) => ({ file, line: reading.line([index, ...path]) });
    const result = ENTRIES[list].safeParse(value);
    if (result.success) entries.push({ list, entry: result.data, at } as Listed);
    for (const { path, message } of result.error ? schemaIssues(result.error) : []) {
      const detail = `entry ${idOf(value) ?? index}, ${path.join('.') || 'entry'}: ${message}`;
      problems.push({ ...at(...path), detail });
    }
  });
  return { entries, ids: values.flatMap((value) => idOf(value) ?? []), problems, whole: true };
};

const readFileOf = async (folder: string, list: ListName): Promise<AuthorityFile> => {
  const file = join(folder, `${list}.yaml`);
  try {
    const reading = readYaml(await readFile(file, 'utf8'));
    if (reading.kind === 'value') return fromYaml(list, file, reading);
    const problems = reading.problems.map((problem) => ({ file, ...problem }));
    return { entries: [], ids: [], problems, whole: false };
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')
      return { entries: [], ids: [], problems: [], whole: true };
    const detail = cause instanceof Error ? cause.message : String(cause);
    return { entries: [], ids: [], problems: [{ file, detail }], whole: false };
  }
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
