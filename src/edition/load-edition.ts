import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dispatch } from '../dispatch/dispatch.ts';
import { pairNotes } from '../dispatch/pair-notes.ts';
import { CorpusError, readCorpus } from '../dispatch/read-corpus.ts';
import type { SetAside } from '../dispatch/set-aside.ts';
import { type Authority, NO_AUTHORITY } from '../linking/authority.ts';
import { checkNotes } from '../linking/check-notes.ts';
import { readDecisions } from '../linking/decisions.ts';
import { layDecisions } from '../linking/lay-decisions.ts';
import { loadAuthority } from '../linking/load-authority.ts';
import { buildEdition } from './build-edition.ts';
import type { Edition } from './edition.ts';

/** Where an edition comes from. */
export interface EditionSource {
  /** The corpus folder. */
  readonly corpus: string;
  /** The authority that ships with the bot; the corpus folder's own is laid over it. */
  readonly shippedAuthority: string;
  /** Replaces both: a folder, or `none`. */
  readonly authority?: string;
  /** Folder of moderators' decisions, laid over whichever names are used. */
  readonly decisions?: string;
}

const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isDirectory() ?? false;

const readLists = async ({ corpus, shippedAuthority, authority }: EditionSource): Promise<Authority> => {
  if (authority === 'none') return NO_AUTHORITY;
  if (authority !== undefined) {
    if (!(await isFolder(authority))) throw new CorpusError(authority, 'authority folder does not exist');
    return loadAuthority(authority);
  }
  return loadAuthority(shippedAuthority, join(corpus, 'authority'));
};

/** The names and decisions an edition of a corpus is linked through. Throws `AuthorityError` where a list is broken. */
export const readAuthority = async (source: EditionSource): Promise<Authority> => {
  const lists = await readLists(source);
  return source.decisions === undefined ? lists : layDecisions(lists, await readDecisions(source.decisions));
};

/**
 * Reads a corpus folder and builds an edition of it. Throws `CorpusError` where the folder is missing or holds nothing
 * that can be read, `AuthorityError` where a list of names is broken.
 */
export const loadEdition = async (source: EditionSource): Promise<Edition> => {
  const dispatches: Dispatch[] = [];
  const setAside: SetAside[] = [];
  for await (const reading of readCorpus(source.corpus)) {
    if (reading.kind === 'dispatch') dispatches.push(reading.dispatch);
    else setAside.push(reading.setAside);
  }
  const paired = pairNotes(dispatches);
  const authority = await readAuthority(source);
  const checked = checkNotes(paired.dispatches, authority, setAside);
  const left = [...setAside, ...paired.setAside, ...checked.setAside];
  if (!checked.dispatches.length) {
    const why = left.slice(0, 3).map(({ file, reason, detail }) => `${file}: ${reason} (${detail})`);
    throw new CorpusError(source.corpus, why.length ? `holds nothing readable: ${why.join('; ')}` : 'is empty');
  }
  return buildEdition(checked.dispatches, authority, left);
};
