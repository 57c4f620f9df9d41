import type { Dispatch } from '../dispatch/dispatch.ts';
import type { Entry } from '../linking/entry.ts';
import { sha256 } from '../text/hash.ts';
import { dispatchDigest } from './edition-id.ts';

/** Hex digits before each entry: what it was read from. */
const KEY = 64;

/** Between the head of an entry and the rest; JSON escapes it wherever else it stands. */
const TAB = '\t';

/** Of an entry nobody knows what it was read from: it is never taken over. */
export const NO_KEY = '0'.repeat(KEY);

type Long = Pick<Dispatch, 'text' | 'paragraphs' | 'cuts'>;

/** What a refresh asks of an entry it takes over. */
interface Head {
  /** The day of publication its dates were read by. */
  readonly published: string | null;
  readonly digest: string;
  readonly dispatch: Omit<Dispatch, keyof Long>;
}

/** All else, by far the longest part. */
type Rest = Long & Pick<Entry, 'sentences' | 'facts'>;

/** An entry as it is saved. */
export interface KeptEntry {
  readonly entry: Entry;
  readonly published: string | null;
  readonly digest: string;
}

/** What an entry is read from: a file by name and content, what lies beside it, what moderators decided on it. */
export const entryKey = (...from: readonly unknown[]): string => sha256(JSON.stringify(from));

/** An entry as a line: its key, then its head and the rest, each as JSON. */
export const entryLine = (
  key: string,
  { dispatch: whole, sentences, facts }: Entry,
  published: string | null,
): string => {
  const { text, paragraphs, cuts, ...dispatch } = whole;
  const head: Head = { published, digest: dispatchDigest(whole), dispatch };
  const rest: Rest = { text, paragraphs, cuts, sentences, facts };
  return `${key}${JSON.stringify(head)}${TAB}${JSON.stringify(rest)}\n`;
};

/** The key of a line. */
export const keyOfLine = (line: Buffer): string => line.toString('latin1', 0, KEY);

/** A dispatch whose long part is not parsed before anybody asks for it. */
class LaterDispatch {
  readonly #rest: () => Rest;
  constructor(head: Head['dispatch'], rest: () => Rest) {
    Object.assign(this, head);
    this.#rest = rest;
  }
  get text(): string {
    return this.#rest().text;
  }
  get paragraphs(): Rest['paragraphs'] {
    return this.#rest().paragraphs;
  }
  get cuts(): Rest['cuts'] {
    return this.#rest().cuts;
  }
}

/** The entry of a line, as it was saved; its long part is not parsed before anybody asks for it. */
export const keptEntry = (line: Buffer): KeptEntry => {
  const tab = line.indexOf(TAB, KEY);
  const { published, digest, dispatch: head } = JSON.parse(line.toString('utf8', KEY, tab)) as Head;
  let parsed: Rest | undefined;
  const rest = (): Rest => {
    parsed ??= JSON.parse(line.toString('utf8', tab + 1)) as Rest;
    return parsed;
  };
  const entry: Entry = {
    dispatch: new LaterDispatch(head, rest) as unknown as Dispatch,
    get sentences() {
      return rest().sentences;
    },
    get facts() {
      return rest().facts;
    },
  };
  return { entry, published, digest };
};

/** The entry of a line. */
export const readEntryLine = (line: string): Entry => {
  const tab = line.indexOf(TAB);
  const { dispatch } = JSON.parse(line.slice(KEY, tab)) as Head;
  const { sentences, facts, ...long } = JSON.parse(line.slice(tab + 1)) as Rest;
  return { dispatch: { ...dispatch, ...long }, sentences, facts };
};
