/** Articles and joining words that add nothing to a name beside them, folded, of all languages. */
export const ARTICLES = [
  'le',
  'la',
  'les',
  'l',
  'un',
  'une',
  'des',
  'du',
  'de',
  'd',
  'the',
  'a',
  'an',
  'of',
  'et',
  'and',
] as const;
