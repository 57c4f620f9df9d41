import { belowStory } from './below-story.ts';
import type { CutRule } from './cut-rule.ts';
import { isStory, type PageLine } from './page-line.ts';
import type { Verdicts } from './verdicts.ts';
import { overlap, type Vocabulary } from './vocabulary.ts';

/** A headline of another article has at least so many words, its summary at most so many. */
const HEADLINE_WORDS = 4;
const SUMMARY_WORDS = 25;
/** A summary shares no more than this with the story. */
const SUMMARY_OVERLAP = 0.34;
/** So many pairs, no further from one another, make a list. */
const PAIRS = 2;
const PAIR_GAP = 8;
/** A list of articles stands where no more than this share of the page's running text is left. */
const BELOW = 0.4;
/** A page with so many stamps above is live, and its posts are such pairs. */
const LIVE_STAMPS = 3;

/** What stands below a summary: who wrote the other article, when, in which section. */
const SIGNS: ReadonlySet<CutRule | undefined> = new Set<CutRule>(['byline', 'dateline', 'live-stamp']);

const isPair = (lines: readonly PageLine[], verdicts: Verdicts, i: number, vocabulary: Vocabulary): boolean => {
  const headline = lines[i];
  const summary = lines[i + 1];
  if (!headline || !summary || !SIGNS.has(verdicts[i + 2]) || verdicts[i + 1]) return false;
  if (verdicts[i] && verdicts[i] !== 'most-read') return false;
  return (
    !headline.closed &&
    !headline.item &&
    headline.words >= HEADLINE_WORDS &&
    summary.closed &&
    !summary.item &&
    summary.words > HEADLINE_WORDS &&
    summary.words <= SUMMARY_WORDS &&
    !/["“«]/.test(summary.text) &&
    overlap(summary, vocabulary, isStory(summary)) <= SUMMARY_OVERLAP
  );
};

/** Cuts lists of other articles below the story, each a headline with a summary and its own author or date. */
export const cutPairs = (
  lines: readonly PageLine[],
  verdicts: Verdicts,
  lead: number,
  vocabulary: Vocabulary,
): void => {
  if (lead < 0) return;
  const isBelow = belowStory(lines, verdicts, lead, BELOW);
  const stamps = verdicts.findIndex((_, i) => i > lead && verdicts[i] === 'live-stamp');
  const found = lines.flatMap((_, i) => {
    return isBelow(i) && isPair(lines, verdicts, i, vocabulary) ? [i] : [];
  });
  const listed = found.filter((at, k) =>
    [found[k - PAIRS + 1], found[k + PAIRS - 1]].some(
      (other) => other !== undefined && Math.abs(other - at) <= PAIR_GAP,
    ),
  );
  const [first] = listed;
  if (first === undefined) return;
  if (stamps >= 0 && verdicts.slice(stamps, first).filter((rule) => rule === 'live-stamp').length >= LIVE_STAMPS)
    return;
  for (const i of listed) {
    verdicts[i] ??= 'most-read';
    verdicts[i + 1] ??= 'most-read';
  }
};
