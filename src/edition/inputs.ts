import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isSystemError } from '../dispatch/set-aside.ts';
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

const statOf = (path: string): Stats | undefined => statSync(path, { throwIfNoEntry: false });

const filesBelow = (name: string, path: string, trail: readonly string[]): readonly Input[] => {
  const real = realpathSync(path);
  if (trail.includes(real)) return [];
  const entries = readdirSync(path, { withFileTypes: true }).filter((entry) => !HIDDEN.test(entry.name));
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const [one, place] = [`${name}/${entry.name}`, join(path, entry.name)];
      if (entry.isFile()) return [{ name: one, path: place }];
      const found = entry.isSymbolicLink() ? statOf(place) : entry;
      if (found?.isFile()) return [{ name: one, path: place }];
      return found?.isDirectory() ? openable(one, place, [...trail, real]) : [];
    });
};

/** A folder that is missing, or that nobody may look into, holds nothing. */
const openable = (name: string, path: string, trail: readonly string[]): readonly Input[] => {
  try {
    return filesBelow(name, path, trail);
  } catch (error) {
    if (isSystemError(error)) return [];
    throw error;
  }
};

/** Every file of the folders, in order of name. Looks at each at once: ten thousand take a tenth of a second. */
export const listInputs = (folders: InputFolders): readonly Input[] =>
  Object.entries(folders).flatMap(([name, path]) => (path === undefined ? [] : openable(name, path, [])));

/** What the system says of a file without opening it: size, times of its content and of its entry, number on the disk. */
export type Look = readonly [size: number, written: number, changed: number, inode: number];

/** By name; a file that is gone by now is not in it. */
export type Looks = Readonly<Record<string, Look>>;

/** Looks at files without reading any. */
export const looksAt = (inputs: readonly Input[]): Looks =>
  Object.fromEntries(
    inputs.flatMap(({ name, path }) => {
      const found = statOf(path);
      return found ? [[name, [found.size, found.mtimeMs, found.ctimeMs, found.ino] satisfies Look]] : [];
    }),
  );

/** Something that differs as soon as a file is written, moved or gone; cheap, for no content is read. */
export const stampOf = (looks: Looks): string => sha256(JSON.stringify(looks));

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
