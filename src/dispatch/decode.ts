import iconv from 'iconv-lite';
import { Unreadable } from './set-aside.ts';

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, i) => bytes[i] === byte);

/** NUL, C0 controls but tab, line feed, form feed and return, and the C1 controls: no news page has them. */
const BINARY = /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f]/;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** A page's head is read so far. */
const HEAD_BYTES = 4096;
const CHARSET = /<meta\s[^>]*charset\s*=\s*["']?\s*([\w.:-]+)/i;

/** The encoding a page's head names. Throws `Unreadable` for one nobody knows; what is valid UTF-8 is never asked. */
const declaredCharset = (bytes: Uint8Array): string | undefined => {
  const name = CHARSET.exec(Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1'))?.[1];
  // Pages that claim to be UTF-8 and are not, or Latin-1, are Windows-1252 as browsers read them.
  if (!name || /^(?:utf-?8|iso-?8859-?1|latin-?1|us-ascii)$/i.test(name)) return undefined;
  if (!iconv.encodingExists(name)) throw new Unreadable('not-text', `the page names an unknown encoding "${name}"`);
  return name;
};

const decodeBytes = (bytes: Uint8Array): string => {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, 0xfe, 0xff)) return iconv.decode(Buffer.from(bytes), 'utf-16be');
  try {
    return utf8.decode(bytes);
  } catch {
    // Node 20's own windows-1252 turns quotation marks into C1 controls.
    return iconv.decode(Buffer.from(bytes), declaredCharset(bytes) ?? 'windows-1252');
  }
};

/**
 * Bytes of a file to text: UTF-8 and UTF-16 with or without their mark, else what an HTML page names, else Windows-1252; the mark is removed and
 * nothing else is changed. Throws `Unreadable` for empty files and for what is not text.
 */
export const decode = (bytes: Uint8Array): string => {
  if (bytes.length === 0) throw new Unreadable('empty', 'the file holds no bytes');
  const text = decodeBytes(bytes).replace(/^\ufeff/, '');
  const control = BINARY.exec(text);
  if (control) {
    const code = control[0].charCodeAt(0).toString(16).padStart(2, '0');
    throw new Unreadable('not-text', `control character 0x${code} at offset ${control.index}`);
  }
  if (!text.trim()) throw new Unreadable('empty', 'the file holds only white space');
  return text;
};
