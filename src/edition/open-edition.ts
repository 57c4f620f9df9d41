import { subtle } from 'node:crypto';
import { join } from 'node:path';
import type { SetAside } from '../dispatch/set-aside.ts';
import type { Authority } from '../linking/authority.ts';
import type { Entry } from '../linking/entry.ts';
import { gazetteer } from '../linking/gazetteer.ts';
import type { Links } from '../linking/link.ts';
import { loadIndex } from '../search/save-index.ts';
import { openIndex } from '../search/search-index.ts';
import type { Edition } from './edition.ts';
import { readEntryLine } from './entry-lines.ts';
import type { FileSystem } from './file-system.ts';
import { DamagedEdition, type Manifest, readManifest } from './manifest.ts';
import { fromLines } from './map-lines.ts';
import { readPassages } from './passage-file.ts';
import { type GiveWay, readLines } from './read-lines.ts';
import { editionFolder, FILES } from './saved-files.ts';

/** An edition as it was saved, checked against its manifest. */
export interface OpenedEdition {
  readonly edition: Edition;
  readonly manifest: Manifest;
}

/** Reads and checks the manifest of a saved edition. Throws `DamagedEdition`. */
export const openManifest = async (disk: FileSystem, editions: string, id: string): Promise<Manifest> =>
  readManifest(id, (await disk.read(join(editionFolder(editions, id), FILES.manifest))).toString('utf8'));

/** The outline of a saved edition, line by line. */
export async function* readOutline(disk: FileSystem, editions: string, manifest: Manifest): AsyncGenerator<string> {
  yield* linesOf(disk, editions, manifest, FILES.outline);
}

const written = ({ edition, outputs }: Manifest, name: string): Manifest['outputs'][string] => {
  const output = outputs[name];
  if (!output) throw new DamagedEdition(edition, `${name} is not in the manifest`);
  return output;
};

const linesOf = (
  disk: FileSystem,
  editions: string,
  manifest: Manifest,
  name: string,
  giveWay?: GiveWay,
): AsyncGenerator<string> =>
  readLines(
    disk,
    join(editionFolder(editions, manifest.edition), name),
    written(manifest, name),
    (detail) => new DamagedEdition(manifest.edition, `${name}: ${detail}`),
    giveWay,
  );

/** One file of a saved edition, whole, as its manifest has it. Throws `DamagedEdition`. */
export const readChecked = async (
  disk: FileSystem,
  editions: string,
  manifest: Manifest,
  name: string,
): Promise<Buffer> => {
  const bytes = await disk.read(join(editionFolder(editions, manifest.edition), name));
  // Of a large file this takes long, and is done in another thread.
  const digest = await subtle.digest('SHA-256', bytes);
  if (Buffer.from(digest).toString('hex') !== written(manifest, name).sha256)
    throw new DamagedEdition(manifest.edition, `${name}: the checksum does not fit`);
  return bytes;
};

const open = async (
  disk: FileSystem,
  editions: string,
  id: string,
  giveWay: GiveWay | undefined,
): Promise<OpenedEdition> => {
  const manifest = await openManifest(disk, editions, id);
  const entries: Entry[] = [];
  for await (const line of linesOf(disk, editions, manifest, FILES.entries, giveWay)) entries.push(readEntryLine(line));
  const links = (await fromLines(linesOf(disk, editions, manifest, FILES.links, giveWay))) as unknown as Omit<
    Links,
    'gazetteer'
  >;
  const { authority, setAside } = JSON.parse(
    (await readChecked(disk, editions, manifest, FILES.rest)).toString('utf8'),
  ) as { readonly authority: Authority; readonly setAside: readonly SetAside[] };
  const index = openIndex(loadIndex(await readChecked(disk, editions, manifest, FILES.index), { checked: true }));
  const passages = readPassages(await readChecked(disk, editions, manifest, FILES.passages));
  const edition = {
    id,
    entries,
    links: { ...links, gazetteer: gazetteer(authority) },
    authority,
    passages,
    index,
    setAside,
  };
  return { edition, manifest };
};

/**
 * Opens a saved edition without touching the corpus, in turns with the rest of the process. Throws `DamagedEdition` where
 * any of it is missing, changed, or was made by other code than this. `giveWay` says how long the others' turns are.
 */
export const openEdition = async (
  disk: FileSystem,
  editions: string,
  id: string,
  giveWay?: GiveWay,
): Promise<OpenedEdition> => {
  try {
    return await open(disk, editions, id, giveWay);
  } catch (cause) {
    if (cause instanceof DamagedEdition) throw cause;
    throw new DamagedEdition(id, cause instanceof Error ? cause.message : String(cause), { cause });
  }
};
