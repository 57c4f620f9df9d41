/** A mistake in an authority file. */
export interface AuthorityProblem {
  /** As the folder was named, joined with the file's name. */
  readonly file: string;
  /** 1-based; absent where the file itself cannot be read. */
  readonly line?: number;
  /** Names the entry, the field and the value. */
  readonly detail: string;
}

/** Authority files that cannot be used: every problem of every file, one line each in the message. */
export class AuthorityError extends Error {
  constructor(
    readonly problems: readonly AuthorityProblem[],
    options?: ErrorOptions,
  ) {
    super(
      problems.map(({ file, line, detail }) => `${file}${line === undefined ? '' : `:${line}`}: ${detail}`).join('\n'),
      options,
    );
    this.name = 'AuthorityError';
  }
}
