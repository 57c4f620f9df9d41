/** Units a question asks for by its words, tried in order on the folded question; of all languages. */
export const UNIT_QUESTIONS: readonly { readonly pattern: RegExp; readonly units: readonly string[] }[] = [
  {
    pattern: /(?<!\p{L})(combien de temps|how long|duree|dure(nt)?|ont dure|a dure|last(ed)?|duration)(?!\p{L})/u,
    units: ['hour', 'minute', 'second', 'day', 'week', 'month', 'year', 'decade', 'fortnight', 'night'],
  },
  {
    pattern:
      /(?<!\p{L})(distance|how far|a combien de (kilometres|metres)|combien de (kilometres|metres|km)|rayon|radius|how (wide|large|big|tall|deep|high)|how many (kilometres|kilometers|miles|metres|km)|jusqu'ou)(?!\p{L})/u,
    units: ['km', 'm', 'mile', 'cm', 'foot', 'yard', 'ha'],
  },
  {
    pattern: /(?<!\p{L})(pourcentage|pour cent|part|proportion|percentage|share|per cent)(?!\p{L})/u,
    units: ['percent'],
  },
  {
    pattern:
      /(?<!\p{L})(coute(nt)?|cout|prix|somme|montant|valeur|valoir|how much|cost|worth|price|money|argent)(?!\p{L})/u,
    units: ['euro', 'dollar', 'pound', 'franc'],
  },
  { pattern: /(?<!\p{L})(how fast|vitesse|how strong|speed)(?!\p{L})/u, units: ['km/h', 'mph', 'knot', 'count', 'km'] },
  {
    pattern: /(?<!\p{L})(quel age|how old)(?!\p{L})/u,
    units: ['year', 'month'],
  },
  { pattern: /(?<!\p{L})(combien de fois|how often|how many times)(?!\p{L})/u, units: ['count', 'ordinal'] },
];

/** Words by which a sentence gives a reason or an aim, folded, of all languages; a hyphen ends a beginning. */
export const CAUSE_WORDS =
  /(?<!\p{L})(parce|car|afin|pour|raison|cause|grace|puisque|faute|but|vise|visait|objectif|destine\p{L}*|menac\p{L}*|riposte|represailles?|reponse|repond\p{L}*|apres|motif|empecher|eviter|proteger|because|since|due|owing|in order|so that|aim\p{L}*|purpose|reason|response|retaliat\p{L}*|reply|after|threat\p{L}*|to protect|to prevent|over|prompted|caused|necessary|needed|against|contre)(?!\p{L})/u;

/** Concepts of a question whose groups of paraphrases ask who said something, folded. */
export const SAYING = 'say';

/** A time of day as reports write it, of all languages. */
export const CLOCK_TIME =
  /(?<![\p{L}\p{N}])(?:(?:vers|à|around|at|about|by) )?\d{1,2}(?:\s?h\s?\d{2}|\s?h(?:eures?)?(?![\p{L}\p{N}])|[:.]\d{2}(?:\s?[ap]\.?m\.?)?|\s?[ap]\.?m\.?)(?![\p{L}\p{N}])/gu;

/** Questions for a time of day, folded. */
export const CLOCK_QUESTION = /(?<!\p{L})(quelle heure|quelles heures|what time|which time|time of day|hour)(?!\p{L})/u;

/** Questions for whom something befell, folded. */
export const PATIENT_QUESTION =
  /(?<!\p{L})(qui (etait|etaient|est|sont|a ete|ont ete) (donc )?\p{L}+e(e?s?)|who (was|were|is|are|has been|have been|had been|got) \p{L}+(ed|en|hit|hurt|struck|shot)|whose)(?!\p{L})/u;

/** Questions for a year, folded. */
export const YEAR_QUESTION = /(?<!\p{L})((en |de )?quelle annee|(what|which) year)(?!\p{L})/u;

/** A make or model: letters, then figures, then what it is called. */
export const DESIGNATION = /(?<![\p{L}\p{N}])\p{Lu}{1,5}-?\d+\p{L}?(?:[- ]\p{Lu}\p{L}+){0,2}/gu;

/** The kind of thing a question asks for behind « quel », folded: what may stand for an answer. */
export const KIND_QUESTIONS: readonly {
  readonly kind: 'role' | 'person' | 'place' | 'nation' | 'organisation' | 'designation';
  readonly pattern: RegExp;
}[] = [
  {
    kind: 'role',
    pattern:
      /(?<!\p{L})(quel(le)? (est|etait) (le |la |l')?(poste|fonction|role|titre|grade|metier|profession|emploi)|(what|which) (is|was)( \p{L}+){1,4}'?s? (job|role|position|post|title|rank|function|profession|occupation)|what (job|post|position|rank|title|role)|quel(le)? (poste|fonction|grade|titre))(?!\p{L})/u,
  },
  {
    kind: 'person',
    pattern:
      /(?<!\p{L})(quel(le)?s?|which|what|what kind of|quel genre de)( \p{L}+)? (responsable|officier|porte-parole|ministre|dirigeant|chef|commandant|general|colonel|president|diplomate|depute|official|officer|spokes\p{L}+|minister|leader|commander|politician|lawmaker|diplomat|head|director)(?!\p{L})/u,
  },
  {
    kind: 'nation',
    pattern:
      /(?<!\p{L})((quel(le)?s?|which|what)( \p{L}+)? (pays|nations?|nationalites?|countr(y|ies)|nationalit(y|ies))|de quelle nationalite)(?!\p{L})/u,
  },
  {
    kind: 'organisation',
    pattern:
      /(?<!\p{L})(quel(le)?s?|which|what)( \p{L}+)? (organisation|organization|organisme|ong|ngo|agence|agency|groupe|group|milice|militia|parti|party|syndicat|union|entreprise|company|firm|compagnie|institution|ministere|ministry|unite|unit|branche|branch|commandement|command|part of the (us |american |british |french )?(military|army|forces|government))(?!\p{L})/u,
  },
  {
    kind: 'place',
    pattern:
      /(?<!\p{L})(quel(le)?s?|which|what)( \p{L}+)? (ville|pays|province|region|village|localite|endroit|lieu|frontiere|town|city|country|countries|province|region|village|place|border)(?!\p{L})/u,
  },
  {
    kind: 'designation',
    pattern:
      /(?<!\p{L})(quel(le)?s?|which|what)( \p{L}+){0,3} (avion|appareil|modele|type|engin|drone|chasseur|missile|arme|aircraft|plane|model|jet|fighter|weapon|vehicle|machine|helicopter)(?!\p{L})/u,
  },
];

/** Words by which a sentence says no, folded, of all languages. */
export const DENYING_WORDS =
  /(?<!\p{L})(ne|n'|ni|aucun|aucune|personne|nul|nulle|pas|sans|dement|dementi|nie|nier|refuse|no|not|nobody|none|neither|nor|without|never|deny|denied|denies|declines?|declined|refused?)(?!\p{L})/u;

/** How long, without a number: « depuis plusieurs mois », “for weeks”. */
export const VAGUE_DURATION =
  /(?<!\p{L})(?:depuis|pendant|durant|en|for|in|after|over)(?: \p{L}+){0,3} (?:mois|semaines?|jours?|ans?|années?|heures?|months?|weeks?|days?|years?|hours?)(?!\p{L})/gu;

/** Words behind which what is counted, or what somebody did, comes first, folded. */
export const HEAD_QUESTION =
  /(?<!\p{L})(combien d(?:e |')|how many |(?:y a-t-il|y avait-il|y a t il)(?: eu)?(?: des| du| de la| un| une| de)? |(?:is|are|was|were|has there been|have there been)(?: there)? (?:any|a|an|some) |did (?:any|anyone|anybody|someone|somebody) |dans quel(?:le)? |(?:in )?(?:which|what) |(?:^|par |de |a |by |to )(?:qui|who|whom)(?: est| etait| a| ont| is| was| were| has| have| had)? |(?:comment s'appel\p{L}+|quel (?:est|etait) le nom|what (?:is|was) the name)(?: de| du| of| the)* )/u;

/** Where what somebody did ends and a clause of its own begins, folded; of all languages. */
export const CLAUSE_STOPS =
  / (?:(?:et|and|ou|or) (?:qui|dont|which|who|that|ils?|elles?|they|it|he|she)|qui|dont|parce|puisque|tandis|alors|lorsque|apres que|avant de|afin|which|who|because|while|when|after|before|although|in (?:reply|answer|response|order|return)|en (?:reponse|riposte|represailles|reaction))(?!\p{L})/u;
