/** More than anyone shares within a double click; older ones are forgotten. */
const MOST = 500;

/** Which pages were shared lately, so that a double click posts once. Forgotten on a restart, which does no harm. */
export class SharedPages {
  readonly #pages = new Set<string>();

  /** True the first time. */
  claim(page: string): boolean {
    if (this.#pages.has(page)) return false;
    this.#pages.add(page);
    for (const oldest of this.#pages) {
      if (this.#pages.size <= MOST) break;
      this.#pages.delete(oldest);
    }
    return true;
  }

  /** Lets a page be shared again, where sharing it failed. */
  release(page: string): void {
    this.#pages.delete(page);
  }
}
