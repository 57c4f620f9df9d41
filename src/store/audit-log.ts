import type { Database } from './database.ts';

/** What a moderator does that changes what is answered from, or what is known of it. */
export type AuditedAction =
  | 'refresh'
  | 'publish'
  | 'discard'
  | 'rollback'
  | 'restore'
  | 'describe'
  | 'add'
  | 'withdraw'
  | 'decide'
  | 'undo'
  | 'settle-report';

/** An action as it began: who, and on which things. Ids only; a reason somebody gives stands with what it is the reason of. */
export interface AuditedDeed {
  readonly by: string;
  readonly action: AuditedAction;
  readonly ids: Readonly<Record<string, string>>;
}

/** A line of the log. */
export interface AuditEntry extends AuditedDeed {
  readonly id: number;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** `done`, or why not; null while it is under way, and for ever where the process was killed meanwhile. */
  readonly outcome: string | null;
}

/** The log of what moderators did. Nothing in it is ever changed or erased. */
export interface AuditLog {
  /** Writes that something begins, before it does; the number is for `end`. */
  readonly begin: (deed: AuditedDeed) => number;
  readonly end: (id: number, outcome: string) => void;
  /** Newest first. */
  readonly latest: (most: number) => readonly AuditEntry[];
}

type Row = Omit<AuditEntry, 'ids'> & { readonly ids: string };

/** The log in an open file. */
export const auditLogIn = (database: Database, now: () => Date): AuditLog => ({
  begin: ({ by, action, ids }) => {
    const sql = 'INSERT INTO audit (at, "by", action, ids) VALUES (?, ?, ?, ?) RETURNING id';
    const [row] = database.rows<{ readonly id: number }>(sql, now().toISOString(), by, action, JSON.stringify(ids));
    return (row as { readonly id: number }).id;
  },
  end: (id, outcome) =>
    void database.run(
      'INSERT INTO audit_outcomes (audit, at, outcome) VALUES (?, ?, ?)',
      id,
      now().toISOString(),
      outcome,
    ),
  latest: (most) =>
    database
      .rows<Row>(
        `SELECT audit.id, audit.at, audit."by", action, ids, outcome
           FROM audit LEFT JOIN audit_outcomes ON audit_outcomes.audit = audit.id ORDER BY audit.id DESC LIMIT ?`,
        most,
      )
      .map((row) => ({ ...row, ids: JSON.parse(row.ids) as AuditEntry['ids'] })),
});
