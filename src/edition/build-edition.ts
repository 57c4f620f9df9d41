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
import { sha256 } from '../text/hash.ts';
import type { Edition } from './edition.ts';

/** Raised whenever the same input gives other answers: it is part of the edition id. */
const PIPELINE = 1;

const editionId = (dispatches: readonly Dispatch[], authority: Authority): string => {
  const files = dispatches.map((dispatch) => [dispatch.file, dispatch.sha256.file]);
  return sha256(JSON.stringify([PIPELINE, process.versions.unicode, files, authority])).slice(0, 12);
};

/** Builds an edition of dispatches already read. Pure: same dispatches and authority, same edition. */
export const buildEdition = (
  dispatches: readonly Dispatch[],
  authority: Authority,
  setAside: readonly SetAside[],
): Edition => {
  const findReport = reportFinder(authority);
  const entries = dispatches.map((dispatch): Entry => {
    const sentences = segment(dispatch);
    const { edtf } = findReport(dispatch).published;
    return { dispatch, sentences, facts: extractFacts(dispatch, sentences, edtf ? edtfDays(edtf) : undefined) };
  });
  const links = link(entries, authority);
  const passages = cutPassages(entries);
  const index = indexOf(
    passages.flatMap((passage) => {
      const entry = entries[passage.entry];
      const known = links.entries[passage.entry];
      return entry && known ? [indexedDocument(passage, entry, known)] : [];
    }),
  );
  return { id: editionId(dispatches, authority), entries, links, authority, passages, index, setAside };
};
