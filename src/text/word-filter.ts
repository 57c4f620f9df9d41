/** Bits of a filter: of four hundred words one in sixty others is taken for one of them. */
const BITS = 4096;
/** Bits set for a word. */
const PER_WORD = 3;

/** 32 bits of a word. Source: FNV-1a; two starts give two hashes. */
const hash = (word: string, start: number): number => {
  let value = start;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  return value >>> 0;
};

const bitsOf = (word: string): readonly number[] => {
  const [first, step] = [hash(word, 0x811c9dc5), hash(word, 0x2f0b4c47) | 1];
  return Array.from({ length: PER_WORD }, (_, i) => (first + i * step) % BITS);
};

/** The words of a text in few bytes: it may take a word for one of them that is none, never the other way round. */
export interface WordFilter {
  readonly add: (word: string) => void;
  /** As text, in base 64. */
  readonly toString: () => string;
}

/** An empty filter. */
export const wordFilter = (): WordFilter => {
  const bytes = new Uint8Array(BITS / 8);
  return {
    add: (word) => {
      for (const bit of bitsOf(word)) bytes[bit >> 3] = (bytes[bit >> 3] as number) | (1 << (bit & 7));
    },
    toString: () => Buffer.from(bytes.buffer).toString('base64'),
  };
};

/** Looks words up in a filter that was made text. */
export const mayHold = (filter: string): ((word: string) => boolean) => {
  const bytes = Buffer.from(filter, 'base64');
  return (word) => bitsOf(word).every((bit) => ((bytes[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0);
};
