/** Questions for whom something is with, against or through, folded, of all languages, and what stands before them in a sentence, folded. */
export const RELATION_QUESTIONS: readonly {
  readonly asks: RegExp;
  readonly told: RegExp;
  /** Whoever acts is no answer, but only what stands behind those words. */
  readonly alone?: true;
}[] = [
  {
    alone: true,
    asks: /(?<!\p{L})(?:contre (?:qui|quoi|quels?|quelles?)|against (?:whom|who|what|which))(?!\p{L})|(?<!\p{L})(?:who|whom|what) .{3,}(?<!\p{L})against\W*$/u,
    told: /(?<!\p{L})(?:contre|against)(?: (?:le|la|les|des|un|une|the|an?))? /gu,
  },
  {
    alone: true,
    asks: /(?<!\p{L})(?:(?:par l'intermediaire de|par l'entremise de|via|par le biais de) (?:qui|quoi|quels?|quelles?)|par qui(?= .{0,80}(?:achemine|transmi[st]|transmettre|relay))|(?:through|via) (?:whom|who|what|which))(?!\p{L})|(?<!\p{L})(?:who|whom) .{3,}(?<!\p{L})through\W*$/u,
    told: /(?<!\p{L})(?:par l['’](?:intermediaire|entremise) d(?:e |es |u |['’])|par le biais d(?:e |es |u |['’])|via |through )(?:(?:le|la|les|l['’]|the|an?) ?)?/gu,
  },
  {
    alone: true,
    asks: /(?<!\p{L})(?:(?:lie|liee|lies|rattache|affilie|proche|apparente)s? (?:a|au|de) (?:qui|quoi|quels?|quelles?)|a (?:qui|quoi|quels?|quelles?) .{0,60}(?:lie|rattache|affilie)e?s?|(?:tied|linked|connected|affiliated|close) (?:to|with) (?:whom|who|what|which))(?!\p{L})|(?<!\p{L})(?:who|what|whom|which) .{3,}(?:tied|linked|connected|affiliated) (?:to|with)\W*$/u,
    told: /(?<!\p{L})(?:(?:liee?s?|rattachee?s?|affiliee?s?) (?:a|aux?) |proches? d(?:e|u|es) |(?:tied|linked|connected|affiliated) (?:to|with) )(?:(?:le|la|les|l['’]|the|an?) ?)?/gu,
  },
  // With whom, beside whom, on whose side.
  {
    alone: true,
    asks: /(?<!\p{L})(?:avec (?:qui|quels?|quelles?)|aux cotes de (?:qui|quels?|quelles?)|du cote de qui|(?:with|alongside|beside) (?:whom|who|which|what))(?!\p{L})|(?<!\p{L})(?:who|whom) .{3,}(?<!\p{L})(?:with|alongside)(?= ?[,?]| (?:in|on|at|near|according|during)(?!\p{L})|\W*$)/u,
    told: /(?<!\p{L})(?:(?:avec|with|alongside|beside|on the side of) |aux cotes d(?:e |u |es |['’])|du cote d(?:e |u |es |['’]))(?:(?:le|la|les|l['’]|the|an?|des|un|une) ?)?/gu,
  },
  // Which country made it, or who.
  {
    asks: /(?<!\p{L})(?:(?:qui|quel(?:le)?s? (?:pays|entreprise|nation)|ou|who|where|(?:which|what) (?:country|company|nation)) .{0,60}(?:fabriqu|constru[it]|produi[ts]|concu|mis au point)\p{L}*|(?:qui|quel(?:le)?s? (?:pays|entreprise|nation)|ou|who|where|(?:which|what) (?:country|company|nation)) .{0,60}(?:made|makes?|built|builds?|manufactured?|produced|designed)|(?:fabriqu|constru|produi|concu|made|built|produced|manufactured|designed)\p{L}* (?:par|en|ou|dans|by|in) (?:qui|quel(?:le)?s?|whom|who|which|what)|de quel(?:le)? (?:pays|origine) (?:vien|provien|est|sont|etai)\p{L}*|(?:which|what) country .{3,60} (?:come|comes|from))(?!\p{L})/u,
    told: /(?<!\p{L})(?:de (?:fabrication|conception|facture|construction|origine) |(?:fabriquee?s?|construit(?:e|s|es)?|produit(?:e|s|es)?|concue?s?) (?:en|au|aux|par) |(?:made|built|manufactured|produced|designed) (?:in|by) )(?:(?:le|la|les|l['’]|the) ?)?/gu,
  },
  // Which way they took.
  {
    asks: /(?<!\p{L})(?:par ou|par quel(?:le)?s? (?:chemin|route|voie|endroit|passage)|which way|(?:what|which) route|by (?:what|which) way)(?!\p{L})/u,
    told: /(?<!\p{L})(?:by way of |passing through |through |via |pass(?:ant|ee?s?) (?:par|via) |empruntant )(?:(?:le|la|les|l['’]|the) ?)?/gu,
  },
];

/** Asks for more than one, folded: no single name answers. */
export const SEVERAL_ASKED =
  /(?<!\p{L})(?:quels|quelles|(?:which|what) (?:two|three|four|several|\p{L}{3,}[^s\P{L}]s))(?!\p{L})/u;

/** Asks what something is used for, folded. */
export const USE_QUESTION =
  /(?<!\p{L})(?:(?:usage|utilite)(?!\p{L})|a quoi (?:\p{L}+ )?ser[vt]\p{L}*|(?:used|good|meant) for\W*$|(?:the )?(?:use|purpose) of|what use|what purpose (?:do|does|did))/u;

/** What something is used for, behind the words that say so, of all languages. */
export const USED_FOR =
  /(?<=(?<!\p{L})(?:sert|servent|servait|servaient|servir|servi|utilisée?s?|destinée?s?|used|meant|intended)(?:,? (?:entre autres|notamment|surtout|aussi|among other things|mainly|chiefly|also),?)? )(?:à|au|aux|pour|de|for|to|as)(?!\p{L})[^,;:.?!]{3,90}/giu;

/** Asks whose something is, folded: the thing follows. */
export const OWNER_QUESTION =
  /(?<!\p{L})(?:whose|a qui (?:est|etait|sont|(?:\p{L}+ )?appart\p{L}+)|de qui (?:est|sont|etai(?:en)?t) (?:l'|(?:le|la|les|ce|cet|cette|ces|un|une)(?!\p{L}))|qui possed\p{L}+|who own(?:s|ed)|who (?:does|did|do) .{2,40} belong to)(?!\p{L})/u;

/** Verbs that only ask whose something is, folded: no answer has to hold them. */
export const OWNING = /^(?:appart(?:ien|en)|possed|owns?$|owned$|belong)/u;

/** What leads from a thing to whose it is, behind it, of all languages. */
export const OWNED_BY =
  /^[\s»”"']*(?:,[^,;.]{2,40},\s)?(?:of|belonging to|owned by|that belonged to|de la|du|des|de l['’]|d['’]|de|appartenant(?:,[^,;.]{2,50},)? (?:à la|à l['’]|aux|au|à des|à))\s?/iu;

/** Ends right before a place where something is done, folded, of all languages. */
export const WHERE_BEFORE = /(?<!\p{L})(?:en|in|inside|within|dans|across|a travers)(?: (?:le|la|the))? $/u;

/** Stands before the place whoever speaks is in, folded: « s'exprimant depuis ». */
export const SPEAKING_FROM =
  /(?<!\p{L})(?:depuis|from|(?:exprim|parl)\p{L}+ (?:par \p{L}+(?:-\p{L}+)? )?(?:de|a)|(?:speaking|spoke|speaks)(?: \p{L}+){0,3} (?:in|at)) (?:l['’]|la |le |the )?$/u;

/** Opens with a pronoun: somebody else has to be looked up. */
export const PRONOUN_ALONE = /^(?:ils?|elles?|on|it|he|she|they|we|cela|ceci|this|that)(?!\p{L})/iu;

/** Ends a doer where it is only said of them: “a militia is said”. */
export const SAID_OF = / (?:is|are|was|were) (?:said|thought|believed|reported|alleged|understood|supposed)$/u;

/** Asks where somebody speaks, folded. */
export const SPEAKS_WHERE =
  /(?<!\p{L})(?:parl(?:e|ait|aient|ent|er|ant)|s'exprim\p{L}+|speak(?:s|ing)?|spoke|talk(?:s|ed|ing)?)(?!\p{L})/u;

/** Opens with what opens no doer, folded: “within the”, « avoir frappé ». */
export const NO_DOER =
  /^(?:within|outside|inside|in|at|on|near|from|with|after|before|during|dans|sur|avec|pres|apres|avant|pendant|hors|avoir|etre|meme|same|on|il|elle|ils|elles|au|aux|vers|entre|sous|chez|a(?= (?:la|le|les|l'|\p{L}))|to|for|pour|a l'|comme|as|and|et|or|ou)(?!\p{L})/u;

/** A relative and its helpers right before a verb, of all languages: “, which ”, « qui ont ». */
export const RELATIVE_BEFORE =
  /[»”"]?,?\s(?:which|who|that|qui)\s(?:(?:has|have|had|a|ont|avait|avaient|aurait|auraient|also|now)\s)*(?:[«“"]?\s?|[«“"][^«»“”"]{1,40}[»”"]\s\()$/u;

/** The second of two verbs behind one relative, and both, up to the second: “ that resembled a hawk and had ”. */
export const RELATIVE_BOTH =
  /[»”"]?,?\s(?:which|who|that|qui)\s[^,;:.?!«»“”]{3,60}\s(?:and|et)\s(?:(?:which|who|that|qui)\s)?(?:(?:has|have|had|a|ont|avait|avaient|aurait|auraient)\s)*(?:[«“"]?\s?|[«“"][^«»“”"]{1,40}[»”"]\s\()$/u;

/** What has no name and stands right before a relative, behind its article, of all languages: « un drone armé ». */
export const THING_BEFORE =
  /(?<!\p{L})(?:an?|the|some|these|those|une?|le|la|les|des|ces?|cette|cet)\s(\p{Ll}[\p{L}'’-]*(?:\s\p{Ll}[\p{L}'’-]*){0,2})$/u;

/** Between two who do the same: « et par », “ and ”. */
export const DONE_BY_BOTH =
  /^[»”"']?\s(?:et|and|ainsi que|as well as)\s(?:(?:par|by)\s)?(?:(?:the|la|le|les)\s|l['’])?[«“"]?$/u;

/** Behind two who did it, where their clause is at its end. */
export const CLAUSE_END =
  /^[»”"']?\s*(?:[,;:.?!)]|$|(?:on|in|at|after|before|over|for|during|when|en|à|au|aux|dans|le|lors|après|avant|pour|pendant|dès|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\p{L}))/u;

/** Before two who do it, where their clause begins. */
export const CLAUSE_BEGIN =
  /(?:^|[,;:]\s|(?<!\p{L})(?:que|that|which)\s|qu['’])(?:(?:the|la|le|les)\s|l['’])?[«“"]?$/iu;

/** Ends with a pronoun: somebody to whom it is done, and nobody who does it. */
export const PRONOUN_END = /(?<!\p{L})(?:them|him|us|me|leur|lui)$/iu;

/** Goes on into another sentence, inside a quotation: “failed. They”. */
export const NEXT_SENTENCE = /\p{Ll}{5,}[.!?][»”"']?\s+[«“"']?\p{Lu}/u;

/** Ends with a participle that something is told by, and what belongs to it: “leaflets telling the fighters inside to”. */
export const UNDER_PARTICIPLE =
  /(?<!\p{L})(?<!(?<!\p{L})(?:am|are|is|was|were|been|be) )\p{Ll}{2,}(?:ing|ant)(?!\p{L})[^,;:.?!]{0,60}$/u;

/** The verb of the whole comes back behind such words: “were dropped”. */
export const MAIN_VERB =
  /\s(?:was|were|is|are|has been|have been|had been|has|have|had|will|would|a été|ont été|avait été|avaient été|sera|seront|a|ont|est|sont|était|étaient|avait|avaient)\s(?:\p{L}+ed|\p{L}+en|\p{L}+[éi]e?s?|\p{L}+us?|\p{L}+ues?)(?!\p{L})/u;

/** Behind a verb the place where that was done, up to the end of its clause; the first group, of all languages. */
export const PLACE_BEHIND =
  /^(?:\s(?:up|down|off|out|back|away))?\s((?:inside|outside|within|near|close to|next to|around|off the|dans (?:un|une|le|la|l['’]|les|des|leurs?|son|sa)|à l['’](?:intérieur|extérieur) d|près d|autour d|aux abords d|au large d)[^,;:.?!()]{4,70})/u;

/** Asks what was done to something, folded and in plain words; it follows. */
export const BEFALLEN_QUESTION =
  /(?<!\p{L})(?:(?:what|whatever) (?:has |had )?(?:happened|happens|became|become|befell) (?:to|of)|fate of|(?:que|qu'est-ce que) (?:sont|est|etait|etaient) (?:donc )?devenue?s?|qu'est-il (?:arrive|advenu) (?:a|aux?|de|du|des)|(?:il )?est arrive quoi (?:a|aux?)|quel (?:a ete |est |fut )?le sort (?:de|du|des))(?!\p{L})/u;

/** What befell something, right behind it, of all languages: “was intercepted”, « a été touché ». */
export const BEFALLEN_BEHIND =
  /^[»”"]?\s(?:(?:was|were|has been|have been|had been|got|a été|ont été|avait été|avaient été|fut|furent|est|sont|s['’]est|se sont)\s(?:\p{L}+(?:ly|ment)\s)?)?(?:\p{L}{3,}(?:ed|own|[éi]e?s?)|shot|hit|blown|touchée?s?|détruite?s?|abattue?s?)(?!\p{L})/u;

/** Ends right before a state that acts or is sided with, and is no place, folded: “aligned with ”. */
export const NO_PLACE_BEFORE = /(?<!\p{L})(?:with|by|against|avec|par|contre)(?: (?:the|le|la|les)| l')? ?$/u;

/** Behind a name that only says whose something is, of a language that puts it there: “ base” of “a US base”. */
export const COMPOUND_BEHIND =
  /^[- ](?!(?:before|after|on|in|at|and|or|when|while|where|which|who|that|since|during|for|to|from|by|with|as|but|late|early|until|till|over|against|is|are|was|were|has|had|have|said|says|the|an?|not|last|this|next)(?!\p{L}))\p{Ll}{3}/u;

/** Names of states that stand before a noun as an adjective: “US forces”. */
export const STATE_ADJECTIVE = /^(?:US|U\.S\.|USA|UK|U\.K\.|UAE)$/u;

/** Opens words that say where, of all languages: “near the border”, « à cinq kilomètres de ». */
export const OPENS_PLACE =
  /^(?:just |about |some |juste |environ )?(?:on|in|at|near|close|between|along|off|over|outside|inside|within|around|beyond|above|north|south|east|west|not far|next to|\d|à|au|aux|en|sur|dans|près|non loin|entre|vers|autour|hors|au-dessus|le long)(?!\p{L})/iu;

/** Stands before a place where something is done, folded: “in the south of ”, « dans la province de ». */
export const PLACED_BY =
  /(?<!\p{L})(?:in|at|near|around|outside|inside|within|over|across|off|between|from|into|towards?|a|au|aux|en|dans|sur|vers|pres d[eu']?|autour d[eu']?|entre|depuis|hors d[eu']?|au-dessus d[eu']?)(?:[\s"“«'](?!(?:to|for|by|with|against|par|avec|contre|pour)\s)[\p{L}'-]*){0,4}[\s"“«']?$/u;

/** Ends right before the place a thing or a person is from, and where nothing of what is told was done, folded: “made in ”. */
export const ORIGIN_BEFORE =
  /(?<!\p{L})(?:made|built|manufactured|produced|designed|assembled|bought|born|raised|educated|fabriquee?s?|construite?s?|produite?s?|concue?s?|achetee?s?|nee?s?|originaires?|venue?s?|assemblee?s?) (?:in|en|au|aux|a|d[eu]|from|at)(?: (?:the|la|le|les))? ?$/u;

/** Right behind a place that does something itself: no place where it is done. */
export const PLACE_ACTS =
  /^\s(?:a|ont|avait|avaient|aurait|auraient|has|have|had|did|said|says|dit|disent|veut|veulent|wants?)(?!\p{L})/u;

/** Opens a clause, and is no part of who acts in it: « qu'un avion », “that a plane”. */
export const LEADING_QUE = /^(?:qu['’]|que |that )/iu;

/** Ends with a pronoun that belongs to the verb behind it: « un avion américain l' ». */
export const CLITIC_END = / (?:afin d|[lmtsn]['’]?|ne|se|le|la|les|y|en)$/iu;

/** Asks inside which country something is, folded: no people answers. */
export const IN_COUNTRY =
  /(?<!\p{L})(?:(?:dans|en) quel(?:le)?s? (?:pays|nations?)|in(?:side)? (?:which|what) countr(?:y|ies))(?!\p{L})/u;

/** How an adverb ends, folded: « probablement », “probably”. */
export const ADVERB = /(?:ement|amment|emment|ably|ibly|ally|edly)$/u;

/** Ends right before what somebody does who is set apart: « Ce sont des X qui », “it was X who”; the first group, of all languages. */
export const CLEFT_BEFORE =
  /(?<!\p{L})(?:c['’](?:est|était)|ce (?:sont|furent|fut)|it (?:is|was)) (?:(?:des|les|un|une|le|la|the|an?) )?([^,;:.?!]{3,90}?),? (?:qui|who|that|which)(?: (?:a|ont|avait|avaient|has|have|had))? $/iu;

/** Ends with an adverb that belongs to the verb behind it: « vivement », “strongly”. */
export const ADVERB_BEFORE = /(?<!\p{L})\p{L}{3,}(?:ment|ly) $/u;

/** Asks who speaks for somebody, folded: not for whoever spoke. */
export const SPEAKS_FOR = /(?<!\p{L})(?:au nom d|on behalf of|sp(?:eaks?|oke) (?:for|on behalf)|parl\p{L}+ pour)/u;

/** Asks who is something that is not a name, folded, and ends right before that in a sentence: “X is the only ”; the first group, of all languages. */
export const BEING_QUESTION =
  /(?<!\p{L})(?:who|qui) (?:is|are|was|were|est|sont|etait|etaient) (?:the |le |la |les |l')/u;
export const BEING_BEFORE =
  /(?:^|[,;:] )(?:(?:the|le|la|les|an?|une?) |l['’])?([^,;:.]{3,90}?) (?:is|are|was|were|est|sont|était|étaient) (?:the |le |la |les |l['’])(?:(?:only|main|last|sole|seule?s?|principale?s?|dernière?s?) )?$/iu;

/** Nothing but a pronoun, or a word that stands for no name, of all languages. */
export const ONLY_PRONOUN =
  /^(?:ils?|elles?|on|it|he|she|they|we|you|i|je|nous|vous|this|that|these|those|cela|ceci|ça|même|same|one|ones|some|certains?|plusieurs|several)$/iu;

/** « X est le porte-parole de qui ? », “whom is X the spokesman of?”, folded: the role; and what stands between it and whom it is of. */
export const OFFICE_OF =
  /(?<!\p{L})(?:est|etait|sont) (?:le |la |l'|les )?(\p{L}[\p{L}-]{3,}) (?:de|des|du) (?:qui|quoi|quel(?:le)?s? \p{L}+)\W*$|(?<!\p{L})the (\p{L}{4,}) (?:of|for)\W*$/u;
export const OF_OFFICE = "de la |de l['’]|du |des |de |d['’]|of the |of |for the |for ";
