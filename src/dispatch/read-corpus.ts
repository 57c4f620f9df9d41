import { access, constants, readFile, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { CorpusError } from './corpus-error.ts';
import type { Dispatch } from './dispatch.ts';
import { readDispatch } from './read-dispatch.ts';
import { isSystemError, type SetAside, Unreadable } from './set-aside.ts';
import { readSources, type Source, type Sources } from './sources.ts';
import { type Found, type FoundFile, walk } from './walk.ts';

/** What was read of one file: a dispatch, or why there is none. */
export type Reading =
  | { readonly kind: 'dispatch'; readonly dispatch: Dispatch }
  | { readonly kind: 'set-aside'; readonly setAside: SetAside };

/** How a file becomes a dispatch: `readDispatch`, or something around it. */
export type OpenFile = (file: string, bytes: Uint8Array, source?: Source) => Dispatch;

/** What may be asked of a reading beside the corpus folder. */
export interface ReadOptions {
  readonly open?: OpenFile;
  /** What is known of a file already, so that it is not read; undefined where it has to be. */
  readonly known?: (file: string, source?: Source) => Dispatch | undefined;
  /** A second folder, whose files are read after the corpus's own and stand under its name; it may be missing. */
  readonly added?: string;
}

const read = async (
  { file, path }: FoundFile,
  source: Source | undefined,
  { open, known }: Required<Pick<ReadOptions, 'open' | 'known'>>,
): Promise<Reading> => {
  try {
    return { kind: 'dispatch', dispatch: known(file, source) ?? open(file, await readFile(path), source) };
  } catch (error) {
    if (error instanceof Unreadable)
      return { kind: 'set-aside', setAside: { file, reason: error.reason, detail: error.detail } };
    // Anything else is a mistake in the program, and no file's fault.
    if (!isSystemError(error)) throw error;
    return { kind: 'set-aside', setAside: { file, reason: 'unreadable', detail: error.message } };
  }
};

/**
 * Sets the second of two files with the same text aside: one text is one report. Files with one id are left to whoever
 * pairs them.
 */
const withoutCopies = (): ((reading: Reading) => Reading) => {
  const first = new Map<string, { readonly id: string; readonly file: string }>();
  return (reading) => {
    if (reading.kind !== 'dispatch') return reading;
    const { id, file, sha256 } = reading.dispatch;
    const other = first.get(sha256.text);
    if (!other) first.set(sha256.text, { id, file });
    if (!other || other.id === id) return reading;
    return {
      kind: 'set-aside',
      setAside: { file, reason: 'duplicate-text', detail: `the text is that of ${other.file}` },
    };
  };
};

const openRoot = async (folder: string): Promise<void> => {
  try {
    if (!(await stat(folder)).isDirectory()) throw new CorpusError(folder, 'is not a folder');
    await access(folder, constants.R_OK | constants.X_OK);
  } catch (cause) {
    if (!isSystemError(cause)) throw cause;
    throw new CorpusError(folder, cause.code === 'ENOENT' ? 'does not exist' : cause.message, { cause });
  }
};

async function* files(folder: string, added: string | undefined): AsyncGenerator<Found> {
  yield* walk(folder);
  if (added === undefined || !(await stat(added).catch(() => undefined))) return;
  yield* walk(dirname(added), basename(added));
}

/** Reads a corpus folder file by file, in order of path. Throws `CorpusError` only where the folder itself is no use. */
export async function* readCorpus(
  folder: string,
  { open = readDispatch, known = () => undefined, added }: ReadOptions = {},
): AsyncGenerator<Reading> {
  await openRoot(folder);
  const once = withoutCopies();
  let below: string | undefined;
  let sources: Sources | undefined;
  for await (const entry of files(folder, added)) {
    if (entry.kind !== 'file') {
      yield entry;
      continue;
    }
    const { file, path } = entry;
    const own = file.slice(0, Math.max(0, file.lastIndexOf('/')));
    // Files come folder by folder, so one list at a time is held.
    if (own !== below) {
      below = own;
      sources = await readSources(dirname(path), own);
      for (const setAside of sources.setAside) yield { kind: 'set-aside', setAside };
    }
    const source = sources?.byName.get(file.slice(own ? own.length + 1 : 0));
    yield once(await read(entry, source, { open, known }));
  }
}
