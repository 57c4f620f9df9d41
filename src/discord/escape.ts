/** Signs that turn the direction of text around; in a message they could disguise what is quoted. */
const DIRECTIONS = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g;

/** Anything of what `harmless` changes; hardly any text holds it. */
const HARMFUL = /[^\P{Cc}\n]|[\u2028\u2029\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/u;

const cleared = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[^\P{Cc}\n]/gu, '')
    .replace(DIRECTIONS, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD');

/** Takes out what could disguise or break a message: control and direction characters, half characters. Line ends stay. */
export const harmless = (text: string): string => (HARMFUL.test(text) ? cleared(text) : text);

/** What begins a heading, a list, a quotation or small print at the start of a line. */
const LINE_START = /^(\s*)(#{1,3}|-#?|\+|>{1,3}|\d{1,9}(?=[.)]))/gm;

/**
 * Makes a text show as it is: no bold, link, mention, spoiler, heading or code comes of it. What a reader sees is the text,
 * letter for letter; only `@everyone` and `@here` get a zero-width space, since a backslash does not stop them everywhere.
 */
export const escapeMarkdown = (text: string): string =>
  harmless(text)
    .replace(/[\\`*_~|[\]<]/g, '\\$&')
    .replace(/:\/\//g, '\\://')
    .replace(/@(?=everyone|here)/g, '@\u200B')
    .replace(LINE_START, (_, space: string, sign: string) => `${space}${/\d/.test(sign) ? `${sign}\\` : `\\${sign}`}`);

/** The text that was escaped, for what a person typed (see `cleanTyped`): the way back for a question read from a message. */
export const unescapeMarkdown = (text: string): string =>
  text.replace(/\\([^\p{L}\p{N}\s])/gu, '$1').replace(/@\u200B/g, '@');
