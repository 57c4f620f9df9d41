import { join } from 'node:path';
import { type Built, build, editionOf, type OnProgress } from '../edition/build-edition.ts';
import type { Edition } from '../edition/edition.ts';
import { type EditionMemory, editionMemory, NO_MEMORY } from '../edition/edition-memory.ts';
import { type EditionSource, inputFolders } from '../edition/edition-source.ts';
import { type FileSystem, writeAtomically } from '../edition/file-system.ts';
import { hashInputs, type Looks, listInputs, looksAt, stampOf } from '../edition/inputs.ts';
import { DamagedEdition, type Manifest } from '../edition/manifest.ts';
import { openManifest, readChecked, readOutline } from '../edition/open-edition.ts';
import { inputName, type ReadInput, readInput } from '../edition/read-input.ts';
import { saveEdition } from '../edition/save-edition.ts';
import { editionFolder, FILES } from '../edition/saved-files.ts';
import { readSeen, type Seen, unchangedSince, writeSeen } from '../edition/seen.ts';
import type { Entry } from '../linking/entry.ts';
import { loadIndex } from '../search/save-index.ts';
import { type Checked, checkEdition } from './check-edition.ts';
import { type Comparable, differenceOf, type GoldenResult } from './differ.ts';
import type { Difference } from './difference.ts';
import { excerptOf } from './excerpt.ts';
import { outlineLines } from './outline.ts';
import { RefreshError } from './refresh-error.ts';

/** What to build, and where to. */
export interface BuildJob {
  readonly source: EditionSource;
  /** Folder of the saved editions. */
  readonly editions: string;
  /** A saved edition to take over from where nothing changed, and to be compared with. */
  readonly from?: string;
  /** Takes nothing over all the same: every file is read, and everything is checked. */
  readonly anew?: boolean;
}

/** An edition that was built and saved; nothing points to it yet. */
export interface Saved {
  readonly edition: string;
  /** Of the input it was made from. */
  readonly stamp: string;
  /** True where it is the one that was taken over from: nothing was written. */
  readonly unchanged: boolean;
}

/** What an edition is found to be once it is saved. */
export interface Verdict {
  readonly faults: Checked['faults'];
  readonly difference: Difference;
}

/** What a check found, kept beside the edition for the next one. */
interface Found {
  readonly golden: readonly GoldenResult[];
  /** True where every invariant holds. */
  readonly sound: boolean;
}

const CHECKED = 'checked.json';

/** Somebody writes into the corpus at this very moment; so often a build begins again before it gives up. */
const ATTEMPTS = 3;

const isDamaged = (error: unknown): boolean => error instanceof DamagedEdition;

const manifestOf = async (disk: FileSystem, { editions, from }: BuildJob): Promise<Manifest | undefined> => {
  if (from === undefined) return undefined;
  return openManifest(disk, editions, from).catch((error: unknown) => {
    if (isDamaged(error) || (error instanceof Error && 'code' in error)) return undefined;
    throw error;
  });
};

/** The edition to take over from; nothing where any file of it is not as it was written. */
const memoryOf = async (
  disk: FileSystem,
  { editions }: BuildJob,
  manifest: Manifest | undefined,
): Promise<EditionMemory> => {
  if (!manifest) return NO_MEMORY;
  const read = (name: string): Promise<Buffer> => readChecked(disk, editions, manifest, name);
  try {
    return editionMemory({
      entries: await read(FILES.entries),
      links: await read(FILES.links),
      readings: await read(FILES.readings),
      outline: await read(FILES.outline),
      passages: await read(FILES.passages),
      index: loadIndex(await read(FILES.index), { checked: true }),
      rest: await read(FILES.rest),
    });
  } catch {
    return NO_MEMORY;
  }
};

/** What the check of a saved edition found; undefined where it was never checked to the end. */
const readFound = async (disk: FileSystem, editions: string, id: string): Promise<Found | undefined> => {
  try {
    return JSON.parse((await disk.read(join(editionFolder(editions, id), CHECKED))).toString('utf8')) as Found;
  } catch {
    return undefined;
  }
};

/** A saved edition as it is compared with others. */
export const comparableOf = async (disk: FileSystem, editions: string, manifest: Manifest): Promise<Comparable> => ({
  edition: manifest.edition,
  outline: readOutline(disk, editions, manifest),
  golden: (await readFound(disk, editions, manifest.edition))?.golden ?? [],
});

