import type { Span } from './span.ts';

/** A line without its line end and without outer white space; `number` is 1-based. Blank lines have an empty span. */
export interface Line extends Span {
  readonly number: number;
  readonly text: string;
}

/** Splits at LF, CRLF and CR; the spans are of the trimmed lines. */
export const splitLines = (text: string): readonly Line[] => {
  const lines: Line[] = [];
  let from = 0;
  for (const match of text.matchAll(/\r\n|\n|\r|$/g)) {
    const raw = text.slice(from, match.index);
    const start = from + (raw.length - raw.trimStart().length);
    const trimmed = raw.trim();
    lines.push({
      number: lines.length + 1,
      start: trimmed ? start : from,
      end: trimmed ? start + trimmed.length : from,
      text: trimmed,
    });
    from = match.index + match[0].length;
  }
  return lines;
};
