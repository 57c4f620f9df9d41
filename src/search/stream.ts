/**
 * A document as the index keeps it: one 32-bit number per word, in order, headline first. Low to high: the word's place in
 * the table of words (24 bits), the words skipped since the one before (4 bits), then four marks.
 */
export const WORD_MASK = 0xffffff;
export const SKIPPED_SHIFT = 24;
export const SKIPPED_MAX = 15;
/** Written with a capital letter. */
export const CAPITAL = 1 << 28;
/** Holds a digit. */
export const DIGIT = 1 << 29;
/** Begins a sentence. */
export const OPENS = 1 << 30;
/** Stands in the headline. */
export const HEADLINE = 1 << 31;
