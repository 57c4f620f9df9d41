import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openStore } from '../src/store/open-store.ts';
import type { Store } from '../src/store/store.ts';
import { folderOf } from './corpora.ts';

/** A new store in a temporary folder, gone after the test. */
export const newStore = async (): Promise<Store> => {
  const { store } = openStore(join(await folderOf({}), 'vigie.sqlite'));
  onTestFinished(store.close);
  return store;
};
