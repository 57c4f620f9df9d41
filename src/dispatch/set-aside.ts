/** Why a file of the corpus is not served. */
export type SetAsideReason =
  | 'not-text'
  | 'empty'
  | 'too-large'
  | 'not-a-file'
  | 'unknown-extension'
  | 'unreadable'
  | 'front-matter'
  | 'duplicate-id'
  | 'duplicate-text'
  | 'pair-mismatch'
  | 'note'
  | 'nothing-left';

/** A file that was left out; the rest of the corpus is served without it. */
export interface SetAside {
  readonly file: string;
  readonly reason: SetAsideReason;
  /** What exactly was wrong, naming the value; English, for moderators and logs. */
  readonly detail: string;
}

/** True for what the system refuses, with its code: no permission, gone, too many files. A mistake in the program is none. */
export const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && 'code' in error;

/** Thrown while one file is read; the corpus reader turns it into a `SetAside`. */
export class Unreadable extends Error {
  constructor(
    readonly reason: SetAsideReason,
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${reason}: ${detail}`, options);
    this.name = 'Unreadable';
  }
}
