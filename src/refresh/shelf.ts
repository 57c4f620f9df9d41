import { join } from 'node:path';
import { z } from 'zod';
import { type FileSystem, writeAtomically } from '../edition/file-system.ts';
import { editionFolder } from '../edition/saved-files.ts';

const id = z.string().regex(/^[0-9a-f]{12}$/);

const shelved = z.object({
  id,
  at: z.iso.datetime(),
  by: z.string(),
  why: z.string().optional(),
  /** Which corpus and which names it was made from, as configured: none is ever answered from in place of another. */
  source: z.string(),
  /** Of the input when it was last seen to be this edition's. */
  stamp: z.string(),
});

const pointer = z.object({
  current: id.optional(),
  /** Set where a moderator went back to it: that the corpus is another does not replace it. */
  pinned: z.boolean().optional(),
  editions: z.array(shelved),
});

/** A published edition. */
export type Shelved = z.infer<typeof shelved>;

/** The published editions, newest first, and which of them is answered from. */
export type Shelf = z.infer<typeof pointer>;

/** Nothing was ever published. */
export const EMPTY: Shelf = { editions: [] };

/** So many published editions are kept. */
const KEPT = 5;

/** Name of the file that says which edition is answered from. */
export const POINTER = 'current';

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** The edition that is answered from. */
export const currentOf = ({ current, editions }: Shelf): Shelved | undefined =>
  editions.find((edition) => edition.id === current);

/** Editions of the same source that were published before the current one, newest first. */
export const earlierOf = (shelf: Shelf): readonly Shelved[] => {
  const current = currentOf(shelf);
  const place = current ? shelf.editions.indexOf(current) : -1;
  return shelf.editions.slice(place + 1).filter(({ source }) => source === current?.source);
};

/** Puts an edition in front and answers from it. */
export const withPublished = ({ editions }: Shelf, edition: Shelved): Shelf => ({
  current: edition.id,
  editions: [edition, ...editions.filter((other) => other.id !== edition.id)].slice(0, KEPT),
});

/** Reads which editions are published; undefined where the file that says so is damaged. */
export const readShelf = async (disk: FileSystem, editions: string): Promise<Shelf | undefined> => {
  try {
    return pointer.parse(JSON.parse((await disk.read(join(editions, POINTER))).toString('utf8')));
  } catch (error) {
    return isMissing(error) ? EMPTY : undefined;
  }
};

/** Publishes at one stroke: whoever starts meets the shelf as it was before or this one. */
export const writeShelf = (disk: FileSystem, editions: string, shelf: Shelf): Promise<void> =>
  writeAtomically(disk, join(editions, POINTER), `${JSON.stringify(shelf, null, 1)}\n`);

const EDITION = /^[0-9a-f]{12}$/;
const LEFT_OVER = /\.new$/;

/** Ids of the editions that lie in the folder, published or not. */
export const savedIds = async (disk: FileSystem, editions: string): Promise<readonly string[]> =>
  (await disk.list(editions).catch((): readonly string[] => [])).filter((name) => EDITION.test(name));

/** Removes editions that are neither on the shelf nor in `also`, and what killed processes left half written. */
export const tidyShelf = async (
  disk: FileSystem,
  editions: string,
  shelf: Shelf,
  also: readonly string[] = [],
): Promise<void> => {
  const wanted = new Set([...shelf.editions.map((edition) => edition.id), ...also]);
  for (const name of await disk.list(editions)) {
    if (LEFT_OVER.test(name)) await disk.remove(join(editions, name));
    if (EDITION.test(name) && !wanted.has(name)) await disk.remove(editionFolder(editions, name));
  }
};
