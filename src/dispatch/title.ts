import type { Verdicts } from './clean.ts';
import { isProse, type PageLine } from './page-line.ts';

/** A headline has at least so many words; fewer is a section name or a kicker. */
const HEADLINE_WORDS = 4;
const HEADLINE_CHARACTERS = 260;

const isBreadcrumbOf = (crumb: PageLine, line: PageLine): boolean =>
  crumb !== line && crumb.key.length > line.key.length && crumb.key.endsWith(line.key);

/**
 * Index of the headline, -1 where a page has none: a line before the first sentence of the story that the page says
 * twice, or that ends its breadcrumb; else the first long enough to be one.
 */
export const findTitle = (lines: readonly PageLine[], verdicts: Verdicts): number => {
  const known = new Map<string, number>();
  for (const line of lines) known.set(line.key, (known.get(line.key) ?? 0) + 1);
  const crumbs = lines.filter((_, i) => verdicts[i] === 'navigation');
  const firstProse = lines.findIndex(
    (line, i) => !verdicts[i] && isProse(line) && !crumbs.some((crumb) => isBreadcrumbOf(crumb, line)),
  );
  const head = lines.slice(0, firstProse < 0 ? lines.length : firstProse);
  const fits = head.flatMap((line, i) =>
    !verdicts[i] && line.words >= HEADLINE_WORDS && line.text.length <= HEADLINE_CHARACTERS && !/[:;,]$/.test(line.text)
      ? [i]
      : [],
  );
  // Nothing that reads as a story follows: what looks like a headline may be all there is.
  if (firstProse < 0) return -1;
  const said = fits.find((i) => {
    const line = lines[i];
    return (
      line !== undefined && ((known.get(line.key) ?? 0) > 1 || crumbs.some((crumb) => isBreadcrumbOf(crumb, line)))
    );
  });
  return said ?? fits[0] ?? -1;
};
