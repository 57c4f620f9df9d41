import { ALL_BOILERPLATE } from '../../language/language.ts';
import { isProse, isStory, type PageLine } from './page-line.ts';
import { bare } from './phrases.ts';
import type { Verdicts } from './verdicts.ts';

const headings: ReadonlySet<string> = new Set(ALL_BOILERPLATE.flatMap((language) => language.commentHeadings));
const stamps = ALL_BOILERPLATE.flatMap((language) => language.commentStamps);
const COUNTED =
  /^(?:conversation |discussion )?\(?(\d[\d\s]* )?(commentaires?|comments?|reactions?|contributions?|reponses?|replies)( ?\(?\d*\)?)?$/;
/** « Réaction », "REACTION": one of them without a count heads a part of a story. */
const LONE = /^(?:commentaire|comment|reaction|contribution|reponse)$/;
/** "3 thoughts on “…”", « 2 réponses à … »: blogs say what the comments are on. */
const ABOUT =
  /^(\d+|one|two|three|un|une|deux|trois) (thoughts?|responses?|replies|reply|reponses?|commentaires?|comments?|avis|reflexions?)( (on|to|a|sur|au))?( .{0,160})?$/;

/** Comments begin only after a story: so many lines of it. */
const STORY_LINES = 2;
/** Below so many lines of a story a heading is no counter of its head. */
const LONG_STORY = 5;
/** The first signs of a comment stand within so many lines of its heading. */
const NEAR = 8;

/** « Vos réactions (3) », "CONVERSATION 58 COMMENTS": how many there are, before, behind or between. */
const COUNT = /\s*\(?\d[\d\s.,]*\)?\s*/g;

const isHeading = (line: PageLine): boolean => {
  const label = bare(line.folded);
  const uncounted = label.replace(COUNT, ' ').trim();
  if (line.words <= 6 && !LONE.test(label) && (headings.has(label) || headings.has(uncounted) || COUNTED.test(label)))
    return true;
  return !isProse(line) && ABOUT.test(label);
};

/** A stamp says who and when, in no more words. */
const STAMP_WORDS = 14;

const isStamp = (line: PageLine): boolean =>
  line.words <= STAMP_WORDS && stamps.some((stamp) => stamp.test(line.folded));

/** A reader's name with day or hour: the first stamp of each language says both. */
const readerStamps = ALL_BOILERPLATE.flatMap((language) => language.commentStamps.slice(0, 1));
const isReaderStamp = (line: PageLine): boolean =>
  line.words <= STAMP_WORDS &&
  /\d{1,2}[:hH] ?\d{2}|\d{4}/.test(line.text) &&
  readerStamps.some((stamp) => stamp.test(line.folded));

const storyLines = (lines: readonly PageLine[], verdicts: Verdicts, from: number, to: number): number => {
  let count = 0;
  for (let i = from; i < to; i++) {
    const line = lines[i];
    if (line && !verdicts[i] && isStory(line)) count++;
  }
  return count;
};

/** The second stamp of each language is the button below a comment. */
const replyStamps = ALL_BOILERPLATE.flatMap((language) => language.commentStamps.slice(1, 2));
const REPLY_WORDS = 4;
const isReply = (line: PageLine): boolean =>
  !line.closed && line.words <= REPLY_WORDS && replyStamps.some((stamp) => stamp.test(line.folded));
/** So many buttons, no further from one another, are a thread's. */
const REPLIES = 2;
const REPLY_GAP = 12;
/** Between a reader's name and the button below the comment stand at most so many lines. */
const COMMENT_LINES = 3;
const AUTHOR_WORDS = 5;

/** The reader's name above the first button of a thread, or the button itself where no name is to be seen. */
const threadStart = (lines: readonly PageLine[], verdicts: Verdicts, reply: number): number => {
  for (let i = reply - 1; i > 0 && i >= reply - COMMENT_LINES; i--) {
    const line = lines[i];
    const above = lines[i - 1];
    if (!line || !above || verdicts[i]) break;
    const named = !line.closed && !line.item && line.words <= AUTHOR_WORDS;
    // Another open line above it is the page's: a name stands below what ends, a comment before it or the story.
    if (named && (verdicts[i - 1] !== undefined || above.closed)) return i;
  }
  return reply;
};

/** Where comments begin that only the buttons below them tell of. */
const replied = (lines: readonly PageLine[], verdicts: Verdicts): number => {
  const replies = lines.flatMap((line, i) => (isReply(line) ? [i] : []));
  const first = replies.find((reply, k) => {
    const next = replies[k + REPLIES - 1];
    return next !== undefined && next - reply <= REPLY_GAP && next - reply > 1;
  });
  if (first === undefined) return -1;
  const start = threadStart(lines, verdicts, first);
  const above = storyLines(lines, verdicts, 0, start);
  return above >= STORY_LINES && storyLines(lines, verdicts, start, lines.length) < above ? start : -1;
};

/** Without a heading, so many readers' stamps near each other are comments all the same. */
const STAMPS = 2;

/** Where comments begin that no heading announces: the first of several stamps below the story. */
const unheaded = (lines: readonly PageLine[], verdicts: Verdicts): number => {
  const first = lines.findIndex((line, i) => isReaderStamp(line) && storyLines(lines, verdicts, 0, i) >= STORY_LINES);
  if (first < 0 || lines.slice(first, first + NEAR).filter(isReaderStamp).length < STAMPS) return -1;
  return storyLines(lines, verdicts, first, lines.length) < storyLines(lines, verdicts, 0, first) ? first : -1;
};

/** Everything below a comments heading that readers wrote: where comments show, or hardly anything else follows. */
export const cutComments = (lines: readonly PageLine[], verdicts: Verdicts): void => {
  const found = lines.flatMap((line, i) => (isHeading(line) ? [i] : []));
  for (const i of found) verdicts[i] ??= 'comments';
  const [stamped = -1] = [unheaded(lines, verdicts), replied(lines, verdicts)]
    .filter((i) => i >= 0)
    .sort((a, b) => a - b);
  if (stamped >= 0) for (let i = stamped; i < lines.length; i++) verdicts[i] ??= 'comments';
  let before = 0;
  let counted = 0;
  for (const [k, from] of found.entries()) {
    before += storyLines(lines, verdicts, counted, from);
    counted = from;
    if (before < STORY_LINES) continue;
    const to = found[k + 1] ?? lines.length;
    const shown = lines.slice(from + 1, from + 1 + NEAR).some(isStamp);
    // A counter near the top of a page heads no comments: the story comes after it.
    const after = storyLines(lines, verdicts, from + 1, lines.length);
    if (!shown && after > before * (before >= LONG_STORY ? 1.2 : 0.5)) continue;
    for (let i = from; i < (shown ? lines.length : to); i++) verdicts[i] ??= 'comments';
    if (shown) return;
  }
};
