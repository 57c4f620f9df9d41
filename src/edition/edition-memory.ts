import type { Dispatch } from '../dispatch/dispatch.ts';
import type { Authority } from '../linking/authority.ts';
import type { Entry } from '../linking/entry.ts';
import type { EntryLinks } from '../linking/entry-links.ts';
import type { EntryReading, KeptReading } from '../linking/entry-reading.ts';
import type { Links, RecallLinks } from '../linking/link.ts';
import { readsAlike } from '../linking/reads-alike.ts';
import type { KeptDocument } from '../search/build-index.ts';
import type { IndexData } from '../search/index-data.ts';
import type { OwnPassage, Passage } from '../search/passage.ts';
import { rememberDigest } from './edition-id.ts';
import { type KeptEntry, keptEntry, keyOfLine } from './entry-lines.ts';
import { itemLine, itemOf } from './map-lines.ts';
import { ownPassages } from './passage-file.ts';
import { readingLine } from './reading-line.ts';

/** Finds the words of a passage in an earlier index, for entries and links of a new edition. */
export type KeptWords = (
  entries: readonly Entry[],
  links: Links,
) => (passage: Passage, entry: Entry) => KeptDocument | undefined;

/**
 * An earlier edition, to be taken over from where nothing changed. Every part of it says nothing where it is not sure. What it
 * gives is read from the earlier one's files no further than somebody asks.
 */
export interface EditionMemory {
  /** The dispatch read from this before. */
  readonly dispatch: (key: string) => Dispatch | undefined;
  /** What was read of it, if by the same day of publication (EDTF). */
  readonly recall: (dispatch: Dispatch, published: string | null) => Entry | undefined;
  /** How entries were linked, where they would be linked alike through these names and decisions. */
  readonly links: (authority: Authority) => RecallLinks;
  readonly passages: (entry: Entry) => readonly OwnPassage[] | undefined;
  readonly words: KeptWords;
  /** True where an entry is the one of before and tells the same names, speakers and happenings. */
  readonly isKept: (entry: Entry, links: EntryLinks, reading: EntryReading) => boolean;
  /** The lines that were written of something taken over, unchanged, to be written again. */
  readonly lines: KeptLines;
}

/** Lines of an earlier edition. */
export interface KeptLines {
  readonly entry: (entry: Entry) => Uint8Array | undefined;
  readonly links: (links: unknown) => Uint8Array | undefined;
  readonly reading: (reading: EntryReading) => Uint8Array | undefined;
  /** Of the outline: it follows from an entry and its links. */
  readonly outline: (entry: Entry, links: EntryLinks | undefined) => Uint8Array | undefined;
}

const nothing = (): undefined => undefined;

/** Remembers nothing: everything is read anew. */
export const NO_MEMORY: EditionMemory = {
  dispatch: nothing,
  recall: nothing,
  links: () => nothing,
  passages: nothing,
  words: () => nothing,
  isKept: () => false,
  lines: { entry: nothing, links: nothing, reading: nothing, outline: nothing },
};

