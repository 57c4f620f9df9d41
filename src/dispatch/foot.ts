import type { Verdicts } from './clean.ts';
import type { CutRule } from './cut-rule.ts';
import { isBioOf, isInitials, isNamesOnly } from './names.ts';
import { isProse, isQuestion, isStory, type PageLine } from './page-line.ts';
import { readerHits, reports, tailKindOf } from './phrases.ts';
import { isCounter } from './stamps.ts';
import { overlap, type Vocabulary } from './vocabulary.ts';

/** Below these a story is over, unless it plainly goes on. */
const ENDERS: ReadonlySet<CutRule | undefined> = new Set<CutRule>([
  'comments',
  'tags',
  'footer',
  'author-bio',
  'contact',
  'consent',
  'correction',
  'source-line',
  'byline',
]);
/** These may stand within a story as boxes; two kinds of them together end it too. */
const BOXES: ReadonlySet<CutRule | undefined> = new Set<CutRule>([
  'most-read',
  'newsletter',
  'paywall',
  'app',
  'navigation',
  'slogan',
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
const TAIL_WORDS = 150;
/** What is kept above is at least so many times as long. */
const STORY_SHARE = 1.2;
/** … and shares no more than this with the story. */
const TAIL_OVERLAP = 0.34;
/** A last line of the story that was left open has at least so many words. */
const OPEN_WORDS = 8;
/** A footer's single entry, « Publicité », "Contact", stands anywhere and ends nothing. */
const LABEL_WORDS = 2;
/** So many headlines in a row below the story, with no heading, are a list of other articles. */
const LIST_LINES = 3;
/** Two will do where both are too short to be paragraphs left open. */
const SHORT_HEADLINE = 12;
const HEADLINE_WORDS = [5, 24] as const;

/** "For the whole ship," he replied. A short sentence with a quotation is the story's as well. */
const ANSWER = /^(?:"[^"]{3,}"|“[^”]{3,}”|«[^»]{3,}»),? \p{L}[^.]{3,60}\.$/u;

const lastStory = (lines: readonly PageLine[], verdicts: Verdicts, before = lines.length): number => {
  for (let i = before - 1; i >= 0; i--) {
    const line = lines[i];
    if (line && !verdicts[i] && (isStory(line) || ANSWER.test(line.text))) return i;
  }
  return -1;
};

/** How sure it is that the story is over between two lines: 2 for its end, 1 for a box, 0 for neither. */
const endedBetween = (lines: readonly PageLine[], verdicts: Verdicts, from: number, to: number): 0 | 1 | 2 => {
  const rules = verdicts.slice(from + 1, to);
  const isEnder = (rule: CutRule | undefined, k: number): boolean =>
    ENDERS.has(rule) && !(rule === 'footer' && (lines[from + 1 + k]?.words ?? 0) <= LABEL_WORDS);
  if (rules.some(isEnder)) return 2;
  const kinds = new Set(rules.filter((rule) => BOXES.has(rule)));
  return kinds.size >= 2 ? 2 : kinds.size === 1 ? 1 : 0;
};

const tailRule = (line: PageLine, authors: readonly string[]): CutRule | undefined => {
  if (isBioOf(line, authors)) return 'author-bio';
  const kind = tailKindOf(line);
  return kind && !(reports(line) && kind === 'contact') ? kind : undefined;
};

const isSites = (line: PageLine, vocabulary: Vocabulary, ended: 1 | 2): boolean => {
  if (line.truncated) return true;
  if (ended === 1) return !reports(line) && readerHits(line) > 1;
  return overlap(line, vocabulary, true) <= (reports(line) ? TAIL_OVERLAP / 2 : TAIL_OVERLAP);
};

/** The prose at the end of the page that no furniture parts, last line first. */
const lastCluster = (
  lines: readonly PageLine[],
  verdicts: Verdicts,
): { readonly cluster: readonly number[]; readonly above: number } => {
  const cluster: number[] = [];
  let at = lastStory(lines, verdicts);
  while (at >= 0) {
    cluster.push(at);
    const above = lastStory(lines, verdicts, at);
    if (above < 0 || endedBetween(lines, verdicts, above, at) > 0) return { cluster, above };
    at = above;
  }
  return { cluster, above: -1 };
};

const storyWords = (lines: readonly PageLine[], verdicts: Verdicts, to: number): number =>
  lines.reduce((sum, line, i) => (i <= to && !verdicts[i] && isStory(line) ? sum + line.words : sum), 0);

/** Cuts notes on the author, contacts, corrections and the site's own sentences from the end of the page upwards. */
const peel = (
  lines: readonly PageLine[],
  verdicts: Verdicts,
  lead: number,
  vocabulary: Vocabulary,
  authors: readonly string[],
): number => {
  for (let last = lastStory(lines, verdicts); last > lead; last = lastStory(lines, verdicts)) {
    const line = lines[last];
    const tail = line && tailRule(line, authors);
    if (tail) {
      verdicts[last] = tail;
      continue;
    }
    const { cluster, above } = lastCluster(lines, verdicts);
    const ended = above < 0 ? 0 : endedBetween(lines, verdicts, above, cluster.at(-1) ?? last);
    const words = cluster.reduce((sum, i) => sum + (lines[i]?.words ?? 0), 0);
    // A story is never cut whole: there is more of it above than what goes.
    if (!ended || above < lead || words > TAIL_WORDS || storyWords(lines, verdicts, above) < words * STORY_SHARE)
      return last;
    if (!cluster.every((i) => isSites(lines[i] as PageLine, vocabulary, ended))) return last;
    for (const i of cluster) verdicts[i] = 'slogan';
  }
  return lastStory(lines, verdicts);
};

/** Rows of a table end in figures; headlines hardly do. */
const ROW = /\d\s*$|\t|\s{2,}/;

const isHeadline = (line: PageLine): boolean =>
  !line.closed &&
  !line.item &&
  !ROW.test(line.text) &&
  line.words >= HEADLINE_WORDS[0] &&
  line.words <= HEADLINE_WORDS[1] &&
  !reports(line) &&
  /^[\p{Lu}\d]/u.test(line.text);

/** Where the foot begins: the first line below the story that ends it, or a run of furniture. */
const footStart = (lines: readonly PageLine[], verdicts: Verdicts, last: number): number => {
  for (let i = last + 1; i < lines.length; i++) {
    const rule = verdicts[i];
    if (!rule) continue;
    // One box may stand between the story and an open last line of it; three in a row do not.
    if (!WITHIN.has(rule) || i === lines.length - 1) return i;
    const next = verdicts.slice(i + 1, i + 4);
    const open = lines[i + 1];
    const goesOn = open !== undefined && next[0] === undefined && open.words >= OPEN_WORDS && next[1] !== undefined;
    if (!goesOn && next.filter((other) => other !== undefined).length >= Math.min(2, next.length)) return i;
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

/** Signature, names and headlines right below the story, before any known furniture. */
const cutRim = (lines: readonly PageLine[], verdicts: Verdicts, last: number, foot: number): void => {
  for (let i = last + 1; i < foot; i++) {
    const line = lines[i];
    if (!line || verdicts[i]) continue;
    if (i === last + 1 && (isNamesOnly(line) || isInitials(line))) verdicts[i] = 'byline';
    if (tailKindOf(line)) verdicts[i] = tailKindOf(line);
    else if (isCounter(line) && verdicts[i + 1] && verdicts[i - 1]) verdicts[i] = 'share';
  }
  for (let i = foot - 1; i > last && foot < lines.length; i--) {
    const line = lines[i];
    if (!line || (!verdicts[i] && !isTag(line))) break;
    verdicts[i] ??= 'tags';
  }
  if (/:$/.test(lines[last]?.text ?? '')) return;
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
};

/** Cuts everything below the story that is the page's. Keeps tables, lists and open last lines that go on with it. */
export const cutFoot = (
  lines: readonly PageLine[],
  verdicts: Verdicts,
  lead: number,
  vocabulary: Vocabulary,
  authors: readonly string[],
): void => {
  if (lead < 0) return;
  const last = peel(lines, verdicts, lead, vocabulary, authors);
  const foot = footStart(lines, verdicts, last);
  cutRim(lines, verdicts, last, foot);
  for (let i = foot; i < lines.length; i++) {
    const line = lines[i];
    if (line && !verdicts[i]) verdicts[i] = isProse(line) ? 'slogan' : leftover(line, authors);
  }
};
