/** Words right before the name of an event that say it is one more of its kind, folded, of all languages. */
export const AGAIN_WORDS: readonly string[] = [
  'autre',
  'autres',
  'nouvelle',
  'nouvelles',
  'nouveau',
  'nouveaux',
  'nouvel',
  'second',
  'seconde',
  'deuxieme',
  'another',
  'other',
  'further',
  'fresh',
  'new',
  'second',
  'more',
  'separate',
  'different',
  'distinct',
  'distincte',
];

/** Words that tell of what was before the event a text is about, or of what is usual, folded, of all languages. */
export const EARLIER_WORDS: readonly string[] = [
  'deja',
  'precedent',
  'precedente',
  'precedents',
  'precedentes',
  'auparavant',
  'anterieur',
  'anterieure',
  'anterieures',
  'encore',
  'souvent',
  'plusieurs',
  'avaient',
  'avait',
  'previous',
  'previously',
  'earlier',
  'before',
  'already',
  'again',
  'often',
  'past',
  'several',
  'had',
];

/** Words before the name of an event that is already known to the reader, folded, of all languages. */
export const DEFINITE_WORDS: readonly string[] = [
  'la',
  'le',
  'les',
  "l'",
  'ce',
  'cet',
  'cette',
  'ces',
  'the',
  'this',
  'that',
  'these',
  'those',
];

/** Beginnings of words for what flies, folded: hit or destroyed, it is shot down. */
export const AIRCRAFT_WORDS: readonly string[] = [
  'drone',
  'avion',
  'appareil',
  'aeronef',
  'helicopt',
  'chasseur',
  'missile',
  'aircraft',
  'plane',
  'jet',
  'airplane',
  'warplane',
  'unmanned',
  'uav',
];

/** Between a number of days and the event they are counted from, folded, of all languages. */
export const DAYS_AFTER = /^(?:apres|after|following)$/;
/** The same, for days before it. */
export const DAYS_BEFORE = /^(?:avant|before)$/;

/** Before a day: it bounds a time and is not the day itself: « depuis le 18 mai », "before 6 June". To end the text before it. */
export const BOUND_BEFORE =
  /(?<!\p{L})(?:depuis|des|jusqu'(?:au|a)|avant|apres|d'ici|since|until|till|before|after|by|from)\s*(?:le |the |au )?$/u;

/** Before a day that something else is counted from, folded, of all languages: « depuis le 18 mai ». To end the text before its number. */
export const BYGONE_DAY =
  /(?<!\p{L})(?:depuis|since|(?:apres|comme|suivant) (?:celui|celle|ceux|celles)|(?:after|like|following) (?:that|those|the one))(?: (?:le|la|du|of|on|the))*\s*$/u;

/** Before the words of an event that something else is told to follow, folded, of all languages: « depuis ce bombardement ». To end the text before them. */
export const FOLLOWED =
  /(?<!\p{L})(?:depuis|since|apres|after|following) (?:ce|cet|cette|ces|this|that|these|those)\s*["«“]?\s*$/u;

/** Before the words of an event that something else answered, folded, of all languages: « en représailles aux frappes ». To end the text before them. */
export const ANSWERED =
  /(?<!\p{L})(?:(?:(?:en )?(?:represailles|reponse|riposte|reaction)|repond(?:u|s|ent|ait|aient|re|ant)?|fai(?:t|sait|saient|sant) suite|font suite|suite) (?:a|au|aux|contre)|(?:in (?:retaliation|response|reply|reaction|answer|revenge)|retaliat(?:ed|es|ing|ion)|respond(?:ed|s|ing)?|response|reply|repl(?:ied|ies|ying)|reacted) (?:to|for|against)|aveng(?:ed|es|ing))(?: (?:le|la|les|l'|un|une|des|de|d'|ce|cet|cette|ces|the|a|an|this|that|these|those|its|their|his|her|son|sa|ses|leurs?|[\p{L}-]+|\d+)){0,3}['\s"«“]*$/u;

/** Opens what is told only to say when something else was, folded, of all languages: « un jour après que », "two days after". */
export const TIMED_BY =
  /(?<!\p{L})(?:(?:un|une|deux|trois|quatre|cinq|six|sept|dix|quelques|plusieurs|peu|\d+) (?:minutes?|heures?|jours?|semaines?|mois|ans?|annees?|de temps) (?:apres|avant)|peu (?:apres|avant)|(?:minutes|heures|jours|semaines|mois|annees) (?:apres|avant)|le lendemain (?:de|du|des|d')|(?:an?|one|two|three|four|five|six|seven|ten|several|some|a few|\d+) (?:minutes?|hours?|days?|weeks?|months?|years?) (?:after|before|since)|(?:shortly|soon|just|moments|minutes|hours|days|weeks|months|years) (?:after|before)|(?:the )?day after)(?!\p{L})/gu;
