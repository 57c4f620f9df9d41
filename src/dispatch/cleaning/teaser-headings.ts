import { ALL_BOILERPLATE } from '../../language/language.ts';
import { isProse, type PageLine } from './page-line.ts';
import { bare } from './phrases.ts';

const headings: ReadonlySet<string> = new Set(ALL_BOILERPLATE.flatMap((language) => language.teaserHeadings));
const patterns = ALL_BOILERPLATE.flatMap((language) => language.teaserPatterns);
const summaries: ReadonlySet<string> = new Set(ALL_BOILERPLATE.flatMap((language) => language.summaryHeadings));
const pointers: ReadonlySet<string> = new Set(ALL_BOILERPLATE.flatMap((language) => language.pointerHeadings));

/** A heading of a list has at most so many words. */
const HEADING_WORDS = 9;
/** A line that announces other articles. */
export const isTeaserHeading = (line: PageLine): boolean => {
  const label = bare(line.folded);
  return (
    headings.has(label) ||
    (line.words <= HEADING_WORDS && !isProse(line) && patterns.some((pattern) => pattern.test(label)))
  );
};

/** A headline below such a heading has at least so many words. */
const POINTED_WORDS = 5;
/** « Pour mémoire » above a headline and no sentence. */
export const headsHeadline = (line: PageLine, below: PageLine | undefined): boolean =>
  below !== undefined &&
  !below.closed &&
  !below.item &&
  !isProse(below) &&
  below.words >= POINTED_WORDS &&
  pointers.has(bare(line.folded));

/** The heading of a story's own summary: « L'essentiel », "Key points". */
export const isSummaryHeading = (line: PageLine): boolean => summaries.has(bare(line.folded));