interface Quiet {
  readonly input: ReadInput;
  readonly stamp: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly seen: Seen;
}

/** What an earlier edition knows of the input. */
interface Earlier {
  readonly memory: EditionMemory;
  readonly unchanged: (now: Looks) => (name: string) => string | undefined;
}

/** Reads everything at a time when nobody writes into it, so that an edition is of one state of the corpus. */
const readQuietly = async (
  source: EditionSource,
  { memory, unchanged }: Earlier,
  onProgress: OnProgress | undefined,
): Promise<Quiet> => {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const at = Date.now();
    const before = listInputs(inputFolders(source));
    const looks = looksAt(before);
    const stamp = stampOf(looks);
    const input = await readInput(source, { memory, unchanged: unchanged(looks) }, onProgress);
    const known = new Map(Array.from(input.hashes, ([file, hash]) => [inputName(file), hash]));
    const inputs = await hashInputs(before, known);
    if (stampOf(looksAt(listInputs(inputFolders(source)))) === stamp)
      return { input, stamp, inputs, seen: { at, looks } };
  }
  throw new RefreshError(
    'failed',
    `${source.corpus} keeps changing while it is read; try again when nobody writes to it`,
  );
};

/** A system's refusal to write, in one line that names the file. */
const writing = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
    throw new RefreshError('write', cause.message, { cause });
  }
};

/** What changed since the edition that is taken over from, and its company, as an edition of its own. */
const excerptEdition = ({ edition, readings }: Built, memory: EditionMemory): Edition | undefined => {
  const { entries, links, authority, setAside, id } = edition;
  const isChanged = (entry: Entry, position: number): boolean => {
    const [own, reading] = [links.entries[position], readings[position]];
    return !own || !reading || !memory.isKept(entry, own, reading);
  };
  const changed = entries.flatMap((entry, position) => (isChanged(entry, position) ? [position] : []));
  const chosen = new Set(excerptOf(id, readings, changed));
  if (!chosen.size) return undefined;
  const excerpt = entries.filter((_, position) => chosen.has(position));
  return editionOf(excerpt, authority, setAside, { memory }).edition;
};

/** Builds an edition and saves it. What comes back checks it, once it is wanted. */
export const runBuild = async (
  disk: FileSystem,
  job: BuildJob,
  onProgress?: OnProgress,
): Promise<Saved & { readonly check: () => Promise<Verdict> }> => {
  const { source, editions } = job;
  const before = await manifestOf(disk, job);
  const memory = job.anew ? NO_MEMORY : await memoryOf(disk, job, before);
  const known = before && memory !== NO_MEMORY ? await readSeen(disk, editions, before.edition) : undefined;
  const unchangedIn: Earlier['unchanged'] = (now) =>
    before && known ? unchangedSince(before, known, now) : () => undefined;
  const { input, stamp, inputs, seen } = await readQuietly(source, { memory, unchanged: unchangedIn }, onProgress);
  const { edition, readings } = build(input.dispatches, input.authority, input.setAside, {
    memory,
    ...(onProgress ? { onProgress } : {}),
  });
  const unchanged = edition.id === before?.edition;
  onProgress?.('save', 0, 0);
  const manifest =
    before && unchanged
      ? before
      : await writing(
          saveEdition(disk, editions, edition, {
            keys: input.keys,
            inputs,
            outline: outlineLines(edition, memory.lines.outline),
            readings,
            kept: memory.lines,
          }),
        );
  await writing(writeSeen(disk, editions, edition.id, seen));
  const check = async (): Promise<Verdict> => {
    onProgress?.('check', 0, 0);
    const compared = before ? await comparableOf(disk, editions, before) : undefined;
    const isSound = before !== undefined && (await readFound(disk, editions, before.edition))?.sound === true;
    const { faults, golden } = await checkEdition(edition, {
      corpus: source.corpus,
      before: unchanged ? [] : (compared?.golden ?? []),
      excerpt: isSound ? excerptEdition({ edition, readings }, memory) : undefined,
    });
    const found: Found = { golden, sound: faults.every(({ kind }) => kind !== 'invariant') };
    await writing(writeAtomically(disk, join(editionFolder(editions, edition.id), CHECKED), JSON.stringify(found)));
    return {
      faults,
      difference: await differenceOf(compared, { ...(await comparableOf(disk, editions, manifest)), golden }),
    };
  };
  return { edition: edition.id, stamp, unchanged, check };
};
