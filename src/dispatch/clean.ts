import { splitLines } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import type { CutRule } from './cut-rule.ts';
import type { Cut, Paragraph, Role } from './dispatch.ts';
import { furnitureRule } from './furniture.ts';
import { isProse, type PageLine, toPageLine } from './page-line.ts';
import { cutRepeats } from './repeats.ts';
import { cutTeasers } from './teasers.ts';
import { findTitle } from './title.ts';

/** A page taken apart: what is kept and as what, what is cut and why. Together they are every line that is not blank. */
export interface Cleaned {
  readonly paragraphs: readonly Paragraph[];
  readonly cuts: readonly Cut[];
  readonly title?: Span;
}

/** The rule of each line by index; the passes below fill it in. A line without one is kept. */
export type Verdicts = (CutRule | undefined)[];

/** Labels above the headline are at most so long; a headline is longer. */
const KICKER_WORDS = 3;
/** A crosshead is shorter than a sentence. */
const CROSSHEAD_WORDS = 10;
const CROSSHEAD_CHARACTERS = 80;

const bodyBounds = (lines: readonly PageLine[], verdicts: Verdicts): readonly [number, number] => {
  let first = -1;
  let last = -1;
  lines.forEach((line, i) => {
    if (verdicts[i] || !isProse(line)) return;
    if (first < 0) first = i;
    last = i;
  });
  return [first, last];
};

/** Labels before the headline, and whatever follows the furniture at the foot without being a sentence. */
const cutEdges = (lines: readonly PageLine[], verdicts: Verdicts, title: number): void => {
  const [first, last] = bodyBounds(lines, verdicts);
  if (first < 0) return;
  lines.slice(0, title < 0 ? first : title).forEach((line, i) => {
    if (!verdicts[i] && line.words <= KICKER_WORDS && !/["“«]/.test(line.text)) verdicts[i] = 'navigation';
  });
  const foot = verdicts.findIndex((rule, i) => i > last && rule !== undefined);
  if (foot < 0) return;
  for (let i = foot; i < lines.length; i++) verdicts[i] ??= 'slogan';
};

const isCrosshead = (line: PageLine): boolean =>
  !line.closed || /\?\s*$/.test(line.text)
    ? line.words <= CROSSHEAD_WORDS &&
      line.text.length <= CROSSHEAD_CHARACTERS &&
      !/^[-–•*—\d"“«]/.test(line.text) &&
      !/[,:;]$/.test(line.text)
    : false;

const roleOf = (lines: readonly PageLine[], i: number, title: number, bounds: readonly [number, number]): Role => {
  const line = lines[i];
  if (!line) return 'body';
  if (i === title || (i < bounds[0] && !line.closed)) return 'headline';
  return i > bounds[0] && i < bounds[1] && isCrosshead(line) ? 'crosshead' : 'body';
};

/** Parts a saved page, from `from` on, into paragraphs and furniture. Cuts whole lines only and changes no character. */
export const clean = (text: string, from = 0): Cleaned => {
  const lines = splitLines(text)
    .filter((line) => line.text && line.start >= from)
    .map(toPageLine);
  const verdicts: Verdicts = lines.map(furnitureRule);
  const title = findTitle(lines, verdicts);
  cutRepeats(lines, verdicts, title);
  cutTeasers(lines, verdicts);
  cutEdges(lines, verdicts, title);
  const bounds = bodyBounds(lines, verdicts);
  const paragraphs: Paragraph[] = [];
  const cuts: Cut[] = [];
  lines.forEach((line, i) => {
    const rule = verdicts[i];
    const { start, end } = line;
    if (rule) cuts.push({ start, end, rule });
    else paragraphs.push({ start, end, role: roleOf(lines, i, title, bounds), line: line.number });
  });
  const headline = lines[title];
  return { paragraphs, cuts, ...(headline ? { title: { start: headline.start, end: headline.end } } : {}) };
};
