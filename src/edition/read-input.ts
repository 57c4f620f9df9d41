import { CorpusError } from '../dispatch/corpus-error.ts';
import type { Dispatch } from '../dispatch/dispatch.ts';
import { pairNotes } from '../dispatch/pair-notes.ts';
import { type OpenFile, readCorpus } from '../dispatch/read-corpus.ts';
import { readDispatch } from '../dispatch/read-dispatch.ts';
import type { SetAside } from '../dispatch/set-aside.ts';
import type { Authority } from '../linking/authority.ts';
import { checkNotes } from '../linking/check-notes.ts';
import { sha256 } from '../text/hash.ts';
import { applyDecisions, decisionsByFile, isWithdrawn } from './apply-decisions.ts';
import type { OnProgress } from './build-edition.ts';
import { type DispatchDecisions, NO_DISPATCH_DECISIONS, readDispatchDecisions } from './dispatch-decisions.ts';
import { type EditionMemory, NO_MEMORY } from './edition-memory.ts';
import type { EditionSource } from './edition-source.ts';
import { entryKey } from './entry-lines.ts';
import { readAuthority } from './read-authority.ts';

/** Everything an edition is built from, read and checked. */
export interface ReadInput {
  readonly dispatches: readonly Dispatch[];
  readonly authority: Authority;
  readonly setAside: readonly SetAside[];
  /** By file: what the entry was read from. */
  readonly keys: ReadonlyMap<string, string>;
  /** By file: SHA-256 of its bytes, of those that cannot be served too. */
  readonly hashes: ReadonlyMap<string, string>;
}

interface Opened {
  readonly open: OpenFile;
  readonly keys: Map<string, string>;
  readonly hashes: Map<string, string>;
}

/** Opens files as moderators want them read, and takes over what was read of the same bytes before. */
const opener = (decisions: DispatchDecisions, memory: EditionMemory): Opened => {
  const keys = new Map<string, string>();
  const hashes = new Map<string, string>();
  const ownOf = decisionsByFile(decisions);
  const open: OpenFile = (file, bytes, source) => {
    const own = ownOf(file);
    const hash = sha256(bytes);
    const key = entryKey(file, hash, source ?? null, own ?? null);
    keys.set(file, key);
    hashes.set(file, hash);
    const known = memory.dispatch(key);
    if (known) return known;
    const dispatch = readDispatch(file, bytes, source);
    return own ? applyDecisions(dispatch, own) : dispatch;
  };
  return { open, keys, hashes };
};

/**
 * Reads a corpus with what moderators decided. Throws `CorpusError` where the folder is missing or holds nothing that can
 * be read, `AuthorityError` where a list of names or decisions is broken.
 */
export const readInput = async (
  source: EditionSource,
  memory: EditionMemory = NO_MEMORY,
  onProgress?: OnProgress,
): Promise<ReadInput> => {
  const decisions = source.decisions ? await readDispatchDecisions(source.decisions) : NO_DISPATCH_DECISIONS;
  const withdrawn = isWithdrawn(decisions.withdrawn);
  const { open, keys, hashes } = opener(decisions, memory);
  const dispatches: Dispatch[] = [];
  const setAside: SetAside[] = [];
  for await (const reading of readCorpus(source.corpus, { open, ...(source.added ? { added: source.added } : {}) })) {
    if (reading.kind === 'set-aside') setAside.push(reading.setAside);
    else if (!withdrawn(reading.dispatch)) dispatches.push(reading.dispatch);
    onProgress?.('read', dispatches.length, 0);
  }
  const paired = pairNotes(dispatches);
  const authority = await readAuthority(source);
  const checked = checkNotes(paired.dispatches, authority, setAside);
  const left = [...setAside, ...paired.setAside, ...checked.setAside];
  if (!checked.dispatches.length) {
    const why = left.slice(0, 3).map(({ file, reason, detail }) => `${file}: ${reason} (${detail})`);
    throw new CorpusError(source.corpus, why.length ? `holds nothing readable: ${why.join('; ')}` : 'is empty');
  }
  return { dispatches: checked.dispatches, authority, setAside: left, keys, hashes };
};
