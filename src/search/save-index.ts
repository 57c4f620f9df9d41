import { sha256 } from '../text/hash.ts';
import type { IndexData, Postings } from './index-data.ts';
import type { StringTable } from './string-table.ts';

/** A saved index that cannot be read: of another version, cut short, changed. It is built anew from the corpus. */
export class IndexError extends Error {
  readonly reason: 'not-an-index' | 'version' | 'cut-short' | 'changed';
  constructor(reason: IndexError['reason'], detail: string) {
    super(`saved index: ${detail}`);
    this.name = 'IndexError';
    this.reason = reason;
  }
}

type Numbers = Uint32Array | Uint16Array | Uint8Array | Float32Array | Float64Array;

/** « VGIX », little-endian; a machine that reads it otherwise refuses it. */
const MAGIC = 0x58494756;
/** Raised with every change of layout or analysis. */
const VERSION = 1;
/** Magic, version, number of bytes after the header, nothing; then the checksum of those bytes as 64 hex digits. */
const HEADER = 16;
const CHECKSUM = 64;
const START = HEADER + CHECKSUM;
const ALIGNMENT = 8;

const postingsParts = ({ offsets, documents, impacts, highest }: Postings): Numbers[] => [
  offsets,
  documents,
  impacts,
  highest,
];
const tableParts = ({ chars, offsets }: StringTable): Numbers[] => [chars, offsets];

const partsOf = (index: IndexData): Numbers[] => [
  index.ids,
  index.stream,
  index.streamOffsets,
  ...tableParts(index.forms),
  ...tableParts(index.stems),
  index.stemOf,
  index.stemFormOffsets,
  index.stemForms,
  index.formDocuments,
  ...postingsParts(index.stemPostings),
  index.prefixOf,
  ...postingsParts(index.prefixPostings),
  Float64Array.of(index.meanLength, index.french),
];

const aligned = (length: number): number => Math.ceil(length / ALIGNMENT) * ALIGNMENT;

/** The index as bytes: a header with a checksum, then every array as it lies in memory. */
export const saveIndex = (index: IndexData): Uint8Array => {
  const parts = partsOf(index);
  const table = aligned((parts.length + 1) * 4);
  const body = parts.reduce((sum, { byteLength }) => sum + aligned(byteLength), table);
  const bytes = new Uint8Array(START + body);
  const lengths = new Uint32Array(bytes.buffer, START, parts.length + 1);
  lengths[0] = parts.length;
  let at = START + table;
  parts.forEach((part, i) => {
    lengths[i + 1] = part.byteLength;
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += aligned(part.byteLength);
  });
  new Uint32Array(bytes.buffer, 0, 4).set([MAGIC, VERSION, body, 0]);
  bytes.set(new TextEncoder().encode(sha256(bytes.subarray(START))), HEADER);
  return bytes;
};

const checkHeader = (bytes: Uint8Array): void => {
  if (bytes.length < START) throw new IndexError('cut-short', `${bytes.length} bytes are not even a header`);
  const [magic, version, body = 0, none] = new Uint32Array(bytes.buffer, bytes.byteOffset, 4);
  if (magic !== MAGIC) throw new IndexError('not-an-index', 'does not begin like one');
  if (none !== 0) throw new IndexError('changed', 'the header does not fit');
  if (version !== VERSION) throw new IndexError('version', `version ${version}, this build reads ${VERSION}`);
  if (bytes.length !== START + body)
    throw new IndexError('cut-short', `${bytes.length} bytes where ${START + body} were written`);
};

const check = (bytes: Uint8Array): void => {
  checkHeader(bytes);
  const checksum = new TextDecoder().decode(bytes.subarray(HEADER, START));
  if (checksum !== sha256(bytes.subarray(START))) throw new IndexError('changed', 'the checksum does not fit');
};

/**
 * Reads what `saveIndex` wrote, as views on the bytes: nothing is parsed or copied. Throws `IndexError` where it cannot. Bytes
 * that were `checked` already, by a checksum over all of them, are not checked again.
 */
export const loadIndex = (saved: Uint8Array, { checked = false }: { readonly checked?: boolean } = {}): IndexData => {
  // Typed arrays begin at multiples of their width; a buffer cut out of a larger one may not.
  const bytes = saved.byteOffset % ALIGNMENT === 0 ? saved : saved.slice();
  (checked ? checkHeader : check)(bytes);
  const [parts = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset + START, 1);
  const lengths = new Uint32Array(bytes.buffer, bytes.byteOffset + START + 4, parts);
  let at = bytes.byteOffset + START + aligned((parts + 1) * 4);
  let part = 0;
  const next = (): readonly [ArrayBufferLike, number, number] => {
    const length = lengths[part++] ?? 0;
    const from = at;
    at += aligned(length);
    return [bytes.buffer, from, length];
  };
  const words = (): Uint32Array => {
    const [buffer, from, length] = next();
    return new Uint32Array(buffer, from, length / 4);
  };
  const small = (): Uint8Array => new Uint8Array(...next());
  const table = (): StringTable => {
    const [buffer, from, length] = next();
    return { chars: new Uint16Array(buffer, from, length / 2), offsets: words() };
  };
  const postings = (): Postings => ({ offsets: words(), documents: words(), impacts: small(), highest: small() });
  const arrays = {
    ids: words(),
    stream: words(),
    streamOffsets: words(),
    forms: table(),
    stems: table(),
    stemOf: words(),
    stemFormOffsets: words(),
    stemForms: words(),
    formDocuments: words(),
    stemPostings: postings(),
    prefixOf: words(),
    prefixPostings: postings(),
  };
  const [buffer, from] = next();
  const [meanLength = 1, french = 0] = new Float64Array(buffer, from, 2);
  return { ...arrays, meanLength, french };
};
