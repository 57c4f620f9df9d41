import iconv from 'iconv-lite';
import { Unreadable } from './set-aside.ts';

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, i) => bytes[i] === byte);

/** NUL, C0 controls but tab, line feed, form feed and return, and the C1 controls: no news page has them. */
const BINARY = /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f]/;

const utf8 = new TextDecoder('utf-8', { fatal: true });

const decodeBytes = (bytes: Uint8Array): string => {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, 0xfe, 0xff)) return iconv.decode(Buffer.from(bytes), 'utf-16be');
  try {
    return utf8.decode(bytes);
  } catch {
    // Node 20's own windows-1252 turns quotation marks into C1 controls.
    return iconv.decode(Buffer.from(bytes), 'windows-1252');
  }
};

/**
 * Bytes of a file to text: UTF-8 and UTF-16 with or without their mark, else Windows-1252; the mark is removed and
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
