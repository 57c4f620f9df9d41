import type { Dispatch } from '../dispatch/dispatch.ts';
import type { Entry } from '../linking/entry.ts';
import type { Links } from '../linking/link.ts';
import type { KeptDocument } from '../search/build-index.ts';
import type { IndexData } from '../search/index-data.ts';
import type { Passage } from '../search/passage.ts';
import { rememberDigest } from './edition-id.ts';
import { type KeptEntry, keptEntry, keyOfLine } from './entry-lines.ts';
import { itemLine } from './map-lines.ts';
import { passageRanges } from './passage-file.ts';

/** Finds the words of a passage in an earlier index, for entries and links of a new edition. */
export type KeptWords = (
  entries: readonly Entry[],
  links: Links,
) => (passage: Passage, entry: Entry) => KeptDocument | undefined;

/** An earlier edition, to be taken over from where nothing changed. Every part of it says nothing where it is not sure. */
export interface EditionMemory {
  /** The dispatch read from this before. */
  readonly dispatch: (key: string) => Dispatch | undefined;
  /** What was read of it, if by the same day of publication (EDTF). */
  readonly recall: (dispatch: Dispatch, published: string | null) => Entry | undefined;
  /** The line an entry came from, unchanged, to be written again. */
  readonly line: (key: string, entry: Entry) => Uint8Array | undefined;
  readonly words: KeptWords;
}

/** Remembers nothing: everything is read anew. */
export const NO_MEMORY: EditionMemory = {
  dispatch: () => undefined,
  recall: () => undefined,
  line: () => undefined,
  words: () => () => undefined,
};

/** The files of a saved edition that are taken over from. */
export interface SavedParts {
  readonly entries: Buffer;
  readonly links: Buffer;
  readonly passages: Uint8Array;
  readonly index: IndexData;
}

const NEWLINE = 10;

function* linesOf(bytes: Buffer): Generator<Buffer> {
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(NEWLINE, from);
    const to = end === -1 ? bytes.length : end + 1;
    yield bytes.subarray(from, to);
    from = to;
  }
}

const ENTRY_LINE = Buffer.from('["entries","item",');

/** The words of a passage are those of before where its entry is, and its names and headline are linked as they were. */
const keptWords = (
  { links: linkBytes, passages, index }: SavedParts,
  positionOf: (entry: Entry) => number | undefined,
): KeptWords => {
  const lines = [...linesOf(linkBytes)].filter((line) => line.subarray(0, ENTRY_LINE.length).equals(ENTRY_LINE));
  const ranges = passageRanges(passages);
  return (entries, links) => {
    const firsts = new Map<number, { readonly own: number; readonly kept: number | undefined }>();
    const keptFirst = (at: number): number | undefined => {
      const entry = entries[at];
      const before = entry && positionOf(entry);
      const line = before === undefined ? undefined : lines[before];
      return before !== undefined && line?.equals(Buffer.from(itemLine('entries', links.entries[at])))
        ? ranges.get(before)?.first
        : undefined;
    };
    return ({ id, entry: at }, { dispatch }) => {
      const first = firsts.get(at) ?? { own: id, kept: keptFirst(at) };
      firsts.set(at, first);
      if (first.kept === undefined) return undefined;
      return { id, language: dispatch.language, from: index, position: first.kept + id - first.own };
    };
  };
};

/** Makes a saved edition ready to be taken over from; no entry is parsed before it is asked for. */
export const editionMemory = (parts: SavedParts): EditionMemory => {
  const lines = new Map<string, { readonly line: Buffer; readonly position: number }>();
  let position = 0;
  for (const line of linesOf(parts.entries)) lines.set(keyOfLine(line), { line, position: position++ });
  const taken = new Map<Dispatch, { readonly kept: KeptEntry; readonly position: number }>();
  const sameEntry = ({ dispatch, facts }: Entry) => {
    const before = taken.get(dispatch);
    return before?.kept.facts === facts ? before : undefined;
  };
  return {
    dispatch: (key) => {
      const found = lines.get(key);
      if (!found) return undefined;
      const kept = keptEntry(found.line);
      taken.set(kept.dispatch, { kept, position: found.position });
      rememberDigest(kept.dispatch, kept.digest);
      return kept.dispatch;
    },
    recall: (dispatch, published) => {
      const kept = taken.get(dispatch)?.kept;
      return kept && kept.published === published ? kept : undefined;
    },
    line: (key, entry) => (sameEntry(entry) ? lines.get(key)?.line : undefined),
    words: keptWords(parts, (entry) => sameEntry(entry)?.position),
  };
};
