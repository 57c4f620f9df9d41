import type { Verdicts } from './clean.ts';
import { headsCard, namesAuthor } from './names.ts';
import { isStory, type PageLine } from './page-line.ts';
import { reports } from './phrases.ts';
import { overlap, type Vocabulary } from './vocabulary.ts';

/** Below a card, no more than this share of the page's running text follows. */
const BELOW = 0.6;
/** A role or a place under the name has at most so many words. */
const ROLE_WORDS = 6;
/** A note shares no more than this with the story. */
const NOTE_OVERLAP = 0.34;

const isNote = (line: PageLine, authors: readonly string[], vocabulary: Vocabulary): boolean =>
  (!line.closed && line.words <= ROLE_WORDS) ||
  (namesAuthor(line, authors) && !reports(line) && overlap(line, vocabulary, true) <= NOTE_OVERLAP);

/** The words of running text in all lines above each line, and in all of them. */
const wordsAbove = (lines: readonly PageLine[], verdicts: Verdicts, lead: number): readonly number[] => {
  const sums = [0];
  lines.forEach((line, i) => {
    const counts = i >= lead && !verdicts[i] && isStory(line);
    sums.push((sums.at(-1) ?? 0) + (counts ? line.words : 0));
  });
  return sums;
};

/** Cuts cards on the author below the story: the name, the role, and sentences that begin with a part of the name. */
export const cutCards = (
  lines: readonly PageLine[],
  verdicts: Verdicts,
  lead: number,
  vocabulary: Vocabulary,
  authors: readonly string[],
): void => {
  if (lead < 0 || !authors.length) return;
  const above = wordsAbove(lines, verdicts, lead);
  const all = above.at(-1) ?? 0;
  for (let i = lead + 2; i < lines.length; i++) {
    const line = lines[i];
    if (!line || (verdicts[i] && verdicts[i] !== 'byline' && verdicts[i] !== 'navigation')) continue;
    if (!headsCard(line, authors)) continue;
    const told = above[i] ?? 0;
    if (all - told > told * BELOW) continue;
    verdicts[i] ??= 'author-bio';
    for (let k = i + 1; k < lines.length; k++) {
      const note = lines[k];
      if (!note || (!verdicts[k] && !isNote(note, authors, vocabulary))) break;
      verdicts[k] ??= 'author-bio';
    }
  }
};
