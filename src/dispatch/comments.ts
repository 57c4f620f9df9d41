import { ALL_BOILERPLATE } from '../language/language.ts';
import type { Verdicts } from './clean.ts';
import { isProse, isStory, type PageLine } from './page-line.ts';
import { bare } from './phrases.ts';

const headings: ReadonlySet<string> = new Set(ALL_BOILERPLATE.flatMap((language) => language.commentHeadings));
const stamps = ALL_BOILERPLATE.flatMap((language) => language.commentStamps);
const COUNTED =
  /^(?:conversation |discussion )?\(?(\d[\d\s]* )?(commentaires?|comments?|reactions?|contributions?|reponses?|replies)( ?\(?\d*\)?)?$/;
/** "3 thoughts on “…”", « 2 réponses à … »: blogs say what the comments are on. */
const ABOUT =
  /^(\d+|one|two|three|un|une|deux|trois) (thoughts?|responses?|replies|reply|reponses?|commentaires?|comments?|avis|reflexions?)( (on|to|a|sur|au))?( .{0,160})?$/;

/** Comments begin only after a story: so many lines of it. */
const STORY_LINES = 2;
/** Below so many lines of a story a heading is no counter of its head. */
const LONG_STORY = 5;
/** The first signs of a comment stand within so many lines of its heading. */
const NEAR = 8;

const isHeading = (line: PageLine): boolean => {
  const label = bare(line.folded).replace(/\s?\(\d+\)$/, '');
  if (line.words <= 6 && (headings.has(label) || COUNTED.test(label))) return true;
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
  const stamped = unheaded(lines, verdicts);
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
