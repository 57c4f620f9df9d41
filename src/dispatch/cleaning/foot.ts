import { siteNames } from '../provenance/site-name.ts';
import { cutAboveFoot } from './above-foot.ts';
import type { CutRule } from './cut-rule.ts';
import { isBioOf, isInitials, isNamesOnly, isSigned } from './names.ts';
import { isProse, isQuestion, type PageLine } from './page-line.ts';
import { ENDERS, type End, peel, tailRule } from './peel.ts';
import { readerHits, reports } from './phrases.ts';
import { isCounter } from './stamps.ts';
import { lastStory } from './told.ts';
import type { Verdicts } from './verdicts.ts';
import { sharedWords, type Vocabulary } from './vocabulary.ts';

/** These stand within stories too and end none. */
const WITHIN: ReadonlySet<CutRule> = new Set([
  'dateline',
  'live-stamp',
  'photo-credit',
  'caption',
  'advertisement',
  'read-also',
  'repeated-text',
  'truncated-lead',
  'share',
  'button',
  'audio',
  'newsletter',
]);

/** A last line of the story that was left open has at least so many words. */
const OPEN_WORDS = 8;
/** So many headlines in a row below the story, with no heading, are a list of other articles. */
const LIST_LINES = 3;
/** Two will do where both are too short to be paragraphs left open. */
const SHORT_HEADLINE = 12;
const HEADLINE_WORDS = [5, 24] as const;

/** Rows of a table end in figures, or begin with one and a colon; headlines hardly do. */
const ROW = /\d\s*$|\t|\s{2,}|^[-+]?\d[\d.,]*[^:]{0,14}:\s/;

const isHeadline = (line: PageLine): boolean =>
  !line.closed &&
  !line.item &&
  !ROW.test(line.text) &&
  line.words >= HEADLINE_WORDS[0] &&
  line.words <= HEADLINE_WORDS[1] &&
  !reports(line) &&
  /^[\p{Lu}\d]/u.test(line.text);

/** Below one piece of furniture, so many of the lines not cut are looked at. */
const BELOW_LINES = 4;

/** True where nothing but labels and headlines follows: no row, no list, no sentence of the story's. */
const isListBelow = (lines: readonly PageLine[], verdicts: Verdicts, from: number): boolean => {
  let left = 0;
  let cut = 1;
  for (let i = from + 1; i < lines.length && (left < BELOW_LINES || cut < left); i++) {
    const line = lines[i];
    if (!line) continue;
    if (verdicts[i]) cut++;
    else if (left === BELOW_LINES) continue;
    else if (line.item || ROW.test(line.text) || (line.closed && !isQuestion(line))) return false;
    else left++;
  }
  return left > 1 && cut >= left;
};

/** A short last sentence of the story has at least so many words. */
const SENTENCE_WORDS = 3;

