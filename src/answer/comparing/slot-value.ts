import type { Certainty, Slot } from '../../dispatch/dispatch.ts';

/** What one report gives for one slot of an event. */
export interface SlotValue {
  readonly slot: Slot;
  readonly report: string;
  readonly voice: string;
  readonly publisher: string | null;
  /** Position of the entry and sentence it stands in. */
  readonly entry: number;
  readonly sentence: number;
  /** As worded by the source or, in a note, by its editor. */
  readonly text: string;
  /** Values with one key are the same value. */
  readonly key: string;
  /** True where values of the slot can be told apart as such: figures, dates, names, words used. */
  readonly comparable: boolean;
  /** What a figure counts; figures are compared only where it is the same. */
  readonly of?: string;
  readonly certainty: Certainty;
  /** True where the report qualifies it: « probablement », « prétendument ». */
  readonly hedged: boolean;
  /** The words it is qualified with, where they are no part of `text`. */
  readonly hedge?: string;
  readonly says: readonly string[];
  readonly basis: 'reviewed' | 'automatic';
}
