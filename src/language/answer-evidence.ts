/** Questions that certain words of a sentence bear out, whatever else it says, folded, of all languages. */
export const EVIDENCE: readonly { readonly asks: RegExp; readonly told: RegExp }[] = [
  // How it began.
  {
    asks: /(?<!\p{L})(?:(?:comment|how|par quoi|with what)(?!\p{L}).*(?<!\p{L})(?:debut\p{L}+|commenc\p{L}+|demarr\p{L}+|start(?:ed|s)?|beg[aiu]n|begins?)|what (?:set off|started|began))(?!\p{L})/u,
    told: /(?<!\p{L})(?:started|began|begun|beginning|at first|initially|triggered|set off|(?:came|comes) after|debute|au (?:debut|depart)|d'abord|commence|declench\p{L}+|survenue?s? apres)(?!\p{L})/u,
  },
  // Why it matters.
  {
    asks: /(?<!\p{L})(?:(?:why|how)(?!\p{L}).*(?<!\p{L})(?:matters?|important|importance|strategic|significan\p{L}+|crucial|vital)|(?:pourquoi|en quoi)(?!\p{L}).*(?<!\p{L})(?:important\p{L}*|importance|strategique|crucia\p{L}+|vita\p{L}+|compt(?:e|ait|ent)))(?!\p{L})/u,
    told: /(?<!\p{L})(?:roads?|routes?|axe|axis|supply|ravitaillement|approvisionnement|strategi\p{L}+|key|crucia\p{L}+|vita\p{L}+|important\p{L}*|gateway|crossroads|junction|carrefour|corridor|links|connects|relie\p{L}*)(?!\p{L})/u,
  },
  // How old it is.
  {
    asks: /(?<!\p{L})(?:how old|quel age|(?:since when|depuis quand) .*exist\p{L}*)(?!\p{L})/u,
    told: /(?<!\p{L})(?:formed|founded|created|set up|established|born|years old|aged|formee?s?|fondee?s?|creee?s?|nee?s?|mise? sur pied)(?!\p{L})/u,
  },
];

/** Asks from whom somebody has what they tell, folded. */
export const SOURCE_QUESTION =
  /(?<!\p{L})(?:(?:who|whom|where) .{2,60}(?:get|got|take|took|have|had|hear|heard|obtain\p{L}*) .{2,60} from|from (?:whom|who) .{2,60}(?:get|got|have|hear|take)|de qui .{2,60}(?:tient|tiennent|tenait|tire|tirait|obtient)|(?:tient|tiennent|tenait) .{2,60} de qui)(?!\p{L})/u;

/** Whoever is cited by another report, with the words around them, of all languages. */
export const CITED_SOURCE =
  /(?<=(?<!\p{L})(?:said|according to|selon|d['’]après|à en croire|a dit|a déclaré|a indiqué|a affirmé) )[^,;:.?!]{3,70}?(?=,? (?:cited by|quoted by|whom \S+ (?:cites|quotes)|citée?s? par|que cite))/gu;

/** Says that no number is given, folded. */
export const NO_NUMBER =
  /(?<!\p{L})(?:(?:no|without(?: \p{L}+)?(?: a| any)?|sans(?: [\p{L}'’]+?){0,3}(?: |['’])(?:un|le|aucun)|aucun|pas (?:de|donne de|precise de|precise le)) (?:number|figure|toll|nombre|chiffre|bilan)|(?:did|does) not (?:say|specify|give) how many|sans (?:preciser|dire|indiquer) combien)(?!\p{L})/u;

/** How far, without a number. */
export const VAGUE_DISTANCE =
  /(?<!\p{L})(?:(?:only |just |à )?(?:quelques|plusieurs|une (?:dizaine|quinzaine|vingtaine|trentaine|cinquantaine|centaine) de|(?:a )?few|several|a couple of|dozens of|des dizaines de) (?:kilomètres|mètres|kilometres|kilometers|metres|meters|miles|km))(?!\p{L})/giu;

/** Stands before a day that only bounds what is asked: “before the one of”, folded, right before the date. */
export const DAY_BOUND =
  /(?<!\p{L})(?:before|prior to|ahead of|avant)(?: (?:the|that|le|la|les|l'|celle?|celui|ce|cette|\p{L}+)){0,5} ?(?:of |on |du |de |from |le )?$/u;

/** Asks for an amount, folded: a sentence without one is no answer. */
export const HOW_MUCH = /^(?:and |so |but )?how much(?!\p{L})/u;

/** Behind what is counted, whose it is or of what, folded, of all languages. */
export const OF_OTHERS = / (?:(?:de|des|du|d'une?|appartenant|of|belonging|from) |d['’](?=\p{L}))/u;
