/** Behind the name of a body, folded, of both languages: goes on about the body itself, « la coalition conduite par Washington ». */
export const BODY_DESCRIBED =
  /^\s*(?:(?:internationale?s?|militaires?|anti-\p{L}+|arabo-\p{L}+)\s+)*(?:(?:conduit|dirige|mene|emmene|commande|pilote|soutenu)e?s? par|(?:led|headed|commanded|backed|run) by|contre|against|fighting)(?!\p{L})/u;

/** The same behind the name: “a coalition statement”. */
export const STATEMENT_BEHIND = /^\s+(?:press )?(?:statement|release|communique|tweet)s?$/u;

/** Before the name of a body, folded, of both languages: what it made public in writing. */
export const STATEMENT_OF =
  /^(?:(?:un|une|le|la|ce|cette|dans|a|an|the|this)\s+)*(?:communique|declaration|message|tweet|statement|press release)s?(?:\s+(?:de presse|officiel(?:le)?s?|ecrite?s?|publiee?s?|diffusee?s?|issued|released|posted))*\s+(?:de la|de l|de|du|des|d|by|of|from)(?:\s+(?:la|le|les|the|l))?\s*['’]?\s*$/u;
