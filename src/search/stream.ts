/**
 * A document as the index keeps it: one 32-bit number per word, in order, headline first. Low to high: the word's place in
 * the table of words (24 bits), the words skipped since the one before (4 bits), then four marks.
 * One object, so that hot loops take it into locals: a bundler inlines an import, other loaders call a getter each time.
 */
export const STREAM = {
  /** The word's place in the table of words. */
  wordMask: 0xffffff,
  skippedShift: 24,
  skippedMax: 15,
  /** Written with a capital letter. */
  capital: 1 << 28,
  /** Holds a digit. */
  digit: 1 << 29,
  /** Begins a sentence. */
  opens: 1 << 30,
  /** Stands in the headline. */
  headline: 1 << 31,
} as const;
