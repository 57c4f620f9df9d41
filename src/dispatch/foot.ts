import type { Verdicts } from './clean.ts';
import type { CutRule } from './cut-rule.ts';
import { isBioOf, isInitials, isNamesOnly } from './names.ts';
import { isProse, isStory, type PageLine } from './page-line.ts';
import { readerHits, reports, tailKindOf } from './phrases.ts';
import { isCounter } from './stamps.ts';
import { overlap, type Vocabulary } from './vocabulary.ts';

/** After these a story is over, unless it plainly goes on. */
const ENDERS: ReadonlySet<CutRule> = new Set([
  'comments',
  'most-read',
  'tags',
  'footer',
  'newsletter',
  'author-bio',
  'contact',
  'consent',
  'paywall',
  'app',
  'correction',
  'source-line',
  'byline',
]);
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

/** Prose below the end of a story is the site's where it is at most so long in all … */
const TAIL_WORDS = 70;
/** … and shares no more than this with the story. */
const TAIL_OVERLAP = 0.34;
/** So many headlines in a row below the story, with no heading, are a list of other articles. */
const LIST_LINES = 3;
const HEADLINE_WORDS = [5, 24] as const;

const lastStory = (lines: readonly PageLine[], verdicts: Verdicts, before = lines.length): number => {
  for (let i = before - 1; i >= 0; i--) {
    const line = lines[i];
    if (line && !verdicts[i] && isStory(line)) return i;
  }
  return -1;
};

const isSites = (line: PageLine, vocabulary: Vocabulary): boolean =>
  line.truncated || (readerHits(line) > 1 && !reports(line)) || overlap(line, vocabulary, true) <= TAIL_OVERLAP;

/** Cuts notes on the author, contacts, corrections and the site's own sentences from the end of the page upwards. */
const peel = (
  lines: readonly PageLine[],
  verdicts: Verdicts,
  first: number,
  vocabulary: Vocabulary,
  authors: readonly string[],
): number => {
  let last = lastStory(lines, verdicts);
  for (let peeled = 0; last > first; ) {
    const line = lines[last];
    if (!line) break;
    const tail = isBioOf(line, authors) ? 'author-bio' : tailKindOf(line);
    if (tail && !(reports(line) && tail === 'contact')) {
      verdicts[last] = tail;
    } else {
      const above = lastStory(lines, verdicts, last);
      const ended = verdicts.slice(above + 1, last).some((rule) => rule && ENDERS.has(rule));
      peeled += line.words;
      if (!ended || peeled > TAIL_WORDS || !isSites(line, vocabulary)) break;
      verdicts[last] = 'slogan';
    }
    last = lastStory(lines, verdicts, last);
  }
  return last;
};

/** Rows of a table end in figures; headlines hardly do. */
const ROW = /\d\s*$|\t|\s{2,}/;

const isHeadline = (line: PageLine): boolean =>
  !line.closed &&
  !line.item &&
  !ROW.test(line.text) &&
  line.words >= HEADLINE_WORDS[0] &&
  line.words <= HEADLINE_WORDS[1] &&
  /^["“«‘]?\s?[\p{Lu}\d]/u.test(line.text);

/** Where the foot begins: the first line below the story that ends it, or a run of furniture. */
const footStart = (lines: readonly PageLine[], verdicts: Verdicts, last: number): number => {
  for (let i = last + 1; i < lines.length; i++) {
    const rule = verdicts[i];
    if (!rule) continue;
    const next = verdicts.slice(i + 1, i + 4);
    if (
      !WITHIN.has(rule) ||
      i === lines.length - 1 ||
      next.filter((other) => other !== undefined).length >= Math.min(2, next.length)
    )
      return i;
  }
  return lines.length;
};

const leftover = (line: PageLine, authors: readonly string[]): CutRule => {
  if (isBioOf(line, authors)) return 'author-bio';
  if (isNamesOnly(line) && line.words <= 8) return 'tags';
  return line.words <= 3 ? 'navigation' : 'slogan';
};

/** Signature, names and headlines right below the story, before any known furniture. */
const cutRim = (lines: readonly PageLine[], verdicts: Verdicts, last: number, foot: number): void => {
  for (let i = last + 1; i < foot; i++) {
    const line = lines[i];
    if (!line || verdicts[i]) continue;
    if (i === last + 1 && (isNamesOnly(line) || isInitials(line))) verdicts[i] = 'byline';
    if (tailKindOf(line)) verdicts[i] = tailKindOf(line);
    else if (isCounter(line) && verdicts[i + 1] && verdicts[i - 1]) verdicts[i] = 'share';
  }
  if (/:$/.test(lines[last]?.text ?? '')) return;
  let run: number[] = [];
  for (let i = last + 1; i <= foot; i++) {
    const line = lines[i];
    if (i < foot && line && !verdicts[i] && isHeadline(line)) run.push(i);
    else if (i === foot && run.length >= LIST_LINES) for (const index of run) verdicts[index] = 'most-read';
    else if (i < foot && !verdicts[i]) run = [];
  }
};

/** Cuts everything below the story that is the page's. Keeps tables, lists and open last lines that go on with it. */
export const cutFoot = (
  lines: readonly PageLine[],
  verdicts: Verdicts,
  first: number,
  vocabulary: Vocabulary,
  authors: readonly string[],
): void => {
  if (first < 0) return;
  const last = peel(lines, verdicts, first, vocabulary, authors);
  const foot = footStart(lines, verdicts, last);
  cutRim(lines, verdicts, last, foot);
  for (let i = foot; i < lines.length; i++) {
    const line = lines[i];
    if (line && !verdicts[i]) verdicts[i] = isProse(line) ? 'slogan' : leftover(line, authors);
  }
};
