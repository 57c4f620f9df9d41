import type { Slot } from '../../dispatch/dispatch.ts';

export type LedgerStatus = 'same' | 'differs' | 'single' | 'silent' | 'not-comparable';

export type Difference = 'figure' | 'date' | 'who' | 'what' | 'term' | 'certainty';

export interface LedgerValue {
  readonly text: string;
  readonly reports: readonly string[];
  readonly voices: number;
  readonly citations: readonly number[];
  readonly basis: 'reviewed' | 'automatic';
  readonly certainty?: 'asserted' | 'conditional' | 'denied' | 'unknown';
  /** The source's words that qualify it, where they are no part of `text`: « prétendument ». */
  readonly hedge?: string;
  /** Who says so, in the reader's language, first speaker first; empty is the report's own voice. */
  readonly says?: readonly string[];
}

/** One slot of an event and what the reports give for it. */
export interface LedgerRow {
  readonly slot: Slot;
  /** What a figure counts, where the slot alone does not say. */
  readonly of?: string;
  readonly status: LedgerStatus;
  readonly difference?: Difference;
  readonly values: readonly LedgerValue[];
  /** Reports that tell of the event, were read whole, and do not give this. */
  readonly silent?: readonly string[];
}

/** `reports`: gives two slots or more of it; `mentions`: less; `not-read`: lacks it, but was read only in part. */
export interface CoverageRow {
  readonly report: string;
  readonly publisher: string | null;
  readonly voice: string;
  readonly status: 'reports' | 'mentions' | 'silent' | 'not-read';
  /** Published before the event: it could not tell, so its silence is none. */
  readonly before?: true;
}
