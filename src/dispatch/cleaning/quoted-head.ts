import type { PageLine } from './page-line.ts';
import type { Verdicts } from './verdicts.ts';

/** Somebody's words as a crosshead: so many words at least, said in one of so many lines below it. */
const QUOTED_WORDS = 3;
const LINES_BELOW = 4;
const WHOLLY = /^(?:["“«‘']).+(?:["”»’'])$/u;

/** True for a line that is all in quotation marks: a crosshead more often than a caption. */
export const isWhollyQuoted = (line: PageLine): boolean => WHOLLY.test(line.text);

/** True for a quotation by itself that the next lines of the story have in its place: their crosshead. */
export const headsQuotation = (lines: readonly PageLine[], verdicts: Verdicts, i: number): boolean => {
  const line = lines[i];
  if (!line || line.words < QUOTED_WORDS || !isWhollyQuoted(line)) return false;
  return lines
    .slice(i + 1, i + 1 + LINES_BELOW)
    .some((below, k) => !verdicts[i + 1 + k] && below.key !== line.key && below.key.includes(line.key));
};
