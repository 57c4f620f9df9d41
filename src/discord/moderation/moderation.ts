import type { Keeper } from '../../refresh/keeper.ts';
import type { AuditLog } from '../../store/audit-log.ts';
import type { ReportedErrors } from '../../store/reported-errors.ts';
import { BuildsUnderWay } from './builds-under-way.ts';
import { PreviewedAdditions } from './previewed-additions.ts';

/** What moderators work with. */
export interface Moderation {
  readonly keeper: Keeper;
  readonly audit: AuditLog;
  readonly errors: ReportedErrors;
  /** Roles of the home server whose members may moderate. */
  readonly roles: readonly string[];
  readonly builds: BuildsUnderWay;
  readonly additions: PreviewedAdditions;
}

/** A desk for moderators with nothing on it yet. */
export const newModeration = (given: Omit<Moderation, 'builds' | 'additions'>): Moderation => ({
  ...given,
  builds: new BuildsUnderWay(),
  additions: new PreviewedAdditions(),
});
