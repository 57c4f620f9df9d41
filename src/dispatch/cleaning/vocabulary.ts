import { isStory, type PageLine } from './page-line.ts';
import { readerHits, reports } from './phrases.ts';
import type { Verdicts } from './verdicts.ts';

/** Shorter words are in every text. */
const MIN_LETTERS = 5;
/** Words that begin alike are one: boulangerie, boulangers. */
const STEM_LETTERS = 7;
/** Of a page's words this many are enough to tell what it is about; keeps huge files cheap. */
const MAX_WORDS = 50_000;

/** Of one line so many words are looked at. */
const LINE_WORDS = 4000;

const kept = new WeakMap<PageLine, readonly string[]>();

const longWords = (line: PageLine): readonly string[] => {
  const known = kept.get(line);
  if (known) return known;
  const long = line.tokens.slice(0, LINE_WORDS).filter((word) => word.length >= MIN_LETTERS);
  const stems = [...new Set(long.map((word) => word.slice(0, STEM_LETTERS)))];
  kept.set(line, stems);
  return stems;
};

/** The words of the story, by the number of its lines that have them. */
export type Vocabulary = ReadonlyMap<string, number>;

/** Counts the long words of the lines that read as a story and are not cut. */
export const vocabularyOf = (lines: readonly PageLine[], verdicts: Verdicts): Vocabulary => {
  const counts = new Map<string, number>();
  lines.forEach((line, i) => {
    if (verdicts[i] || !isStory(line) || counts.size > MAX_WORDS) return;
    // A site's appeal to its readers is full of its own name.
    if (readerHits(line) > 1 && !reports(line)) return;
    for (const word of longWords(line)) counts.set(word, (counts.get(word) ?? 0) + 1);
  });
  return counts;
};

/** How many of a line's long words the rest of the story has too. */
export const sharedWords = (line: PageLine, vocabulary: Vocabulary, counted: boolean): number =>
  longWords(line).filter((word) => (vocabulary.get(word) ?? 0) > (counted ? 1 : 0)).length;

/** The share of a line's long words that the rest of the story has too, 0–1: a headline shares them, a slogan does not. */
export const overlap = (line: PageLine, vocabulary: Vocabulary, counted: boolean): number => {
  const words = longWords(line);
  const own = counted ? 1 : 0;
  return words.length ? words.filter((word) => (vocabulary.get(word) ?? 0) > own).length / words.length : 0;
};
