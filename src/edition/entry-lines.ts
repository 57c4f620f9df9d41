import type { Dispatch } from '../dispatch/dispatch.ts';
import type { Entry } from '../linking/entry.ts';
import { sha256 } from '../text/hash.ts';
import type { Recall } from './build-edition.ts';

/** Hex digits before each entry: what it was read from. */
const KEY = 64;
const NEWLINE = 10;

/** Of an entry nobody knows what it was read from: it is never taken over. */
export const NO_KEY = '0'.repeat(KEY);

type Kept = Entry & { readonly published: string | null };

/** What an entry is read from: a file by name and content, what lies beside it, what moderators decided on it. */
export const entryKey = (...from: readonly unknown[]): string => sha256(JSON.stringify(from));

/** An entry as a line: its key, then JSON with the day of publication its dates were read by. */
export const entryLine = (key: string, { dispatch, sentences, facts }: Entry, published: string | null): string =>
  `${key}${JSON.stringify({ published, dispatch, sentences, facts } satisfies Kept)}\n`;

/** The entry of a line. */
export const readEntryLine = (line: string): Entry => {
  const { dispatch, sentences, facts } = JSON.parse(line.slice(KEY)) as Kept;
  return { dispatch, sentences, facts };
};

/** The entries of an earlier edition, to be taken over where nothing about them changed. */
export interface EntryMemory {
  /** The dispatch read from this before. */
  readonly dispatch: (key: string) => Dispatch | undefined;
  readonly recall: Recall;
  /** The line an entry came from, unchanged, to be written again. */
  readonly line: (key: string, entry: Entry) => Uint8Array | undefined;
}

/** Remembers nothing: everything is read anew. */
export const NO_MEMORY: EntryMemory = {
  dispatch: () => undefined,
  recall: () => undefined,
  line: () => undefined,
};

/** Makes the bytes of a saved edition's entries ready to be taken over; nothing is parsed before it is asked for. */
export const entryMemory = (bytes: Buffer): EntryMemory => {
  const lines = new Map<string, Buffer>();
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(NEWLINE, from);
    const to = end === -1 ? bytes.length : end + 1;
    lines.set(bytes.toString('latin1', from, from + KEY), bytes.subarray(from, to));
    from = to;
  }
  const taken = new Map<Dispatch, Kept>();
  return {
    dispatch: (key) => {
      const line = lines.get(key);
      if (!line) return undefined;
      const kept = JSON.parse(line.toString('utf8', KEY)) as Kept;
      taken.set(kept.dispatch, kept);
      return kept.dispatch;
    },
    recall: (dispatch, published) => {
      const kept = taken.get(dispatch);
      return kept && kept.published === published ? kept : undefined;
    },
    line: (key, entry) => (taken.get(entry.dispatch)?.facts === entry.facts ? lines.get(key) : undefined),
  };
};
