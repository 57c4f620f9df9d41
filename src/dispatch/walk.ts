import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isSystemError, type SetAside } from './set-aside.ts';

/** What belongs to a corpus and is no dispatch, in any folder of it. */
const RESERVED: ReadonlySet<string> = new Set(['authority', 'golden.yaml', 'sources.yaml', 'README.md']);

/** Page furniture of file systems and editors; nobody wants to hear that it was not read. */
const HIDDEN = /^\.|^(Thumbs\.db|desktop\.ini)$|~$/;

const DISPATCH = /\.(txt|md|html?)$/i;

/** Larger files are no news page: 8 MiB is a thousand pages of text. */
export const MAX_FILE_BYTES = 8 * 1024 * 1024;

/** A file to be read: its path below the root, and where it lies. */
export interface FoundFile {
  readonly kind: 'file';
  readonly file: string;
  readonly path: string;
}

/** A file to be read, or one that cannot be. */
export type Found = FoundFile | { readonly kind: 'set-aside'; readonly setAside: SetAside };

const aside = (file: string, reason: SetAside['reason'], detail: string): Found => ({
  kind: 'set-aside',
  setAside: { file, reason, detail },
});

const look = async (path: string, file: string): Promise<Found | 'folder'> => {
  const found = await stat(path).catch((cause: NodeJS.ErrnoException) => cause);
  if (found instanceof Error) return aside(file, 'unreadable', found.code ?? found.message);
  if (found.isDirectory())
    return DISPATCH.test(file) ? aside(file, 'not-a-file', 'a folder with the name of a file') : 'folder';
  if (!found.isFile()) return aside(file, 'not-a-file', 'not an ordinary file');
  if (!DISPATCH.test(file)) return aside(file, 'unknown-extension', 'read are .txt, .md and .html');
  if (found.size > MAX_FILE_BYTES)
    return aside(file, 'too-large', `${found.size} bytes; the limit is ${MAX_FILE_BYTES}`);
  return { kind: 'file', file, path };
};

interface Folder {
  readonly real: string;
  readonly names: readonly string[];
}

/** A folder's place and what it holds, or why neither can be told: no permission, gone meanwhile. */
const open = async (path: string): Promise<Folder | NodeJS.ErrnoException> => {
  try {
    const real = await realpath(path);
    return { real, names: await readdir(real) };
  } catch (error) {
    if (isSystemError(error)) return error;
    throw error;
  }
};

/**
 * Every file of a folder and its subfolders in code-unit order. A link back into a folder already walked is set aside,
 * and so is a subfolder that cannot be opened; where the root cannot, its system error is thrown.
 */
export async function* walk(root: string, below = '', trail: readonly string[] = []): AsyncGenerator<Found> {
  const opened = await open(join(root, below));
  if (opened instanceof Error) {
    if (!below) throw opened;
    return yield aside(below, 'unreadable', opened.code ?? opened.message);
  }
  const { real } = opened;
  if (trail.includes(real)) return yield aside(below, 'not-a-file', 'a link to a folder it lies in');
  const names = opened.names.filter((name) => !RESERVED.has(name) && !HIDDEN.test(name)).sort();
  for (const name of names) {
    const file = below ? `${below}/${name}` : name;
    const found = await look(join(root, file), file);
    if (found === 'folder') yield* walk(root, file, [...trail, real]);
    else yield found;
  }
}
