import type { Locale } from './locale.ts';

/** Words by which the parts of a plain clause are found: who did, to whom, by whom. Held against folded text. */
export interface ClauseWords {
  /** A clause begins behind these. */
  readonly opens: RegExp;
  /** Stand between a subject and its verb; to end the text before the verb. */
  readonly auxiliaries: RegExp;
  /** The verb is suffered, not done; to end the text before it. */
  readonly passive: RegExp;
  /** The same, to begin the text behind a subject. */
  readonly passiveNext: RegExp;
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
  /** Behind a verb or noun, what is gone over: who says so, a vague place. To begin what follows. */
  readonly inserted: RegExp;
  /** The whole of what stands before a day that goes with a verb. */
  readonly dayLead: RegExp;
  /** The whole of what stands before the name of a place that goes with a verb. */
  readonly placeLead: RegExp;
  /** A remark between commas goes back no further than these. */
  readonly breaks: RegExp;
  /** Opens a sentence and is no subject. */
  readonly leads: RegExp;
  /** A subject goes on before its verb with what is told of it. */
  readonly relative: RegExp;
  /** Joins two names; to end the text before the second. */
  readonly joins: RegExp;
  /** Verbs that may stand between a noun and a « par » or « contre » that is not the noun's. */
  readonly finite: RegExp;
  /** Behind a noun, further on: whom it struck follows; not of a fight or a coalition. */
  readonly againstLater: RegExp;
  /** Behind the noun of a taking or a bombing: what was taken follows. */
  readonly genitive: RegExp;
  /** Nouns of taking and destroying, whose « de » is what was taken. */
  readonly takes: RegExp;
  /** Before a noun: whoever stands before this suffered it. To end the text before the noun. */
  readonly underwent: RegExp;
  /** Behind a doer: a second one follows. */
  readonly alsoBy: RegExp;
  /** « par », "by"; the whole word. */
  readonly agentWord: RegExp;
  /** The same, to begin a text. */
  readonly agentNext: RegExp;
  /** A participle that a name goes on with: « soutenues » before « par ». To end the text before it. */
  readonly ledBy: RegExp;
  /** Nouns of bombing, whose « de » is what was bombed where it is told by whom. */
  readonly bombings: RegExp;
  /** What stands between a subject and its verb and is no verb; to end the text before the verb. */
  readonly clitics: RegExp;
  /** A participle that stands behind its noun without a verb: « des otages enlevés ». The whole of the trigger. */
  readonly participle: RegExp;
  /** Makes a participle a verb; to end the text before it. */
  readonly helped: RegExp;
  /** What a name cannot end with. */
  readonly tail: RegExp;
  /** Before an object: the « de » of « s'emparer d'une base ». */
  readonly objectLead: RegExp;
  /** « en bombardant », "by bombing"; to end the text up to and with the verb. */
  readonly gerund: RegExp;
}

