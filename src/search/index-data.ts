import type { StringTable } from './string-table.ts';

/** For one way of looking at words (their stem, their first letters): which documents hold them, and how weightily. */
export interface Postings {
  /** Where the postings of a class begin; one more than there are classes. */
  readonly offsets: Uint32Array;
  /** Document positions, ascending within a class. */
  readonly documents: Uint32Array;
  /** BM25 share of the class in the document, without rarity, 1–255. */
  readonly impacts: Uint8Array;
  /** The highest impact of each class. */
  readonly highest: Uint8Array;
}

/** The frozen index: typed arrays only, so that it is saved and loaded as it lies in memory. */
export interface IndexData {
  /** The number a document was added under. */
  readonly ids: Uint32Array;
  /** See `stream.ts`. */
  readonly stream: Uint32Array;
  /** Where a document's stream begins; one more than there are documents. */
  readonly streamOffsets: Uint32Array;
  /**
   * Every word met, under the tongue it was read in: `f` French, `e` English and all others, `n` numbers and names of
   * entities, which are the same in every language. `fsoldats`, `n1944`, `n@val-aurel`.
   */
  readonly forms: StringTable;
  readonly stems: StringTable;
  readonly stemOf: Uint32Array;
  /** Words of a stem: where they begin in `stemForms`. */
  readonly stemFormOffsets: Uint32Array;
  readonly stemForms: Uint32Array;
  /** In how many documents a word stands. */
  readonly formDocuments: Uint32Array;
  readonly stemPostings: Postings;
  /** First letters: words that begin alike are one class and stand together in `forms`. */
  readonly prefixOf: Uint32Array;
  readonly prefixPostings: Postings;
  /** Mean number of words per document. */
  readonly meanLength: number;
  /** Documents read as French. */
  readonly french: number;
}
