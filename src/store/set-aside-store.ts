import { existsSync, renameSync, writeFileSync } from 'node:fs';

/** A damaged file that was put away, and why. */
export interface StoreSetAside {
  /** Where it lies now; its reason lies beside it, in a file ending in `.txt`. */
  readonly path: string;
  readonly reason: string;
}

/** SQLite's own files beside a database: what was written last may be in them. */
const BESIDE = ['', '-wal', '-shm'];

/** Puts a damaged file away under a name with the time, so that nothing of it is lost and a new one can begin. */
export const setAsideStore = (path: string, reason: string, now: Date): StoreSetAside => {
  const stem = `${path}.damaged-${now.toISOString().replaceAll(':', '-')}`;
  const free = Array.from({ length: 100 }, (_, n) => (n === 0 ? stem : `${stem}-${n}`)).find(
    (name) => !existsSync(name),
  );
  const target = free ?? stem;
  for (const suffix of BESIDE) {
    if (existsSync(`${path}${suffix}`)) renameSync(`${path}${suffix}`, `${target}${suffix}`);
  }
  writeFileSync(`${target}.txt`, `${reason}\n`);
  return { path: target, reason };
};
