import type { Span } from '../text/span.ts';
import type { Piece } from './page.ts';

const WORD = /[\p{L}\p{N}\p{M}]/u;
/** A surrogate pair is one character: looking at one unit of it would split it. */
const characterBefore = (text: string, index: number): string =>
  [...text.slice(Math.max(0, index - 2), index)].pop() ?? '';
const characterAt = (text: string, index: number): string => String.fromCodePoint(text.codePointAt(index) ?? 0x20);

const wholeWords = (text: string, { start, end }: Span): Span => {
  let from = Math.max(0, Math.min(start, text.length));
  let to = Math.max(from, Math.min(end, text.length));
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  if (from === to) return { start: from, end: from };
  while (from > 0 && WORD.test(characterAt(text, from)) && WORD.test(characterBefore(text, from)))
    from -= characterBefore(text, from).length;
  while (to < text.length && WORD.test(characterBefore(text, to)) && WORD.test(characterAt(text, to)))
    to += characterAt(text, to).length;
  return { start: from, end: to };
};

/** Cuts a text into runs so that the marked words stand out; marks grow to whole words. The runs put together are the text. */
export const pieces = (text: string, marks: readonly Span[]): readonly Piece[] => {
  const spans = marks
    .map((mark) => wholeWords(text, mark))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const result: Piece[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    const from = Math.max(start, at);
    if (end <= from) continue;
    if (from > at) result.push({ text: text.slice(at, from), strong: false });
    result.push({ text: text.slice(from, end), strong: true });
    at = end;
  }
  if (at < text.length || result.length === 0) result.push({ text: text.slice(at), strong: false });
  return result;
};

/** The part of some runs between two offsets of their text. */
export const slicePieces = (runs: readonly Piece[], start: number, end: number): readonly Piece[] => {
  let at = 0;
  return runs.flatMap((run) => {
    const from = at;
    at += run.text.length;
    const text = run.text.slice(Math.max(0, start - from), Math.max(0, end - from));
    return text ? [{ ...run, text }] : [];
  });
};

/** The text of some runs. */
export const pieceText = (runs: readonly Piece[]): string => runs.map(({ text }) => text).join('');
