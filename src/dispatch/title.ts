import type { Verdicts } from './clean.ts';
import type { CutRule } from './cut-rule.ts';
import { isProse, isStory, type PageLine } from './page-line.ts';
import { overlap, vocabularyOf } from './vocabulary.ts';

/** A headline has at least so many words; two where nothing else could be one. */
const MIN_WORDS = 2;
const HEADLINE_CHARACTERS = 260;
/** Breadcrumbs are looked for in so many lines of navigation; the rest of a menu names no headline. */
const MAX_CRUMBS = 40;

/** What speaks for a line being the headline, in points: said twice or ending a breadcrumb settles it. */
const POINTS = {
  said: 6,
  crumb: 6,
  long: 1.5,
  fair: 1,
  overlap: 4,
  above: 2,
  masthead: -1.5,
  belowByline: -2.5,
  capitals: -1,
} as const;
/** From so many words on a line's words say what it is about. */
const FULL_WORDS = 6;
/** An earlier line wins over a better one below it, a standfirst, within so many points. */
const EARLIER = 1.2;

/** What stands right below a headline. */
const BELOW: ReadonlySet<CutRule> = new Set([
  'byline',
  'dateline',
  'live-stamp',
  'photo-credit',
  'caption',
  'share',
  'repeated-headline',
]);

const isBreadcrumbOf = (crumb: PageLine, line: PageLine): boolean =>
  crumb !== line && crumb.key.length > line.key.length && crumb.key.endsWith(line.key);

const fits = (line: PageLine): boolean =>
  line.words >= MIN_WORDS && line.text.length <= HEADLINE_CHARACTERS && !/[:;,]$/.test(line.text) && !line.item;

/**
 * Index of the headline, -1 where a page has none: the line before the first sentence of the story that the page says
 * twice, that ends its breadcrumb, that shares its words with the story, or that stands above the byline.
 */
export const findTitle = (lines: readonly PageLine[], verdicts: Verdicts): number => {
  const known = new Map<string, number>();
  for (const line of lines) known.set(line.key, (known.get(line.key) ?? 0) + 1);
  const crumbs = lines.filter((_, i) => verdicts[i] === 'navigation').slice(0, MAX_CRUMBS);
  const isCrumbEnd = (line: PageLine): boolean =>
    line.words >= 4 && crumbs.some((crumb) => isBreadcrumbOf(crumb, line));
  const isSaid = (line: PageLine): boolean => line.words >= 4 && (known.get(line.key) ?? 0) > 1;
  const first = lines.findIndex(
    (line, i) => !verdicts[i] && isStory(line) && !isCrumbEnd(line) && !(isSaid(line) && line.words < 24),
  );
  // Nothing that reads as a story follows: what looks like a headline may be all there is.
  if (first < 0) return -1;
  const vocabulary = vocabularyOf(lines, verdicts);
  const signed = verdicts.findIndex((rule, i) => i < first && (rule === 'byline' || rule === 'dateline'));
  const score = (line: PageLine, i: number): number => {
    const below = verdicts[i + 1];
    const next = lines[i + 1];
    const above = (below && BELOW.has(below)) || i + 1 === first || (!below && next !== undefined && isProse(next));
    return (
      (isSaid(line) ? POINTS.said : 0) +
      (isCrumbEnd(line) ? POINTS.crumb : 0) +
      (line.words >= 5 ? POINTS.long : line.words === 4 ? POINTS.fair : 0) +
      overlap(line, vocabulary, isStory(line)) * POINTS.overlap * Math.min(1, line.words / FULL_WORDS) +
      (above ? POINTS.above : 0) +
      (i === 0 && first > 3 ? POINTS.masthead : 0) +
      (signed >= 0 && signed < i ? POINTS.belowByline : 0) +
      (line.text === line.text.toUpperCase() && line.words <= 3 ? POINTS.capitals : 0)
    );
  };
  let best = -1;
  let points = Number.NEGATIVE_INFINITY;
  lines.slice(0, first).forEach((line, i) => {
    if (verdicts[i] || !fits(line) || line.key === lines[best]?.key) return;
    const found = score(line, i);
    if (best >= 0 && found <= points + EARLIER) return;
    best = i;
    points = found;
  });
  return best;
};
