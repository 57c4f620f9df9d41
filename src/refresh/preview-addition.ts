import type { Dispatch } from '../dispatch/dispatch.ts';
import { readDispatch } from '../dispatch/read-dispatch.ts';
import { Unreadable } from '../dispatch/set-aside.ts';
import { applyDecisions } from '../edition/apply-decisions.ts';
import type { Addition } from './keeper.ts';
import { RefreshError } from './refresh-error.ts';

/** Reads a text as the corpus would. Throws `RefreshError` `refused` where it could not be served. */
export const previewAddition = (file: string, { bytes, description }: Addition): Dispatch => {
  try {
    return applyDecisions(readDispatch(file, bytes), { origin: description, exceptions: [] });
  } catch (cause) {
    if (!(cause instanceof Unreadable)) throw cause;
    const { reason } = cause;
    throw new RefreshError('refused', `${file}: ${cause.message}`, { cause }, { file, reason });
  }
};
