import type { SetAside } from '../dispatch/set-aside.ts';
import type { RefreshReason } from './keeper.ts';

/** Something a keeper was asked and could not do; what was answered from before still is. */
export class RefreshError extends Error {
  constructor(
    readonly reason: RefreshReason,
    readonly detail: string,
    options?: ErrorOptions,
    /** Of a text that cannot be read: which, and why in one word. */
    readonly setAside?: Pick<SetAside, 'file' | 'reason'>,
  ) {
    super(`${reason}: ${detail}`, options);
    this.name = 'RefreshError';
  }
}
