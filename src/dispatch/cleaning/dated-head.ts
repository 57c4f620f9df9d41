import { type PageLine, toPageLine } from './page-line.ts';
import { isDateline } from './stamps.ts';
import type { Verdicts } from './verdicts.ts';

/** A path and the headline it ends in stand among so many lines at the head of a page. */
const HEAD_LINES = 40;
/** A headline with a date behind it has so many words before the date. */
const MIN_WORDS = 2;

/** « Compte rendu du conseil », of « Compte rendu du conseil - 3 mai 2021 ». */
const beforeDate = (line: PageLine): PageLine | undefined => {
  const parts = line.text.split(/\s+[-–—]\s+/);
  const date = parts.pop();
  if (!date || parts.length === 0 || line.closed) return undefined;
  const name = toPageLine({ ...line, text: parts.join(' - ') });
  return name.words >= MIN_WORDS && isDateline(toPageLine({ ...line, text: date })) ? name : undefined;
};

/** Index of a headline that ends in its date and is the last step of the path above it but for that; -1 where there is none. */
export const datedHeadline = (lines: readonly PageLine[], verdicts: Verdicts): number => {
  const paths = lines
    .slice(0, HEAD_LINES)
    .flatMap(({ text }, i) => (verdicts[i] === 'navigation' && /\s[>›»/]\s/.test(text) ? [i] : []));
  return lines.slice(0, HEAD_LINES).findIndex((line, i) => {
    if (verdicts[i] && verdicts[i] !== 'dateline') return false;
    const name = beforeDate(line);
    return name !== undefined && paths.some((path) => path < i && lines[path]?.key.endsWith(name.key));
  });
};
