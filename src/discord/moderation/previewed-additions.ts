import { randomBytes } from 'node:crypto';
import type { Addition } from '../../refresh/keeper.ts';

/** Texts of a megabyte at most; the oldest makes way. */
const MOST = 10;

/** Texts somebody has been shown and not kept yet. They are in memory only: after a restart they are sent again. */
export class PreviewedAdditions {
  readonly #waiting = new Map<string, Addition>();

  /** Puts one by and gives the key by which it is taken. */
  put(addition: Addition): string {
    const key = randomBytes(6).toString('hex');
    this.#waiting.set(key, addition);
    for (const oldest of this.#waiting.keys()) {
      if (this.#waiting.size <= MOST) break;
      this.#waiting.delete(oldest);
    }
    return key;
  }

  /** Takes one away; undefined where it is gone. */
  take(key: string): Addition | undefined {
    const addition = this.#waiting.get(key);
    this.#waiting.delete(key);
    return addition;
  }
}
