/** Something whose fields are maps, lists and plain values. */
type Fields = Readonly<Record<string, unknown>>;

type Line =
  | readonly [field: string, kind: 'value', value: unknown]
  | readonly [field: string, kind: 'list' | 'map' | 'set']
  | readonly [field: string, kind: 'item', value: unknown]
  | readonly [field: string, kind: 'pair', key: unknown, value: unknown];

const MAP = '\u0001map';
const SET = '\u0001set';

/** JSON has no maps; a function is none of its business, and to lose one silently would be worse than to stop. */
const packed = (key: string, value: unknown): unknown => {
  if (value instanceof Map) return { [MAP]: [...value] };
  if (value instanceof Set) return { [SET]: [...value] };
  if (typeof value === 'function' || ArrayBuffer.isView(value)) throw new TypeError(`${key} cannot be saved`);
  return value;
};

const unpacked = (_key: string, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (MAP in value) return new Map(value[MAP] as [unknown, unknown][]);
  return SET in value ? new Set(value[SET] as unknown[]) : value;
};

const write = (line: Line): string => `${JSON.stringify(line, packed)}\n`;
// The marks are written escaped, and stand in no other text: no text of a person holds U+0001 before these words.
const MARKED = /\\u0001(?:map|set)"/;
const read = (line: string): Line => (MARKED.test(line) ? JSON.parse(line, unpacked) : JSON.parse(line));

/** The line of one element of a list. */
export const itemLine = (field: string, value: unknown): string => write([field, 'item', value]);

/** The element of a list whose line this is. */
export const itemOf = (line: string): unknown => read(line)[2];

/**
 * Each element of each field on a line of its own, so that they can be read in turns. Maps keep their order. `kept` has the
 * lines of elements that were made before.
 */
export function* toLines(
  fields: Fields,
  kept: (item: unknown) => Uint8Array | undefined = () => undefined,
): Generator<string | Uint8Array> {
  for (const [field, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    if (Array.isArray(value)) {
      yield write([field, 'list']);
      for (const item of value) yield kept(item) ?? itemLine(field, item);
    } else if (value instanceof Map) {
      yield write([field, 'map']);
      for (const [key, held] of value) yield write([field, 'pair', key, held]);
    } else if (value instanceof Set) {
      yield write([field, 'set']);
      for (const item of value) yield write([field, 'item', item]);
    } else yield write([field, 'value', value]);
  }
}

const begun = (kind: 'list' | 'map' | 'set'): unknown => {
  switch (kind) {
    case 'list':
      return [];
    case 'map':
      return new Map();
    case 'set':
      return new Set();
  }
};

const take = (fields: Record<string, unknown>, line: Line): void => {
  const [field, kind] = line;
  const held = fields[field];
  switch (kind) {
    case 'value':
      fields[field] = line[2];
      return;
    case 'list':
    case 'map':
    case 'set':
      fields[field] = begun(kind);
      return;
    case 'item':
      if (Array.isArray(held)) held.push(line[2]);
      else if (held instanceof Set) held.add(line[2]);
      return;
    case 'pair':
      if (held instanceof Map) held.set(line[2], line[3]);
      return;
  }
};

/** What `toLines` made lines of. */
export const fromLines = async (lines: AsyncIterable<string>): Promise<Fields> => {
  const fields: Record<string, unknown> = {};
  for await (const line of lines) take(fields, read(line));
  return fields;
};
