import type { Options } from 'minisearch';
import { buildIndex, type IndexedDocument } from './build-index.ts';
import type { IndexData } from './index-data.ts';

/** A collection that changes: documents are added and removed, words are completed, and what there is gets frozen. */
export interface Draft {
  readonly add: (documents: Iterable<IndexedDocument>) => void;
  /** Ids that are not there are passed over. */
  readonly remove: (ids: Iterable<number>) => void;
  /** Words of the collection that begin so, most frequent first. */
  readonly complete: (beginning: string, limit: number) => readonly string[];
  readonly size: () => number;
  /** Documents in the order of their ids, as an index to ask. */
  readonly freeze: () => IndexData;
}

interface Stored {
  readonly id: number;
  readonly words: string;
}

const OPTIONS: Options<Stored> = {
  fields: ['words'],
  // Words come analysed: they part at spaces and are taken as they are.
  tokenize: (text: string) => (text ? text.split(' ') : []),
  processTerm: (term: string) => term,
};

const stored = (document: IndexedDocument): Stored => ({
  id: document.id,
  words: [document.headline, ...document.sentences].flatMap((tokens) => tokens.map(({ form }) => form)).join(' '),
});

/** Opens a draft. MiniSearch is loaded here and nowhere else: asking a frozen index does not need it. */
export const openDraft = async (documents: Iterable<IndexedDocument> = []): Promise<Draft> => {
  const { default: MiniSearch } = await import('minisearch');
  const index = new MiniSearch<Stored>(OPTIONS);
  const held = new Map<number, IndexedDocument>();
  const add = (added: Iterable<IndexedDocument>): void => {
    for (const document of added) {
      held.set(document.id, document);
      index.add(stored(document));
    }
  };
  const frequency = (word: string): number => index.search(word).length;
  add(documents);
  return {
    add,
    remove: (ids) => {
      for (const id of ids) if (held.delete(id)) index.discard(id);
    },
    complete: (beginning, limit) => {
      if (!beginning) return [];
      const found = index.search(beginning, { prefix: true }).flatMap(({ terms }) => terms);
      return [...new Set(found)]
        .map((word) => ({ word, count: frequency(word) }))
        .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
        .slice(0, limit)
        .map(({ word }) => word);
    },
    size: () => index.documentCount,
    freeze: () => buildIndex([...held.values()].sort((a, b) => a.id - b.id)),
  };
};
