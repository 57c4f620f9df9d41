import type { Dispatch } from '../dispatch/dispatch.ts';
import type { SetAside } from '../dispatch/set-aside.ts';
import { extractFacts } from '../facts/extract.ts';
import type { Authority } from '../linking/authority.ts';
import type { Entry } from '../linking/entry.ts';
import type { EntryReading } from '../linking/entry-reading.ts';
import { linkEntries } from '../linking/link.ts';
import { publishedFinder } from '../linking/report.ts';
import { indexedDocument } from '../search/index-passages.ts';
import { cutPassages } from '../search/passage.ts';
import { indexOf } from '../search/search-index.ts';
import { segment } from '../sentence/segment.ts';
import { edtfDays } from '../text/edtf.ts';
import type { Edition } from './edition.ts';
import { editionId } from './edition-id.ts';
import { type EditionMemory, NO_MEMORY } from './edition-memory.ts';

/** What a build is doing, in this order. */
export type BuildPhase = 'read' | 'extract' | 'link' | 'index' | 'check' | 'save';

/** Told how far a build has come; `total` is 0 where nobody can know. May throw to end it. */
export type OnProgress = (phase: BuildPhase, done: number, total: number) => void;

/** What a build may be given beside its input. */
export interface BuildOptions {
  /** An earlier edition; what is taken over from it changes nothing but the time a build takes. */
  readonly memory?: EditionMemory;
  readonly onProgress?: OnProgress;
}

const extract = (dispatch: Dispatch, published: string | null): Entry => {
  const sentences = segment(dispatch);
  return { dispatch, sentences, facts: extractFacts(dispatch, sentences, published ? edtfDays(published) : undefined) };
};

/** An edition, and what linking read of each of its entries, which the next one takes over. */
export interface Built {
  readonly edition: Edition;
  readonly readings: readonly EntryReading[];
}

/** Makes an edition of entries: links them, cuts them into passages and indexes those. */
export const editionOf = (
  entries: readonly Entry[],
  authority: Authority,
  setAside: readonly SetAside[],
  { memory = NO_MEMORY, onProgress }: BuildOptions = {},
): Built => {
  onProgress?.('link', 0, 0);
  const { links, readings } = linkEntries(entries, authority, memory.links(authority));
  const passages = cutPassages(entries, memory.passages);
  const wordsOf = memory.words(entries, links);
  const index = indexOf(
    passages.flatMap((passage) => {
      onProgress?.('index', passage.id, passages.length);
      const entry = entries[passage.entry];
      const known = links.entries[passage.entry];
      return entry && known ? [wordsOf(passage, entry) ?? indexedDocument(passage, entry, known)] : [];
    }),
  );
  const dispatches = entries.map(({ dispatch }) => dispatch);
  const id = editionId(dispatches, authority, setAside);
  return { edition: { id, entries, links, authority, passages, index, setAside }, readings };
};

/** Builds an edition of dispatches already read. Pure: same dispatches and authority, same edition. */
export const build = (
  dispatches: readonly Dispatch[],
  authority: Authority,
  setAside: readonly SetAside[],
  options: BuildOptions = {},
): Built => {
  const { memory = NO_MEMORY, onProgress } = options;
  const publishedOf = publishedFinder(authority);
  const entries = dispatches.map((dispatch, done): Entry => {
    onProgress?.('extract', done, dispatches.length);
    const published = publishedOf(dispatch);
    return memory.recall(dispatch, published) ?? extract(dispatch, published);
  });
  return editionOf(entries, authority, setAside, options);
};

/** The edition alone. */
export const buildEdition = (...input: Parameters<typeof build>): Edition => build(...input).edition;
