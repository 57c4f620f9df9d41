import type { Database } from './database.ts';

/**
 * The tables, step by step: the file's `user_version` is how many of them it has been through. A step that has been
 * released is never edited; a change is a new step. No column holds a text that a person typed.
 */
const STEPS: readonly string[] = [
  `CREATE TABLE people (
     id TEXT PRIMARY KEY, language TEXT NOT NULL
   ) STRICT;
   CREATE TABLE servers (
     id TEXT PRIMARY KEY, language TEXT
   ) STRICT;
   CREATE TABLE public_channels (
     server TEXT NOT NULL, channel TEXT NOT NULL, PRIMARY KEY (server, channel)
   ) STRICT;
   CREATE TABLE audit (
     id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, "by" TEXT NOT NULL, action TEXT NOT NULL, ids TEXT NOT NULL
   ) STRICT;
   CREATE TABLE audit_outcomes (
     audit INTEGER PRIMARY KEY REFERENCES audit (id), at TEXT NOT NULL, outcome TEXT NOT NULL
   ) STRICT;
   CREATE TRIGGER audit_is_not_edited BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
   CREATE TRIGGER audit_is_not_erased BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
   CREATE TRIGGER outcomes_are_not_edited BEFORE UPDATE ON audit_outcomes BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
   CREATE TRIGGER outcomes_are_not_erased BEFORE DELETE ON audit_outcomes BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
   CREATE TABLE reported_errors (
     id INTEGER PRIMARY KEY AUTOINCREMENT, receipt TEXT NOT NULL, fault TEXT NOT NULL, dispatch TEXT NOT NULL,
     start INTEGER NOT NULL, "end" INTEGER NOT NULL, edition TEXT NOT NULL, command TEXT NOT NULL, at TEXT NOT NULL,
     settled TEXT, settled_at TEXT, settled_by TEXT, UNIQUE (receipt, fault)
   ) STRICT;
   CREATE TABLE reporters (
     error INTEGER NOT NULL REFERENCES reported_errors (id), person TEXT NOT NULL, PRIMARY KEY (error, person)
   ) STRICT;`,
];

/** The version a file has when it is up to date. */
export const SCHEMA_VERSION = STEPS.length;

/** The version of an open file: 0 for an empty one. */
export const versionOf = (database: Database): number =>
  database.rows<{ readonly user_version: number }>('PRAGMA user_version')[0]?.user_version ?? 0;

/** Takes a file through the steps it has not seen, each whole or not at all. */
export const migrate = (database: Database): void => {
  for (const [step, sql] of STEPS.entries()) {
    if (step < versionOf(database)) continue;
    database.together(() => database.script(`${sql} PRAGMA user_version = ${step + 1};`));
  }
};
