import type { Database } from './database.ts';

/** A citation somebody says is wrong: where it stands and what about it, no word of theirs. */
export interface NewError {
  readonly receipt: string;
  readonly fault: string;
  readonly dispatch: string;
  /** UTF-16 offsets into the dispatch's text. */
  readonly start: number;
  readonly end: number;
  readonly edition: string;
  readonly command: string;
}

/** What moderators made of it. */
export type Settlement = 'mended' | 'dismissed';

/** An error as moderators find it. */
export interface ReportedError extends NewError {
  readonly id: number;
  /** When it was reported first, ISO 8601 in UTC. */
  readonly at: string;
  /** How many people say so; those who asked to be forgotten no longer count. */
  readonly people: number;
  readonly settled: Settlement | null;
}

/** Errors that people reported, each citation and fault once. */
export interface ReportedErrors {
  /** `known` where the same was reported before; an error settled meanwhile is opened again. */
  readonly take: (error: NewError, by: string) => 'noted' | 'known';
  /** Oldest first. */
  readonly open: () => readonly ReportedError[];
  readonly find: (id: number) => ReportedError | undefined;
  /** Settles one, and forgets who reported it. False where it is not open. */
  readonly settle: (id: number, settlement: Settlement, by: string) => boolean;
  /** Takes a settlement back. False where there was none. */
  readonly reopen: (id: number) => boolean;
}

const SELECT = `SELECT id, receipt, fault, dispatch, start, "end", edition, command, at, settled,
  (SELECT count(*) FROM reporters WHERE error = reported_errors.id) AS people FROM reported_errors`;

const reopened = 'UPDATE reported_errors SET settled = NULL, settled_at = NULL, settled_by = NULL';

/** Reported errors in an open file. */
export const reportedErrorsIn = (database: Database, now: () => Date): ReportedErrors => ({
  take: ({ receipt, fault, dispatch, start, end, edition, command }, by) =>
    database.together(() => {
      const values = [receipt, fault, dispatch, start, end, edition, command, now().toISOString()];
      const added = database.run(
        `INSERT OR IGNORE INTO reported_errors (receipt, fault, dispatch, start, "end", edition, command, at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        ...values,
      );
      database.run(`${reopened} WHERE receipt = ? AND fault = ? AND settled IS NOT NULL`, receipt, fault);
      database.run(
        'INSERT OR IGNORE INTO reporters (error, person) SELECT id, ? FROM reported_errors WHERE receipt = ? AND fault = ?',
        ...[by, receipt, fault],
      );
      return added > 0 ? 'noted' : 'known';
    }),
  open: () => database.rows<ReportedError>(`${SELECT} WHERE settled IS NULL ORDER BY id`),
  find: (id) => database.rows<ReportedError>(`${SELECT} WHERE id = ?`, id)[0],
  settle: (id, settlement, by) =>
    database.together(() => {
      const settled = database.run(
        'UPDATE reported_errors SET settled = ?, settled_at = ?, settled_by = ? WHERE id = ? AND settled IS NULL',
        ...[settlement, now().toISOString(), by, id],
      );
      if (settled > 0) database.run('DELETE FROM reporters WHERE error = ?', id);
      return settled > 0;
    }),
  reopen: (id) => database.run(`${reopened} WHERE id = ? AND settled IS NOT NULL`, id) > 0,
});
