/** Asks who somebody or what something is, and nothing else, folded: the words before the name. */
export const IDENTITY_QUESTION =
  /^(?:(?:et|and|so|alors|mais|but) )?(?:(?:c'est|c) (?:qui|quoi|quel\p{L}*)|qui (?:est|sont|etait|etaient|c'est)|quel(?:le)?s? (?:est|sont|etait|etaient)|qu'est-ce (?:que c'est que|que)|qu'est ce (?:que c'est que|que)|(?:who|what|whats|whos|who's|what's|who s|what s)(?: (?:is|are|was|were|exactly is))?)(?= )/u;

/** Asks what a name or an abbreviation means, folded and in plain words. */
export const MEANING_QUESTION =
  /(?<!\p{L})(?:signification|signifi\p{L}+|veulent dire|traduction|traduire|traduit|what (?:does|do|did) .{2,60} (?:mean|stand for)(?=\W*$| (?:in|exactly)(?!\p{L}))|meaning|short for|abbreviation|acronyme?|sigle|stands? for|translat\p{L}+)(?!\p{L})/u;

/** The words such a question is put with, folded: no answer has to hold them. */
export const MEANING_WORDS =
  /^(?:signifi\p{L}+|traduction|traduit|traduire|means?|meaning|meant|stands?|short|abbreviation|acronyme?|sigle|translat\p{L}+|names?|noms?|initial\p{L}*|letters|lettres)$/u;

/** What a name means, in brackets right behind it, of all languages: “Maghawir (“Commandos”)”. */
export const MEANING_BEHIND = /^\s?[»”"]?\s\(([^()]{2,80})\)/u;

/** The name in full whose short form stands in brackets behind it: « Forces démocratiques syriennes (« ». */
export const FULL_BEFORE =
  /((?:\p{Lu}[\p{L}’'-]+)(?:\s(?:(?:d[eu]|des|de la|du|pour|et|la|le|les|of|the|for|and)\s|(?:de )?l['’]|d['’])?[\p{L}’'-]{3,}){1,6})\s?[»”"]?\s\([«“"]?\s?$/u;

/** What stands behind a name and says what it is, of all languages: “, a group opposed to …”, « (les Forces …) », « est une … ». */
export const INTRODUCED_BEHIND =
  /^\s*[»”"]?\s*(?:(?:,[^,.;:]{3,40},)?\s*(?:,|–|—|\bis|\bare|\bwas|\bwere|est|sont|était|étaient)\s*(?=(?:an?|the|une?|le|la|les|des|backed|supported|formed|founded|led|trained|based|soutenue?s?|formée?s?|fondée?s?|dirigée?s?|créée?s?|appuyée?s?)\s|l['’])|\()((?:(?!(?<!\p{L})(?:is|are|has|have|had|will|would|a été|est|sont|ont|avait|avaient|était|étaient|ne)(?!\p{L}))[^,.;:()]){3,110})(?=[,.;:()»”]|$|\s(?:qui|dont|who|which|that))/u;

/** What stands before it: “the coalition's staff, the …”, « un groupe appelé … ». */
export const INTRODUCED_BEFORE =
  /(?<!\p{L})(?<!(?<!\p{L})(?:[Ii]n|[Oo]n|[Aa]t|[Dd]uring|[Aa]fter|[Bb]efore|[Dd]ans|[Ss]ur|[Ll]ors d['’]|[Pp]endant|[Aa]près|[Aa]vant)\s)((?:(?:an?|the|une?|le|la|its|son|sa)\s|l['’])[^,.;:()«»“”"]{3,70})(?:,\s+(?:the |le |la |les |l['’])?|\s+(?:known as|called|named|nommée?|appelée?|dite?|dénommée?)\s+(?:the |le |la |les |l['’])?)(?:\p{Lu}\p{Ll}+\s)?[«“"]?\s*$/u;

/** Whom a person belongs to, right behind the name: « du Centcom », “of the US Army”. */
export const BELONGING_BEHIND =
  /^,?\s+((?:of|from|with|du|de la|des|de l['’]|à la tête)\s?[^,.;:()]{3,60}?)(?=[,.;:()»”]|\s(?:\p{Ll}{3,}ed|said|says|told|has|had|was|is|who|a|avait|est|était|qui)(?!\p{L})|$)/u;

/** Right before a name whose place is told: « situe », “locates”. */
export const PLACED_BEFORE =
  /(?<!\p{L})(?:situ(?:e|ent|ait|aient|ant)|localis\p{L}+|locat(?:es|ed|ing)|plac(?:e|es|ed|ent))\s(?:the |la |le |l['’])?["“«]?\s?$/u;

/** A name and where it is said to lie, right behind it; the first group, of all languages: “ lies on the road to Velmont”, “, a town on the coast”. */
export const LIES =
  /^[»”"]?(?:(?:,[^,;.]{3,50},)?\s(?:is|was|lies|lay|sits|stands|est|était|se trouve|se trouvait|se situe|est située?|est sise?)(?= (?:on|in|at|near|by|between|south|north|east|west|just|close|about|along|off|sur|en|à|au|aux|dans|près|entre|non loin|le long)(?!\p{L}))\s|,\s(?:an?|une?)\s[^,;.:()]{0,40}?(?<!\p{L})(?=(?:on|in|near|by|between|sur|en|à|près|entre)\s))([^,;.:()]{3,90})/u;

/** Between a name and where it lies: “, a village ”, « se trouve ». */
export const PLACED_BEHIND =
  /^[»”"]?(?:,\s(?:(?:an?|the|une?|le|la)\s|l['’])?(?:[\p{L}'’-]+\s){0,4}|(?:,[^,;.]{3,50},)?\s(?:is|was|lies|lay|sits|stands|est|était|se trouve|se trouvait|se situe|est située?|est sise?)\s(?:[\p{L}'’-]+\s){0,2})$/u;

/** Whose the role is that follows: “the coalition's ”, “Norvik's new ”. */
export const OWNER_BEFORE = /(?<!\p{L})(?:the |\p{Lu}[\p{L}.-]* )*[\p{L}.-]{2,}['’]s $/u;
