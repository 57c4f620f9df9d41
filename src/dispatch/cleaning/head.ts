import { ALL_BOILERPLATE } from '../../language/language.ts';
import { isPath } from './head-lines.ts';
import { isCredited, isInitials, isNamesOnly } from './names.ts';
import { isProse, isStory, type PageLine } from './page-line.ts';
import { isTrail } from './shapes.ts';
import { isCounter, isIssue, isNearlyDate } from './stamps.ts';
import { isSummaryHeading } from './teaser-headings.ts';
import { isGluedTo } from './title-evidence.ts';
import type { Verdicts } from './verdicts.ts';
import { overlap, sharedWords, type Vocabulary } from './vocabulary.ts';

/** Labels between headline and story are at most so long; a standfirst is longer. */
const LABEL_WORDS = 3;
/** « Économie, Brécy-les-Forges, Social »: tags in a row, each at most so long. */
const TAG_WORDS = 3;
/** A line above the headline that shares so little with the story, and has so few words, is the site's own. */
const FOREIGN = 0.1;
const FOREIGN_WORDS = 30;
/** A longer line that shares this much with it is not. */
const SPEAKS = 0.25;
const SPOKEN_WORDS = 2;
/** What stands between a standfirst and the story. */
const SIGNS: ReadonlySet<Verdicts[number]> = new Set([
  'byline',
  'dateline',
  'live-stamp',
  'photo-credit',
  'caption',
] as const);
/** A page has at most so many standfirsts. */
const STANDFIRSTS = 2;

const isTagRow = (line: PageLine): boolean => {
  const tags = line.text.split(/\s*[,|/·•]\s*|\s[-–]\s/);
  return (
    !line.closed &&
    tags.length >= 2 &&
    tags.every((tag) => /^\p{Lu}/u.test(tag) && tag.split(/\s+/).length <= TAG_WORDS)
  );
};

const aboveTitle = (line: PageLine, vocabulary: Vocabulary): Verdicts[number] => {
  if (isNearlyDate(line)) return 'dateline';
  if (isPath(line)) return 'navigation';
  if (isProse(line))
    return line.words <= FOREIGN_WORDS && overlap(line, vocabulary, true) <= FOREIGN ? 'slogan' : undefined;
  if (line.words <= LABEL_WORDS || isTrail(line)) return 'navigation';
  // The headline may be this one after all.
  return line.words > LABEL_WORDS + 1 &&
    sharedWords(line, vocabulary, false) >= SPOKEN_WORDS &&
    overlap(line, vocabulary, false) >= SPEAKS
    ? undefined
    : 'slogan';
};

/** What a menu is cut as. */
const MENUS: ReadonlySet<Verdicts[number]> = new Set([
  'navigation',
  'slogan',
  'button',
  'share',
  'newsletter',
] as const);
const MASTHEAD_WORDS = 8;

/** A name among the entries of a menu, well above the headline: the site's, in the words of the story. */
const isMastheadAt = (lines: readonly PageLine[], verdicts: Verdicts, i: number, title: number): boolean => {
  const line = lines[i];
  return (
    line !== undefined &&
    !line.closed &&
    line.words <= MASTHEAD_WORDS &&
    i + 2 < title &&
    (i === 0 || MENUS.has(verdicts[i - 1])) &&
    MENUS.has(verdicts[i + 1])
  );
};

/** A short line that heads a summary, « Ce qu’il faut retenir », "Key events", and no menu. */
const headsSummary = (next: PageLine | undefined, nextRule: Verdicts[number]): boolean =>
  next !== undefined && nextRule === undefined && (next.item || (!next.closed && next.words > LABEL_WORDS * 2));

/** « SITUATION GÉNÉRALE » where « VIE DES UNITÉS » and « ACTIVITÉ » head other parts of the story alike. */
const CROSSHEAD_WORDS = 5;
const isShoutedHeading = (line: PageLine): boolean =>
  !line.closed &&
  line.words <= CROSSHEAD_WORDS &&
  /\p{Lu}{3}/u.test(line.text) &&
  line.text === line.text.toUpperCase() &&
  !/[\d|/@]/.test(line.text);

/** Such headings stand right above a paragraph; so many others make a style. */
const SAME_STYLE = 2;
const headsPart = (lines: readonly PageLine[], verdicts: Verdicts, i: number): boolean => {
  const line = lines[i];
  const isPart = (k: number): boolean => {
    const next = lines[k + 1];
    return next !== undefined && !verdicts[k + 1] && (isStory(next) || next.item);
  };
  if (!line || !isShoutedHeading(line) || !isPart(i)) return false;
  const others = lines.filter((other, k) => k > i && !verdicts[k] && isShoutedHeading(other) && isPart(k));
  // "HIGHLIGHTS" and its list: the report itself has begun above.
  const begun = lines
    .slice(0, i)
    .some((other, k) => !verdicts[k] && isShoutedHeading(other) && lines[k + 1]?.item && !verdicts[k + 1]);
  return begun || others.length >= SAME_STYLE;
};

