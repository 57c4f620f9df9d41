import { isStory, type PageLine } from './page-line.ts';
import type { Verdicts } from './verdicts.ts';

/** So many headings said above the story, each again right above a part of it, are a table of contents. */
const ENTRIES = 2;
const ENTRY_WORDS = 14;

/** Cuts the table of contents above a story: its entries are headings of the story's parts, and no headline. */
export const cutContents = (lines: readonly PageLine[], verdicts: Verdicts): void => {
  const first = lines.findIndex((line, i) => !verdicts[i] && isStory(line));
  const parts = new Map<string, number>();
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (i > first && next && isStory(next) && !line.closed && line.words <= ENTRY_WORDS) parts.set(line.key, i);
  });
  const entries = lines.slice(0, Math.max(first, 0)).flatMap((line, i) => (parts.has(line.key) && line.key ? [i] : []));
  const headings = new Set(entries.map((i) => lines[i]?.key));
  if (headings.size < ENTRIES) return;
  for (const i of entries) verdicts[i] ??= 'navigation';
};
