import { fitsHeadline, isOffice, isTitleCase } from './head-lines.ts';
import { isCredited, isNamesOnly } from './names.ts';
import { isProse, isStory, type PageLine } from './page-line.ts';
import { isNearlyDate } from './stamps.ts';
import { storyStart } from './story-start.ts';
import { isSummaryHeading } from './teaser-headings.ts';
import { BELOW, CARD, MENU, MISTAKEN, SIGNS } from './title-company.ts';
import { endsSteps, isBreadcrumbOf, isGluedTo, titleEvidence } from './title-evidence.ts';
import type { Verdicts } from './verdicts.ts';
import { overlap, sharedWords, vocabularyOf } from './vocabulary.ts';

/** What speaks for a line being the headline, in points: said twice or ending a breadcrumb settles it. */
const POINTS = {
  said: 6,
  crumb: 6,
  long: 1.5,
  fair: 1,
  full: 1,
  signed: 1,
  overlap: 4,
  above: 2,
  speaks: 2.5,
  mistaken: -2,
  names: -3,
  masthead: -1.5,
  standfirst: 2.5,
  capitals: -1,
} as const;
/** A line that shares this much of its words with the story speaks of it. */
const SHARED = 0.2;
const SHARED_WORDS = 2;
/** … and one that shares this much is no name of a site, even with one beside it. */
const MOSTLY = 0.5;
/** « Moyen-Orient | Un titre »: a section glued to the headline. */
const DIVIDED = /[|›»>/]/;
/** From so many words on a line's words say what it is about. */
const FULL_WORDS = 6;
/** Of two lines above the byline, the lower is the standfirst where it has so many words more … */
const LONGER_WORDS = 2;
/** « Foot - 11e journée », "Tickets from £12": labels and offers have numbers. */
const LABELLED = /\d|\s[-–—|]\s/;
/** … and the upper stands below the masthead, not in it. */
const HEAD_LINES = 3;
/** A path stands among so many lines at the head of a page. */
const CRUMB_LINES = 40;
/** A headline stands so near above its byline or date. */
const NEAR_LINES = 3;
/** What signs a headline stands among so many lines below it. */
const SIGNED_LINES = 4;

/** A summary of a page has so many lines at most. */
const SUMMARY_LINES = 8;

/** “Summary” and what it lists, below what may be the headline: no line of it is one. */
const isInSummary = (lines: readonly PageLine[], i: number, headline: number): boolean => {
  const heading = lines.findLastIndex((line, k) => k > headline && k < i && isSummaryHeading(line));
  return heading > 0 && i - heading <= SUMMARY_LINES;
};

/** An earlier line wins over a better one below it, a standfirst, within so many points. */
const EARLIER = 1.2;

const MISTAKEN_WORDS = 5;
/** The first line of a page is its masthead where it has no more words. */
const MASTHEAD_WORDS = 4;
/** The longest headlines have so many words; a line of so few points is no other. */
const LONG_WORDS = 30;
const NOTHING = 0;
/** A headline that ends as a sentence does is no longer than this. */
const SENTENCE_WORDS = 22;

/**
 * Index of the headline, -1 where a page has none: the line before the first sentence of the story that the page says
 * twice, that ends its breadcrumb, that shares its words with the story, or that stands above the byline.
 */
