import { buildIndex, type IndexedDocument, type KeptDocument } from './build-index.ts';
import type { IndexData } from './index-data.ts';
import { type PassageQuestion, type PassageResult, passageSearcher } from './passage-search.ts';
import { findString } from './string-table.ts';

/** A frozen index and what is asked of it. */
export interface SearchIndex {
  /** What is saved. */
  readonly data: IndexData;
  /** Passages that hold any of what is asked, best first. */
  readonly search: (question: PassageQuestion, limit: number) => PassageResult;
  /** In how many passages a stem or a name's term stands, whatever language they are in. */
  readonly frequency: (term: string) => number;
  readonly size: number;
}

const TONGUES = ['f', 'e', 'n'] as const;

/** Opens a frozen index, just built or loaded. */
export const openIndex = (data: IndexData): SearchIndex => {
  const { offsets } = data.stemPostings;
  return {
    data,
    search: passageSearcher(data),
    frequency: (term) =>
      TONGUES.reduce((sum, tongue) => {
        const stem = findString(data.stems, tongue + term);
        return stem < 0 ? sum : sum + (offsets[stem + 1] as number) - (offsets[stem] as number);
      }, 0),
    size: data.ids.length,
  };
};

/** Freezes documents and opens the index. */
export const indexOf = (documents: Iterable<IndexedDocument | KeptDocument>): SearchIndex =>
  openIndex(buildIndex(documents));
