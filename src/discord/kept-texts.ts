import { randomUUID } from 'node:crypto';

/** Milliseconds a text stays: as long as Discord lets an answer be changed without a press of a button. */
const KEPT_FOR = 15 * 60_000;
/** More than are looked at within that time; the oldest gives way. */
const MOST = 200;
const KEY_LENGTH = 8;

/** Texts too long for a button, in memory alone and for a quarter of an hour: a message somebody looked up, never written down. */
export class KeptTexts {
  readonly #texts = new Map<string, { readonly text: string; readonly until: number }>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Gives the key by which the text is found again. */
  keep(text: string): string {
    this.#forget();
    const key = randomUUID().replaceAll('-', '').slice(0, KEY_LENGTH);
    this.#texts.set(key, { text, until: this.#now() + KEPT_FOR });
    return key;
  }

  /** Undefined once it has expired, and after a restart. */
  get(key: string): string | undefined {
    this.#forget();
    return this.#texts.get(key)?.text;
  }

  /** They stand in the order they came, so the old ones are in front. */
  #forget(): void {
    for (const [key, { until }] of this.#texts) {
      if (until > this.#now() && this.#texts.size < MOST) return;
      this.#texts.delete(key);
    }
  }
}
