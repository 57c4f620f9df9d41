/** Strings in code unit order, packed: found by halving, numbered by place. */
export interface StringTable {
  readonly chars: Uint16Array;
  /** One more than there are strings. */
  readonly offsets: Uint32Array;
}

/** Packs strings that are already in code unit order and without doubles. */
export const packStrings = (sorted: readonly string[]): StringTable => {
  const offsets = new Uint32Array(sorted.length + 1);
  sorted.forEach((text, index) => {
    offsets[index + 1] = (offsets[index] as number) + text.length;
  });
  const chars = new Uint16Array(offsets[sorted.length] as number);
  sorted.forEach((text, index) => {
    const start = offsets[index] as number;
    for (let i = 0; i < text.length; i++) chars[start + i] = text.charCodeAt(i);
  });
  return { chars, offsets };
};

/** The string at a place. */
export const stringAt = ({ chars, offsets }: StringTable, index: number): string =>
  String.fromCharCode(...chars.subarray(offsets[index], offsets[index + 1]));

/** The first place whose string is not before this one in order, looked for between two places where they are known. */
const lowerBound = ({ chars, offsets }: StringTable, text: string, from = 0, to = offsets.length - 1): number => {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const start = offsets[middle] as number;
    const length = (offsets[middle + 1] as number) - start;
    let i = 0;
    while (i < length && i < text.length && chars[start + i] === text.charCodeAt(i)) i++;
    const before = i === text.length ? false : i === length || (chars[start + i] as number) < text.charCodeAt(i);
    if (before) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The place of a string, or -1; looked for between two places where they are known. */
export const findString = (table: StringTable, text: string, from?: number, to?: number): number => {
  const index = lowerBound(table, text, from, to);
  const { chars, offsets } = table;
  if (index >= offsets.length - 1) return -1;
  const start = offsets[index] as number;
  if ((offsets[index + 1] as number) - start !== text.length) return -1;
  for (let i = 0; i < text.length; i++) if (chars[start + i] !== text.charCodeAt(i)) return -1;
  return index;
};

/** Places of the strings that begin so: from, and up to but not including. */
export const prefixRange = (table: StringTable, prefix: string): readonly [from: number, to: number] => [
  lowerBound(table, prefix),
  lowerBound(table, `${prefix}\uffff`),
];
