import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { DISK, type FileSystem } from '../../src/edition/file-system.ts';
import type { Keeper } from '../../src/refresh/keeper.ts';
import type { KeeperOptions } from '../../src/refresh/keeper-state.ts';
import { openKeeper } from '../../src/refresh/open-keeper.ts';
import { workshopHere } from '../../src/refresh/workshop-here.ts';
import { type Files, folderOf } from '../corpora.ts';

/** The time of every keeper of a test. */
export const NOON = '2031-05-06T12:00:00.000Z';

/** A corpus to change and a data folder, with everything that keepers of them said. */
export interface Place {
  readonly corpus: string;
  readonly data: string;
  readonly notices: string[];
  readonly write: (files: Readonly<Record<string, string>>) => Promise<void>;
  readonly remove: (file: string) => Promise<void>;
  /** Opens a keeper, as a process that starts does. */
  readonly open: (options?: Partial<KeeperOptions> & { readonly disk?: FileSystem }) => Promise<Keeper>;
}

/** Makes a corpus and an empty data folder; keepers work in this thread. */
export const placeOf = async (files: Files): Promise<Place> => {
  const [corpus, data, temporary] = [await folderOf(files), await folderOf({}), await folderOf({})];
  const notices: string[] = [];
  return {
    corpus,
    data,
    notices,
    write: async (changed) => {
      for (const [name, text] of Object.entries(changed)) await writeFile(join(corpus, name), text);
    },
    remove: (file) => rm(join(corpus, file)),
    open: async ({ disk = DISK, ...options } = {}) => {
      const keeper = await openKeeper({
        source: { corpus, shippedAuthority: join(corpus, 'no-authority-ships-here') },
        folder: data,
        temporary,
        workshop: workshopHere(disk),
        refreshes: 'manual',
        notice: (detail) => notices.push(detail),
        now: () => new Date(NOON),
        disk,
        ...options,
      });
      onTestFinished(() => keeper.close());
      return keeper;
    },
  };
};
