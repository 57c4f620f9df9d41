import type { CutRule } from './cut-rule.ts';
import { isProse, type PageLine } from './page-line.ts';
import { readerHits, reports } from './phrases.ts';
import { isSummaryHeading } from './teaser-headings.ts';
import type { Verdicts } from './verdicts.ts';
import { sharedWords, type Vocabulary } from './vocabulary.ts';

/** In the head of a page, a line without an end stop between two pieces of furniture has at most so many words. */
const HEAD_WORDS = 9;
/** Right under the headline it may be the standfirst, unless it is shorter, or all in capitals. */
const LABEL_WORDS = 3;
/** Within the story it may be a headline of another article. */
const HEADLINE_WORDS = [4, 16] as const;
/** So many such lines in a row still have the company of what stands around them. */
const RUN_LINES = 3;

/** Furniture that comes in blocks of several lines. */
const BLOCKS: ReadonlySet<CutRule | undefined> = new Set<CutRule>([
  'most-read',
  'read-also',
  'newsletter',
  'share',
  'app',
  'audio',
  'button',
  'paywall',
]);

/** An open line, or one that leads on by a colon, that has no word of the story and tells of nobody's. */
const isStranger = (line: PageLine, vocabulary: Vocabulary): boolean =>
  !isProse(line) &&
  !line.item &&
  (!line.closed || /:$/.test(line.text)) &&
  !/["“«]/.test(line.text) &&
  !reports(line) &&
  !isSummaryHeading(line) &&
  sharedWords(line, vocabulary, false) === 0;

const isCapitals = ({ text }: PageLine): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

/** Lines of a page with their verdicts, and what its story speaks of. */
interface Page {
  readonly lines: readonly PageLine[];
  readonly verdicts: Verdicts;
  readonly title: number;
  readonly lead: number;
  readonly vocabulary: Vocabulary;
}

const keepsCompany = ({ lines, verdicts, title, lead, vocabulary }: Page, run: readonly number[]): boolean => {
  const [first = 0] = run;
  const above = verdicts[first - 1];
  const below = verdicts[(run.at(-1) ?? first) + 1];
  if (!below) return false;
  const strange = run.every((i) => isStranger(lines[i] as PageLine, vocabulary));
  const words = run.map((i) => lines[i]?.words ?? 0);
  if (first < lead) {
    const under = first - 1 === title;
    const short = words.every((count) => count <= (under ? LABEL_WORDS : HEAD_WORDS));
    return strange && (above !== undefined || under) && (short || run.every((i) => isCapitals(lines[i] as PageLine)));
  }
  const long = words.every((count) => count >= HEADLINE_WORDS[0] && count <= HEADLINE_WORDS[1]);
  return strange && long && BLOCKS.has(above) && BLOCKS.has(below);
};

/** Where a reader signs up, above and below. */
const SIGN_UPS: ReadonlySet<CutRule | undefined> = new Set<CutRule>(['newsletter', 'app', 'paywall']);
const ENDS: ReadonlySet<CutRule | undefined> = new Set<CutRule>(['newsletter', 'app', 'paywall', 'button']);

/** "Week in the Middle East", "Catch up on our coverage …" between two lines of a sign-up: its name and what it promises. */
const isPromise = ({ lines, verdicts, vocabulary }: Page, run: readonly number[]): boolean => {
  const [first = 0] = run;
  const last = run.at(-1) ?? first;
  if (!SIGN_UPS.has(verdicts[first - 1]) || !ENDS.has(verdicts[last + 1])) return false;
  const own = run.map((i) => lines[i] as PageLine);
  return (
    own.some((line) => readerHits(line) > 0) &&
    own.every(
      (line) => !line.item && !reports(line) && !/["“«]/.test(line.text) && sharedWords(line, vocabulary, false) <= 1,
    )
  );
};

/** Cuts lines no rule knows that stand between two that were cut, have no end and share no word with the story. */
export const cutCompany = (page: Page): void => {
  const { lines, verdicts, title } = page;
  for (let i = Math.max(title, 0) + 1; i < lines.length; i++) {
    if (verdicts[i]) continue;
    const run: number[] = [];
    for (let k = i; k < lines.length && !verdicts[k] && run.length <= RUN_LINES; k++) run.push(k);
    if (run.length <= RUN_LINES && (keepsCompany(page, run) || isPromise(page, run))) {
      const rule = BLOCKS.has(verdicts[i - 1]) ? verdicts[i - 1] : 'navigation';
      for (const k of run) verdicts[k] = rule;
    }
    i += run.length - 1;
  }
};
