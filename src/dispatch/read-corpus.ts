import { readFile, stat } from 'node:fs/promises';
import type { Dispatch } from './dispatch.ts';
import { readDispatch } from './read-dispatch.ts';
import { type SetAside, Unreadable } from './set-aside.ts';
import { walk } from './walk.ts';

/** What was read of one file: a dispatch, or why there is none. */
export type Reading =
  | { readonly kind: 'dispatch'; readonly dispatch: Dispatch }
  | { readonly kind: 'set-aside'; readonly setAside: SetAside };

/** The corpus folder itself cannot be used: missing, or no folder. */
export class CorpusError extends Error {
  constructor(
    readonly folder: string,
    detail: string,
    options?: ErrorOptions,
  ) {
    super(`corpus folder "${folder}": ${detail}`, options);
    this.name = 'CorpusError';
  }
}

const read = async (file: string, path: string): Promise<Reading> => {
  try {
    return { kind: 'dispatch', dispatch: readDispatch(file, await readFile(path)) };
  } catch (error) {
    if (error instanceof Unreadable)
      return { kind: 'set-aside', setAside: { file, reason: error.reason, detail: error.detail } };
    const detail = error instanceof Error ? error.message : String(error);
    return { kind: 'set-aside', setAside: { file, reason: 'unreadable', detail } };
  }
};

/** Reads a corpus folder file by file, in order of path. Throws `CorpusError` only where the folder itself is no use. */
export async function* readCorpus(folder: string): AsyncGenerator<Reading> {
  const found = await stat(folder).catch((cause: NodeJS.ErrnoException) => {
    throw new CorpusError(folder, cause.code === 'ENOENT' ? 'does not exist' : cause.message, { cause });
  });
  if (!found.isDirectory()) throw new CorpusError(folder, 'is not a folder');
  for await (const entry of walk(folder)) yield entry.kind === 'file' ? await read(entry.file, entry.path) : entry;
}
