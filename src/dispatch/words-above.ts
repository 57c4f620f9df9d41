import type { Verdicts } from './clean.ts';
import { isStory, type PageLine } from './page-line.ts';

/** The words of running text, from `lead` on, above each line, and in all lines as the last entry. */
export const wordsAbove = (lines: readonly PageLine[], verdicts: Verdicts, lead: number): readonly number[] => {
  const sums = [0];
  lines.forEach((line, i) => {
    const counts = i >= lead && !verdicts[i] && isStory(line);
    sums.push((sums.at(-1) ?? 0) + (counts ? line.words : 0));
  });
  return sums;
};
