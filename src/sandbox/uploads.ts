/** A file that came with a request, under the name of its form part. */
export interface Upload {
  readonly part: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Files of messages, by attachment id, as long as there are not too many of them. */
export class Uploads {
  readonly #byId = new Map<string, Upload>();

  store(id: string, upload: Upload): void {
    this.#byId.set(id, upload);
    const oldest = this.#byId.keys().next().value;
    if (this.#byId.size > KEPT && oldest !== undefined) this.#byId.delete(oldest);
  }

  get(id: string): Upload | null {
    return this.#byId.get(id) ?? null;
  }
}

/** Attachments that can still be opened; older ones are gone. */
const KEPT = 50;
