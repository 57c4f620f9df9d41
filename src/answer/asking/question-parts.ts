import type { FrameWords } from '../../language/frame-words.ts';
import type { Concept } from '../../search/concept.ts';
import { splitWords } from '../../text/words.ts';

/** A word of a question. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Index of the concept it is; −1 for words that only hold the question together. */
  readonly concept: number;
}

/** A question as it is taken apart. */
export interface Parsed {
  readonly words: readonly Word[];
  readonly known: FrameWords;
  readonly named: (concept: number) => boolean;
}

/** The words of a folded question, each with the concept it belongs to. */
export const wordsOf = (folded: string, concepts: readonly Concept[], known: FrameWords): readonly Word[] =>
  splitWords(folded)
    .flatMap(({ text, start }) =>
      Array.from(text.matchAll(/[^'’]+/gu), (part) => ({
        text: part[0],
        start: start + part.index,
        end: start + part.index + part[0].length,
      })),
    )
    .map((word) => ({
      ...word,
      concept:
        known.particles.has(word.text) || known.saying.has(word.text)
          ? -1
          : concepts.findIndex(({ start, end }) => word.start < end && start < word.end),
    }));

/** The words from one on that say something, up to the first that does not. */
export const runFrom = (words: readonly Word[], from: number): readonly Word[] => {
  const stop = words.findIndex((word, i) => i >= from && word.concept < 0);
  return words.slice(from, stop < 0 ? words.length : stop);
};

/** The first word from one on that says something; −1 for none. */
export const contentFrom = (words: readonly Word[], from: number): number =>
  words.findIndex(({ concept }, i) => i >= from && concept >= 0);

/** The concepts of some words, each once. */
export const distinct = (words: readonly Word[]): readonly number[] => [
  ...new Set(words.map(({ concept }) => concept)),
];

/** Behind how many words that say nothing a preposition is still felt: « de la », “of the”. */
const LOOK_BACK = 2;

/** A preposition stands right before a word. */
export const isJoined = ({ words, known }: Parsed, at: number, from = 0): boolean => {
  for (let i = at - 1; i >= Math.max(from, at - LOOK_BACK); i--) {
    const word = words[i];
    if (!word || word.concept >= 0) return false;
    if (known.joins.has(word.text)) return true;
  }
  return false;
};
