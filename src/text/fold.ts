/** A copy of a text for matching, with the way back: matching happens here, citing on the original. */
export interface Folded {
  readonly text: string;
  /** Offset in the original of the character that `offset` in `text` came from; the end maps to the end. */
  readonly original: (offset: number) => number;
}

/** What NFD does not take apart, and the typography that is one sign in many shapes. */
const SPECIAL: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '´': "'",
  '`': "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\u00ad': '',
  '\u200b': '',
};

const cache = new Map<string, string>();

const foldCharacter = (character: string): string => {
  const known = cache.get(character);
  if (known !== undefined) return known;
  const lower = character.toLowerCase();
  // Taken apart first: « ǿ » is « ø » with an accent, and « ø » is an « o ».
  const folded = Array.from(lower.normalize('NFD').replace(/\p{M}/gu, ''), (sign) => SPECIAL[sign] ?? sign).join('');
  // One entry per distinct character met; bounded so that no input can grow it without end.
  if (cache.size < 65_536) cache.set(character, folded);
  return folded;
};

const ASCII_ONLY = /^[\0-\x7f]*$/;

const BEYOND_ASCII = /[^\0-\x7f]/gu;

/** Where each character of the folded text came from. */
const origins = (text: string): readonly number[] => {
  const from: number[] = [];
  let position = 0;
  for (const character of text) {
    const { length } = character < '\x80' ? character : foldCharacter(character);
    for (let i = 0; i < length; i++) from.push(position);
    position += character.length;
  }
  return from;
};

/** Lower case, no accents, one kind of apostrophe, hyphen and space; « Œuvre » and “oeuvre” meet. */
export const fold = (text: string): Folded => {
  if (ASCII_ONLY.test(text)) return { text: text.toLowerCase(), original: (offset) => offset };
  // Most texts are only looked into; the way back is made once something is found.
  let from: readonly number[] | undefined;
  return {
    text: foldText(text),
    original: (offset) => {
      from ??= origins(text);
      return from[offset] ?? text.length;
    },
  };
};

/** The folded text alone, where no way back is needed. */
export const foldText = (text: string): string =>
  ASCII_ONLY.test(text)
    ? text.toLowerCase()
    : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()).replace(BEYOND_ASCII, foldCharacter);
