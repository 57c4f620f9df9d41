import MiniSearch, { type Options } from 'minisearch';
import { sha256 } from '../text/hash.ts';

/** A document of the index: its terms, already analysed. */
export interface IndexedDocument {
  readonly id: number;
  readonly body: readonly string[];
  /** Headline and names: they help to find it and are no evidence. */
  readonly context: readonly string[];
}

/** A document that matched; higher is better. */
export interface Hit {
  readonly id: number;
  readonly score: number;
  /** Query terms it holds. */
  readonly terms: readonly string[];
}

/** The one way in and out of the full-text index. */
export interface SearchIndex {
  readonly add: (documents: readonly IndexedDocument[]) => void;
  readonly remove: (ids: readonly number[]) => void;
  /** Documents that hold any of the terms, best first. */
  readonly search: (terms: readonly string[], limit: number) => readonly Hit[];
  /** Indexed terms that begin with a prefix, most frequent first. */
  readonly suggest: (prefix: string, limit: number) => readonly string[];
  /** In how many documents a term stands. */
  readonly frequency: (term: string) => number;
  readonly size: () => number;
  readonly save: () => string;
}

/** A saved index of another version, cut short or otherwise not readable. */
export class IndexError extends Error {
  constructor(detail: string, options?: ErrorOptions) {
    super(`saved index: ${detail}`, options);
    this.name = 'IndexError';
  }
}

/** A title that matches says less than the sentences do. */
const CONTEXT_BOOST = 0.4;
const VERSION = 1;

interface Stored {
  readonly id: number;
  readonly body: string;
  readonly context: string;
}

const OPTIONS: Options<Stored> = {
  fields: ['body', 'context'],
  // Terms come analysed: they part at spaces and are taken as they are.
  tokenize: (text: string) => (text ? text.split(' ') : []),
  processTerm: (term: string) => term,
  searchOptions: { boost: { context: CONTEXT_BOOST }, combineWith: 'OR' },
};

const stored = ({ id, body, context }: IndexedDocument): Stored => ({
  id,
  body: body.join(' '),
  context: context.join(' '),
});

const port = (index: MiniSearch<Stored>): SearchIndex => {
  const frequencies = new Map<string, number>();
  const frequency = (term: string): number => {
    const known = frequencies.get(term);
    if (known !== undefined) return known;
    const found = index.search(term).length;
    frequencies.set(term, found);
    return found;
  };
  return {
    add: (documents) => {
      frequencies.clear();
      index.addAll(documents.map(stored));
    },
    remove: (ids) => {
      frequencies.clear();
      for (const id of ids) index.discard(id);
    },
    search: (terms, limit) =>
      index
        .search(terms.join(' '))
        .slice(0, limit)
        .map((result) => ({ id: Number(result.id), score: result.score, terms: result.queryTerms })),
    suggest: (prefix, limit) =>
      [...new Set(index.search(prefix, { prefix: true }).flatMap((result) => result.terms))]
        .filter((term) => term.startsWith(prefix))
        .sort((a, b) => frequency(b) - frequency(a) || (a < b ? -1 : 1))
        .slice(0, limit),
    frequency,
    size: () => index.documentCount,
    save: () => {
      const saved = JSON.stringify(index);
      return `${JSON.stringify({ version: VERSION, sha256: sha256(saved) })}\n${saved}`;
    },
  };
};

/** An index with nothing in it. */
export const createIndex = (): SearchIndex => port(new MiniSearch<Stored>(OPTIONS));

/** Reads an index that `save` wrote. Throws `IndexError` where it cannot. */
export const loadIndex = (saved: string): SearchIndex => {
  try {
    const [head = '', ...rest] = saved.split('\n');
    const { version, sha256: hash } = JSON.parse(head) as { version?: unknown; sha256?: unknown };
    if (version !== VERSION) throw new IndexError(`version ${String(version)}, this build reads ${VERSION}`);
    const content = rest.join('\n');
    // MiniSearch takes a save with a part missing and answers wrongly from it.
    if (hash !== sha256(content)) throw new IndexError('cut short or changed since it was saved');
    return port(MiniSearch.loadJSON<Stored>(content, OPTIONS));
  } catch (cause) {
    if (cause instanceof IndexError) throw cause;
    throw new IndexError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
};
