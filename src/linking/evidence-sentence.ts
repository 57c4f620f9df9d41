import type { Claim } from '../dispatch/dispatch.ts';
import { foldText } from '../text/fold.ts';
import { splitWords } from '../text/words.ts';
import type { Entry } from './entry.ts';

/** Shorter words say nothing about which sentence is meant; figures of any length do. */
const MEANINGFUL = 4;

const wordsOf = (text: string): readonly string[] =>
  splitWords(foldText(text))
    .map((word) => word.text)
    .filter((word) => word.length >= MEANINGFUL || /\d/.test(word));

/** A word that marks the event counts less than one of the value, and decides only between equals. */
const EVENT_WORD = 0.5;
/** The event's own day counts for more than a word that several events share. */
const EVENT_DAY = 0.75;

/**
 * Index of the sentence of a claim's paragraph that shares most words with its value, then with the words that mark
 * its event (beginnings, folded); the paragraph's first at a tie. `naming` holds the sentences that name the claim's entity:
 * each has the whole value, « US strike » as well as « the United States ». `dated` holds those that give the event's day.
 */
export const evidenceSentence = (
  entry: Entry,
  claim: Claim,
  stems: readonly string[],
  naming: ReadonlySet<number>,
  dated: ReadonlySet<number>,
): number | undefined => {
  const bodies = entry.dispatch.paragraphs.flatMap((paragraph, index) => (paragraph.role === 'body' ? [index] : []));
  const paragraph = bodies[claim.paragraph - 1];
  const wanted = new Set(wordsOf(`${claim.value} ${claim.number ?? ''} ${claim.hedge ?? ''}`));
  let best: { readonly index: number; readonly shared: number } | undefined;
  entry.sentences.forEach((sentence, index) => {
    if (sentence.paragraph !== paragraph) return;
    const words = wordsOf(entry.dispatch.text.slice(sentence.start, sentence.end));
    const marked = stems.some((stem) => words.some((word) => word.startsWith(stem)));
    const held = naming.has(index) ? wanted.size : new Set(words.filter((word) => wanted.has(word))).size;
    const shared = held + (marked ? EVENT_WORD : 0) + (dated.has(index) ? EVENT_DAY : 0);
    if (!best || shared > best.shared) best = { index, shared };
  });
  return best?.index;
};
