/** A part of the day as reports say it, of all languages. */
export const DAY_PART =
  /(?<!\p{L})(?:(?:just |shortly |juste |peu )?(?:before|after|at|around|avant|après|à|dès|vers|until|since) (?:l['’]|la |le )?(?:dawn|dusk|daybreak|sunrise|sunset|noon|midday|midnight|nightfall|aube|aurore|crépuscule|midi|minuit|tombée de la nuit|lever du (?:jour|soleil)|coucher du soleil)|(?:(?:early|late) )?(?:in|on|during|over) the (?:(?:early|late|small) )?(?:morning|afternoon|evening|night|hours)|(?:overnight|at night)|(?:au (?:petit )?matin|en (?:début|fin) de (?:matinée|journée|soirée|nuit)|(?:dans|pendant|au cours de|durant) (?:la |l['’])(?:nuit|matinée|soirée|après-midi|journée)|de nuit|le (?:matin|soir))|(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )(?:matin|midi|après-midi|soir)|(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day )(?:morning|afternoon|evening|night))(?!\p{L})/giu;

/** Questions for a part of the day, folded. */
export const DAY_PART_QUESTION =
  /(?<!\p{L})(time of day|part of the day|moment de la journee|moment du jour|jour ou de nuit|de jour ou|day or (?:at |by )?night|night or (?:at |by |in the )?day)(?!\p{L})/u;

