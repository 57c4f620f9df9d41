import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { FileSystem } from '../edition/file-system.ts';
import { sha256 } from '../text/hash.ts';
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

/** Hidden, so that it is no part of what lies in the folder. */
const PREFIX = '.lock.';

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

const thisHost = sha256(hostname()).slice(0, 8);

/** The file's name says who holds it: a name is there at once or not at all, even where a process is killed writing it. */
const nameFor = ({ pid, host, began }: Holder): string =>
  `${PREFIX}${pid}.${began ?? 0}.${host}.${randomBytes(4).toString('hex')}`;

const holderOf = (name: string): Holder | undefined => {
  const [, pid, began, host] = /^\.lock\.(\d+)\.(\d+)\.([0-9a-f]{8})\./.exec(name) ?? [];
  return pid && host ? { pid: Number(pid), host, began: began === '0' ? null : (began ?? null) } : undefined;
};

/** Locks of this process that were given back, whether or not the disk let their files be removed. */
const released = new Set<string>();

/** Whoever holds a lock and lives; undefined where it is free to be removed. */
const liveHolder = async (disk: FileSystem, path: string): Promise<Holder | undefined> => {
  const holder = holderOf(basename(path));
  if (!holder || released.has(path)) return undefined;
  if (holder.host !== thisHost) {
    const touched = await disk.touched(path).catch(() => 0);
    return Date.now() - touched < GONE_AFTER ? holder : undefined;
  }
  if (!isRunning(holder.pid)) return undefined;
  return holder.began === null || holder.began === (await beganOf(holder.pid)) ? holder : undefined;
};

/** Two that come at once see each other, and neither goes on; so each tries again after a while of its own. */
const ATTEMPTS = 4;
const AGAIN = 40;

/** Writes a file of its own, then looks for others: of two at once at least one sees the other. */
const enter = async (disk: FileSystem, folder: string, own: string): Promise<Holder | undefined> => {
  await disk.write(join(folder, own), []);
  for (const name of await disk.list(folder)) {
    if (name === own || !name.startsWith(PREFIX)) continue;
    const other = join(folder, name);
    const alive = await liveHolder(disk, other);
    if (alive) return alive;
    await disk.remove(other);
  }
  return undefined;
};

/**
 * Locks a folder against other processes and other keepers of this one; what processes that are gone left locked is free.
 * Throws `RefreshError` `locked`, naming the holder.
 */
export const takeLock = async (disk: FileSystem, folder: string): Promise<Lock> => {
  const own = nameFor({ pid: process.pid, host: thisHost, began: await beganOf(process.pid) });
  const path = join(folder, own);
  const release = async (): Promise<void> => {
    released.add(path);
    // A disk that refuses now refused the work before; whoever locks next removes it.
    await disk.remove(path).then(
      () => released.delete(path),
      () => undefined,
    );
  };
  await disk.makeFolder(folder);
  try {
    for (let attempt = 1; ; attempt++) {
      const other = await enter(disk, folder, own);
      if (!other) break;
      if (attempt === ATTEMPTS) throw new RefreshError('locked', `process ${other.pid} is changing ${folder}`);
      await release();
      released.delete(path);
      await setTimeout(AGAIN * attempt * (0.5 + Math.random()));
    }
  } catch (error) {
    await release();
    throw error;
  }
  const sign = setInterval(() => void disk.touch(path, new Date()).catch(() => undefined), SIGN_OF_LIFE);
  sign.unref();
  return {
    release: () => {
      clearInterval(sign);
      return release();
    },
  };
};
