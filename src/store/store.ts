import type { AuditLog } from './audit-log.ts';
import type { People } from './people.ts';
import type { ReportedErrors } from './reported-errors.ts';
import type { Servers } from './servers.ts';

/** What must survive a restart beside editions. What a call wrote is on the disk when it returns. */
export interface Store {
  readonly people: People;
  readonly servers: Servers;
  readonly audit: AuditLog;
  readonly errors: ReportedErrors;
  readonly close: () => void;
}
