import type { OwnPassage, Passage } from '../search/passage.ts';

/** Numbers of a passage in the file: entry, first, last, start, end; its id is its place. */
const FIELDS = 5;

/** Passages as bytes, little-endian numbers of 32 bits. */
export const writePassages = (passages: readonly Passage[]): Uint8Array => {
  const numbers = new Uint32Array(passages.length * FIELDS);
  passages.forEach(({ entry, first, last, start, end }, id) => {
    numbers.set([entry, first, last, start, end], id * FIELDS);
  });
  return new Uint8Array(numbers.buffer);
};

const numbersOf = (bytes: Uint8Array): Uint32Array => new Uint32Array(bytes.slice().buffer);

/** The passages of such bytes. */
export const readPassages = (bytes: Uint8Array): readonly Passage[] => {
  const numbers = numbersOf(bytes);
  return Array.from({ length: numbers.length / FIELDS }, (_, id) => {
    const [entry = 0, first = 0, last = 0, start = 0, end = 0] = numbers.subarray(id * FIELDS, (id + 1) * FIELDS);
    return { id, entry, first, last, start, end };
  });
};

/** The passages of each entry that has any, and where they begin. */
export const ownPassages = (
  bytes: Uint8Array,
): ReadonlyMap<number, { readonly first: number; readonly passages: readonly OwnPassage[] }> => {
  const numbers = numbersOf(bytes);
  const found = new Map<number, { first: number; passages: OwnPassage[] }>();
  for (let id = 0; id * FIELDS < numbers.length; id++) {
    const [entry = 0, first = 0, last = 0, start = 0, end = 0] = numbers.subarray(id * FIELDS, (id + 1) * FIELDS);
    const own = found.get(entry) ?? { first: id, passages: [] };
    found.set(entry, own);
    own.passages.push({ first, last, start, end });
  }
  return found;
};
