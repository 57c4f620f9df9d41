import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../text/hash.ts';

/** A file that an edition depends on. */
export interface Input {
  /** As the manifest lists it: without any path of the machine. */
  readonly name: string;
  readonly path: string;
}

/** Folders that hold what an edition is made from, by the name they go under; one that is missing holds nothing. */
export type InputFolders = Readonly<Record<string, string | undefined>>;

/** What editors and systems leave lying about; nobody reads it. */
const HIDDEN = /^\.|~$|\.new$/;

const filesBelow = async (name: string, path: string, trail: readonly string[]): Promise<readonly Input[]> => {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile()) return [{ name, path }];
  if (!found?.isDirectory()) return [];
  const real = await realpath(path);
  if (trail.includes(real)) return [];
  const names = (await readdir(path).catch(() => [])).filter((one) => !HIDDEN.test(one)).sort();
  const below: Input[] = [];
  for (const one of names) below.push(...(await filesBelow(`${name}/${one}`, join(path, one), [...trail, real])));
  return below;
};

/** Every file of the folders, in order of name. */
export const listInputs = async (folders: InputFolders): Promise<readonly Input[]> => {
  const all: Input[] = [];
  for (const [name, path] of Object.entries(folders))
    if (path !== undefined) all.push(...(await filesBelow(name, path, [])));
  return all;
};

/** Something that differs as soon as a file is written, moved or gone; cheap, for no content is read. */
export const stampOf = async (inputs: readonly Input[]): Promise<string> => {
  const stats = await Promise.all(
    inputs.map(async ({ name, path }) => {
      const found = await stat(path).catch(() => undefined);
      return [name, found?.size, found?.mtimeMs, found?.ctimeMs, found?.ino];
    }),
  );
  return sha256(JSON.stringify(stats));
};

/** SHA-256 of every input by name. `known` holds what was hashed while it was read; a file nobody may read is left out. */
export const hashInputs = async (
  inputs: readonly Input[],
  known: ReadonlyMap<string, string> = new Map(),
): Promise<Record<string, string>> => {
  const hashes: Record<string, string> = {};
  for (const { name, path } of inputs) {
    const hash = known.get(name) ?? (await readFile(path).then(sha256, () => undefined));
    if (hash) hashes[name] = hash;
  }
  return hashes;
};
