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

/** Takes back the cut of a sentence between two of the story's that speaks of the same as they do, or of one that leads on to a list. */
export const spareSentences = (lines: readonly PageLine[], verdicts: Verdicts, vocabulary: Vocabulary): void => {
  const isOwn = (i: number): boolean => {
    const line = lines[i];
    return line !== undefined && !verdicts[i] && isStory(line);
  };
  lines.forEach((line, i) => {
    if (verdicts[i] === 'navigation' && isCrosshead(line) && isOwn(i - 1) && isOwn(i + 1)) verdicts[i] = undefined;
    if (!MISTAKEN.has(verdicts[i]) || !isStory(line)) return;
    const listed = lines[i + 1]?.item === true && !verdicts[i + 1] && /:$/.test(line.text);
    if (!listed && !(isOwn(i - 1) && isOwn(i + 1))) return;
    if (readerHits(line) > READER_HITS) return;
    if (listed ? line.words < LEADING_WORDS : sharedWords(line, vocabulary, false) < SHARED_WORDS) return;
    if (listed || overlap(line, vocabulary, false) >= SHARED) verdicts[i] = undefined;
  });
};
