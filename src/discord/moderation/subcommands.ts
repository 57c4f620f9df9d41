import { add } from './add.ts';
import { audit } from './audit.ts';
import { decisions } from './decisions.ts';
import { describe } from './describe.ts';
import { refresh } from './refresh.ts';
import { review } from './review.ts';
import { rollback } from './rollback.ts';
import { status } from './status.ts';
import type { Subcommand } from './subcommand.ts';
import { withdraw } from './withdraw.ts';

/** Every subcommand, in the order Discord shows them. */
export const SUBCOMMANDS: readonly Subcommand[] = [
  ...[status, refresh, review, audit, describe],
  ...[add, withdraw, rollback, decisions],
];

/** The subcommand of a name; undefined for one that does not exist. */
export const subcommandNamed = (name: string | null): Subcommand | undefined =>
  SUBCOMMANDS.find((subcommand) => subcommand.name === name);
