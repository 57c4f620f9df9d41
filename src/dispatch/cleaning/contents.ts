import { isQuestion, isStory, type PageLine } from './page-line.ts';
import type { Verdicts } from './verdicts.ts';

/** So many headings said above the story, each again right above a part of it, are a table of contents. */
const ENTRIES = 2;
/** Below a standfirst, so many in a row. */
const RUN = 3;
const ENTRY_WORDS = 14;
/** What heads the table itself has at most so many words. */
const HEADING_WORDS = 5;

const isHeading = (line: PageLine): boolean =>
  (!line.closed || isQuestion(line)) && line.words > 0 && line.words <= ENTRY_WORDS;

/** The table below a standfirst: headings in a row, each said again further down right above a part of the story. */
const cutRun = (lines: readonly PageLine[], verdicts: Verdicts, parts: ReadonlyMap<string, number>): void => {
  let run: number[] = [];
  lines.forEach((line, i) => {
    const at = isHeading(line) ? parts.get(line.key) : undefined;
    if (at !== undefined && at > i + 1) run.push(i);
    else {
      const above = lines[(run[0] ?? 0) - 1];
      if (run.length >= RUN) {
        for (const k of run) verdicts[k] ??= 'navigation';
        if (above && isHeading(above) && above.words <= HEADING_WORDS) verdicts[(run[0] ?? 0) - 1] ??= 'navigation';
      }
      run = [];
    }
  });
};

/** Cuts the table of contents above a story: its entries are headings of the story's parts, and no headline. */
export const cutContents = (lines: readonly PageLine[], verdicts: Verdicts): void => {
  const first = lines.findIndex((line, i) => !verdicts[i] && isStory(line));
  const parts = new Map<string, number>();
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (i > first && next && (isStory(next) || (isQuestion(line) && next.closed)) && isHeading(line))
      parts.set(line.key, i);
  });
  cutRun(lines, verdicts, parts);
  const entries = lines.slice(0, Math.max(first, 0)).flatMap((line, i) => (parts.has(line.key) && line.key ? [i] : []));
  const headings = new Set(entries.map((i) => lines[i]?.key));
  if (headings.size < ENTRIES) return;
  for (const i of entries) verdicts[i] ??= 'navigation';
};
