import { join } from 'node:path';
import { z } from 'zod';
import { type FileSystem, writeAtomically } from '../edition/file-system.ts';
import { editionFolder } from '../edition/saved-files.ts';

const kept = z.object({
  id: z.string().regex(/^[0-9a-f]{12}$/),
  at: z.iso.datetime(),
  by: z.string(),
  why: z.string().optional(),
  /** Which corpus and which names it was made from, as configured: one is never answered from in place of another. */
  source: z.string(),
  /** Of the input as it was last seen to be this edition's. */
  stamp: z.string(),
  /** Set where a moderator went back to it: a change of the corpus alone does not replace it. */
  pinned: z.boolean().optional(),
});

const pointer = z.object({ editions: z.array(kept) });

/** A published edition, by its id; the first of a shelf is the current one. */
export type Shelved = z.infer<typeof kept>;

/** Published editions, newest first. */
export type Shelf = readonly Shelved[];

/** So many published editions are kept, the current one included. */
const KEPT = 5;

const POINTER = 'current';

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Reads which editions are published; undefined where the file that says so is damaged. */
export const readShelf = async (disk: FileSystem, editions: string): Promise<Shelf | undefined> => {
  try {
    return pointer.parse(JSON.parse((await disk.read(join(editions, POINTER))).toString('utf8'))).editions;
  } catch (error) {
    return isMissing(error) ? [] : undefined;
  }
};

/** Publishes at one stroke: whoever starts meets the editions of before or these. */
export const writeShelf = async (disk: FileSystem, editions: string, shelf: Shelf): Promise<Shelf> => {
  const left = shelf.slice(0, KEPT);
  await disk.makeFolder(editions);
  await writeAtomically(disk, join(editions, POINTER), `${JSON.stringify({ editions: left }, null, 1)}\n`);
  return left;
};

const EDITION = /^[0-9a-f]{12}$/;
const LEFT_OVER = /^\..*\.new$|^current\.\d+\.new$/;

/** Ids of the editions that lie in the folder, published or not. */
export const savedIds = async (disk: FileSystem, editions: string): Promise<readonly string[]> =>
  (await disk.list(editions).catch(() => [])).filter((name) => EDITION.test(name));

/** Removes editions that are neither on the shelf nor in `also`, and what killed processes left half written. */
export const tidyShelf = async (
  disk: FileSystem,
  editions: string,
  shelf: Shelf,
  also: readonly string[] = [],
): Promise<void> => {
  const wanted = new Set([...shelf.map(({ id }) => id), ...also]);
  for (const name of await disk.list(editions)) {
    if (LEFT_OVER.test(name)) await disk.remove(join(editions, name));
    if (EDITION.test(name) && !wanted.has(name)) await disk.remove(editionFolder(editions, name));
  }
};
