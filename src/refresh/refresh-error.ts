import type { RefreshReason } from './keeper.ts';

/** Something a keeper was asked and could not do; what was answered from before still is. */
export class RefreshError extends Error {
  constructor(
    readonly reason: RefreshReason,
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${reason}: ${detail}`, options);
    this.name = 'RefreshError';
  }
}