/** The files of a saved edition that are taken over from. */
export interface SavedParts {
  readonly entries: Buffer;
  readonly links: Buffer;
  readonly readings: Buffer;
  readonly outline: Buffer;
  readonly passages: Uint8Array;
  readonly index: IndexData;
  /** As `rest.json` has it. */
  readonly rest: Buffer;
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

/** The links of an entry that are not parsed before somebody asks for more than its report. */
const linksOfLine = (line: Buffer, { report }: EntryReading): EntryLinks => {
  let parsed: EntryLinks | undefined;
  const whole = (): EntryLinks => {
    parsed ??= itemOf(line.toString('utf8')) as EntryLinks;
    return parsed;
  };
  return {
    report,
    get mentions() {
      return whole().mentions;
    },
    get speakers() {
      return whole().speakers;
    },
  };
};

/** Makes a saved edition ready to be taken over from. */
export const editionMemory = (parts: SavedParts): EditionMemory => {
  const byKey = new Map<string, { readonly line: Buffer; readonly position: number }>();
  let count = 0;
  for (const line of linesOf(parts.entries)) byKey.set(keyOfLine(line), { line, position: count++ });
  const linkLines = [...linesOf(parts.links)].filter((line) => line.subarray(0, ENTRY_LINE.length).equals(ENTRY_LINE));
  const readingLines = [...linesOf(parts.readings)];
  // The first line is that of the whole edition.
  const outlineLines = [...linesOf(parts.outline)].slice(1);
  const own = ownPassages(parts.passages);
  const taken = new Map<Dispatch, KeptEntry & { readonly line: Buffer; readonly position: number }>();
  const recalled = new Map<Entry, { readonly line: Buffer; readonly position: number }>();
  const keptLinks = new Map<unknown, Buffer>();
  const keptReadings = new Map<EntryReading, Buffer>();

  const recallLinks = (entry: Entry, isAlike: (reading: EntryReading) => boolean): KeptReading | undefined => {
    const { position } = recalled.get(entry) ?? {};
    const [line, read] = position === undefined ? [] : [linkLines[position], readingLines[position]];
    if (!line || !read) return undefined;
    const reading = JSON.parse(read.toString('utf8')) as EntryReading;
    if (!isAlike(reading)) return undefined;
    const links = linksOfLine(line, reading);
    keptLinks.set(links, line);
    keptReadings.set(reading, read);
    return { reading, links };
  };
  /** The words of a passage are those of before where its entry is, and its names and headline are linked as they were. */
  const isLinkedAsBefore = (links: EntryLinks | undefined, position: number): boolean => {
    const [line, kept] = [linkLines[position], keptLinks.get(links)];
    return line !== undefined && (kept ? kept === line : line.equals(Buffer.from(itemLine('entries', links))));
  };
  return {
    dispatch: (key) => {
      const found = byKey.get(key);
      if (!found) return undefined;
      const kept = keptEntry(found.line);
      const { dispatch } = kept.entry;
      taken.set(dispatch, { ...kept, ...found });
      rememberDigest(dispatch, kept.digest);
      return dispatch;
    },
    recall: (dispatch, published) => {
      const kept = taken.get(dispatch);
      if (!kept || kept.published !== published) return undefined;
      recalled.set(kept.entry, kept);
      return kept.entry;
    },
    links: (authority) => {
      const before = JSON.parse(parts.rest.toString('utf8')) as { readonly authority: Authority };
      const isAlike = readsAlike(before.authority, authority);
      return (entry) => recallLinks(entry, isAlike);
    },
    passages: (entry) => {
      const { position } = recalled.get(entry) ?? {};
      return position === undefined ? undefined : (own.get(position)?.passages ?? []);
    },
    words: (entries, links) => {
      const firsts = new Map<number, { readonly own: number; readonly kept: number | undefined }>();
      const keptFirst = (at: number): number | undefined => {
        const entry = entries[at];
        const before = entry && recalled.get(entry)?.position;
        return before !== undefined && isLinkedAsBefore(links.entries[at], before) ? own.get(before)?.first : undefined;
      };
      return ({ id, entry: at }, { dispatch }) => {
        const first = firsts.get(at) ?? { own: id, kept: keptFirst(at) };
        firsts.set(at, first);
        if (first.kept === undefined) return undefined;
        return { id, language: dispatch.language, from: parts.index, position: first.kept + id - first.own };
      };
    },
    isKept: (entry, links, reading) => {
      const { position } = recalled.get(entry) ?? {};
      if (position === undefined || !isLinkedAsBefore(links, position)) return false;
      return keptReadings.has(reading) || readingLines[position]?.equals(Buffer.from(readingLine(reading))) === true;
    },
    lines: {
      entry: (entry) => recalled.get(entry)?.line,
      links: (links) => keptLinks.get(links),
      reading: (reading) => keptReadings.get(reading),
      outline: (entry, links) => {
        const { position } = recalled.get(entry) ?? {};
        return position !== undefined && keptLinks.has(links) ? outlineLines[position] : undefined;
      },
    },
  };
};
