import { furnitureRule } from './furniture.ts';
import { isStory, type PageLine, toPageLine } from './page-line.ts';
import type { Verdicts } from './verdicts.ts';

/** So many lines alike, one right below the other, are a list of the page's. */
const RUN = 2;
/** "2 weeks ago", « il y a 2 semaines »: how old a headline is, in so many words behind it. */
const AGE_WORDS = [3, 5] as const;
const HEADLINE_WORDS = [3, 20] as const;
/** What an age by itself is cut as. */
const AGES: ReadonlySet<Verdicts[number]> = new Set(['live-stamp', 'dateline'] as const);

/** The notes of a piece begin behind this share of its lines. */
const NOTES_BELOW = 0.6;
const FIRST_NOTE = /^\[1\]\s/;
const SECOND_NOTE = /^\[2\]\s/;
const NOTE = /^\[\d{1,3}\]\s/;

const endsInAge = (line: PageLine): boolean => {
  if (line.closed || line.item || line.words > HEADLINE_WORDS[1] || !/\d\s\p{L}/u.test(line.text)) return false;
  const words = line.text.split(/\s+/);
  for (let count = AGE_WORDS[0]; count <= AGE_WORDS[1]; count++) {
    if (words.length - count < HEADLINE_WORDS[0]) return false;
    const age = toPageLine({ ...line, text: words.slice(-count).join(' ') });
    const relative = !/\d{3}|\d[:.,/h]\d/.test(age.folded);
    if (relative && AGES.has(furnitureRule(age))) return true;
  }
  return false;
};

const cutRuns = (
  lines: readonly PageLine[],
  verdicts: Verdicts,
  rule: NonNullable<Verdicts[number]>,
  isOne: (line: PageLine, i: number) => boolean,
): void => {
  const found = lines.map((line, i) => !verdicts[i] && isOne(line, i));
  for (let i = 0; i < lines.length; i++) {
    let end = i;
    while (found[end]) end++;
    if (end - i >= RUN) verdicts.fill(rule, i, end);
    i = Math.max(i, end);
  }
};

/** Cuts headlines that end in how old they are, and the endnotes below the story, where several stand in a row. */
export const cutListed = (lines: readonly PageLine[], verdicts: Verdicts, title: number): void => {
  cutRuns(lines, verdicts, 'most-read', (line, i) => i !== title && endsInAge(line));
  const last = lines.findLastIndex((line, i) => !verdicts[i] && isStory(line) && !NOTE.test(line.text));
  const below = lines.findIndex((line, i) => FIRST_NOTE.test(line.text) && SECOND_NOTE.test(lines[i + 1]?.text ?? ''));
  // Notes that count from one stand below the story, and an appeal may stand below them.
  const from = below > last * NOTES_BELOW ? below - 1 : last;
  if (last >= 0) cutRuns(lines, verdicts, 'source-line', (line, i) => i > from && NOTE.test(line.text));
};
