import { setTimeout } from 'node:timers/promises';
import type { Edition } from '../edition/edition.ts';
import { DamagedEdition } from '../edition/manifest.ts';
import { openEdition } from '../edition/open-edition.ts';
import { dropHeld, type Waiting, writeHeld } from './held-file.ts';
import type { BuildProgress, KeptEdition, RefreshOutcome, Signature } from './keeper.ts';
import { type KeeperState, keptOf, shelvedNow } from './keeper-state.ts';
import { takeLock } from './lock.ts';
import { RefreshError } from './refresh-error.ts';
import type { Saved, Verdict } from './run-build.ts';
import { currentOf, EMPTY, earlierOf, readShelf, type Shelf, tidyShelf, withPublished, writeShelf } from './shelf.ts';
import { toRefreshError } from './worker-protocol.ts';

/** Turns what the system refuses into a `RefreshError` that says so. */
const refusing = (error: unknown): RefreshError =>
  error instanceof Error && !(error instanceof RefreshError) && 'code' in error
    ? new RefreshError('write', error.message, { cause: error })
    : toRefreshError(error);

/** Does something that nobody else may do meanwhile, in this process or another, with the shelf as it is on the disk. */
export const locked = async <T>(state: KeeperState, work: (shelf: Shelf) => Promise<T>): Promise<T> => {
  if (state.building) throw new RefreshError('busy', 'an edition is being built');
  const { disk } = state.options;
  state.building = { phase: 'read', done: 0, total: 0 };
  try {
    // It only tells what it finds; the next build finds it too.
    await state.checking?.stop();
    const lock = await takeLock(disk, state.editions);
    try {
      return await work((await readShelf(disk, state.editions)) ?? EMPTY);
    } finally {
      await lock.release();
    }
  } catch (error) {
    throw refusing(error);
  } finally {
    state.building = undefined;
    state.running = undefined;
  }
};

/** Milliseconds left to others after each slice of opening: a command takes several turns of the loop. */
const LEFT = 5;

/** An edition opened and made ready while another is answered from. */
const opened = async ({ options, editions }: KeeperState, id: string): Promise<Edition> => {
  const { disk, prepare, notice } = options;
  try {
    const { edition } = await openEdition(disk, editions, id, () => setTimeout(LEFT));
    await prepare(edition).catch((error: unknown) => notice(`edition ${id} is not made ready: ${String(error)}`));
    return edition;
  } catch (error) {
    if (error instanceof DamagedEdition) throw new RefreshError('failed', error.message, { cause: error });
    throw error;
  }
};

const answerFrom = (state: KeeperState, edition: Edition, shelf: Shelf): KeptEdition => {
  state.shelf = shelf;
  state.edition = edition;
  for (const changed of state.listeners) changed(edition);
  const current = currentOf(shelf);
  if (!current) throw new Error('a shelf without a current edition was published');
  return keptOf(current);
};

const tidy = (state: KeeperState, shelf: Shelf): Promise<void> =>
  tidyShelf(state.options.disk, state.editions, shelf, state.held ? [state.held.held.edition] : []).catch(
    (error: unknown) => state.options.notice(`could not tidy up: ${String(error)}`),
  );

/** Opens an edition, points to it, answers from it; in this order, so that what cannot be opened is never pointed to. */
const putInForce = async (state: KeeperState, shelf: Shelf): Promise<KeptEdition> => {
  const { disk } = state.options;
  const edition = await opened(state, shelf.current ?? '');
  await writeShelf(disk, state.editions, shelf);
  const kept = answerFrom(state, edition, shelf);
  // From here on it is published: what cannot be tidied up is no failure of publishing.
  await tidy(state, shelf);
  return kept;
};

/** Answers from what another process has published meanwhile; says what it met where that cannot be opened. */
export const catchUp = async (state: KeeperState): Promise<void> => {
  if (state.building) return;
  const shelf = await readShelf(state.options.disk, state.editions);
  const current = shelf && currentOf(shelf);
  if (!current || current.source !== state.sourceName || current.id === state.edition.id) return;
  try {
    const edition = await opened(state, current.id);
    // A build may have begun while it was opened, and publishes what it makes.
    if (!state.building) answerFrom(state, edition, shelf);
  } catch (error) {
    state.options.notice(`edition ${current.id} was published and cannot be opened: ${String(error)}`);
  }
};

const forgetHeld = async (state: KeeperState): Promise<void> => {
  state.held = undefined;
  await dropHeld(state.options.disk, state.editions);
};

