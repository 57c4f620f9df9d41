import type { Span } from '../text/span.ts';

/** What stands between one pair of outer quotation marks; offsets leave the marks out. */
export interface Quoted extends Span {
  /** False where the mark that opens is never closed, or one closes that never opened. */
  readonly closed: boolean;
}

/** Marks that are never anything else. */
const CLOSER: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“', '‹': '›', '"': '"' };
const STRAY = new Set(['»', '”', '›']);

/** An apostrophe is a mark only where it opens before a letter, after a space, and closes before none. */
const SINGLE = /(?<![\p{L}\p{N}])[‘'](\p{L}(?:[^‘'’]|['’](?=\p{L}))*)['’](?!\p{L})/uy;

/** Where a mark opened just before `from` is closed, past pairs of the same marks inside; -1 where it is not. */
const closingOf = (text: string, from: number, opener: string, closer: string): number => {
  for (let at = from, depth = 1; at < text.length; at++) {
    if (text[at] === closer) depth--;
    else if (text[at] === opener) depth++;
    if (depth === 0) return at;
  }
  return -1;
};

/** Finds every quotation in a paragraph, of any style of marks. Marks inside marks belong to what is quoted. */
export const quotationsIn = (text: string): readonly Quoted[] => {
  const found: Quoted[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    const closer = CLOSER[sign];
    if (closer) {
      const end = closingOf(text, at + 1, sign, closer);
      found.push({ start: at + 1, end: end === -1 ? text.length : end, closed: end !== -1 });
      if (end === -1) break;
      at = end;
    } else if (STRAY.has(sign)) found.push({ start: at, end: at + 1, closed: false });
    else if (sign === "'" || sign === '‘') {
      SINGLE.lastIndex = at;
      const inner = SINGLE.exec(text)?.[1];
      if (inner === undefined) continue;
      found.push({ start: at + 1, end: at + 1 + inner.length, closed: true });
      at += inner.length + 1;
    }
  }
  return found;
};
