import { join } from 'node:path';
import type { EntryReading } from '../linking/entry-reading.ts';
import { saveIndex } from '../search/save-index.ts';
import type { Edition } from './edition.ts';
import type { KeptLines } from './edition-memory.ts';
import { entryLine, NO_KEY } from './entry-lines.ts';
import type { FileSystem, Written } from './file-system.ts';
import { type Manifest, writeManifest } from './manifest.ts';
import { toLines } from './map-lines.ts';
import { writePassages } from './passage-file.ts';
import { readingLine } from './reading-line.ts';
import { editionFolder, FILES } from './saved-files.ts';

/** How many of what an edition holds. */
export const countsOf = ({ entries, links, passages, setAside }: Edition): Manifest['counts'] => ({
  dispatches: entries.length,
  reports: links.reports.size,
  entities: links.entities.size,
  events: links.events.size,
  passages: passages.length,
  setAside: setAside.length,
});

/** What is saved with an edition beside itself. */
export interface Accompanying {
  /** By file: what the entry was read from. */
  readonly keys: ReadonlyMap<string, string>;
  /** SHA-256 of everything it was made from, by name. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Lines of the outline by which it is compared with others. */
  readonly outline: Iterable<string | Uint8Array>;
  /** By entry: what linking read of it. */
  readonly readings: readonly EntryReading[];
  /** What has the lines of all that was taken over. */
  readonly kept: KeptLines;
}

function* entryLines({ entries, links }: Edition, { keys, kept }: Accompanying): Generator<string | Uint8Array> {
  for (const [position, entry] of entries.entries()) {
    const key = keys.get(entry.dispatch.file) ?? NO_KEY;
    yield kept.entry(entry) ?? entryLine(key, entry, links.entries[position]?.report.published.edtf ?? null);
  }
}

function* readingLines({ readings, kept }: Accompanying): Generator<string | Uint8Array> {
  for (const reading of readings) yield kept.reading(reading) ?? readingLine(reading);
}

/**
 * Writes an edition aside, whole and on the disk, then moves it to its place below `editions` at one stroke. One of the
 * same id that lies there is replaced: the bytes are the same, unless they were damaged. Nothing points to it yet.
 */
export const saveEdition = async (
  disk: FileSystem,
  editions: string,
  edition: Edition,
  accompanying: Accompanying,
): Promise<Manifest> => {
  const aside = join(editions, `.${edition.id}.${process.pid}.new`);
  const place = editionFolder(editions, edition.id);
  const { authority, setAside } = edition;
  const { gazetteer: _, ...links } = edition.links;
  const outputs: Record<string, Written> = {};
  const put = async (name: string, chunks: Iterable<string | Uint8Array>): Promise<void> => {
    outputs[name] = await disk.write(join(aside, name), chunks);
  };
  try {
    await disk.remove(aside);
    await disk.makeFolder(aside);
    await put(FILES.entries, entryLines(edition, accompanying));
    await put(FILES.links, toLines({ ...links }, accompanying.kept.links));
    await put(FILES.readings, readingLines(accompanying));
    await put(FILES.passages, [writePassages(edition.passages)]);
    await put(FILES.index, [saveIndex(edition.index.data)]);
    await put(FILES.rest, [JSON.stringify({ authority, setAside })]);
    await put(FILES.outline, accompanying.outline);
    const counts = countsOf(edition);
    const text = writeManifest({ edition: edition.id, counts, inputs: accompanying.inputs, outputs });
    await disk.write(join(aside, FILES.manifest), [text]);
    await disk.remove(place);
    await disk.rename(aside, place);
    return JSON.parse(text) as Manifest;
  } catch (error) {
    await disk.remove(aside).catch(() => undefined);
    throw error;
  }
};
