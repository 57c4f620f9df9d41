import type { PageLine } from './page-line.ts';
import { readerHits, reports } from './phrases.ts';
import type { Verdicts } from './verdicts.ts';
import { overlap, sharedWords, type Vocabulary } from './vocabulary.ts';

/** A sentence that shares no more than this with the rest of the page's sentences is no part of their story. */
const FOREIGN = 0.1;
/** One that speaks to a reader may share so much. */
const FOREIGN_TO_READER = 0.34;
/** Only so many sentences at the head of a page may be the site's. */
const HEAD_SENTENCES = 6;
/** A headline that stands below a site's sentences has at least so many words, of which so many are the story's. */
const HEADLINE_WORDS = 5;
const HEADLINE_MOST = 24;
const SPOKEN_WORDS = 2;

/**
 * Of the sentences `tells` holds for, the first that is the story's: forms, surveys and notices above the headline have
 * sentences of their own, that share no word with what follows, and the headline stands below them.
 */
export const storyStart = (
  lines: readonly PageLine[],
  verdicts: Verdicts,
  tells: (line: PageLine, i: number) => boolean,
  vocabulary: Vocabulary,
): number => {
  const stories: number[] = [];
  for (const [i, line] of lines.entries()) {
    if (tells(line, i)) stories.push(i);
    if (stories.length === HEAD_SENTENCES) break;
  }
  const [first = -1] = stories;
  const isForeign = (line: PageLine): boolean => {
    const spoken = readerHits(line) > 1;
    const shared = overlap(line, vocabulary, true);
    return spoken ? shared <= FOREIGN_TO_READER : !reports(line) && shared <= FOREIGN;
  };
  const own = stories.find((i) => {
    const line = lines[i];
    return line !== undefined && !isForeign(line);
  });
  if (own === undefined || own === first) return first;
  const isHeadline = (line: PageLine, i: number): boolean =>
    i > first &&
    i < own &&
    !verdicts[i] &&
    !line.closed &&
    line.words <= HEADLINE_MOST &&
    line.words >= HEADLINE_WORDS &&
    sharedWords(line, vocabulary, false) >= SPOKEN_WORDS;
  return lines.some(isHeadline) ? own : first;
};
