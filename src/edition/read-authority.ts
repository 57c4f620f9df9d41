import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CorpusError } from '../dispatch/corpus-error.ts';
import { type Authority, NO_AUTHORITY } from '../linking/authority.ts';
import { readDecisions } from '../linking/decisions.ts';
import { layDecisions } from '../linking/lay-decisions.ts';
import { loadAuthority } from '../linking/load-authority.ts';
import type { EditionSource } from './edition-source.ts';

const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isDirectory() ?? false;

/** The lists of names of a corpus, without what moderators decided. Throws `AuthorityError` where one is broken. */
export const readLists = async ({ corpus, shippedAuthority, authority }: EditionSource): Promise<Authority> => {
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
