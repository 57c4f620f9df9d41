import type { Dispatch } from '../dispatch/dispatch.ts';
import type { SetAside } from '../dispatch/set-aside.ts';
import { extractFacts } from '../facts/extract.ts';
import type { Authority } from '../linking/authority.ts';
import type { Entry } from '../linking/entry.ts';
import { link } from '../linking/link.ts';
import { reportFinder } from '../linking/report.ts';
import { indexedDocument } from '../search/index-passages.ts';
import { cutPassages } from '../search/passage.ts';
import { indexOf } from '../search/search-index.ts';
import { segment } from '../sentence/segment.ts';
import { edtfDays } from '../text/edtf.ts';
import type { Edition } from './edition.ts';
import { editionId } from './edition-id.ts';

/** What a build is doing, in this order. */
export type BuildPhase = 'read' | 'extract' | 'link' | 'index' | 'check' | 'save';

/** Told how far a build has come; `total` is 0 where nobody can know. May throw to end it. */
export type OnProgress = (phase: BuildPhase, done: number, total: number) => void;

/** What is already known of a dispatch, read with the same day of publication (EDTF); undefined where it is to be read. */
export type Recall = (dispatch: Dispatch, published: string | null) => Entry | undefined;

/** What a build may be given beside its input. */
export interface BuildOptions {
  readonly recall?: Recall;
  readonly onProgress?: OnProgress;
}

const extract = (dispatch: Dispatch, published: string | null): Entry => {
  const sentences = segment(dispatch);
  return { dispatch, sentences, facts: extractFacts(dispatch, sentences, published ? edtfDays(published) : undefined) };
};

/** Builds an edition of dispatches already read. Pure: same dispatches and authority, same edition, whatever is recalled. */
export const buildEdition = (
  dispatches: readonly Dispatch[],
  authority: Authority,
  setAside: readonly SetAside[],
  { recall, onProgress }: BuildOptions = {},
): Edition => {
  const findReport = reportFinder(authority);
  const entries = dispatches.map((dispatch, done): Entry => {
    onProgress?.('extract', done, dispatches.length);
    const { edtf } = findReport(dispatch).published;
    return recall?.(dispatch, edtf) ?? extract(dispatch, edtf);
  });
  onProgress?.('link', 0, 0);
  const links = link(entries, authority);
  const passages = cutPassages(entries);
  const index = indexOf(
    passages.flatMap((passage) => {
      onProgress?.('index', passage.id, passages.length);
      const entry = entries[passage.entry];
      const known = links.entries[passage.entry];
      return entry && known ? [indexedDocument(passage, entry, known)] : [];
    }),
  );
  return { id: editionId(dispatches, authority, setAside), entries, links, authority, passages, index, setAside };
};
