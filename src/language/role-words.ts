/** Nouns for people and bodies: which may mean the same one, and whether it is a woman or a man. */
export interface RoleWords {
  /** Nouns that may take up one another: « l'élu » after « le maire », "the lawmaker" after "senator". Masculine singular. */
  readonly kinds: readonly (readonly string[])[];
  /** The same for bodies: « le syndicat » after « la Confédération ». */
  readonly bodies: readonly (readonly string[])[];
  /** Feminine ending → the masculine one: « conseillère » is « conseiller ». */
  readonly endings: readonly (readonly [from: string, to: string])[];
  /** Titles cut short, each with the whole: "Gen." */
  readonly short: readonly (readonly [short: string, whole: string])[];
  /** Adjectives of what somebody was: « ancien », "former". */
  readonly former: readonly string[];
  /** Nouns that may take up anybody just spoken of: « l'intéressé », "the 45-year-old". */
  readonly anybody: readonly string[];
  /** Of those, the ones for somebody the text has named: « l'intéressé ». */
  readonly concerned: readonly string[];
  /** Words for whose side somebody is on: « rebelle », "police"; who is told to be on one is not meant by another. */
  readonly sides: readonly string[];
  /** Nouns in capitals for who belongs to a party: "the Republican". */
  readonly adherents: readonly string[];
  /** Nouns for relatives, each with what the other one is to her or him: « sœur »: « frère ». */
  readonly kin: readonly (readonly string[])[];
  /** Nouns for whoever holds the same office elsewhere: "counterpart". */
  readonly counterparts: readonly string[];
  /** Nouns for bodies that may take up the one body spoken of, whatever it is: « le groupe », "the company". */
  readonly anyBody: readonly string[];
  /** Of those, the ones that words before them say no more of than what line it is in: "the device maker". */
  readonly industry: readonly string[];
  /** Nouns for people that stand in none of the other lists. */
  readonly trades: readonly string[];
  /** Offices of which there is one: a noun for them seldom tells more of who just spoke. */
  readonly offices: readonly string[];
  /** Forms in a feminine ending that are no people: « médecine ». */
  readonly notPeople: readonly string[];
  /** Nouns and participles that say woman or man. */
  readonly women: readonly string[];
  readonly men: readonly string[];
  /** Endings that do. */
  readonly womanEndings: readonly string[];
  /** Endings of nouns for bodies that are feminine in French: « armée ». */
  readonly womanBodyEndings: readonly string[];
  /** Nouns for the one on trial, what is said of him behind his name, and words before "against" or "of" and his name. */
  readonly defendants: readonly string[];
  readonly tried: readonly string[];
  readonly trials: readonly string[];
  readonly against: readonly string[];
  /** Determiners that do. */
  readonly womanArticles: readonly string[];
  readonly manArticles: readonly string[];
  /** Words between a number and "old" in an age. */
  readonly ages: readonly string[];
  /** Forms of "be" between a name and what its owner is. */
  readonly being: readonly string[];
}
