import { ALL_BOILERPLATE } from '../../language/language.ts';
import type { CutRule } from './cut-rule.ts';
import { segmentsOf } from './head-lines.ts';
import { isNamesOnly } from './names.ts';
import { isStory, type PageLine } from './page-line.ts';
import type { Verdicts } from './verdicts.ts';

/** Breadcrumbs are looked for in so many lines of navigation; the rest of a menu names no headline. */
const MAX_CRUMBS = 40;
/** A headline said twice, in a tab or at the end of a breadcrumb has at least so many words. */
const SAID_WORDS = 4;

/** Lines in which a site names itself, and how long its name may be. */
const SITES: ReadonlySet<CutRule | undefined> = new Set<CutRule>([
  'footer',
  'newsletter',
  'app',
  'consent',
  'source-line',
]);
const SITE_WORDS = 6;
const SITE_LETTERS = 5;

const PICTURES: ReadonlySet<CutRule | undefined> = new Set<CutRule>(['photo-credit', 'caption']);

/** « Accueil Actu Politique Un titre »: a path that lost its marks. */
const SECTIONS: ReadonlySet<string> = new Set(ALL_BOILERPLATE.flatMap((language) => language.sections));

/** True where a longer line ends in a headline, as a breadcrumb does. */
export const isBreadcrumbOf = (crumb: PageLine, line: PageLine): boolean =>
  crumb !== line && crumb.key.length > line.key.length && crumb.key.endsWith(line.key);

/** « HorlogerieLa manufacture ferme »: a section ran into the headline below. */
export const isGluedTo = (crumb: PageLine, line: PageLine): boolean =>
  crumb.text.endsWith(line.text) &&
  /[\p{Ll}\p{N})]$/u.test(crumb.text.slice(0, -line.text.length)) &&
  /^\p{Lu}/u.test(line.text);

/** A site's name stands among so many first lines, in so many words, each with a capital. */
const TOP_LINES = 3;
const NAME_WORDS = 5;
const isName = ({ text, words }: PageLine): boolean =>
  words > 1 && text.split(/\s+/).every((word) => /^\p{Lu}/u.test(word)) && text !== text.toUpperCase();

const homeWords: ReadonlySet<string> = new Set(ALL_BOILERPLATE.flatMap((language) => language.homeWords));
/** A path with each step in a line of its own has so many of them, each of so many words. */
const STEPS = 3;
const STEP_WORDS = 3;

/** True where a path stands above a line step by step, « Accueil », « Mer »: the line is its last step. */
export const endsSteps = (lines: readonly PageLine[], i: number): boolean => {
  for (let k = i - 1; k >= Math.max(0, i - STEPS); k--) {
    const step = lines[k];
    if (!step || step.closed || step.words > STEP_WORDS) return false;
    if (homeWords.has(step.folded)) return true;
  }
  return false;
};

/** What the rest of a page says of one line of it. */
export interface TitleEvidence {
  /** Said again elsewhere, and no picture's sentence. */
  readonly isSaid: (line: PageLine) => boolean;
  readonly isCrumbEnd: (line: PageLine) => boolean;
  /** A crumb itself: sections, and then a headline. */
  readonly isSectioned: (line: PageLine) => boolean;
  readonly isSiteName: (line: PageLine) => boolean;
  /** A name at the very top that the story has too: who was told, and no headline. */
  readonly isOutlet: (line: PageLine, i: number) => boolean;
  /** A headline with the site's name beside it. */
  readonly namesSiteBeside: (line: PageLine) => boolean;
  /** A part of a line above `first` that has several, as a browser's tab has. */
  readonly tabbedAbove: (first: number) => (line: PageLine) => boolean;
}

/** Gathers what a page says of its headline: twice, in its crumbs, in its tab, or as the name of its site. */
export const titleEvidence = (lines: readonly PageLine[], verdicts: Verdicts): TitleEvidence => {
  const known = new Map<string, number>();
  for (const line of lines) known.set(line.key, (known.get(line.key) ?? 0) + 1);
  // A sentence said twice beside a picture's credit is its caption, shown small and large.
  const captions = new Set(
    lines.filter((line, i) => /\.$/.test(line.text) && PICTURES.has(verdicts[i + 1])).map((line) => line.key),
  );
  const crumbs = lines.filter((_, i) => verdicts[i] === 'navigation').slice(0, MAX_CRUMBS);
  const sectioned = lines
    .slice(0, MAX_CRUMBS)
    .filter(({ tokens }) => tokens.length > 4 && SECTIONS.has(tokens[0] ?? '') && SECTIONS.has(tokens[1] ?? ''));
  // A site's name stands at its head and again in its footer.
  const footers = lines.filter((_, i) => SITES.has(verdicts[i])).slice(0, MAX_CRUMBS);
  const isNamed = (line: PageLine | undefined): boolean =>
    line !== undefined && line.words <= SITE_WORDS && footers.some((footer) => footer.key.includes(line.key));
  // Right below its name a site may write it out in full.
  const masthead = isNamed(lines[0]) && (lines[0]?.words ?? 0) > 1 ? lines[0] : undefined;
  const isWrittenOut = (line: PageLine): boolean =>
    line === lines[1] && masthead !== undefined && masthead.tokens.every((word) => line.tokens.includes(word));
  return {
    isSaid: (line) =>
      line.words >= SAID_WORDS && !isNamesOnly(line) && (known.get(line.key) ?? 0) > 1 && !captions.has(line.key),
    isCrumbEnd: (line) =>
      line.words >= SAID_WORDS && [...crumbs, ...sectioned].some((crumb) => isBreadcrumbOf(crumb, line)),
    isSectioned: (line) => sectioned.includes(line),
    isSiteName: (line) => isNamed(line) || isWrittenOut(line),
    isOutlet: (line, i) =>
      i < TOP_LINES &&
      line.words <= NAME_WORDS &&
      isName(line) &&
      lines.some((other, k) => k !== i && !verdicts[k] && isStory(other) && other.text.includes(line.text)),
    namesSiteBeside: (line) =>
      segmentsOf(line).some(
        (segment, _, all) =>
          all.length > 1 && segment.length >= SITE_LETTERS && footers.some((footer) => footer.key.includes(segment)),
      ),
    tabbedAbove: (first) => {
      const tabs = lines.slice(0, Math.min(first, MAX_CRUMBS)).map(segmentsOf);
      const tabbed = new Set(tabs.filter((segments) => segments.length > 1).flat());
      return (line) => line.words >= SAID_WORDS && tabbed.has(line.key);
    },
  };
};
