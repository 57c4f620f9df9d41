/** The build that somebody started from Discord and may cancel. */
export class BuildsUnderWay {
  #controller: AbortController | undefined;

  /** Runs a build that can be cancelled while it runs. */
  async run<Result>(build: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    const controller = new AbortController();
    this.#controller ??= controller;
    try {
      return await build(controller.signal);
    } finally {
      if (this.#controller === controller) this.#controller = undefined;
    }
  }

  /** False where nothing runs. */
  cancel(): boolean {
    this.#controller?.abort();
    return this.#controller !== undefined;
  }
}
