/** What a character is to the words of a text. */
export const CHARACTER = { mark: 1, space: 2, digit: 3, number: 4, letter: 5, combining: 6 } as const;

const LETTER = /^\p{L}$/u;
const COMBINING = /^\p{M}$/u;
const NUMBER = /^\p{N}$/u;

const read = (character: string): number => {
  if (character >= '0' && character <= '9') return CHARACTER.digit;
  if (LETTER.test(character)) return CHARACTER.letter;
  if (COMBINING.test(character)) return CHARACTER.combining;
  if (NUMBER.test(character)) return CHARACTER.number;
  return character.trim() === '' ? CHARACTER.space : CHARACTER.mark;
};

/** By UTF-16 unit; 0 for one not met yet. */
const known = new Uint8Array(0x1_0000);

/** What the UTF-16 unit is; half of a pair is a mark. */
export const characterOf = (unit: number): number => {
  const kind = known[unit] ?? 0;
  if (kind !== 0) return kind;
  const found = read(String.fromCharCode(unit));
  known[unit] = found;
  return found;
};

/** Units of the pair that begins at an offset: 2, or 1 where none does. */
export const pairLength = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** What the pair of units at an offset is: letters beyond the basic plane. */
export const pairOf = (text: string, at: number): number => read(String.fromCodePoint(text.codePointAt(at) ?? 0));