/** Who builds, and who watches. */
interface BuildRequest {
  readonly signature: Signature;
  readonly onProgress?: ((progress: BuildProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly anew?: boolean | undefined;
}

interface Built {
  readonly saved: Saved;
  readonly verdict: Verdict;
}

/** Builds and checks; undefined where it was cancelled. */
const build = async (
  state: KeeperState,
  from: string | undefined,
  { onProgress, signal, anew = false }: BuildRequest,
): Promise<Built | undefined> => {
  const { source, editions, options } = state;
  if (signal?.aborted) return undefined;
  const running = options.workshop.build(
    { source, editions, anew, ...(from ? { from } : {}) },
    (phase, done, total) => {
      state.building = { phase, done, total };
      onProgress?.(state.building);
    },
  );
  state.running = running;
  let cancel = (): void => undefined;
  const cancelled = new Promise<undefined>((resolve) => {
    cancel = () => resolve(undefined);
    signal?.addEventListener('abort', cancel, { once: true });
  });
  const both = Promise.all([running.saved, running.verdict]).then(([saved, verdict]) => ({ saved, verdict }));
  try {
    const built = await Promise.race([both, cancelled]);
    if (!built) await running.stop();
    return built;
  } finally {
    signal?.removeEventListener('abort', cancel);
  }
};

/** The edition to take over from: the one pointed to, if it is of this corpus. */
const baseOf = ({ sourceName }: KeeperState, shelf: Shelf): string | undefined => {
  const current = currentOf(shelf);
  return current?.source === sourceName ? current.id : undefined;
};

/** Reads the corpus anew; publishes, holds back, or finds that nothing changed. */
export const refresh = (state: KeeperState, request: BuildRequest): Promise<RefreshOutcome> =>
  locked(state, async (shelf): Promise<RefreshOutcome> => {
    const { disk } = state.options;
    const built = await build(state, baseOf(state, shelf), request);
    if (!built) {
      await tidy(state, shelf);
      return { kind: 'cancelled' };
    }
    const { edition: id, stamp, unchanged } = built.saved;
    const published = shelvedNow(state, id, stamp, request.signature);
    if (unchanged && id === state.edition.id) {
      const editions = shelf.editions.map((edition) => (edition.id === id ? { ...edition, stamp } : edition));
      await writeShelf(disk, state.editions, { current: id, editions });
      return { kind: 'unchanged', edition: id };
    }
    const { faults, difference } = built.verdict;
    if (faults.length) {
      const waiting: Waiting = { held: { edition: id, difference, faults }, stamp, source: state.sourceName };
      await writeHeld(disk, state.editions, waiting);
      state.held = waiting;
      await tidy(state, shelf);
      return { kind: 'held', held: waiting.held };
    }
    await forgetHeld(state);
    await putInForce(state, withPublished(shelf, published));
    return { kind: 'published', edition: id, difference };
  });

/** Publishes what was held back, for a reason that is kept. */
export const publishHeld = (
  state: KeeperState,
  signature: Signature & { readonly why: string },
): Promise<KeptEdition> =>
  locked(state, async (shelf) => {
    const { held: waiting } = state;
    if (!waiting) throw new RefreshError('nothing', 'no edition is held back');
    if (!signature.why.trim()) throw new RefreshError('refused', 'a reason is needed to publish what was held back');
    const next = withPublished(shelf, shelvedNow(state, waiting.held.edition, waiting.stamp, signature));
    const kept = await putInForce(state, next);
    await forgetHeld(state).catch((error: unknown) => state.options.notice(`could not tidy up: ${String(error)}`));
    return kept;
  });

/** Throws away what was held back. */
export const discardHeld = (state: KeeperState): Promise<void> =>
  locked(state, async (shelf) => {
    if (!state.held) throw new RefreshError('nothing', 'no edition is held back');
    await forgetHeld(state);
    await tidy(state, shelf);
  });

/** Answers from an earlier edition until the next refresh. */
export const rollback = (state: KeeperState, signature: Signature, id?: string): Promise<KeptEdition> =>
  locked(state, async (shelf) => {
    const target = id
      ? shelf.editions.find((edition) => edition.id === id && edition.source === state.sourceName)
      : earlierOf(shelf)[0];
    if (!target && id) throw new RefreshError('unknown', `edition ${id} is not kept`);
    if (!target) throw new RefreshError('nothing', 'there is no earlier edition');
    const { by, why } = signature;
    const again = { ...target, at: state.options.now().toISOString(), by, ...(why ? { why } : {}) };
    return putInForce(state, {
      current: target.id,
      pinned: true,
      editions: shelf.editions.map((edition) => (edition === target ? again : edition)),
    });
  });

/** Builds without something that must not be answered from any more, and keeps no edition from before. */
export const replaceAll = (state: KeeperState, request: BuildRequest): Promise<KeptEdition> =>
  locked(state, async (shelf) => {
    const built = await build(state, baseOf(state, shelf), request);
    if (!built) throw new RefreshError('failed', 'the build was ended');
    const { edition: id, stamp } = built.saved;
    await forgetHeld(state);
    const next = shelvedNow(state, id, stamp, request.signature);
    return putInForce(state, withPublished(EMPTY, next));
  });
