import type { Dispatch } from '../dispatch/dispatch.ts';
import type { Facts } from '../facts/facts.ts';
import type { Sentence } from '../sentence/sentence.ts';

/** A dispatch with all that was read out of it alone. */
export interface Entry {
  readonly dispatch: Dispatch;
  readonly sentences: readonly Sentence[];
  readonly facts: Facts;
}

/** A sentence of the corpus: entry by position in the edition, sentence by position in the entry. */
export interface SentenceRef {
  readonly entry: number;
  readonly sentence: number;
}
