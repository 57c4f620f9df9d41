import { sharesNames } from './appeals.ts';
import { isStory, type PageLine } from './page-line.ts';
import { readerHits, reports, tailKindOf } from './phrases.ts';
import { lastStory } from './told.ts';
import type { Verdicts } from './verdicts.ts';
import { sharedWords, type Vocabulary } from './vocabulary.ts';

/** So many lines of furniture or short open ones part a sentence from the story; fewer may be a crosshead and a box. */
const APART_LINES = 3;
/** The site's sentence at the end of a page has at most so many words. */
const SITE_WORDS = 34;
/** An open line of a list of links has at most so many words. */
const LINK_WORDS = 14;
/** The story above is at least so many times as long. */
const STORY_LINES = 3;

/** What stands below stories; boxes with offers stand within them too. */
const BELOW: ReadonlySet<Verdicts[number]> = new Set([
  'most-read',
  'contact',
  'tags',
  'comments',
  'footer',
  'author-bio',
  'correction',
  'source-line',
] as const);

const QUOTED = /["“”«»]/;

/** True for the last sentence of a page where labels and links part it from the story, and it has no word or name of it. */
export const isStranded = (
  lines: readonly PageLine[],
  verdicts: Verdicts,
  last: number,
  vocabulary: Vocabulary,
): boolean => {
  const line = lines[last];
  if (
    !line ||
    line.words > SITE_WORDS ||
    line.item ||
    (reports(line) && readerHits(line) === 0) ||
    QUOTED.test(line.text)
  )
    return false;
  const above = lastStory(lines, verdicts, last);
  const between = lines.slice(above + 1, last);
  if (above < 0 || between.length < APART_LINES || sharedWords(line, vocabulary, true) > 0) return false;
  const ends = between.some((other, k) => BELOW.has(verdicts[above + 1 + k]) || tailKindOf(other) !== undefined);
  const parts =
    ends &&
    between.every((other, k) => verdicts[above + 1 + k] || (!other.closed && !other.item && other.words <= LINK_WORDS));
  const story = lines.filter((other, i) => i <= above && !verdicts[i] && isStory(other));
  return parts && story.length >= STORY_LINES && !sharesNames(line, story);
};

/** A last sentence that speaks to readers so often … */
const SPOKEN_HITS = 3;
/** … below a story of which no larger share does: a speech, a letter to readers speak so throughout. */
const SPOKEN_SHARE = 0.2;

/** True for a last sentence that speaks to readers again and again, in no word or name of a story that does not. */
export const isSpoken = (
  lines: readonly PageLine[],
  verdicts: Verdicts,
  last: number,
  vocabulary: Vocabulary,
): boolean => {
  const line = lines[last];
  if (!line || line.words > SITE_WORDS || line.item || reports(line) || QUOTED.test(line.text)) return false;
  if (readerHits(line) < SPOKEN_HITS || sharedWords(line, vocabulary, true) > 0) return false;
  const story = lines.filter((other, i) => i < last && !verdicts[i] && isStory(other));
  return (
    story.length >= STORY_LINES && story.filter((other) => readerHits(other) > 0).length <= story.length * SPOKEN_SHARE
  );
};
