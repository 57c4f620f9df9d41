import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { FileSystem } from '../edition/file-system.ts';
import { RefreshError } from './refresh-error.ts';

/** Given back once what it guards is done. */
export interface Lock {
  readonly release: () => Promise<void>;
}

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process began, in ticks since the machine did: a number of a process that is gone may be given again. */
  readonly began: string | null;
}

const PREFIX = 'lock.';

/** A holder on another machine cannot be looked at; it says so often that it lives, and is gone after missing it six times. */
const SIGN_OF_LIFE = 10_000;
const GONE_AFTER = 6 * SIGN_OF_LIFE;

/** Field 22 of `/proc/PID/stat`, counted behind the command's name, which may hold anything; null where there is no /proc. */
const beganOf = async (pid: number): Promise<string | null> => {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
};

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

const readHolder = async (disk: FileSystem, path: string): Promise<Holder | undefined> => {
  try {
    const { pid, host, began } = JSON.parse((await disk.read(path)).toString('utf8')) as Partial<Holder>;
    return typeof pid === 'number' && typeof host === 'string' ? { pid, host, began: began ?? null } : undefined;
  } catch {
    return undefined;
  }
};

const isAlive = async (disk: FileSystem, path: string): Promise<Holder | undefined> => {
  const holder = await readHolder(disk, path);
  const touched = await disk.touched(path).catch(() => 0);
  // A file half written is a process about to lock, or one that was killed there.
  if (!holder) return Date.now() - touched < SIGN_OF_LIFE ? { pid: 0, host: '', began: null } : undefined;
  if (holder.host !== hostname()) return Date.now() - touched < GONE_AFTER ? holder : undefined;
  if (!isRunning(holder.pid)) return undefined;
  return holder.began === null || holder.began === (await beganOf(holder.pid)) ? holder : undefined;
};

/**
 * Locks a folder against other processes and other keepers of this one. Each writes a file of its own and then looks for
 * others, so that of two at once at least one sees the other; files of processes that are gone are removed. Throws
 * `RefreshError` `locked`, naming the holder.
 */
export const takeLock = async (disk: FileSystem, folder: string): Promise<Lock> => {
  const own = `${PREFIX}${process.pid}.${randomBytes(4).toString('hex')}`;
  const path = join(folder, own);
  const holder: Holder = { pid: process.pid, host: hostname(), began: await beganOf(process.pid) };
  await disk.makeFolder(folder);
  const release = (): Promise<void> => disk.remove(path);
  try {
    await disk.write(path, [JSON.stringify(holder)]);
    for (const name of await disk.list(folder)) {
      if (name === own || !name.startsWith(PREFIX)) continue;
      const other = join(folder, name);
      const alive = await isAlive(disk, other);
      if (alive)
        throw new RefreshError(
          'locked',
          `${alive.pid ? `process ${alive.pid}` : 'another process'} is changing ${folder}`,
        );
      await disk.remove(other);
    }
  } catch (error) {
    await release().catch(() => undefined);
    throw error;
  }
  const sign = setInterval(() => {
    const now = new Date();
    void disk.touch(path, now).catch(() => undefined);
  }, SIGN_OF_LIFE);
  sign.unref();
  return {
    release: () => {
      clearInterval(sign);
      return release();
    },
  };
};
