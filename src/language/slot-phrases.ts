/**
 * What a sentence gives of an event beyond names and numbers, told by the words it begins with. Each is held against
 * folded text with single spaces; the words that open a clause are part of what is shown.
 */
export interface SlotPhrases {
  /** Open a clause that says why. */
  readonly motive: RegExp;
  /** Open a clause on which it hung, or what came first. */
  readonly condition: RegExp;
  /** Whose it was: the owner follows. */
  readonly owned: RegExp;
  /** Within the name of a thing, up to its owner: « un drone de la ». To begin it. */
  readonly ofOwner: RegExp;
  /** Say that whose it was is not known. */
  readonly ownerUnknown: RegExp;
  /** Who is blamed follows. */
  readonly blames: RegExp;
  /** Who is blamed stands before, as what suffers it. */
  readonly blamed: RegExp;
  /** A zone is set up or agreed. */
  readonly founded: RegExp;
  /** Of those, the ones that say that it was agreed without saying by whom. */
  readonly agreed: RegExp;
  /** Behind an ordinal: times and incidents, or what it is counted over. To begin what follows. */
  readonly counted: RegExp;
  /** A time without a day that goes with an event: « à l'aube », "shortly before". */
  readonly when: RegExp;
  /** How long something has lasted: « depuis plusieurs mois ». */
  readonly since: RegExp;
  /** Say how it ended. */
  readonly outcome: RegExp;
  /** Say what somebody thinks of it or will do. */
  readonly reaction: RegExp;
  /** What was broken, or that nothing was. */
  readonly damage: RegExp;
  /** Verbs for destroying and damaging. */
  readonly breaking: RegExp;
  /** With what it was done, in so many words: « frappes aériennes », "by drones". */
  readonly means: RegExp;
  /** Who acts by one of these acts with it. */
  readonly platform: RegExp;
  /** No dead, no wounded, without a number of their own. */
  readonly unharmed: RegExp;
  /** Of such a word: of the dead, of the wounded; otherwise of both. */
  readonly deadWord: RegExp;
  readonly hurtWord: RegExp;
  /** Dead and wounded without a number, and that none is given. */
  readonly vagueToll: RegExp;
  /** Armed people without a number, and that none is given. */
  readonly vagueTroops: RegExp;
  /** A vehicle or weapon by itself. */
  readonly oneThing: RegExp;
  /** Words for people of any kind; the whole of what is counted. */
  readonly people: RegExp;
  /** Beginnings of words for armed people, whose number is a strength. */
  readonly troops: readonly string[];
  /** Begin a thing that may be named: an article, a number, a possessive. */
  readonly nominal: RegExp;
  /** Beginnings of words for those who can act, without a name. */
  readonly actors: readonly string[];
  /** Beginnings of words for what may be destroyed or damaged. */
  readonly broken: readonly string[];
  /** Where a clause opens. */
  readonly opens: RegExp;
  /** Where a clause ends, beside marks. */
  readonly ends: RegExp;
}
