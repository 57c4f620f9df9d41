import type { Entry } from '../linking/entry.ts';
import { sha256 } from '../text/hash.ts';
import { dispatchDigest } from './edition-id.ts';

/** Hex digits before each entry: what it was read from. */
const KEY = 64;

/** Of an entry nobody knows what it was read from: it is never taken over. */
export const NO_KEY = '0'.repeat(KEY);

/** An entry as it is saved. */
export type KeptEntry = Entry & { readonly published: string | null; readonly digest: string };

/** What an entry is read from: a file by name and content, what lies beside it, what moderators decided on it. */
export const entryKey = (...from: readonly unknown[]): string => sha256(JSON.stringify(from));

/** An entry as a line: its key, then JSON with the day of publication its dates were read by. */
export const entryLine = (key: string, { dispatch, sentences, facts }: Entry, published: string | null): string =>
  `${key}${JSON.stringify({ published, digest: dispatchDigest(dispatch), dispatch, sentences, facts } satisfies KeptEntry)}\n`;

/** The key of a line. */
export const keyOfLine = (line: Buffer): string => line.toString('latin1', 0, KEY);

/** The entry of a line, as it was saved. */
export const keptEntry = (line: Buffer): KeptEntry => JSON.parse(line.toString('utf8', KEY)) as KeptEntry;

/** The entry of a line. */
export const readEntryLine = (line: string): Entry => {
  const { dispatch, sentences, facts } = JSON.parse(line.slice(KEY)) as KeptEntry;
  return { dispatch, sentences, facts };
};
