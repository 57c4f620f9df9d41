import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Document, isSeq, parseDocument } from 'yaml';
import { type FileSystem, writeAtomically } from '../edition/file-system.ts';
import { sha256 } from '../text/hash.ts';
import type { DecisionRef } from './keeper.ts';
import { type Lock, takeLock } from './lock.ts';
import { RefreshError } from './refresh-error.ts';

/** A file of decisions. */
export type DecisionList = DecisionRef['list'];

/** One entry of a file, as it stands there. */
export type DecisionFields = Readonly<Record<string, unknown>> & {
  readonly by: string;
  readonly at: string;
  readonly undone?: unknown;
};

/** Another process writes a decision in a few milliseconds. */
const PATIENCE = 5000;
const AGAIN = 50;

/** An entry's id: of what it says, so that it is the same whatever is written before it. */
export const decisionId = (fields: Readonly<Record<string, unknown>>): string => {
  const { undone: _, ...said } = fields;
  return sha256(JSON.stringify(said)).slice(0, 12);
};

const textOf = async (disk: FileSystem, path: string): Promise<string> => {
  try {
    return (await disk.read(path)).toString('utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
};

const parse = (path: string, text: string): Document => {
  const document = parseDocument(text.trim() ? text : '[]', { schema: 'core', prettyErrors: false, logLevel: 'error' });
  const [error] = document.errors;
  if (error) throw new RefreshError('set-up', `${path}: ${error.message}`);
  if (!isSeq(document.contents)) throw new RefreshError('set-up', `${path}: is no list of entries`);
  // An empty list in one line would make one line of all that is added to it.
  document.contents.flow = false;
  return document;
};

/** Entries of a file, oldest first, those taken back included. */
export const readDecisionList = async (
  disk: FileSystem,
  folder: string,
  list: DecisionList,
): Promise<readonly DecisionFields[]> => {
  const path = join(folder, `${list}.yaml`);
  return parse(path, await textOf(disk, path)).toJS() as DecisionFields[];
};

const isLocked = (error: unknown): boolean => error instanceof RefreshError && error.reason === 'locked';

/** The lock of the folder, once whoever else writes there is done. */
const takeTurn = async (disk: FileSystem, folder: string): Promise<Lock> => {
  const until = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await takeLock(disk, folder);
    } catch (error) {
      if (!isLocked(error) || Date.now() > until) throw error;
      await setTimeout(AGAIN + Math.random() * AGAIN);
    }
  }
};

const change = async <T>(
  disk: FileSystem,
  folder: string,
  list: DecisionList,
  edit: (document: Document) => T,
): Promise<T> => {
  const lock = await takeTurn(disk, folder);
  try {
    const path = join(folder, `${list}.yaml`);
    const document = parse(path, await textOf(disk, path));
    const result = edit(document);
    await writeAtomically(disk, path, document.toString({ lineWidth: 0 }));
    return result;
  } finally {
    await lock.release();
  }
};

/** Adds an entry at the end; what people wrote into the file by hand stays, comments too. On the disk when it returns. */
export const addDecision = async (
  disk: FileSystem,
  folder: string,
  list: DecisionList,
  fields: DecisionFields,
): Promise<DecisionRef> => {
  await change(disk, folder, list, (document) => document.addIn([], document.createNode(fields)));
  return { list, id: decisionId(fields) };
};

/** Marks an entry as taken back, and gives it back as it was; it stays to be read. */
export const undoDecision = (
  disk: FileSystem,
  folder: string,
  { list, id }: DecisionRef,
  undone: { readonly by: string; readonly at: string },
): Promise<DecisionFields> =>
  change(disk, folder, list, (document) => {
    const all = document.toJS() as DecisionFields[];
    const place = all.findIndex((fields) => decisionId(fields) === id);
    const found = all[place];
    if (!found) throw new RefreshError('unknown', `${list}.yaml has no entry ${id}`);
    if (found.undone !== undefined)
      throw new RefreshError('nothing', `entry ${id} of ${list}.yaml is taken back already`);
    document.setIn([place, 'undone'], document.createNode(undone, { flow: true }));
    return found;
  });
