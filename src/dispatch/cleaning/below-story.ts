import { isStory, type PageLine } from './page-line.ts';
import type { Verdicts } from './verdicts.ts';

/**
 * Tells lines below the story: those with no more running text under them, counted in words from `lead` on, than `share` of
 * what stands above them. What is cut later does not change it.
 */
export const belowStory = (
  lines: readonly PageLine[],
  verdicts: Verdicts,
  lead: number,
  share: number,
): ((i: number) => boolean) => {
  const above = [0];
  lines.forEach((line, i) => {
    const counts = i >= lead && !verdicts[i] && isStory(line);
    above.push((above.at(-1) ?? 0) + (counts ? line.words : 0));
  });
  const all = above.at(-1) ?? 0;
  return (i) => i > lead && all - (above[i] ?? 0) <= (above[i] ?? 0) * share;
};
