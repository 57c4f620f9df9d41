/** Letters of a word's beginning that make the coarsest way of looking at it. */
export const PREFIX_LETTERS = 5;
/** The usual constants of BM25; tuning them gave nothing. */
export const BM25 = { k1: 1.2, b: 0.75 } as const;
/** A word of the headline counts so much of one in the text. */
export const HEADLINE_WEIGHT = 0.6;
/** Rarities are whole numbers in the first stage, in so many steps per unit, so that adding them up is exact. */
export const RARITY_STEPS = 16;
/** Beside its rarity a word counts by how it is said: `faint` and `kind` are told by word lists, `last` closes the question. */
export const EMPHASIS = { faint: 0.6, kind: 0.8, last: 1.2, name: 1.6 } as const;
/** So many documents of the first stage are looked at more closely. */
export const CANDIDATES = 60;
/** Beginnings that stand in a larger share of the documents are not looked up beside a stem: long lists that tell nothing apart. */
export const COMMON_BEGINNING = 0.02;
/** Other words for it, where they are looked for, count so much of the word itself in the first stage. */
export const PARAPHRASED = 0.5;
/** Other words that stand in a larger share of the documents find anything. */
export const COMMON_PARAPHRASE = 0.3;
