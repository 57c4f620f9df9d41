import type { Dispatch } from '../dispatch/dispatch.ts';
import type { BuildPhase } from '../edition/build-edition.ts';
import type { Addition, RefreshReason } from './keeper.ts';
import { RefreshError } from './refresh-error.ts';
import type { BuildJob, Saved, Verdict } from './run-build.ts';

/** What a worker is started for. */
export type Order =
  | { readonly kind: 'build'; readonly job: BuildJob }
  | { readonly kind: 'preview'; readonly file: string; readonly addition: Addition };

/** What it says. */
export type Report =
  | { readonly kind: 'progress'; readonly phase: BuildPhase; readonly done: number; readonly total: number }
  | { readonly kind: 'saved'; readonly saved: Saved }
  | { readonly kind: 'verdict'; readonly verdict: Verdict }
  | { readonly kind: 'preview'; readonly dispatch: Dispatch }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** An error as it crosses threads, which know no class of ours. */
export interface Failure {
  readonly reason: RefreshReason;
  readonly detail: string;
  readonly setAside?: RefreshError['setAside'];
  readonly stack?: string;
}

/** Errors that name what somebody has to change in the corpus, its names or its decisions. */
const SET_UP: ReadonlySet<string> = new Set(['CorpusError', 'AuthorityError']);

/** Whatever went wrong, as a `RefreshError`. */
export const toRefreshError = (cause: unknown): RefreshError => {
  if (cause instanceof RefreshError) return cause;
  if (!(cause instanceof Error)) return new RefreshError('failed', String(cause), { cause });
  return new RefreshError(SET_UP.has(cause.name) ? 'set-up' : 'failed', cause.message, { cause });
};

/** An error made ready to cross. */
export const toFailure = (error: unknown): Failure => {
  const { reason, detail, stack, cause, setAside } = toRefreshError(error);
  const where = cause instanceof Error ? cause.stack : stack;
  return { reason, detail, ...(setAside ? { setAside } : {}), ...(where ? { stack: where } : {}) };
};

/** The error that crossed. */
export const fromFailure = ({ reason, detail, setAside, stack }: Failure): RefreshError => {
  const error = new RefreshError(reason, detail, undefined, setAside);
  if (stack) error.stack = stack;
  return error;
};
