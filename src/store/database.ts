import Libsql from 'libsql';

/** What a column can hold here. */
export type Cell = string | number | null;

/** One open SQLite file. Every statement is on the disk when its call returns. */
export interface Database {
  /** Rows of a query, as objects by column. */
  readonly rows: <Row>(sql: string, ...values: readonly Cell[]) => readonly Row[];
  /** Runs a statement that changes something; how many rows it touched. */
  readonly run: (sql: string, ...values: readonly Cell[]) => number;
  /** Runs all of it or nothing. */
  readonly together: <Result>(work: () => Result) => Result;
  /** Runs several statements that take no values. */
  readonly script: (sql: string) => void;
  readonly close: () => void;
}

/** Milliseconds a statement waits for another process that is writing, such as a backup. */
const PATIENCE = 2000;

/** Opens a file, or begins one. Throws libsql's error where it is no database or cannot be opened. */
export const openDatabase = (path: string): Database => {
  const connection = new Libsql(path);
  connection.pragma(`busy_timeout = ${PATIENCE}`);
  connection.pragma('journal_mode = WAL');
  // With NORMAL the last commits may be gone after a power cut.
  connection.pragma('synchronous = FULL');
  const statements = new Map<string, Libsql.Statement>();
  const prepared = (sql: string): Libsql.Statement => {
    const statement = statements.get(sql) ?? connection.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  return {
    // `get` adds a field of its own to a row, `all` does not.
    rows: <Row>(sql: string, ...values: readonly Cell[]) => prepared(sql).all(...values) as Row[],
    run: (sql, ...values) => prepared(sql).run(...values).changes,
    together: (work) => connection.transaction(work)() as ReturnType<typeof work>,
    script: (sql) => void connection.exec(sql),
    close: () => void connection.close(),
  };
};