/** Furniture between the headline and the first sentence of the story, by its shape and its neighbours. */
const belowTitle = (lines: readonly PageLine[], verdicts: Verdicts, i: number): Verdicts[number] => {
  const line = lines[i];
  if (!line || isProse(line) || line.item || headsPart(lines, verdicts, i)) return undefined;
  if (isNamesOnly(line) || isInitials(line) || isCredited(line)) return 'byline';
  if (isCounter(line)) return 'share';
  if (isIssue(line) || isNearlyDate(line)) return 'dateline';
  const signed = verdicts[i - 1] === 'byline' || verdicts[i - 1] === 'dateline' || verdicts[i + 1] === 'byline';
  const label = signed && /^\p{Lu}/u.test(line.text) ? 'byline' : 'navigation';
  // « Bonjour, »: whom a letter is to.
  if (/[,;]$/.test(line.text)) return undefined;
  if (!line.closed && line.words <= LABEL_WORDS) return headsSummary(lines[i + 1], verdicts[i + 1]) ? undefined : label;
  if (isTagRow(line)) return signed ? 'byline' : 'tags';
  return undefined;
};

/** "Nigel Roe Deputy Political Editor", « De notre correspondant à Orme, Jean Castel »: so many words at most. */
const ROLED_WORDS = 10;
const NAMED = /(?<!\p{L})\p{Lu}[\p{Ll}’'-]+(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}[\p{Ll}’'-]/u;
const roles: ReadonlySet<string> = new Set(ALL_BOILERPLATE.flatMap(({ byline }) => byline.roles));

/** An open line with a name and what its bearer is, and no word of the story. */
const isRoled = (line: PageLine, vocabulary: Vocabulary): boolean =>
  !line.closed &&
  !line.item &&
  line.words <= ROLED_WORDS &&
  NAMED.test(line.text) &&
  line.tokens.some((word) => roles.has(word)) &&
  sharedWords(line, vocabulary, false) === 0;

/** "From:", "Location:": labels with what they stand for right below them; so many make a form. */
const FORM_LABELS = 2;
const VALUE_WORDS = 12;

/** Cuts labels that end in a colon, each with its value in a line of its own, between the headline and the story. */
const cutForm = (lines: readonly PageLine[], verdicts: Verdicts, from: number, lead: number): void => {
  const isOpen = (i: number, most: number): boolean => {
    const line = lines[i];
    return (
      line !== undefined && i < lead && !line.item && line.words <= most && !isProse(line) && !/["“«]/.test(line.text)
    );
  };
  const labels = lines.flatMap((line, i) =>
    i > from &&
    /\p{L}\s?:$/u.test(line.text) &&
    isOpen(i, LABEL_WORDS) &&
    !isSummaryHeading(line) &&
    (verdicts[i + 1] || (isOpen(i + 1, VALUE_WORDS) && !lines[i + 1]?.closed))
      ? [i]
      : [],
  );
  if (labels.length < FORM_LABELS) return;
  for (const i of labels) {
    verdicts[i] ??= 'byline';
    verdicts[i + 1] ??= 'byline';
  }
};

/**
 * Index of the line the story runs on from: a standfirst is followed by a byline or a date, and the labels below
 * those are furniture as much as the ones above it.
 */
export const leadOf = (lines: readonly PageLine[], verdicts: Verdicts, first: number): number => {
  let lead = first;
  for (let step = 0; step < STANDFIRSTS; step++) {
    const next = lines.findIndex((line, i) => i > lead && !verdicts[i] && isStory(line));
    const between = next < 0 ? [] : verdicts.slice(lead + 1, next);
    const signed = lines
      .slice(lead + 1, Math.max(next, 0))
      .some((line, k) => SIGNS.has(between[k]) || isNamesOnly(line));
    if (!signed) break;
    lead = next;
  }
  return lead;
};

/** Cuts what stands above the headline, and the labels between it and the story. Gives the line the story starts at. */
export const cutHead = (
  lines: readonly PageLine[],
  verdicts: Verdicts,
  title: number,
  first: number,
  vocabulary: Vocabulary,
): number => {
  if (first < 0) return first;
  const headline = lines[title];
  for (let i = 0; i < title; i++) {
    const line = lines[i];
    if (!line) continue;
    if (headline && isGluedTo(line, headline)) verdicts[i] ??= 'navigation';
    verdicts[i] ??=
      aboveTitle(line, vocabulary) ?? (isMastheadAt(lines, verdicts, i, title) ? 'navigation' : undefined);
  }
  const lead = leadOf(lines, verdicts, first);
  for (let i = Math.max(title, 0); i < lead; i++) {
    const line = lines[i];
    if (line && verdicts[i] && isSummaryHeading(line) && lines[i + 1]?.item && !verdicts[i + 1])
      verdicts[i] = undefined;
  }
  if (title >= 0) {
    cutForm(lines, verdicts, title, lead);
    for (let i = title + 1; i < lead; i++)
      verdicts[i] ??=
        belowTitle(lines, verdicts, i) ?? (isRoled(lines[i] as PageLine, vocabulary) ? 'byline' : undefined);
    return lead;
  }
  for (let i = 0; i < first; i++) {
    const line = lines[i];
    if (line && line.words <= LABEL_WORDS && !line.closed && !/["“«]/.test(line.text)) verdicts[i] ??= 'navigation';
  }
  return lead;
};
