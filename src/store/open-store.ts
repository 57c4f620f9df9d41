import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { auditLogIn } from './audit-log.ts';
import { type Database, openDatabase } from './database.ts';
import { migrate, SCHEMA_VERSION, versionOf } from './migrate.ts';
import { peopleIn } from './people.ts';
import { reportedErrorsIn } from './reported-errors.ts';
import { serversIn } from './servers.ts';
import { type StoreSetAside, setAsideStore } from './set-aside-store.ts';
import type { Store } from './store.ts';
import { StoreError } from './store-error.ts';

/** Codes by which SQLite says that a file is not, or no longer, a sound database. */
const DAMAGED = /^SQLITE_(NOTADB|CORRUPT)/;

class Damaged extends Error {}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Opens a file and looks it through. Throws `Damaged` for one that can only be put away. */
const openSound = (path: string): Database => {
  let database: Database | undefined;
  try {
    mkdirSync(dirname(path), { recursive: true });
    database = openDatabase(path);
    const [check] = database.rows<{ readonly quick_check: string }>('PRAGMA quick_check(1)');
    if (check?.quick_check !== 'ok') throw new Damaged(check?.quick_check ?? 'it cannot be checked');
    const version = versionOf(database);
    if (version > SCHEMA_VERSION)
      throw new StoreError(
        path,
        `was written by a later version of Vigie (${version}, this one knows ${SCHEMA_VERSION})`,
      );
    migrate(database);
    return database;
  } catch (error) {
    database?.close();
    if (error instanceof Damaged || error instanceof StoreError) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    if (DAMAGED.test(codeOf(error))) throw new Damaged(detail);
    throw new StoreError(path, `cannot be opened: ${detail}`, { cause: error });
  }
};

/** A store ready for use, and the file that had to make way for it. */
export interface Opened {
  readonly store: Store;
  readonly setAside?: StoreSetAside;
}

const openOrBegin = (
  path: string,
  now: () => Date,
): { readonly database: Database; readonly setAside?: StoreSetAside } => {
  try {
    return { database: openSound(path) };
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    const setAside = setAsideStore(path, error.message, now());
    return { database: openSound(path), setAside };
  }
};

/**
 * Opens the store in a file, or begins one. A damaged file is put away and a new one begun: the bot goes on. Throws
 * `StoreError` where the file is sound but not ours to open, such as one of a later version.
 */
export const openStore = (path: string, now: () => Date = () => new Date()): Opened => {
  const { database, setAside } = openOrBegin(path, now);
  const store: Store = {
    people: peopleIn(database),
    servers: serversIn(database),
    audit: auditLogIn(database, now),
    errors: reportedErrorsIn(database, now),
    close: database.close,
  };
  return setAside ? { store, setAside } : { store };
};
