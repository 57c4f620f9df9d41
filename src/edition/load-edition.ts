import { buildEdition } from './build-edition.ts';
import type { Edition } from './edition.ts';
import type { EditionSource } from './edition-source.ts';
import { readInput } from './read-input.ts';

/**
 * Reads a corpus folder and builds an edition of it, in this thread and without saving it. Throws `CorpusError` where the
 * folder is missing or holds nothing that can be read, `AuthorityError` where a list of names is broken.
 */
export const loadEdition = async (source: EditionSource): Promise<Edition> => {
  const { dispatches, authority, setAside } = await readInput(source);
  return buildEdition(dispatches, authority, setAside);
};
