import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What was written, as a manifest lists it. */
export interface Written {
  readonly sha256: string;
  readonly bytes: number;
}

/** All that editions and decisions ask of a disk; tests pass one in that refuses. Errors are the system's own. */
export interface FileSystem {
  readonly read: (path: string) => Promise<Buffer>;
  readonly stream: (path: string) => AsyncIterable<Buffer>;
  /** Names in a folder, in code-unit order. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** Milliseconds since 1970 at which a file was last written or touched. */
  readonly touched: (path: string) => Promise<number>;
  readonly touch: (path: string, at: Date) => Promise<void>;
  /** Makes a folder and those above it. */
  readonly makeFolder: (path: string) => Promise<void>;
  /** Writes a whole file and has it on the disk when it returns. */
  readonly write: (path: string, chunks: Iterable<string | Uint8Array>) => Promise<Written>;
  /** Moves a file over another, or a folder, and has the move on the disk when it returns. */
  readonly rename: (from: string, to: string) => Promise<void>;
  /** Removes a file or a folder with all that is in it; one that is not there is removed already. */
  readonly remove: (path: string) => Promise<void>;
}

/** Small pieces are written together. */
const ENOUGH = 1 << 20;

const flushFolder = async (folder: string): Promise<void> => {
  // Windows opens no folders; its renames are journalled.
  const opened = await open(folder, 'r').catch(() => undefined);
  await opened?.sync().catch(() => undefined);
  await opened?.close();
};

const write: FileSystem['write'] = async (path, chunks) => {
  const hash = createHash('sha256');
  const file = await open(path, 'w');
  let bytes = 0;
  let held: Uint8Array[] = [];
  let size = 0;
  const flush = async (): Promise<void> => {
    const block = Buffer.concat(held);
    held = [];
    size = 0;
    hash.update(block);
    bytes += block.length;
    await file.writeFile(block);
  };
  try {
    for (const chunk of chunks) {
      const piece = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      held.push(piece);
      size += piece.length;
      if (size >= ENOUGH) await flush();
    }
    await flush();
    await file.sync();
  } finally {
    await file.close();
  }
  return { sha256: hash.digest('hex'), bytes };
};

/** The machine's own disk. */
export const DISK: FileSystem = {
  read: (path) => readFile(path),
  stream: (path) => createReadStream(path, { highWaterMark: ENOUGH }),
  list: async (folder) => (await readdir(folder)).sort(),
  touched: async (path) => (await stat(path)).mtimeMs,
  touch: (path, at) => utimes(path, at, at),
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true });
  },
  write,
  rename: async (from, to) => {
    await rename(from, to);
    await flushFolder(dirname(to));
  },
  remove: (path) => rm(path, { recursive: true, force: true }),
};

/** Puts a file in the place of another at one stroke: whoever reads meets the old one or the new one, whole. */
export const writeAtomically = async (disk: FileSystem, path: string, content: string | Uint8Array): Promise<void> => {
  const aside = `${path}.${process.pid}.new`;
  try {
    await disk.write(aside, [content]);
    await disk.rename(aside, path);
  } catch (error) {
    await disk.remove(aside).catch(() => undefined);
    throw error;
  }
};
