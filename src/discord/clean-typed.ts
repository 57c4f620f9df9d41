import { harmless } from './escape.ts';

/** What a person typed, as one line: no control, direction or zero-width characters, no private-use ones (component state uses them). */
export const cleanTyped = (text: string): string =>
  harmless(text)
    .replace(/[\u200B\u2060\uFEFF\p{Co}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
