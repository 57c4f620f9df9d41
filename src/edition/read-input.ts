import { CorpusError } from '../dispatch/corpus-error.ts';
import type { Dispatch } from '../dispatch/dispatch.ts';
import { pairNotes } from '../dispatch/pair-notes.ts';
import { type OpenFile, type ReadOptions, readCorpus } from '../dispatch/read-corpus.ts';
import { readDispatch } from '../dispatch/read-dispatch.ts';
import type { SetAside } from '../dispatch/set-aside.ts';
import type { Source } from '../dispatch/sources.ts';
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

/** What is known of the input before it is read. */
export interface Before {
  readonly memory?: EditionMemory;
  /** SHA-256 of a file by its name among the inputs, where that is sure without reading it. */
  readonly unchanged?: (name: string) => string | undefined;
}

/** Name of a dispatch's file among the inputs. */
export const inputName = (file: string): string => (file.startsWith('added/') ? file : `corpus/${file}`);

interface Opened {
  readonly open: OpenFile;
  readonly known: NonNullable<ReadOptions['known']>;
  readonly keys: Map<string, string>;
  readonly hashes: Map<string, string>;
}

/** Opens files as moderators want them read, and takes over what was read of the same bytes before. */
const opener = (decisions: DispatchDecisions, { memory = NO_MEMORY, unchanged = () => undefined }: Before): Opened => {
  const keys = new Map<string, string>();
  const hashes = new Map<string, string>();
  const ownOf = decisionsByFile(decisions);
  const recall = (file: string, hash: string, source: Source | undefined): Dispatch | undefined => {
    const key = entryKey(file, hash, source ?? null, ownOf(file) ?? null);
    keys.set(file, key);
    hashes.set(file, hash);
    return memory.dispatch(key);
  };
  const open: OpenFile = (file, bytes, source) => {
    const own = ownOf(file);
    const recalled = recall(file, sha256(bytes), source);
    if (recalled) return recalled;
    const dispatch = readDispatch(file, bytes, source);
    return own ? applyDecisions(dispatch, own) : dispatch;
  };
  const known: Opened['known'] = (file, source) => {
    const hash = unchanged(inputName(file));
    return hash === undefined ? undefined : recall(file, hash, source);
  };
  return { open, known, keys, hashes };
};

/**
 * Reads a corpus with what moderators decided. Throws `CorpusError` where the folder is missing or holds nothing that can
 * be read, `AuthorityError` where a list of names or decisions is broken.
 */
export const readInput = async (
  source: EditionSource,
  before: Before = {},
  onProgress?: OnProgress,
): Promise<ReadInput> => {
  const decisions = source.decisions ? await readDispatchDecisions(source.decisions) : NO_DISPATCH_DECISIONS;
  const withdrawn = isWithdrawn(decisions.withdrawn);
  const { open, known, keys, hashes } = opener(decisions, before);
  const dispatches: Dispatch[] = [];
  const setAside: SetAside[] = [];
  const added = source.added ? { added: source.added } : {};
  for await (const reading of readCorpus(source.corpus, { open, known, ...added })) {
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
