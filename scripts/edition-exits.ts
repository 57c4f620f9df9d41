import { DamagedEdition } from '../src/edition/manifest.ts';
import { exitCodeOf, explain } from '../src/operations/explain.ts';
import { RefreshError } from '../src/refresh/refresh-error.ts';

/** What each exit code of `npm run edition` says, for its help. */
export const EXITS = `
Exit codes:
  0  done; for build: published, or nothing had changed
  1  held back by its check, damaged, or failed
  2  the set-up does not work until somebody changes it: corpus, names, decisions, options
  3  another process is building, or nothing is there to publish or go back to
  4  the disk refused; what was answered from before still is

A running bot answers from what is published here within a few seconds.`;

const CODES: Readonly<Record<RefreshError['reason'], number>> = {
  busy: 3,
  locked: 3,
  nothing: 3,
  write: 4,
  'set-up': 2,
  refused: 2,
  unknown: 2,
  failed: 1,
};

/** Says on stderr why something failed, and sets the exit code. */
export const failed = (error: unknown): void => {
  if (error instanceof RefreshError) {
    console.error(error.detail);
    process.exitCode = CODES[error.reason];
  } else if (error instanceof DamagedEdition) {
    console.error(error.message);
    process.exitCode = 1;
  } else {
    console.error(explain(error));
    process.exitCode = exitCodeOf(error);
  }
};
