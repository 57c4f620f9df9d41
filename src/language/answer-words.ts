/** Units a question asks for by its words, tried in order on the folded question; of all languages. */
export const UNIT_QUESTIONS: readonly { readonly pattern: RegExp; readonly units: readonly string[] }[] = [
  {
    pattern:
      /(?<!\p{L})(combien de temps|how long|how (?:much|soon) (?:later|after|before|earlier)|how many (?:hours|days|minutes|weeks|months|years) (?:later|after|before)|duree|dure(nt)?|ont dure|a dure|lasted|last(?=\W*$| (?:for|in|on|under|before|after|until))|duration)(?!\p{L})/u,
    units: ['hour', 'minute', 'second', 'day', 'week', 'month', 'year', 'decade', 'fortnight', 'night'],
  },
  {
    pattern:
      /(?<!\p{L})(distance|how (?:far|close)|a combien de (kilometres|metres)|combien de (kilometres|metres|km)|rayon|radius|how (wide|large|big|tall|deep|high|long is|long was)|portee|autonomie|envergure|longueur|largeur|hauteur|profondeur|altitude|range|wingspan|width|height|depth|how many (kilometres|kilometers|miles|metres|km)|jusqu'ou)(?!\p{L})/u,
    units: ['km', 'm', 'mile', 'cm', 'foot', 'yard', 'ha'],
  },
  {
    pattern: /(?<!\p{L})(pourcentage|pour cent|part|proportion|percentage|share|per cent)(?!\p{L})/u,
    units: ['percent'],
  },
  {
    pattern:
      /(?<!\p{L})(coute(nt)?|cout|prix|somme|montant|valeur|valoir|how much(?= (?:did|does|do|is|was|were|has|have|had|will|would|money|aid|funding|cash)(?!\p{L})|\W*$)|cost|worth|price|money|argent)(?!\p{L})/u,
    units: ['euro', 'dollar', 'pound', 'franc'],
  },
  { pattern: /(?<!\p{L})(how fast|vitesse|how strong|speed)(?!\p{L})/u, units: ['km/h', 'mph', 'knot', 'count', 'km'] },
  {
    pattern: /(?<!\p{L})(quel age|how old)(?!\p{L})/u,
    units: ['year', 'month'],
  },
  { pattern: /(?<!\p{L})(combientiemes?|quantiemes?|how many-?th)(?!\p{L})/u, units: ['ordinal'] },
  { pattern: /(?<!\p{L})(combien de fois|how often|how many times)(?!\p{L})/u, units: ['count', 'ordinal'] },
];

/** Words by which a sentence gives a reason or an aim, folded, of all languages; a hyphen ends a beginning. */
export const CAUSE_WORDS =
  /(?<!\p{L})(parce|car|afin|pour|raison|cause|grace|puisque|faute|but|vise|visait|objectif|destine\p{L}*|menac\p{L}*|riposte|represailles?|reponse|repond\p{L}*|(?<!d')apres|motif|empecher|eviter|proteger|because|since|due|owing|in order|so that|aim\p{L}*|purpose|reason|response|retaliat\p{L}*|reply|started|began|triggered|debut\p{L}*|commence\p{L}*|declench\p{L}*|after|threat\p{L}*|to protect|to prevent|prompted|caused|necessary|needed)(?!\p{L})/u;

/** Those of them that say so by themselves. */
export const SURE_CAUSE_WORDS =
  /(?<!\p{L})(parce|car|afin|pour (?:la |le |les |l'|une? |que |qu'|\p{L}+(?:er|ir|re)(?!\p{L}))|raison|puisque|faute|but|objectif|destinee?s?|menac\p{L}*|riposte|represailles?|reponse|repond\p{L}*|apres avoir|apres (?:de |des |l')\p{L}+|motif|empecher|eviter|proteger|because|due to|owing|in order|so that|aim\p{L}*|purpose|reason|response|retaliat\p{L}*|in (?:reply|answer)|meant to|to (?:protect|prevent|stop|keep|avoid|deny|cut|free)|prompted|caused|necessary|needed|threaten\p{L}*|after (?:it|they|he|she|the)|for (?:\p{L}+ing)|so as|thereby|hence)(?!\p{L})/u;

/** Concepts of a question whose groups of paraphrases ask who said something, folded. */
export const SAYING = 'say';
export const SPEAKING_UP = 'speak';

/** Verbs of the groups by which somebody is asked for their words, folded. */
export const SPEAKING = ['say', 'threaten', 'react', 'condemn', 'promise', 'deny', 'accuse', 'ask'] as const;

/** Verbs by which words go out, folded, of all languages: their object is what is said. */
export const PUBLISHING =
  /^(?:post|tweet|announc|publish|writ|wrote|declar|stat(?:e|ed|ing)$|claim|reveal|report|poste|publi|annonc|ecri|affirm|revel|pretend|soutien|souten|indiqu)/u;

/** People told apart from others: a number of persons does not say how many of them, folded, of all languages. */
export const PEOPLE_APART =
  /^(?:civils?|civilians?|enfants?|child(?:ren)?|femmes?|wom[ae]n|journalistes?|journalists?|medecins?|doctors?|otages?|hostages?|refugie(?:e?s)?|refugees?|prisonniers?|prisoners?|pompiers?|firefighters?|etudiants?|students?|passagers?|passengers?)$/u;

/** Offices that one person bears, folded, of all languages: whoever only stands near is no answer to “who is the …”. */
export const OFFICES =
  /^(?:(?:vice-?)?president(?:e|s)?|premier|ministre|minister|commander|commandant|chef|chief|leader|dirigeant|gouverneur|governor|ambassad(?:eur|rice|or)|roi|reine|king|queen|emir|maire|mayor|directeur|directrice|director|secretaire|secretary|chancelier|chancellor)$/u;

/** Words by which one thing is only likened to another, right before the other, folded: “about the size of an”. */
export const LIKENED_TO =
  /(?<!\p{L})(?:taille|classe|categorie|gabarit|size|class|category|similar|comparable|semblable|pareil|like)(?:,? (?:a|d'un|d'une|de|que|au|of|as|to|to an?|the|an?|le|la|les))* $/u;

/** A question for what something is like, folded, of all languages. */
export const LIKENESS_QUESTION =
  /(?<!\p{L})(?:taille|classe|categorie|gabarit|size|class|category|similar|comparable|comparer|compare[ds]?|semblable|ressembl\p{L}+|resembl\p{L}+|like|likened)(?!\p{L})/u;

/** What is asked for by « quel est le poste de », folded. */
export const ROLE_NOUNS =
  /^(?:poste|role|fonctions?|metier|rang|grade|titre|job|position|rank|title|post|occupation)$/u;

/** What is asked for by « quels pays », folded: an answer names one, and never says that it is one. */
export const NATION_NOUNS = /^(?:pays|nations?|nationalites?|countr(?:y|ies)|nationalit(?:y|ies))$/u;

/** A time of day as reports write it, of all languages. */
export const CLOCK_TIME =
  /(?<![\p{L}\p{N}])(?:(?:vers|à|around|at|about|by) )?\d{1,2}(?:\s?h\s?\d{2}|\s?h(?:eures?)?(?![\p{L}\p{N}])|[:.]\d{2}(?:\s?[ap]\.?m\.?)?|\s?[ap]\.?m\.?)(?![\p{L}\p{N}])(?: (?:local time|GMT|UTC))?/gu;

/** Questions for a time of day, folded. */
export const CLOCK_QUESTION =
  /(?<!\p{L})(quelle heure|quelles heures|(?:what|which) (?:exact |local |precise |gmt |utc |zulu )time|(?:en|a) heure (?:locale|gmt|utc|de \p{L}+)|what time|which time|time of day|what hour|which hour)(?!\p{L})/u;

/** A zone a time of day is given in, folded. */
export const TIME_ZONE = /(?<!\p{L})(?:gmt|utc|cet)(?!\p{L})/u;

/** Asks what somebody did by a verb that says nothing by itself, folded: “when did they take …”. */
export const LIGHT_VERB = /(?<!\p{L})(?:did|does|do)(?!\p{L})/u;

/** Asks what somebody did by no other verb, folded. */
export const DOING = /(?<!\p{L})(?:(?:did|does|do) .{2,60} do|fait|font|faisai(?:t|ent))(?!\p{L})/u;

/** Questions for whom something befell, folded. */
export const PATIENT_QUESTION =
  /(?<!\p{L})(qui (etait|etaient|est|sont|a ete|ont ete) (donc )?(?!(?:le|une|ce|cette|notre|votre|celle)(?!\p{L}))\p{L}+e(e?s?)|who (was|were|is|are|has been|have been|had been|got) (?:\p{L}+(?:ed|en)|hit|hurt|struck|shot|held|caught|sent|taken|trained)|whose)(?!\p{L})/u;

/** Asks from where something set out, folded: told only with the setting out. */
export const WHENCE =
  /(?<!\p{L})(?:d'ou|depuis (?:ou|quel|quelle)|(?<!(?<!\p{L})(?:frontieres?|pres|loin|limites?|bords?|nord|sud|est|ouest|cote|lisiere|proche|voisine?|capitale|partie|regions?|provinces?|centre|interieur) )(?:de|depuis) quel(?:le)?s? (?:endroit|lieu|base|ville|pays|region|site|position|aeroport|port)s?|from where|from (?:which|what) \p{L}+|where from|where .{3,90} (?:from|originate[sd]?)|(?:which|what) \p{L}+ .{3,60} (?:com(?:e|es|ing)|came|fly|flew|flown|fired|launched|sent|take off|took off|taken off|set out) from(?= ?\??$)|(?:which|what) \p{L}+ .{3,60} originate(?: from)?(?= ?\??$))(?!\p{L})/u;

/** How a sentence says whence something came, folded. */
export const COMING_FROM =
  /(?<!\p{L})(?:(?:conference|visioconference|video|link|telephone|phone|speaking|parl\p{L}{1,4}) (?:depuis|from)|(?:venue?s?|arrivee?s?|partie?s?|decolle\p{L}*|lancee?s?|tiree?s?|provenant|provenance|originaires?|issue?s?|sortie?s?) (?:de|du|des|d'|depuis)|(?:com(?:e|es|ing)|came|arriv\p{L}+|launched|fired|flown|flew|took off|sent|originat\p{L}+|set out|moved|brought|shipped) (?:\p{L}+ ){0,2}from)(?!\p{L})/u;

/** Questions for a year, folded. */
export const YEAR_QUESTION = /(?<!\p{L})((en |de )?quelle annee|(what|which) year)(?!\p{L})/u;

/** Questions for a make or model, folded: no common word answers them. */
export const MODEL_QUESTION =
  /(?<!\p{L})(?:(?:quel|le|de) modele|quelle marque|(?:what|which|the) (?:model|make))(?!\p{L})/u;

/** The number of a make, right behind its name. */
export const MODEL_NUMBER = /^[ -]\d{2,4}\p{L}?(?![\p{L}\d%])/u;

/** A make or model: letters, then figures, then what it is called. */
export const DESIGNATION = /(?<![\p{L}\p{N}])\p{Lu}{1,5}-?\d+\p{L}?(?:[- ]\p{Lu}\p{L}+){0,2}/gu;

/** The kind of thing a question asks for behind « quel », folded: what may stand for an answer. */
export const KIND_QUESTIONS: readonly {
  readonly kind: 'role' | 'person' | 'place' | 'nation' | 'organisation' | 'designation' | 'medium';
  readonly pattern: RegExp;
}[] = [
  {
    kind: 'medium',
    pattern:
      /(?<!\p{L})(quel(le)?s?|which|what)( (?!(?:did|does|do|is|was|were|are|has|had|have|would|will|a|ont|est|sont|etait|avait)(?!\p{L}))\p{L}+)? (reseau|reseaux|network|networks|plateforme|platform|messagerie|app)(?!\p{L})/u,
  },
  {
    kind: 'role',
    pattern:
      /(?<!\p{L})(quel(le)? (est|etait) (le |la |l')?(poste|fonction|role|titre|grade|metier|profession|emploi)|(what|which) (is|was)( \p{L}+){1,4}'?s? (job|role|position|post|title|rank|function|profession|occupation)|what (job|post|position|rank|title|role)|quel(le)? (poste|fonction|grade|titre))(?!\p{L})/u,
  },
  {
    kind: 'person',
    pattern:
      /(?<!\p{L})(quel(le)?s?|which|what|what kind of|quel genre de)( (?!(?:did|does|do|is|was|were|are|has|had|have|would|will|a|ont|est|sont|etait|avait)(?!\p{L}))\p{L}+)? (responsable|officier|porte-parole|ministre|dirigeant|chef|commandant|general|colonel|president|diplomate|depute|official|officer|spokes\p{L}+|minister|leader|commander|politician|lawmaker|diplomat|head|director|journaliste|reporter|correspondante?|envoyee?|pilote|avocate?|temoin|experte?|analyste|ambassadeur|ambassadrice|juge|procureure?|medecin|chercheur|chercheuse|journalist|correspondent|envoy|pilot|lawyer|witness|expert|analyst|ambassador|judge|prosecutor|doctor|researcher|scientist)(?!\p{L})|^(?:et |and )?(?:comment s'appel\p{L}+|quel (?:est|etait) le nom|what (?:is|was) the name)(?!\p{L})/u,
  },
  {
    kind: 'nation',
    pattern:
      /(?<!\p{L})((quel(le)?s?|which|what)( (?!(?:did|does|do|is|was|were|are|has|had|have|would|will|a|ont|est|sont|etait|avait)(?!\p{L}))\p{L}+)? (pays|nations?|nationalites?|countr(y|ies)|nationalit(y|ies))|de quelle nationalite)(?!\p{L})/u,
  },
  {
    kind: 'organisation',
    pattern:
      /(?<!\p{L})(quel(le)?s?|which|what)( (?!(?:did|does|do|is|was|were|are|has|had|have|would|will|a|ont|est|sont|etait|avait)(?!\p{L}))\p{L}+)? (organisation|organization|organisme|ong|ngo|agence|agency|groupe|group|milice|militia|parti|party|syndicat|union|entreprise|company|firm|compagnie|institution|instance|organe|tribunal|cour|body|court|ministere|ministry|unite|unit|branche|branch|commandement|command|part of the (us |american |british |french )?(military|army|forces|government))(?!\p{L})/u,
  },
  {
    kind: 'place',
    pattern:
      /(?<!\p{L})(quel(le)?s?|which|what)( (?!(?:did|does|do|is|was|were|are|has|had|have|would|will|a|ont|est|sont|etait|avait)(?!\p{L}))\p{L}+)? (ville|pays|province|region|village|localite|endroit|lieu|frontiere|town|city|country|countries|province|region|village|place|border)(?!\p{L})/u,
  },
  {
    kind: 'designation',
    pattern:
      /(?<!\p{L})(quel(le)?s?|which|what)( (?!(?:did|do|does|was|were|is|are|has|have|had|the)(?!\p{L}))\p{L}+){0,3} (avion|appareil|modele|type|engin|drone|chasseur|missile|arme|aircraft|plane|model|jet|fighter|weapon|vehicle|machine|helicopter)(?!\p{L})/u,
  },
];

/** Words by which a sentence says no, folded, of all languages. */
export const DENYING_WORDS =
  /(?<!\p{L})(ne|n'|ni|aucun|aucune|personne|nul|nulle|pas|sans|dement|dementi|nie|nier|refuse|no|not|nobody|none|neither|nor|without|never|deny|denied|denies|declines?|declined|refused?)(?!\p{L})/u;

/** How long, without a number: « depuis plusieurs mois », “for weeks”. */
export const VAGUE_DURATION =
  /(?<!\p{L})(?:depuis|pendant|durant|en|for|in|after|over)(?: \p{L}+){0,3} (?:mois|semaines?|jours?|ans?|années?|heures?|months?|weeks?|days?|years?|hours?)(?!\p{L})/giu;

/** How many, without a number: « un nombre inconnu de », “several”; what is counted follows. */
export const VAGUE_COUNT =
  /(?<!\p{L})(?:(?:an?|un) (?:(?:unknown|undisclosed|small|large|certain|unspecified|petit|grand) )?(?:number of|handful of|nombre(?: (?:inconnu|indéterminé|limité|important|non précisé))? d(?:e |['’])|poignée de )|(?:several|multiple|numerous|many|a few|various)(?= )|(?:dozens|scores|hundreds|thousands|tens of thousands) of|(?:des |plusieurs )?(?:dizaines|centaines|milliers) d(?:e |['’])|(?:plusieurs|de nombreu(?:x|ses)|quelques|divers(?:es)?)(?= ))/giu;

/** One of what follows, folded, of all languages. */
export const SINGLE = /(?<!\p{L})(?:une?|one|a single|un seul|une seule) $/u;

/** Words behind which what is counted, or what somebody did, comes first, folded. */
export const HEAD_QUESTION =
  /(?<!\p{L})(combien d(?:e |')|how many |(?:y a-t-il|y avait-il|y a t il|(?:est[- ]ce qu'|^)il y (?:a|avait))(?: eu)?(?: des| du| de la| un| une| de)? |(?:is|are|was|were|has there been|have there been)(?: there)? (?:any|a|an|some) |did (?:any|anyone|anybody|someone|somebody) |dans quel(?:le)? |(?:in )?(?:which|what) |(?:^|par |de |a |by |to )(?:qui|who|whom)(?: est| etait| a| ont| is| was| were| has| have| had)? |(?:comment s'appel\p{L}+|quel (?:est|etait) le nom|what (?:is|was) the name)(?: de| du| of| the)* )/u;

/** Where what somebody did ends and a clause of its own begins, folded; of all languages. */
export const CLAUSE_STOPS =
  / (?:(?:but|mais)(?: that| que| qu')?|(?:et|and|ou|or) (?:qui|dont|which|who|that|ils?|elles?|they|it|he|she)|(?<!(?<!\p{L})(?:ce|ceux|celui|celles?) )qui|dont|parce|puisque|tandis|alors|lorsque|apres que|avant de|afin|which|(?<!(?<!\p{L})(?:those|anyone|people) )who|because|while|when|after|before|although|if|si|in (?:reply|answer|response|order|return)|en (?:reponse|riposte|represailles|reaction))(?!\p{L})/u;

/** Where a phrase that names something ends and its sentence goes on, folded, of all languages: “and would”, « est ». */
export const PHRASE_STOPS =
  /(?<!(?<!\p{L})(?:that|which|who|qui|que|dont)) (?:(?:and|et) )?(?:is|are|was|were|has|have|had|will|would|could|est|sont|etait|etaient|ont|avait|avaient|sera|seront|serait)(?!\p{L})| (?:and|et) (?:ne|n'|se|s'|leur (?:\p{L}+ent|\p{L}+e)(?!\p{L})|lui|not)/u;

/** Ends a doer in one word with the deed: “US-” of “US-backed”. */
export const BACKED_BY = /(\p{Lu}[\p{L}.]*)-$/u;

/** A clause that only says who tells it: “it adds”, « écrit-il ». */
export const PARENTHESIS =
  /^(?:it|he|she|they)(?: \p{L}+)?$|^(?:selon|d'après|d’après|écrit|rapporte|note|ajoute|rappelle)(?!\p{L})/iu;

/** The word that says of what kind the next one is, right before it: “suicide ”. */
export const SORT_BEFORE = /(?:^|[\s«“"'’-])(\p{Ll}[\p{Ll}-]{2,}\s)$/u;

/** The same right behind it, of languages that put it there: « de précision ». */
export const SORT_BEHIND = /^\s(?:de |d['’]|à |en )(?!\p{Lu})\p{Ll}{4,}(?!\p{L})/u;

/** Stands between a kind of thing and its name, folded: « groupe « », “town of ”. */
export const NAME_BEHIND =
  /^,? ?(?:(?:of|called|named|de|du|des|d'|appelee?s?|nommee?s?|baptisee?s?)(?: (?:the|la|l'|le|les))?)?[\s"«“'(]*(?:l')?$/u;

/** Stands between a kind of thing and the name that follows in apposition: “staff, the ”. */
export const NAME_APPOSED = /^[»”"’']?,\s(?:the |la |le |l['’])?[«“"\s]*$/iu;

/** Stands between a name and the kind of thing it is, in apposition, folded: “, a ”, « », autre ». */
export const KIND_BEHIND =
  /^[\s"»”'’)]*(?:\([^)]*\)\s*)?,\s(?:(?:an?|the|another|une?|le|la|une? autre|autre)\s(?:[\p{L}'-]+\s){0,2}|l')?["«“ ]*$/u;

/** Stands between a name and the kind of thing it is said to be: “ is a US ”, of all languages. */
export const KIND_SAID =
  /^[»”"]?(?:,[^,;.]{3,50},)?\s(?:is|are|was|were|est|sont|était|étaient)\s(?:an?|the|une?|le|la|one of the|l['’])\s?(?:[\p{L}'’-]+\s){0,3}$/u;

/** Ends before a name that only says who tells it: the comma behind it closes that, and no apposition, folded. */
export const TOLD_BEFORE =
  /(?<!\p{L})(?:according to|in the words of|as (?:told|reported|given) by|cited by|selon|d'apres|a en croire|pour|cite par|citee par)(?: [^,;:.]{0,60})?$/u;

/** Ends right before whoever only tells it, folded and without the last space. */
export const TELLER_BEFORE =
  /(?<!\p{L})(?:according to|as (?:told|reported|given) by|cited by|quoted by|selon|d'apres|a en croire|citee?s? par)(?: (?:the|la|le|les|l'))?$/u;

/** A name with its figures right before the kind of thing it is, of a language that puts it there: “Shaheed 129 ” of “Shaheed 129 drone”. */
export const NAME_BEFORE = /(?:\p{Lu}[\p{L}\p{N}-]*\s)(?:[\p{Lu}\d][\p{L}\p{N}-]*\s)*(?:\p{Ll}{2,8}\s)?$/u;

/** The beginning of a name up to a word that hangs on it, folded: « Observatoire des droits de l' ». */
export const INSIDE_NAME =
  /\p{L} (?:(?:of|for|on|and|de|du|des|pour)(?: (?:the|la|les))? (?:[^ ]+ )*|(?:[^ ]+ )*(?:d|l|de l)['’])$/u;

/** What somebody is, right before the name: an apposition with its comma; titles are read with the name. */
export const ROLE_BEFORE = /(?:^|(?<=[.;:]\s)|(?<=,\s))(?:[^.;:,]{3,60}),\s$/u;

/** The same right behind it: « , à la tête d'un comité », “ of the State Department”. */
export const ROLE_BEHIND =
  /^,\s[^.;:,]{3,65}(?=[.;:,]|$)|^\s(?:of|from|du|de la|des|de l['’])\s?[^.;:,]{2,40}?(?=[.;:,]|\s\p{Ll}{4,}|$)/u;

/** A year behind the word that makes it one, and part of one: « à 2016 », “mid-2014”. */
export const BARE_YEAR =
  /(?:(?<=(?:^|\s)(?:en|in|since|depuis|dès|from|à|de|milieu de|début|fin|late|early|mid) ?)|(?:mid|late|early)-)(?:1[5-9]|20)\d{2}(?![\p{L}\p{N}-])/giu;

/** Media a message goes out by, as reports name them. */
export const MESSAGE_MEDIA =
  /(?<!\p{L})(?:Twitter|X|Facebook|Telegram|Instagram|WhatsApp|YouTube|TikTok|Weibo|VKontakte|VK|Truth Social|LinkedIn|Snapchat|Bluesky|Mastodon|Reddit|Signal)(?!\p{L})/gu;

/** A sentence that goes on about somebody named before it, folded, of all languages: the pronoun near its beginning. */
export const PRONOUN_OPENING =
  /^[^\p{L}]*(?:(?:d'apres|selon) [^,]{3,30}, )?(?:il|elle|ils|elles|ce(?:lui|lle|ux|lles)-ci|celles-ci|son|sa|ses|leur|leurs|he|she|it|they|his|her|their|its|this|these)(?!\p{L})|(?<!\p{L})(?:a|ont)-t-(?:il|elle|ils|elles)(?!\p{L})|(?:said|added|he|she|they) (?:he|she|they)(?!\p{L})/u;

/** « Passées par là, elles … »: the pronoun behind what opens the sentence, folded, of all languages. */
export const PRONOUN_BEHIND =
  /^[^\p{L}]*\p{L}{3,}(?:ee?s?|ies?|ing|ed) [^,]{3,40}, (?:il|elle|ils|elles|he|she|it|they)(?!\p{L})/u;

/** Opens with somebody and what they say or do, and not with a time or place. */
export const SELF_OPENING = /^[^\p{L}]*(?:(?:the|la|le|les|l')\s?)?\p{L}/u;

/** How reports say since when something stands, folded, of all languages. */
export const DATING_WORDS =
  /(?<!\p{L})(?:remont\p{L}*|date de|datent|datant|depuis|fond[eé]\p{L}*|cre[eé]\p{L}*|etabli\p{L}*|construit\p{L}*|since|dates? (?:from|back)|dating|founded|created|established|built|set up)(?!\p{L})/u;

/** Asks since when something stands, folded. */
export const DATING_QUESTION =
  /(?<!\p{L})(?:de quand date|date(nt)? de quand|depuis quand|depuis quelle|since when|date from|date back|when was .{3,60}(?:set up|built|founded|created|established))(?!\p{L})/u;

/** Articles a name is marked without. */
export const LEADING_ARTICLE = /^(?:(?:des|les|le|la|un|une|the|a|an|some)\s+|l['’])[«“"\s]*/iu;

/** Opens what goes on with something else, of all languages. */
export const GOES_ON = /^(?:et|and|ou|or|but|mais|puis|then)(?!\p{L})/iu;

/** Asks how somebody took it, folded. */
export const REACTING =
  /(?<!\p{L})(?:(?:comment|how) .{0,60}(?:reag|react|respond|repond)\p{L}*|(?:quelle|what) .{0,30}(?:reaction|reponse|response))(?!\p{L})/u;

/** Opens what somebody is said to have said. */
export const LEADING_THAT = /^[\s«“"]*(?:(?:that|que|qu['’])\s*)?/iu;

/** Asks for the doer though somebody else is named as who it befalls, folded; “with whom” asks for neither. */
export const BY_WHOM =
  /(?<!\p{L})(?:par|by|avec|with|de|from|a|to|pour|for|contre|against|chez|selon|d'apres) (?:qui|who|whom)(?!\p{L})|(?<!\p{L})(?:by|with|from|to|for|against|par) ?\??$/u;

/** What follows brought it about, of all languages: “caused by”, « en raison de ». */
export const CAUSED_BY =
  /(?<=(?<!\p{L})(?:(?:caused|triggered|provoked|sparked|prompted|set off|brought about) by|because of|due to|owing to|as a result of|thanks to|(?:provoqué|causé|déclenché|entraîné|suscité|motivé)e?s? par|dues? à|à cause d[eu]|en raison d[eu]|à la suite d[eu]|en représailles à|in (?:retaliation|reply|response) (?:for|to))\s)(?:an? |une? |the |la |le |les |l['’])?[^,;:.?!]{3,90}/giu;

/** Ends what somebody is, where it goes on to who cites them: « un commandant cité par X ». */
export const CITED_BY =
  /\s(?:cités?|citées?|interrogée?s?|interviewée?s?|joints?|contactée?s?|cited|quoted|interviewed|reached|contacted) (?:par|by)(?!\p{L}).*$/su;

/** A language in which something is said, of all languages: « en français », “in Arabic”; no nation, so it has none to its name. */
export const IN_LANGUAGE =
  /(?<!\p{L})(?:(?<=en )(?:français|anglais|arabe|russe|turc|kurde|persan|hébreu|allemand|espagnol|italien|ukrainien|chinois)|(?<=in )(?:French|English|Arabic|Russian|Turkish|Kurdish|Persian|Farsi|Hebrew|German|Spanish|Italian|Ukrainian|Chinese)(?![\s-]+\p{L}{4,}))(?!\p{L})/gu;
