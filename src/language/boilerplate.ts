/** The kinds of page furniture that words alone give away. */
export type Furniture =
  | 'navigation'
  | 'share'
  | 'newsletter'
  | 'button'
  | 'photo-credit'
  | 'caption'
  | 'byline'
  | 'live-stamp'
  | 'read-also'
  | 'tags'
  | 'comments'
  | 'most-read'
  | 'source-line'
  | 'footer'
  | 'slogan'
  | 'advertisement';

/** Phrases in folded text: lower case, no accents, straight apostrophes, single spaces. */
export interface Phrases {
  /** The whole line, final punctuation aside. */
  readonly exact?: readonly string[];
  /** The line begins with it, followed by no letter. */
  readonly start?: readonly string[];
  /** Tried on the whole line. */
  readonly patterns?: readonly RegExp[];
}

/** What a consent wall talks about, and how it speaks to its reader: one of each makes one. */
export interface ConsentWords {
  readonly about: readonly string[];
  readonly address: readonly string[];
}

/** The page furniture of one language, as data. */
export interface Boilerplate {
  readonly furniture: Readonly<Partial<Record<Furniture, Phrases>>>;
  readonly consent: ConsentWords;
  /** Words that only go with a date in a line of its own: « publié », « à », « GMT ». */
  readonly datelineWords: readonly string[];
  /** Section names of news sites: a line made of them is a menu. */
  readonly sections: readonly string[];
  /** Headings after which a list of other articles follows. */
  readonly teaserHeadings: readonly string[];
  /** Headings after which readers' comments follow. */
  readonly commentHeadings: readonly string[];
}
