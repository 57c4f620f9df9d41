import { join } from 'node:path';
import { z } from 'zod';
import { type FileSystem, writeAtomically } from './file-system.ts';
import type { Looks } from './inputs.ts';
import type { Manifest } from './manifest.ts';
import { editionFolder } from './saved-files.ts';

/** Beside an edition and no part of it: it holds times, and an edition is the same bytes wherever it is built. */
const FILE = 'seen.json';

/** Milliseconds: some file systems tell times no finer than this, so that a file written twice in them looks untouched. */
const COARSEST = 2000;

const seen = z.object({
  /** When the build began to look, milliseconds since 1970. */
  at: z.number(),
  looks: z.record(z.string(), z.tuple([z.number(), z.number(), z.number(), z.number()]).readonly()),
});

/** What a build saw of the files it read. */
export type Seen = z.infer<typeof seen>;

/** Remembers what the files of an edition looked like when they were read. */
export const writeSeen = (disk: FileSystem, editions: string, edition: string, one: Seen): Promise<void> =>
  writeAtomically(disk, join(editionFolder(editions, edition), FILE), JSON.stringify(one));

/** What was seen when an edition was built; undefined where nobody can say. */
export const readSeen = async (disk: FileSystem, editions: string, edition: string): Promise<Seen | undefined> => {
  try {
    return seen.parse(JSON.parse((await disk.read(join(editionFolder(editions, edition), FILE))).toString('utf8')));
  } catch {
    return undefined;
  }
};

/**
 * The SHA-256 of inputs that need not be read again: size, both times and number on the disk are what they were when the edition
 * was built, and both times lie before that build. The second of them is the system's own and moves with every write, even one
 * that puts the first back. Whoever trusts no clock builds in full.
 */
export const unchangedSince = (
  { inputs }: Pick<Manifest, 'inputs'>,
  { at, looks }: Seen,
  now: Looks,
): ((name: string) => string | undefined) => {
  return (name) => {
    const [before, is] = [looks[name], now[name]];
    if (!before || !is?.every((part, index) => part === before[index])) return undefined;
    const [, written, changed] = is;
    return Math.max(written, changed) < at - COARSEST ? inputs[name] : undefined;
  };
};
