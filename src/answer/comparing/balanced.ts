import type { Span } from '../../text/span.ts';

/** Marks that open and close a quotation. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['«', '»'],
  ['“', '”'],
  ['(', ')'],
];
/** Between a mark and its words there may be a blank. */
const BLANK = /^\s?/u;

const count = (text: string, mark: string): number => text.split(mark).length - 1;

/** Takes in the quotation mark right before or behind a value whose other half it holds; drops one at its end that nothing opens. */
export const balanced = (text: string, { start, end }: Span): Span => {
  for (const [open, close] of PAIRS) {
    const [opened, closed] = [open, close].map((mark) => count(text.slice(start, end), mark)) as [number, number];
    const before = text.slice(0, start).trimEnd();
    const behind = (BLANK.exec(text.slice(end))?.[0].length ?? 0) + end;
    if (closed > opened && before.endsWith(open) && start - before.length <= 1)
      return { start: before.length - 1, end };
    if (opened > closed && text[behind] === close) return { start, end: behind + 1 };
    if (closed > opened && text.slice(start, end).trimEnd().endsWith(close))
      return { start, end: start + text.slice(start, end).trimEnd().slice(0, -1).trimEnd().length };
  }
  const straight = count(text.slice(start, end), '"') % 2 === 1;
  if (straight && text[start - 1] === '"') return { start: start - 1, end };
  return straight && text[end] === '"' ? { start, end: end + 1 } : { start, end };
};
