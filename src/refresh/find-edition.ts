import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edition } from '../edition/edition.ts';
import { inputFolders } from '../edition/edition-source.ts';
import { hashInputs, listInputs, looksAt, stampOf } from '../edition/inputs.ts';
import { DamagedEdition } from '../edition/manifest.ts';
import { openEdition, openManifest } from '../edition/open-edition.ts';
import { AT_START, type Opening, shelvedNow } from './keeper-state.ts';
import { takeLock } from './lock.ts';
import { RefreshError } from './refresh-error.ts';
import { currentOf, EMPTY, earlierOf, readShelf, type Shelf, tidyShelf, withPublished, writeShelf } from './shelf.ts';
import { toRefreshError } from './worker-protocol.ts';

/** An edition to answer from, and the shelf it stands on. */
interface Found {
  readonly edition: Edition;
  readonly shelf: Shelf;
}

/** The current edition where it is good, else the newest good one before it. Says which is damaged, and which serves. */
const openSaved = async (opening: Opening, shelf: Shelf): Promise<Found | undefined> => {
  const { options, editions, sourceName } = opening;
  const current = currentOf(shelf);
  const candidates = [...(current ? [current] : []), ...earlierOf(shelf)].filter(({ source }) => source === sourceName);
  for (const { id } of candidates) {
    try {
      const { edition } = await openEdition(options.disk, editions, id);
      if (id !== current?.id) options.notice(`edition ${id} is answered from in place of ${current?.id}`);
      return { edition, shelf: { ...shelf, current: id } };
    } catch (error) {
      if (!(error instanceof DamagedEdition)) throw error;
      options.notice(error.message);
    }
  }
  return undefined;
};

/** True where the input is still what an edition was made from, by its stamp or, file by file, by content. */
const isUpToDate = async (opening: Opening, { edition, shelf }: Found): Promise<boolean> => {
  const { options, editions, source } = opening;
  if (shelf.pinned) return true;
  const inputs = listInputs(inputFolders(source));
  if (currentOf(shelf)?.stamp === stampOf(looksAt(inputs))) return true;
  const [manifest, hashes] = [await openManifest(options.disk, editions, edition.id), await hashInputs(inputs)];
  return (
    Object.keys(hashes).length === Object.keys(manifest.inputs).length &&
    Object.entries(hashes).every(([name, hash]) => manifest.inputs[name] === hash)
  );
};

/** Builds, publishes and opens an edition; its check goes on while it is answered from, and only tells what it finds. */
const buildAtStart = async (opening: Opening, shelf: Shelf, from: string | undefined): Promise<Found> => {
  const { options, editions, source } = opening;
  const { disk, workshop, notice } = options;
  const lock = await takeLock(disk, editions);
  try {
    const running = workshop.build({ source, editions, ...(from ? { from } : {}) });
    const { edition: id, stamp } = await running.saved;
    const { edition } = await openEdition(disk, editions, id);
    const published = withPublished(shelf, shelvedNow(opening, id, stamp, AT_START));
    await writeShelf(disk, editions, published);
    await tidyShelf(disk, editions, published);
    const stop = async (): Promise<void> => {
      opening.checking = undefined;
      await running.stop();
      await lock.release();
    };
    opening.checking = { stop };
    void running.verdict
      .then(
        ({ faults }) => {
          for (const { detail } of faults) notice(`edition ${id}: ${detail}`);
        },
        (error: unknown) => notice(`edition ${id} could not be checked: ${String(error)}`),
      )
      .finally(() => void stop());
    return { edition, shelf: published };
  } catch (error) {
    await lock.release().catch(() => undefined);
    throw error;
  }
};

/** Builds an edition that nobody keeps, for a data folder that cannot be written, or is being written by another process. */
const buildForNow = async ({ options, source }: Opening, why: RefreshError): Promise<Found> => {
  const { disk, workshop, notice, temporary } = options;
  notice(`this edition is not kept: ${why.detail}`);
  const editions = await mkdtemp(join(temporary, 'vigie-'));
  try {
    const running = workshop.build({ source, editions });
    const { edition: id } = await running.saved;
    const { edition } = await openEdition(disk, editions, id);
    await running.stop();
    return { edition, shelf: EMPTY };
  } finally {
    await disk.remove(editions);
  }
};

const isRefusal = (error: unknown): error is RefreshError =>
  error instanceof RefreshError && (error.reason === 'write' || error.reason === 'locked');

const asRefusal = (error: unknown): unknown =>
  error instanceof Error && !(error instanceof RefreshError) && 'code' in error
    ? new RefreshError('write', error.message, { cause: error })
    : error;

/**
 * Finds the edition a process begins to answer from: the current one, an earlier one where that is damaged, one built anew
 * where none is good or, if so configured, where the corpus has changed. Throws only where there is none at all.
 */
export const findEdition = async (opening: Opening): Promise<Found> => {
  const { options, editions } = opening;
  const shelf = await readShelf(options.disk, editions);
  if (!shelf) options.notice(`${join(editions, 'current')} is damaged; the edition is built anew`);
  const saved = await openSaved(opening, shelf ?? EMPTY);
  const isBest = saved !== undefined && saved.edition.id === shelf?.current;
  if (saved && (options.refreshes === 'manual' || (isBest && (await isUpToDate(opening, saved))))) return saved;
  if (!saved) options.onFirstBuild();
  try {
    return await buildAtStart(opening, shelf ?? EMPTY, saved?.edition.id);
  } catch (cause) {
    const error = asRefusal(cause);
    if (saved) {
      options.notice(`edition ${saved.edition.id} is answered from as it is: ${String(error)}`);
      return saved;
    }
    if (isRefusal(error)) return buildForNow(opening, error);
    throw toRefreshError(error);
  }
};
