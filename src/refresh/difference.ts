import type { SetAside } from '../dispatch/set-aside.ts';
import type { Locale } from '../language/locale.ts';

/** What one edition has and the other has not, by name or id; the lists are in code-unit order. */
export interface Changed {
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

/** A quotation as a moderator recognises it: its file, who is given it, and how it begins. */
export interface QuoteHead {
  readonly file: string;
  /** Entity id; null where it is nobody's. */
  readonly speaker: string | null;
  readonly text: string;
}

/** A golden answer that one of two editions gives and the other does not. */
export interface GoldenChange {
  readonly command: string;
  readonly locale: Locale;
  readonly now: 'met' | 'failed';
  /** What of it is not told, or told though it must not be; empty where it is met. */
  readonly detail: readonly string[];
}

/** What changed from one edition to the next. */
export interface Difference {
  /** Edition ids; `from` is absent where there was none before. */
  readonly from?: string;
  readonly to: string;
  readonly reports: Changed;
  readonly dispatches: {
    readonly added: readonly string[];
    readonly changed: readonly string[];
    readonly removed: readonly string[];
    /** Left out of the new edition and not of the old, with the reason. */
    readonly setAside: readonly SetAside[];
  };
  /** Entity ids. */
  readonly names: Changed;
  /** Event ids. */
  readonly events: Changed;
  readonly quotes: { readonly gained: readonly QuoteHead[]; readonly lost: readonly QuoteHead[] };
  readonly golden: readonly GoldenChange[];
}
