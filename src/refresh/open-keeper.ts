import { unwatchFile, watchFile } from 'node:fs';
import { join } from 'node:path';
import { countsOf } from '../edition/save-edition.ts';
import { audit } from './audit.ts';
import { findEdition } from './find-edition.ts';
import { readHeld } from './held-file.ts';
import type { Keeper, KeeperStatus } from './keeper.ts';
import { type KeeperOptions, type KeeperState, keptOf, openingOf } from './keeper-state.ts';
import { catchUp, discardHeld, publishHeld, refresh, replaceAll, rollback } from './publish.ts';
import { currentOf, earlierOf, POINTER } from './shelf.ts';

const statusOf = ({ edition, shelf, held, building, options }: KeeperState): KeeperStatus => {
  const current = currentOf(shelf);
  return {
    current: current ? keptOf(current) : { id: edition.id, at: options.now().toISOString(), by: 'start' },
    earlier: earlierOf(shelf).map(keptOf),
    counts: countsOf(edition),
    ...(held ? { held: held.held } : {}),
    ...(building ? { building } : {}),
  };
};

/** What decides is loaded when somebody does: nobody who only answers needs it. */
const decideModule = () => import('./decide.ts');

/** Milliseconds between two looks at what other processes published. */
const LOOK = 2000;

const follow = (state: KeeperState): (() => void) => {
  if (!state.options.follows) return () => undefined;
  const path = join(state.editions, POINTER);
  watchFile(path, { interval: LOOK, persistent: false }, () => void catchUp(state));
  return () => unwatchFile(path);
};

const keeperOf = (state: KeeperState, stopFollowing: () => void): Keeper => ({
  current: () => state.edition,
  onChange: (changed) => {
    state.listeners.add(changed);
  },
  status: async () => statusOf(state),
  refresh: (signature, options = {}) => refresh(state, { signature, ...options }),
  publish: (signature) => publishHeld(state, signature),
  discard: () => discardHeld(state),
  rollback: (signature, edition) => rollback(state, signature, edition),
  audit: (file) => audit(state.edition, file),
  preview: (addition) => state.options.workshop.preview(`added/${addition.name}`, addition),
  restore: async (line, signature) => (await decideModule()).restore(state, line, signature),
  describe: async (file, description, signature) =>
    (await decideModule()).describe(state, file, description, signature),
  add: async (addition, signature) => (await decideModule()).addText(state, addition, signature),
  withdraw: async (dispatch, signature, { onProgress } = {}) => {
    await (await decideModule()).withdrawTexts(state, dispatch, signature);
    return replaceAll(state, { signature, onProgress });
  },
  decide: async (decided, signature) => (await decideModule()).decide(state, decided, signature),
  undo: async (ref, signature) => (await decideModule()).undo(state, ref, signature),
  decisions: async () => (await decideModule()).decisions(state),
  close: async () => {
    stopFollowing();
    await state.checking?.stop();
    await state.running?.stop();
  },
});

/**
 * Opens a data folder and has an edition to answer from. Throws `RefreshError` `set-up` where there is none and none can
 * be built: nothing readable in the corpus, or a broken list of names.
 */
export const openKeeper = async (options: KeeperOptions): Promise<Keeper> => {
  const opening = openingOf(options);
  const found = await findEdition(opening);
  const held = await readHeld(opening.options.disk, opening.editions);
  const isWaiting = held?.source === opening.sourceName && held.held.edition !== found.shelf.current;
  const state: KeeperState = Object.assign(opening, found, { held: isWaiting ? held : undefined });
  return keeperOf(state, follow(state));
};
