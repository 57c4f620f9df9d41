import { expect } from 'vitest';
import { AuthorityError } from '../../src/linking/authority-error.ts';
import { loadAuthority } from '../../src/linking/load-authority.ts';
import { type Files, folderOf } from '../corpora.ts';

/** Every problem of a folder, `file:line: detail` with the file's name alone. */
export const problemsOf = async (files: Files): Promise<readonly string[]> => {
  const folder = await folderOf(files);
  const error: unknown = await loadAuthority(folder).catch((thrown: unknown) => thrown);
  if (!(error instanceof AuthorityError)) return [];
  return error.message.split('\n').map((line) => line.replaceAll(`${folder}/`, ''));
};

/** One kind of mistake and the one problem it must give. */
export interface Mistake {
  readonly it: string;
  /** By file name without extension. */
  readonly lists: Readonly<Record<string, string>>;
  readonly problem: RegExp;
}

/** An event from its fifth line on. */
export const event = (fields: string): string =>
  `- id: breach\n  names: { fr: La rupture, en: The breach }\n  type: other\n  match: { words: { fr: [], en: [] } }\n${fields}`;

/** Asserts that a mistake gives its problem and no other. */
export const givesItsProblem = async ({ lists, problem }: Mistake): Promise<void> => {
  const files = Object.fromEntries(Object.entries(lists).map(([list, content]) => [`${list}.yaml`, content]));
  const problems = await problemsOf(files);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(problem);
};
