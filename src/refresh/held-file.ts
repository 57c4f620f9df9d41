import { join } from 'node:path';
import { type FileSystem, writeAtomically } from '../edition/file-system.ts';
import type { Held } from './keeper.ts';

/** An edition that waits for a moderator, with the stamp of its input. */
export interface Waiting {
  readonly held: Held;
  readonly stamp: string;
  readonly source: string;
}

const FILE = 'held.json';

/** The edition that was held back; undefined where there is none, or nobody can read which. */
export const readHeld = async (disk: FileSystem, editions: string): Promise<Waiting | undefined> => {
  try {
    return JSON.parse((await disk.read(join(editions, FILE))).toString('utf8')) as Waiting;
  } catch {
    return undefined;
  }
};

/** Remembers it across restarts. */
export const writeHeld = (disk: FileSystem, editions: string, waiting: Waiting): Promise<void> =>
  writeAtomically(disk, join(editions, FILE), JSON.stringify(waiting));

/** Forgets it; its files go when the shelf is tidied. */
export const dropHeld = (disk: FileSystem, editions: string): Promise<void> => disk.remove(join(editions, FILE));