export const findTitle = (lines: readonly PageLine[], verdicts: Verdicts): number => {
  const { isSaid, isCrumbEnd, isOutlet, isSectioned, isSiteName, namesSiteBeside, tabbedAbove } = titleEvidence(
    lines,
    verdicts,
  );
  const vocabulary = vocabularyOf(lines, verdicts);
  const tells = (line: PageLine, i: number): boolean =>
    !verdicts[i] && isStory(line) && !isTitleCase(line) && !isCrumbEnd(line) && !(isSaid(line) && line.words < 24);
  // A path that ends in the very next line stands above the story, whatever a ticker says above the path.
  const crumbed = lines.findIndex((line, i) => i < CRUMB_LINES && verdicts[i - 1] === 'navigation' && isCrumbEnd(line));
  const first = storyStart(lines, verdicts, (line, i) => i > crumbed && tells(line, i), vocabulary);
  // Nothing that reads as a story follows: what looks like a headline may be all there is.
  if (first < 0) return -1;
  const signed = verdicts.findIndex((rule, i) => i < first && (rule === 'byline' || rule === 'dateline'));
  const isTabbed = tabbedAbove(first);
  const isSiteTitle = (line: PageLine): boolean => shared(line) < MOSTLY && namesSiteBeside(line);
  const shared = (line: PageLine): number => overlap(line, vocabulary, isStory(line));
  const isOpen = (line: PageLine, i: number): boolean =>
    i < first &&
    !verdicts[i] &&
    fitsHeadline(line) &&
    line.words >= 4 &&
    !isSiteName(line) &&
    !isCredited(line) &&
    !isOffice(line);
  const firstShared = lines.findIndex(
    (line, i) =>
      isOpen(line, i) && shared(line) >= SHARED && sharedWords(line, vocabulary, isStory(line)) >= SHARED_WORDS,
  );
  // Where nothing above the byline speaks of the story in the same words, its longest line is the headline all the same.
  const aboveSigned = lines
    .slice(0, Math.max(signed, 0))
    .reduce((best, line, i) => (isOpen(line, i) && line.words > (lines[best]?.words ?? 0) ? i : best), -1);
  const upper = lines[aboveSigned];
  const lower = lines[firstShared];
  const isUpper =
    upper &&
    lower &&
    signed >= 0 &&
    firstShared > signed &&
    signed - aboveSigned <= NEAR_LINES &&
    (upper.words >= MISTAKEN_WORDS || isProse(lower));
  const speaks = isUpper ? aboveSigned : firstShared;
  const score = (line: PageLine, i: number): number => {
    const below = verdicts[i + 1];
    const next = lines[i + 1];
    const second = verdicts[i + 2];
    const overStandfirst =
      !below &&
      second !== undefined &&
      BELOW.has(second) &&
      verdicts[i] === undefined &&
      (next?.words ?? 0) >= MISTAKEN_WORDS;
    const above =
      overStandfirst ||
      (below && BELOW.has(below)) ||
      (next !== undefined && isCredited(next)) ||
      i + 1 === first ||
      (!below && next !== undefined && isProse(next));
    return (
      (isSaid(line) || isTabbed(line) ? POINTS.said : 0) +
      (isSiteTitle(line) || isOutlet(line, i) ? POINTS.names : 0) +
      (isCrumbEnd(line) ? POINTS.crumb : 0) +
      (line.words >= 5 ? POINTS.long : line.words === 4 ? POINTS.fair : 0) +
      (line.words > FULL_WORDS ? POINTS.full : 0) +
      (i + 1 === signed ? POINTS.signed : 0) +
      shared(line) * POINTS.overlap * Math.min(1, line.words / FULL_WORDS) +
      (above ? POINTS.above : 0) +
      (verdicts[i] ? POINTS.mistaken : 0) +
      (isNamesOnly(line) || isCredited(line) ? POINTS.names : 0) +
      (i === speaks ? POINTS.speaks : 0) +
      (i > 0 && i < HEAD_LINES && MENU.has(verdicts[i + 1]) && shared(line) < SHARED ? POINTS.names : 0) +
      (i === 0 && first > 3 ? (line.words <= MASTHEAD_WORDS ? POINTS.names : POINTS.masthead) : 0) +
      (line.text === line.text.toUpperCase() && line.words <= 3 ? POINTS.capitals : 0)
    );
  };
  /** Among its buttons for sharing, a headline is what is shared. */
  const isCard = (i: number): boolean =>
    CARD.has(verdicts[i + 1]) &&
    (CARD.has(verdicts[i - 1]) || (CARD.has(verdicts[i - 2]) && (lines[i - 1]?.words ?? 0) <= MASTHEAD_WORDS));
  /** Of two copies, the one that a path or a box for sharing has above it is theirs where only the other is signed. */
  const isSigned = (i: number): boolean =>
    lines
      .slice(i + 1, i + 1 + SIGNED_LINES)
      .some(
        (line, k) =>
          SIGNS.has(verdicts[i + 1 + k]) || (!verdicts[i + 1 + k] && (isNamesOnly(line) || isNearlyDate(line))),
      );
  const isLent = (i: number, copy: number): boolean =>
    (copy === i + 1 && endsSteps(lines, i) && isProse(lines[copy + 1] ?? (lines[copy] as PageLine))) ||
    (CARD.has(verdicts[i - 1]) && !isSigned(i) && isSigned(copy));
  let best = -1;
  const mayBe = (line: PageLine, i: number): boolean => {
    const rule = verdicts[i];
    if (!fitsHeadline(line) || isSiteName(line) || (best >= 0 && isInSummary(lines, i, best))) return false;
    if (rule)
      return (
        MISTAKEN.has(rule) &&
        line.words >= MISTAKEN_WORDS &&
        !(rule === 'caption' && line.several) &&
        sharedWords(line, vocabulary, false) >= SHARED_WORDS
      );
    if (i < first) return true;
    const below = verdicts[i + 1];
    return (
      (!line.closed || (best < 0 && !line.several)) &&
      line.words <= SENTENCE_WORDS &&
      below !== undefined &&
      BELOW.has(below)
    );
  };
  let points = Number.NEGATIVE_INFINITY;
  lines.slice(0, first + 1).forEach((line, i) => {
    const before = lines[best];
    if (before && line.key === before.key && !verdicts[i] && (isCard(best) || isLent(best, i))) best = i;
    if (!mayBe(line, i) || line.key === before?.key) return;
    const found = score(line, i);
    // What stands below byline and date is a standfirst, where something above them speaks of the story already.
    const standfirst =
      before !== undefined &&
      best < signed &&
      signed < i &&
      (shared(before) >= SHARED || best === speaks || (before.words > FULL_WORDS && signed - best <= NEAR_LINES))
        ? POINTS.standfirst
        : 0;
    const crumb =
      before !== undefined &&
      (DIVIDED.test(before.text) || isSectioned(before) || isGluedTo(before, line)) &&
      isBreadcrumbOf(before, line);
    if (!crumb && best >= 0 && found <= points + EARLIER + standfirst) return;
    best = i;
    points = found;
  });
  // A headline of a tabloid is as long as a sentence, and has no end: where nothing else could be one, it is it.
  const opening = lines[first];
  const next = lines[first + 1];
  const isSentenceHeadline =
    opening !== undefined &&
    opening.words <= SENTENCE_WORDS &&
    SIGNS.has(verdicts[first + 2]) &&
    next !== undefined &&
    isProse(next);
  const long =
    opening !== undefined &&
    (isSentenceHeadline || (!opening.closed && !opening.several && opening.words <= LONG_WORDS)) &&
    next !== undefined &&
    !verdicts[first + 1] &&
    (next.item || isStory(next)) &&
    points <= NOTHING &&
    (lines[best]?.words ?? 0) <= MASTHEAD_WORDS;
  if (long) return first;
  const found = lines[best];
  const above = lines[best - 1];
  const isDated = (i: number): boolean => {
    const line = lines[i];
    return line !== undefined && (verdicts[i] === 'dateline' || (!verdicts[i] && isNearlyDate(line)));
  };
  const overStandfirst =
    found &&
    above &&
    best - 1 >= HEAD_LINES &&
    !verdicts[best - 1] &&
    isOpen(above, best - 1) &&
    !isNamesOnly(above) &&
    !LABELLED.test(above.text) &&
    !(isSaid(found) || isCrumbEnd(found)) &&
    found.words >= above.words + LONGER_WORDS &&
    !(shared(found) >= MOSTLY && shared(above) === 0) &&
    (best + 1 === signed ||
      (isDated(best - 2) && shared(above) > 0) ||
      (best + 1 === first && shared(above) >= MOSTLY));
  return overStandfirst ? best - 1 : best;
};