const FR: ClauseWords = {
  opens:
    /[,;:()]|(?<!\p{L})(?:que|qu'|qui|dont|ou|et|mais|quand|lorsque|lorsqu'|apres que|tandis que|alors que|depuis|pendant que|selon|d'apres|avec|sans|pour|par|en)(?!\p{L})/gu,
  auxiliaries:
    /(?:\s|^|')(?:a|ont|avait|avaient|aurait|auraient|aura|est|sont|etait|etaient|serait|soient|ete|s'est|se sont|s'etait|s'etaient|s'|se|ensuite|deja|de nouveau|a nouveau|aussi|egalement|encore|en effet|y|n'|ne|pas|les|la|le|l'|alors|donc|vivement|(?<=(?:a|ont|avait|avaient|est|sont|etait|etaient|ete) )\p{L}{3,}ment|avoir|etre)\s*$/u,
  passive:
    /(?<!\p{L})(?:ete|est|sont|etait|etaient|fut|furent|sera|seront|serait)(?: (?:de nouveau|a nouveau|ensuite|deja|aussi|vivement|\p{L}{3,}ment))?\s*$/u,
  passiveNext:
    /^\s*(?:(?:a|ont|avait|avaient|aurait|auraient) ete|est|sont|etait|etaient|fut|furent) (?:\p{L}+ment )?\p{L}+(?:e|es|is|it|u|us)(?!\p{L})/u,
  ownDeed: /(?<!\p{L})avoir(?: de nouveau| a nouveau| ainsi| deja| egalement)?[\s"«“]*$/u,
  determiners:
    /(?<!\p{L})(?:un|une|le|la|les|l'|ce|cet|cette|ces|des|du|de|d'|sa|son|ses|leur|leurs|au|aux)\s*["«“]?\s*$/u,
  pronouns: /^(?:il|elle|ils|elles|on|nous|je|vous|celui-ci|celle-ci|ceux-ci|ce|cela|ca|certains|tous|qui|l'un|y)$/u,
  by: /^[\s"»”]*(?:(?:aeriennes?|menees?|conduites?|lancees?|effectuees?|realisees?|ordonnees?|revendiquees?|attribuees?)\s+)*(?:par|de la part d[eu]s?)\s+/u,
  byLater: /^[^,;:.()]{0,60}?(?<!\p{L})par\s+/u,
  whose: /^[\s"»”]*(?:(?:aeriennes?|militaires?|de precision)\s+)?(?:(?:de la|des|de l'|du|de)\s*)?$/u,
  against:
    /^[\s"»”]*(?:(?:aeriennes?|de precision|americaines?|israeliennes?|russes?|militaires?|cinetiques)\s+)*(?:contre|sur|visant|dirigees? contre|(?:qui )?(?:visai(?:t|ent)|(?:a|ont|avait|avaient|aurait|auraient) (?:vise|touche|frappe|cible)e?s?))\s+/u,
  ends: /[,;:.()—]|(?<!\p{L})(?:pres|dans|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le \d|qui|que|qu'|dont|selon|d'apres|pour|afin|avec|alors|lors|apres|avant|pendant|depuis|mais|par|ont|avait|avaient|a fait|a ete|est|sont|en \d|au cours|autour|vers|jusqu|etait|sans|ou|ce qui|a-t|mercredi|hier|ensuite|non loin|a proximite|au sud|au nord|a l'est|a l'ouest|parce)(?!\p{L})|(?<!\p{L})(?:qu'|n')/u,
  inserted:
    /^(?:\s*,\s*(?:selon|d'apres|a en croire|que l'on pense|pres d|au-dessus d|non loin d|a proximite d|dans|a dit|a declare|a indique|a annonce|ecrit|rapporte|precise)(?!\p{L})[^,;:.]{1,70},\s*|\s*dans (?:la|le|ce|cette|les|un|une)(?: meme)? (?:localite|region|secteur|ville|zone|village|nuit|soiree|matinee|journee)(?!\p{L})|\s*(?:de nouveau|a nouveau|egalement|aussi|encore)(?!\p{L}))/u,
  dayLead:
    /^[\s,]*(?:(?:le|la|au|du|de|dans|ce|et|menee?s?|lancee?s?|survenue?s?)\s+|(?:soir|matin|nuit|aube|soiree|matinee|journee|debut)\s+)*$/u,
  placeLead:
    /^\s*,?\s*(?:pres d|au-dessus d|non loin d|a proximite d|aux abords d|dans|en|a|au|aux)(?!\p{L})[^,;:.«»]{0,30}$/u,
  breaks: /[;:]|(?<!\p{L})(?:que|qu'|mais)(?!\p{L})(?=[^,]*,)/gu,
  leads:
    /^[\s"«“]*(?:(?:le )?\d|(?:a|au|aux|en|dans|selon|d'apres|pour|avec|sans|par|sur|apres|avant|depuis|pendant|lors|quand|si|deux jours|c'est|il s'agit|outre|malgre|cependant|toutefois)(?!\p{L})|d')/u,
  relative: /(?<!\p{L})(?:qui|qu'|que|dont)(?!\p{L})/u,
  joins: /(?<!\p{L})et\s*$/u,
  finite:
    /(?<!\p{L})(?:a|ont|avait|avaient|est|sont|etait|etaient|ete|fut|sera|serait|aurait|auraient|qui|que|dont|et)(?!\p{L})|(?<!\p{L})(?:fourni|annonc|publi|cit|rapport|confirm|condamn|denonc|evoqu|donn)/u,
  againstLater:
    /^[^;:.()]{0,70}?(?<!(?:lutte|combat|guerre|campagne|coalition|alliance|operations?|engagee?s?) )(?<!\p{L})(?:contre|visant)\s+/u,
  genitive: /^\s*(?:de la|de l'|du|des|de|d')\s*(?=\p{L})/u,
  takes: /^(?:prise|reprise|capture|saisie|destruction|conquete)s?$/u,
  underwent:
    /(?<!\p{L})(?:(?:a|ont|avait|avaient|aurait|auraient)\s+)?(?:subi|essuye|ete la cible d|(?:ete )?(?:visee?s?|touchee?s?|frappee?s?) par|fait l'objet d)[^,;:.]{0,30}$/u,
  alsoBy: /^\s*et (?:par|de) /u,
  agentWord: /^par$/u,
  agentNext: /^par\s/u,
  ledBy:
    /(?<!\p{L})(?:soutenu|appuye|dirige|conduit|mene|utilise|tenu|controle|forme|entraine|finance|arme|lance|envoye)(?:e|es|s)?\s*$/u,
  bombings: /^(?:bombardement|pilonnage)s?$/u,
  clitics: /(?<!\p{L})(?:la|le|les|l'|pas|y|aussi|encore|alors|donc)\s*$/u,
  participle: /^\p{L}+(?:é|ée|és|ées)$/iu,
  helped:
    /(?<!\p{L})(?:a|ai|as|ont|avait|avaient|aurait|auraient|aura|auront|avoir|ayant|eu|eut|eurent|est|sont|etait|etaient|fut|furent|ete|etre|sera|seront|soit|soient|s'est|s'etait)(?: (?:deja|ensuite|aussi|encore|egalement|de nouveau|a nouveau|bien|ainsi|\p{L}+ment|pas|plus|tous|notamment)){0,2}[\s"«“]*$/u,
  tail: /\s+(?:le|la|les|l'|un|une|des|du|de|d'|a|au|aux|en|et|y|n'?|ne|s'?|se)$/u,
  objectLead:
    /^\s*d(?:e\s+|'\s*)(?=(?:la|l'|une?|cette|cet|ce|leur|son|sa|ses|deux|trois|quatre|plusieurs)(?!\p{L})|l')/u,
  gerund: /(?<!\p{L})en\s+\p{L}+ant$/u,
};

const EN: ClauseWords = {
  opens:
    /[,;:()]|(?<!\p{L})(?:that|which|who|and|but|when|while|after|before|where|whom|since|as|according to|with|without|for|by|because|if|of what)(?!\p{L})/gu,
  auxiliaries:
    /(?:\s|^)(?:has|have|had|is|are|was|were|be|been|being|again|then|also|already|later|reportedly|allegedly|mistakenly|deliberately|repeatedly|accidentally|finally|previously|twice|just|recently|first|now|still|strongly|(?<=(?:has|have|had|is|are|was|were|been|will|would) )\p{L}{2,}ly|not|did|would|will|may|might|could|to)\s*$/u,
  passive: /(?<!\p{L})(?:was|were|been|is|are|being|be)(?: (?:again|then|also|already|later|twice|\p{L}{2,}ly))?\s*$/u,
  passiveNext: /^\s*(?:(?:has|have|had) been|is|are|was|were) (?:\p{L}+ly )?\p{L}+(?:ed|en|t)(?!\p{L})/u,
  ownDeed: /(?<!\p{L})(?:it|they|having|it again|we)(?: had| has| have)?(?: again| also| already)?[\s"“]*$/u,
  determiners: /(?<!\p{L})(?:a|an|the|this|these|those|its|their|his|her|our|of|in|on|for|at|from)\s*["“]?\s*$/u,
  pronouns: /^(?:it|he|she|they|we|i|you|this|that|these|those|who|which|some|all|one|there|both)$/u,
  by: /^[\s"”]*(?:(?:carried out|conducted|launched|ordered|made|claimed|fired|led|blamed on)\s+)?by\s+/u,
  byLater: /^[^,;:.()]{0,60}?(?<!\p{L})by\s+/u,
  whose: /^[\s"”]*(?:of|by) (?:the )?$/u,
  against:
    /^[\s"”]*(?:raids?\s+)?(?:against|on|targeting|(?:(?:was|were|had been|has been) )?aimed at|(?:that )?(?:hit|struck|targeted))\s+/u,
  ends: /[,;:.()—]|(?<!\p{L})(?:near|in|inside|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|the|\d)|at|when|while|after|before|that|which|who|whom|where|because|with|without|by|as|since|during|from|but|according|to|had|has|have|was|were|is|are|for|monday|tuesday|wednesday|thursday|friday|saturday|sunday|twice|again|until|around|outside|over|close|said|says|then)(?!\p{L})/u,
  inserted:
    /^(?:\s*,\s*(?:according to|in the words of|near|over|in|inside|it said|he said|she said|they said|the [\p{L} ]{2,30} (?:said|says|reports?)|believed|thought|reportedly)(?!\p{L})[^,;:.]{0,70},\s*|\s*in (?:the|this|that)(?: same)? (?:area|region|sector|town|city|zone|village)(?!\p{L})|\s*(?:again|also|reportedly|allegedly)(?!\p{L}))/u,
  dayLead: /^[\s,]*(?:(?:on|of|the|in|at|and|earlier|late|early)\s+|(?:evening|morning|night|dawn|afternoon)\s+)*$/u,
  placeLead: /^\s*,?\s*(?:near|over|above|in|at|inside|outside|around|close to|not far from)(?!\p{L})[^,;:.“”]{0,30}$/u,
  breaks: /[;:]|(?<!\p{L})(?:that|but)(?!\p{L})(?=[^,]*,)/gu,
  leads:
    /^[\s"“]*(?:\d|at|in|on|by|for|with|without|according|after|before|since|during|when|while|if|from|despite|however|over|outside|near|shortly|earlier|minutes|hours|it|there)(?!\p{L})/u,
  relative: /,?\s(?:which|that|who)(?!\p{L})/u,
  joins: /(?<!\p{L})and\s*$/u,
  finite:
    /(?<!\p{L})(?:has|have|had|is|are|was|were|been|be|will|would|may|might|could|that|which|who|said|says|and)(?!\p{L})|(?<!\p{L})(?:provided|announced|published|cited|reported|confirmed|condemned|denounced|described|given)/u,
  againstLater:
    /^[^;:.()]{0,70}?(?<!(?:fight|war|campaign|coalition|alliance|operations?|struggle|fighting) )(?<!\p{L})(?:against|targeting)\s+/u,
  genitive: /^\s*of\s+(?=\p{L})/u,
  takes: /^(?:capture|recapture|seizure|destruction|shooting down|downing|taking)s?$/u,
  underwent:
    /(?<!\p{L})(?:(?:has|have|had|has reportedly|had reportedly|was|were|have been|has been|had been)\s+)?(?:came under|come under|suffered|sustained|the target of|(?:hit|targeted|struck) by|faced)[^,;:.]{0,30}$/u,
  alsoBy: /^\s*and by /u,
  agentWord: /^by$/u,
  agentNext: /^by\s/u,
  ledBy: /(?<!\p{L})(?:backed|supported|led|run|held|used|controlled|trained|armed|funded|launched|sent)\s*$/u,
  bombings: /^(?:bombing|shelling|bombardment)s?$/u,
  clitics: /(?<!\p{L})(?:again|then|also|already|later|twice|just|recently|first|now|still|not)\s*$/u,
  participle: /^$/u,
  helped: /$/u,
  tail: /\s+(?:the|a|an|of|on|in|at|to|and)$/u,
  objectLead: /^\s*of\s+(?=(?:an?|the|its|their|two|three)(?!\p{L}))/u,
  gerund: /(?<!\p{L})by\s+\p{L}+ing$/u,
};

/** The words of each language whose clauses are read. */
export const CLAUSE_WORDS: Readonly<Record<Locale, ClauseWords>> = { fr: FR, en: EN };
