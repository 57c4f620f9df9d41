import { readFile } from 'node:fs/promises';
import { readYaml, type YamlPath } from '../text/read-yaml.ts';
import type { AuthorityProblem } from './authority-error.ts';

/** A YAML file that is to hold a list. */
export interface YamlList {
  readonly values: readonly unknown[];
  /** 1-based line of what a path leads to. */
  readonly line: (path: YamlPath) => number;
  readonly problems: readonly AuthorityProblem[];
  /** False where the file is no YAML list, so that nobody knows what it would have held. */
  readonly whole: boolean;
}

const broken = (problems: readonly AuthorityProblem[]): YamlList => ({
  values: [],
  line: () => 1,
  problems,
  whole: false,
});

/** Reads a file of entries; one that is empty or not there is an empty list. Throws nothing. */
export const readYamlList = async (file: string): Promise<YamlList> => {
  try {
    const reading = readYaml(await readFile(file, 'utf8'));
    if (reading.kind === 'broken') return broken(reading.problems.map((problem) => ({ file, ...problem })));
    const values: unknown = reading.value ?? [];
    if (!Array.isArray(values)) return broken([{ file, line: 1, detail: 'is no list of entries' }]);
    return { values, line: reading.line, problems: [], whole: true };
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')
      return { values: [], line: () => 1, problems: [], whole: true };
    return broken([{ file, detail: cause instanceof Error ? cause.message : String(cause) }]);
  }
};
