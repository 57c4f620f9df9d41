import { join, resolve } from 'node:path';
import type { Edition } from '../edition/edition.ts';
import type { EditionSource } from '../edition/edition-source.ts';
import { DISK, type FileSystem } from '../edition/file-system.ts';
import type { Waiting } from './held-file.ts';
import type { BuildProgress, KeptEdition, Signature } from './keeper.ts';
import type { Shelf, Shelved } from './shelf.ts';
import type { RunningBuild, Workshop } from './workshop.ts';

/** What a keeper is given. */
export interface KeeperOptions {
  readonly source: Omit<EditionSource, 'decisions' | 'added'>;
  /** Folder of everything kept: `editions/`, `decisions/`, `added/` lie in it. */
  readonly folder: string;
  readonly workshop: Workshop;
  /** Where an edition is built that cannot be kept. */
  readonly temporary: string;
  /** `start`: changes of the corpus are taken in before the first answer. `manual`: only when a moderator refreshes. */
  readonly refreshes: 'start' | 'manual';
  /** Told what nobody asked and somebody should know; English, for logs. */
  readonly notice: (detail: string) => void;
  /** Told when an edition has to be built before anything can be answered, which takes a while. */
  readonly onFirstBuild?: () => void;
  /** Makes an edition ready to be answered from, before it is; what goes wrong there is noticed and holds nothing up. */
  readonly prepare?: (edition: Edition) => Promise<void>;
  /** True where editions that another process publishes are answered from, as soon as they are noticed. */
  readonly follows?: boolean;
  readonly disk?: FileSystem;
  readonly now?: () => Date;
}

/** Everything about a keeper that changes while it runs, and what it works with. */
export interface KeeperState {
  readonly options: Required<KeeperOptions>;
  readonly source: EditionSource & { readonly decisions: string; readonly added: string };
  /** Folder of the saved editions. */
  readonly editions: string;
  /** Which corpus and which names, as configured. */
  readonly sourceName: string;
  readonly listeners: Set<(edition: Edition) => void>;
  edition: Edition;
  shelf: Shelf;
  held: Waiting | undefined;
  building: BuildProgress | undefined;
  running: RunningBuild | undefined;
  /** The check of an edition that was built at the start, which goes on while it is answered from. */
  checking: { readonly stop: () => Promise<void> } | undefined;
}

/** A keeper's state before it has an edition. */
export type Opening = Omit<KeeperState, 'edition'>;

/** Who publishes what nobody asked for. */
export const AT_START: Signature = { by: 'start' };

/** Lays a data folder out. */
export const openingOf = (options: KeeperOptions): Opening => {
  const { folder, source } = options;
  return {
    options: {
      disk: DISK,
      now: () => new Date(),
      follows: false,
      onFirstBuild: () => undefined,
      prepare: async () => undefined,
      ...options,
    },
    source: { ...source, decisions: join(folder, 'decisions'), added: join(folder, 'added') },
    editions: join(folder, 'editions'),
    sourceName: [source.corpus, source.authority]
      .flatMap((part) => (part ? [part === 'none' ? part : resolve(part)] : []))
      .join(' '),
    listeners: new Set(),
    shelf: { editions: [] },
    held: undefined,
    building: undefined,
    running: undefined,
    checking: undefined,
  };
};

/** An edition as it goes on the shelf now. */
export const shelvedNow = (
  { options, sourceName }: Opening,
  id: string,
  stamp: string,
  { by, why }: Signature,
): Shelved => ({ id, at: options.now().toISOString(), by, ...(why ? { why } : {}), source: sourceName, stamp });

/** As moderators see it. */
export const keptOf = ({ id, at, by, why }: Shelved): KeptEdition => ({ id, at, by, ...(why ? { why } : {}) });