/** True where a box is followed by a short sentence in the story's words that speaks to nobody, and by furniture. */
const tellsOn = (lines: readonly PageLine[], verdicts: Verdicts, box: number, vocabulary: Vocabulary): boolean => {
  const next = verdicts[box + 1] ? box + 2 : box + 1;
  const line = lines[next];
  if (!line || verdicts[next]) return false;
  return (
    /[.!»”"]$/.test(line.text) &&
    !line.truncated &&
    !line.item &&
    line.words >= SENTENCE_WORDS &&
    readerHits(line) === 0 &&
    sharedWords(line, vocabulary, false) > 0
  );
};

/** Where the story ends: at its last sentence, or at a short one right below pointers to other articles, as within a story. */
const storyEnd = (lines: readonly PageLine[], verdicts: Verdicts, last: number): number => {
  let next = last + 1;
  const points = (i: number): boolean => verdicts[i] === 'read-also' && (lines[i]?.words ?? 0) > SENTENCE_WORDS;
  while (points(next) || (verdicts[next] === 'read-also' && points(next + 1))) next++;
  const line = lines[next];
  if (!line || next === last + 1 || verdicts[next]) return last;
  const ends =
    /[.!]$/.test(line.text) &&
    !line.truncated &&
    !line.item &&
    !/[:@©]/.test(line.text) &&
    line.words > SENTENCE_WORDS &&
    readerHits(line) === 0;
  return ends ? next : last;
};

/** Where the foot begins: the first line below the story that ends it, or a run of furniture. */
const footStart = (lines: readonly PageLine[], verdicts: Verdicts, last: number, vocabulary: Vocabulary): number => {
  for (let i = last + 1; i < lines.length; i++) {
    const rule = verdicts[i];
    if (!rule) continue;
    // One box may stand between the story and an open last line of it; three in a row do not.
    if (i === lines.length - 1) return i;
    if (!ENDERS.has(rule) && tellsOn(lines, verdicts, i, vocabulary)) continue;
    if (!WITHIN.has(rule)) return i;
    const next = verdicts.slice(i + 1, i + 4);
    const open = lines[i + 1];
    const goesOn = open !== undefined && next[0] === undefined && open.words >= OPEN_WORDS && next[1] !== undefined;
    if (goesOn) continue;
    if (next.filter((other) => other !== undefined).length >= Math.min(2, next.length)) return i;
    if (rule !== 'advertisement' && isListBelow(lines, verdicts, i)) return i;
  }
  return lines.length;
};

const leftover = (line: PageLine, authors: readonly string[]): CutRule => {
  if (isBioOf(line, authors)) return 'author-bio';
  if (isNamesOnly(line) && line.words <= 8) return 'tags';
  return line.words <= 3 ? 'navigation' : 'slogan';
};

/** A name or a section by itself, right above the foot: nothing of the story is headed by it any more. */
const isTag = (line: PageLine): boolean =>
  (line.words <= 2 || (line.words === 3 && isNamesOnly(line))) &&
  !line.closed &&
  !line.item &&
  /^\p{Lu}/u.test(line.text) &&
  !/[\d"“«]/.test(line.text);

/** So many short open lines in a row above the foot are links, whatever they say. */
const LINKS = 4;
const isLink = (line: PageLine): boolean =>
  (!line.closed || isQuestion(line)) &&
  !line.item &&
  !ROW.test(line.text) &&
  line.words >= 2 &&
  line.words <= SHORT_HEADLINE &&
  !reports(line);

/** Signature, notes and the site's own name right below the story, whatever follows them. */
const cutMarks = (lines: readonly PageLine[], verdicts: Verdicts, last: number, end: End): void => {
  for (let i = last + 1; i < lines.length; i++) {
    const line = lines[i];
    if (!line || verdicts[i]) continue;
    const first = verdicts.slice(last + 1, i).every((rule) => rule !== undefined);
    if (first && (isNamesOnly(line) || isInitials(line) || isSigned(line))) verdicts[i] = 'byline';
    const rule = tailRule(line, end);
    if (rule) verdicts[i] = rule;
    else if (isCounter(line) && verdicts[i + 1] && verdicts[i - 1]) verdicts[i] = 'share';
  }
};

/** A line that leads on has at least so many words; a label does with fewer. */
const LEADING_WORDS = 3;

/** "The full list of winners:", and nothing but open lines between it and the foot: the story's own list. */
const leadsOn = (lines: readonly PageLine[], verdicts: Verdicts, last: number, foot: number): boolean => {
  const lead = lines.findIndex((line, i) => i > last && !verdicts[i] && /:$/.test(line.text));
  return (
    lead >= 0 &&
    lead < foot - 1 &&
    (lines[lead]?.words ?? 0) >= LEADING_WORDS &&
    verdicts.slice(lead, foot).every((rule) => rule === undefined)
  );
};

/** Names and headlines right below the story, before any known furniture. */
const cutRim = (lines: readonly PageLine[], verdicts: Verdicts, last: number, foot: number): void => {
  const cutTags = (): void => {
    for (let i = foot - 1; i > last && foot < lines.length; i--) {
      const line = lines[i];
      if (!line || (!verdicts[i] && !isTag(line))) break;
      verdicts[i] ??= 'tags';
    }
  };
  cutTags();
  if (/:$/.test(lines[last]?.text ?? '') || leadsOn(lines, verdicts, last, foot)) return;
  const links: number[] = [];
  for (let i = foot - 1; i > last && foot < lines.length; i--) {
    const line = lines[i];
    if (!line || (!verdicts[i] && !isLink(line))) break;
    if (!verdicts[i]) links.push(i);
  }
  if (links.length >= LINKS) for (const i of links) verdicts[i] = 'most-read';
  let run: number[] = [];
  for (let i = last + 1; i <= foot; i++) {
    const line = lines[i];
    // A summary cut short belongs to the headline above it.
    const summary = run.length > 0 && line?.truncated === true;
    if (i < foot && line && !verdicts[i] && (summary || isHeadline(line))) run.push(i);
    else if (i === foot && run.length >= (run.every((k) => (lines[k]?.words ?? 0) <= SHORT_HEADLINE) ? 2 : LIST_LINES))
      for (const index of run) verdicts[index] = 'most-read';
    else if (i < foot && !verdicts[i]) run = [];
  }
  // Tags may stand above headlines that were only now seen to be others'.
  cutTags();
};

/** Cuts everything below the story that is the page's. Keeps tables, lists and open last lines that go on with it. */
export const cutFoot = (
  lines: readonly PageLine[],
  verdicts: Verdicts,
  title: number,
  lead: number,
  vocabulary: Vocabulary,
  authors: readonly string[],
): void => {
  if (lead < 0) return;
  const sites = siteNames(lines, title, lastStory(lines, verdicts));
  const end: End = { lead, vocabulary, authors, sites };
  const last = storyEnd(lines, verdicts, peel(lines, verdicts, end));
  cutMarks(lines, verdicts, last, end);
  const foot = footStart(lines, verdicts, last, vocabulary);
  cutRim(lines, verdicts, last, foot);
  if (!leadsOn(lines, verdicts, last, foot)) cutAboveFoot(lines, verdicts, last, foot);
  for (let i = foot; i < lines.length; i++) {
    const line = lines[i];
    if (line && !verdicts[i]) verdicts[i] = isProse(line) ? 'slogan' : leftover(line, authors);
  }
};
