/** The corpus folder itself cannot be used: missing, or no folder. */
export class CorpusError extends Error {
  constructor(
    readonly folder: string,
    detail: string,
    options?: ErrorOptions,
  ) {
    super(`corpus folder "${folder}": ${detail}`, options);
    this.name = 'CorpusError';
  }
}