/** A time told by another, of all languages: “the month before”, « la veille », « l'an dernier ». */
export const RELATIVE_TIME =
  /(?<!\p{L})(?:(?:the|an?|one|two|three|several|a few|some) (?:day|week|month|year|weekend|hour|night)s? (?:before|earlier|after|later|ago|previously)|(?:the )?(?:previous|following|last|next) (?:day|week|month|year|weekend|night)|(?:l['’]|le |la |les |un |une |deux |trois |quelques |plusieurs )(?:jours?|semaines?|mois|ans?|années?|week-ends?|nuits?|heures?) (?:plus tôt|plus tard|précédente?s?|dernière?s?|derniers?|suivante?s?|auparavant|avant|après|passée?s?)|il y a (?:un |une |deux |trois |quelques |plusieurs )(?:jours?|semaines?|mois|ans?|années?|heures?)|la veille|le lendemain|l['’]avant-veille)(?!\p{L})/giu;

/** Before the date of something that is only likened to what is told, of all languages: “attacks like that of ”. */
export const LIKENED_DATE =
  /(?<!\p{L})(?:like|unlike|such as|comme|contrairement à) (?:that|those|the one|celles?|ceux|celui)(?!\p{L})[^,;.:]*$/iu;

/** A clause that says when, of all languages: it ends with the clause. */
export const WHEN_CLAUSE =
  /(?<!\p{L})(?:when|while|once|as soon as|lorsque|lorsqu['’]|quand|alors que|alors qu['’]|au moment où|dès que) ?[^,;:.?!]{8,90}/giu;

/** Where something lies, of all languages, by a direction or a distance; it ends with the clause. */
export const LOCATION_PHRASE =
  /(?<!\p{L})(?:(?:just |juste |à \p{N}+ (?:km|kilomètres) )?(?:au|à l['’]|to the|in the|dans le|dans l['’]) ?(?:nord|sud|est|ouest|north|south|east|west)(?:[- ]?(?:est|ouest|east|west))? (?:de |du |des |d['’]|of )|(?:just )?(?:north|south|east|west)(?:-?(?:east|west))? of |(?:près|non loin|à proximité|aux abords|aux environs|aux portes|à la lisière|aux lisières|au bord|le long|en face) (?:de |du |des |d['’])|(?:à l['’]extérieur|à l['’]intérieur|en dehors|au-delà|au-dessus|au large) (?:de |du |des |d['’])|(?:just )?(?:outside|inside|beyond|above|off) (?=the |its |their |\p{Lu}|[“"])|vers (?:le |la |l['’])|(?:du côté|sur la rive|sur l['’]autre rive) (?=\p{Ll}|d)|on the (?=\p{Lu}?[\p{L}-]+ (?:side|bank|shore|coast)(?!\p{L}))|(?:near|close to|next to|beside|not far from|on the (?:outskirts|edge|edges|border|banks?) of|along|opposite|at) (?:the |a )?(?=\p{Lu}|["“«]|\p{Ll}+s? (?:of|between) )|entre (?=\p{Lu}|la |le |l['’])|between (?=\p{Lu}|the ))[^,;:.?!()]{2,70}/gu;

/** Questions for a direction, folded, and how reports give one, of all languages. */
export const DIRECTION_QUESTION =
  /(?<!\p{L})(quelle direction|quel cote|quel sens|what direction|which direction|which side|what side)(?!\p{L})/u;
export const DIRECTION =
  /(?<!\p{L})(?:(?:just |juste )?(?:au |à l['’]|vers le |vers l['’]|to the |en direction (?:du |de l['’])))?(?:nord|sud|north|south)(?:[- ]?(?:est|ouest|east|west))?(?:wards?)?(?!\p{L})|(?<!\p{L})(?:(?:à l['’]|vers l['’]|to the )(?:est|ouest|east|west)(?:wards?)?)(?!\p{L})/giu;

/** Asks what something is held to be, folded: « est considéré comment », “how is … seen”. */
export const HELD_AS_QUESTION =
  /(?<!\p{L})(?:(?:comment|how)(?!\p{L}).*(?<!\p{L})(?:considere|vu|percu|traite|regarde|juge|tenu|qualifie|decrit|compte|considered|seen|viewed|treated|regarded|described|counted|judged|classed|labelled|labeled)|(?:considere|vu|percu|traite|regarde|juge|tenu|qualifie|decrit|compte)\p{L}{0,3}(?: \p{L}+)? comment)/u;

/** What follows says it, of all languages: “count as hostile”. */
export const HELD_AS =
  /(?<=(?<!\p{L})(?:comme|as|pour) (?:an? |une? |étant |being )?)(?!\p{Lu})\p{L}[^,;:.?!]{1,60}?(?=[,;:.?!]|\s(?:et|and|ou|or|but|mais)(?!\p{L})|$)/gu;

/** Asks which of two words it is, folded. */
export const EITHER_QUESTION =
  /(?<!\p{L})(\p{L}{3,}),? (?:or|ou(?: bien)?) (?:(?:seulement|only|just|en|au|aux|a|dans|sur|par|du|de|des|le|la|les|un|une|in|on|by|to|at|the|an?) |l'|d'){0,2}(\p{L}{3,})(?!\p{L})/u;

/** Asks for the name of a thing, folded. */
export const CALLED_QUESTION =
  /(?<!\p{L})(?:called|named|known as|appelle(?:-t-(?:il|elle|on))?|appelait(?:-(?:il|elle|on))?)\W*$|(?<!\p{L})(?:comment s'appel\p{L}+|quel (?:est|etait) le nom|what (?:is|was) the name)(?!\p{L})/u;

/** Asks what kind of thing something is, folded as typed. */
export const KIND_OF_QUESTION =
  /(?<!\p{L})(?:(?:what|which) (?:kinds?|sorts?|types?|models?) of|quel(?:le)?s? (?:genres?|types?|sortes?|modeles?|especes?) de?)(?!\p{L})/u;

/** Asks how big something is, folded, and how a report says so without a number: “about the size of an MQ-1”. */
export const HOW_BIG =
  /(?<!\p{L})(?:how (?:big|large)|what size|(?:de )?quelle (?:est la |etait la )?taille|la taille)(?!\p{L})/u;
export const SIZE_OF =
  /(?<!\p{L})(?:(?:about|roughly|nearly|almost|around|à peu près|environ) )?(?:the size of|as (?:big|large) as|(?:de|à) la taille d(?:e |u |es |['’]))[^,;:.?!]{2,40}?(?=\s(?:and|et|à peu près|or|ou)(?!\p{L})|[,;:.?!]|$)/giu;

/** Asks how often something was done, or the how manieth it is, folded. */
export const TIMES_QUESTION =
  /(?<!\p{L})(?:combien de fois|combientiemes?|quantiemes?|how often|how many times|how many-?th)(?!\p{L})/u;

/** How often, or the how manieth of all, of all languages: « à deux reprises », “twice”, “the third in all”. */
export const TIMES_TOLD =
  /(?<!\p{L})(?:(?:la |le |the )?(?:première?|deuxième|seconde?|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:e|ème|er|st|nd|rd|th)) (?:en tout|au total|in all|overall|so far|altogether)|(?:pour la |for (?:the|at least the) |the |la )?(?:première|deuxième|seconde|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|énième|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:e|ème|st|nd|rd|th)) (?:fois|time)|à (?:deux|trois|quatre|cinq|six|plusieurs|maintes|\d+) reprises|(?:une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|maintes|\d+) (?:fois|incidents)|(?:two|three|four|five|six|seven|eight|nine|ten|several|many|\d+) (?:times|incidents)|twice|thrice)(?!\p{L})/giu;

/** Ends what counts everything, and not only a part of it. */
export const IN_ALL = /(?:en tout|au total|in all|overall|so far|altogether)$/iu;
