import type { Locale } from './locale.ts';

/** Words by which the parts of a plain clause are found: who did, to whom, by whom. Held against folded text. */
export interface ClauseWords {
  /** A clause begins behind these. */
  readonly opens: RegExp;
  /** Stand between a subject and its verb; to end the text before the verb. */
  readonly auxiliaries: RegExp;
  /** The verb is suffered, not done; to end the text before it. */
  readonly passive: RegExp;
  /** « avoir frappé », "it had hit": who says so did so; to end the text before the verb. */
  readonly ownDeed: RegExp;
  /** Before a noun, never before a verb; to end the text before it. */
  readonly determiners: RegExp;
  /** Subjects that name nobody. */
  readonly pronouns: RegExp;
  /** Behind a verb or noun: whoever did it follows. To begin the text behind the trigger. */
  readonly by: RegExp;
  /** The same behind a passive, where a place or a day may stand between. */
  readonly byLater: RegExp;
  /** Behind a noun: whom it struck follows. To begin the text behind the trigger. */
  readonly against: RegExp;
  /** Between a noun and the one whose deed it is: « de la », "of the"; the whole of what stands there. */
  readonly whose: RegExp;
  /** An object or a name ends before these. */
  readonly ends: RegExp;
}

const FR: ClauseWords = {
  opens:
    /[,;:()]|(?<!\p{L})(?:que|qu'|qui|dont|ou|et|mais|quand|lorsque|lorsqu'|apres que|tandis que|alors que|depuis|pendant que|selon|d'apres|avec|sans|pour|par|en)(?!\p{L})/gu,
  auxiliaries:
    /(?:\s|^|')(?:a|ont|avait|avaient|aurait|auraient|aura|est|sont|etait|etaient|serait|soient|ete|s'est|se sont|s'etait|s'etaient|s'|se|ensuite|deja|de nouveau|a nouveau|aussi|egalement|encore|en effet|y|n'|ne|pas|les|la|le|l'|alors|donc|vivement|avoir|etre)\s*$/u,
  passive:
    /(?<!\p{L})(?:ete|est|sont|etait|etaient|fut|furent|sera|seront|serait)(?: (?:de nouveau|a nouveau|ensuite|deja|vivement|aussi))?\s*$/u,
  ownDeed: /(?<!\p{L})avoir(?: de nouveau| a nouveau| ainsi| deja| egalement)?[\s"«“]*$/u,
  determiners:
    /(?<!\p{L})(?:un|une|le|la|les|l'|ce|cet|cette|ces|des|du|de|d'|sa|son|ses|leur|leurs|au|aux)\s*["«“]?\s*$/u,
  pronouns: /^(?:il|elle|ils|elles|on|nous|je|vous|celui-ci|celle-ci|ceux-ci|ce|cela|ca|certains|tous|qui|l'un|y)$/u,
  by: /^[\s"»”]*(?:(?:aeriennes?|menees?|conduites?|lancees?|effectuees?|realisees?|ordonnees?|revendiquees?|attribuees?)\s+)*(?:par|de la part d[eu]s?)\s+/u,
  byLater: /^[^,;:.()]{0,60}?(?<!\p{L})par\s+/u,
  whose: /^[\s"»”]*(?:(?:aeriennes?|militaires?|de precision)\s+)?(?:(?:de la|des|de l'|du|de)\s*)?$/u,
  against:
    /^[\s"»”]*(?:(?:aeriennes?|de precision|americaines?|israeliennes?|russes?|militaires?|cinetiques)\s+)*(?:contre|sur|visant|dirigees? contre|qui (?:visai(?:t|ent)|ont vise|a vise|ont touche|a touche|avait vise|avaient vise))\s+/u,
  ends: /[,;:.()—]|(?<!\p{L})(?:pres|dans|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le \d|qui|que|qu'|dont|selon|d'apres|pour|afin|avec|alors|lors|apres|avant|pendant|depuis|mais|par|ont|avait|avaient|a fait|a ete|est|sont|en \d|au cours|autour|vers|jusqu|etait|sans|ou|ce qui|a-t|mercredi|hier|ensuite|non loin|a proximite|au sud|au nord|a l'est|a l'ouest)(?!\p{L})/u,
};

const EN: ClauseWords = {
  opens:
    /[,;:()]|(?<!\p{L})(?:that|which|who|and|but|when|while|after|before|where|whom|since|as|according to|with|without|for|by|because|if|of what)(?!\p{L})/gu,
  auxiliaries:
    /(?:\s|^)(?:has|have|had|is|are|was|were|be|been|being|again|then|also|already|later|reportedly|allegedly|twice|just|recently|first|now|still|strongly|not|did|would|will|may|might|could|to)\s*$/u,
  passive:
    /(?<!\p{L})(?:was|were|been|is|are|being|be)(?: (?:again|then|also|already|later|reportedly|allegedly|twice|strongly))?\s*$/u,
  ownDeed: /(?<!\p{L})(?:it|they|having|it again|we)(?: had| has| have)?(?: again| also| already)?[\s"“]*$/u,
  determiners: /(?<!\p{L})(?:a|an|the|this|these|those|its|their|his|her|our|of|in|on|for|at|from)\s*["“]?\s*$/u,
  pronouns: /^(?:it|he|she|they|we|i|you|this|that|these|those|who|which|some|all|one|there|both)$/u,
  by: /^[\s"”]*(?:(?:carried out|conducted|launched|ordered|made|claimed|fired|led|blamed on)\s+)?by\s+/u,
  byLater: /^[^,;:.()]{0,60}?(?<!\p{L})by\s+/u,
  whose: /^[\s"”]*(?:of|by) (?:the )?$/u,
  against: /^[\s"”]*(?:raids?\s+)?(?:against|on|targeting|aimed at|that (?:hit|struck|targeted))\s+/u,
  ends: /[,;:.()—]|(?<!\p{L})(?:near|in|inside|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|the|\d)|at|when|while|after|before|that|which|who|whom|where|because|with|without|by|as|since|during|from|but|according|to|had|has|have|was|were|is|are|for|monday|tuesday|wednesday|thursday|friday|saturday|sunday|twice|again|until|around|outside|over|close|said|says|then)(?!\p{L})/u,
};

/** The words of each language whose clauses are read. */
export const CLAUSE_WORDS: Readonly<Record<Locale, ClauseWords>> = { fr: FR, en: EN };
