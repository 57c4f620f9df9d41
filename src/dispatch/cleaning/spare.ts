import type { CutRule } from './cut-rule.ts';
import { isStory, type PageLine } from './page-line.ts';
import { readerHits } from './phrases.ts';
import type { Verdicts } from './verdicts.ts';
import { overlap, sharedWords, type Vocabulary } from './vocabulary.ts';

/** Kinds a sentence of a story may be taken for where the story is about newsletters, players, photos, sharing. */
const MISTAKEN: ReadonlySet<CutRule | undefined> = new Set<CutRule>([
  'newsletter',
  'app',
  'audio',
  'paywall',
  'share',
  'comments',
  'advertisement',
  'footer',
]);
/** Such a sentence speaks to a reader at most so often … */
const READER_HITS = 1;
/** … and shares so much with the sentences around it. */
const SHARED = 0.25;
const SHARED_WORDS = 2;
/** One that leads on to a list has at least so many words; a call has fewer. */
const LEADING_WORDS = 13;

/** A box's heading has so many words: « Le chiffre », « Les points clés ». */
const HEADING_WORDS = [2, 4] as const;
const isCrosshead = (line: PageLine): boolean =>
  !line.closed && line.words >= HEADING_WORDS[0] && line.words <= HEADING_WORDS[1] && readerHits(line) === 0;

/** "Source: …", "Details: …", "Background: …": a report each of whose paragraphs begins with what it is. */
const LABELLED = /^\p{Lu}\p{L}+(?: \p{L}+){0,2}: (?=\S)/u;
/** So many paragraphs within so many lines below make one. */
const LABELLED_LINES = 5;
const LABELLED_LEAST = 2;

const isLabelled = (lines: readonly PageLine[], verdicts: Verdicts, i: number): boolean =>
  LABELLED.test(lines[i]?.text ?? '') &&
  lines
    .slice(i + 1, i + 1 + LABELLED_LINES)
    .filter((line, k) => !verdicts[i + 1 + k] && isStory(line) && LABELLED.test(line.text)).length >= LABELLED_LEAST;

/** Takes back the cut of a sentence between two of the story's that speaks of the same as they do, or of one that leads on to a list. */
export const spareSentences = (lines: readonly PageLine[], verdicts: Verdicts, vocabulary: Vocabulary): void => {
  const isOwn = (i: number): boolean => {
    const line = lines[i];
    return line !== undefined && !verdicts[i] && isStory(line);
  };
  lines.forEach((line, i) => {
    if (verdicts[i] === 'navigation' && isCrosshead(line) && isOwn(i - 1) && isOwn(i + 1)) verdicts[i] = undefined;
    if (verdicts[i] === 'source-line' && isLabelled(lines, verdicts, i)) verdicts[i] = undefined;
    if (!MISTAKEN.has(verdicts[i]) || !isStory(line)) return;
    const listed = lines[i + 1]?.item === true && !verdicts[i + 1] && /:$/.test(line.text);
    if (!listed && !(isOwn(i - 1) && isOwn(i + 1))) return;
    if (readerHits(line) > READER_HITS) return;
    if (listed ? line.words < LEADING_WORDS : sharedWords(line, vocabulary, false) < SHARED_WORDS) return;
    if (listed || overlap(line, vocabulary, false) >= SHARED) verdicts[i] = undefined;
  });
};
