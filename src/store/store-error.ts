/** A store that cannot be opened and is not damaged either: somebody has to look. */
export class StoreError extends Error {
  constructor(
    readonly path: string,
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${path}: ${detail}`, options);
    this.name = 'StoreError';
  }
}
