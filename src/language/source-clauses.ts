/** What stands before the name of an outlet where a question asks for its report, folded, of all languages; up to the name. */
export const BEFORE_OUTLET =
  /(?<!\p{L})(?:according to|as per|per|going by|to go by|judging by|judging from|in the words of|in the view of|in the eyes of|as (?:told|reported|described|written|claimed|stated|published|given|put|noted|recorded) (?:by|in)|as reported|reported by|told by|if (?:we|you|one) (?:believe|trust|go by|follow)|if|as|in|on|from|by|at|for|to believe|believing|reading|following|with|d'apres|selon|suivant|a en croire|si (?:l')?on (?:en )?(?:croit|suit|ecoute)|si on en croit|au dire de|aux dires de|de l'avis de|aux yeux de|dixit|pour|chez|dans|vu par|rapporte par|raconte par|decrit par|ecrit dans|ecrit par|comme (?:le|l')? ?(?:dit|ecrit|rapporte|raconte|note|indique|explique|precise)|sur|par|version|cote)(?: (?:an? |the |un |une |le |la |les |l')?(?:article|report|story|dispatch|account|newspaper|paper|agency|site|website|outlet|text|journal|agence|quotidien|media|chaine|papier|depeche|recit|texte|note|compte rendu)(?: (?:of|by|from|in|de|du|des|d'))?)?(?: (?:the|le|la|les|l'|du|de|de la|de l'|des)| l'| d')? ?["«“'(]*\s*$/u;

/** What may stand behind it, folded; empty where nothing need. */
export const BEHIND_OUTLET =
  /^(?:["»”)]*)(?:'s|')?(?: (?:own |online |short |news )?(?:version|account|report|reporting|story|article|words|wording|count|counting|telling|view|opinion|coverage|piece|dispatch|note|reckoning|tally|text|eyes|terms|sources|source|figures|estimate|numbers|correspondent|reporter|journalists?|is (?:right|correct|to be believed|to be trusted)|has it|puts it|tells it|tell it|had it|sees it|says|said|say|writes|wrote|reports|reported|claims|claimed|notes|noted|states|stated|records|recorded|describes|explains|adds|dit|ecrit|rapporte|affirme|indique|note|precise|raconte|explique|a dit|a ecrit|a raison|ait raison|dit vrai))?(?: (?:it|that|le|la|so))?/u;

/** Leads that say of a name just as often something else: they ask for a report only with something of a report behind it, or at the end or the beginning. */
export const WEAK_LEADS =
  /(?:^|[\s,])(?:in|on|from|by|at|for|if|as|with|reading|following|pour|chez|dans|sur|par|cote|version)[\s"«“'(]*(?:(?:the|le|la|les|l'|du|de|des)[\s']*)?$/u;

/** Words that a name of an outlet is told by without: “CNN International”, « RT en français ». */
export const OUTLET_TAILS: readonly string[] = [
  'news',
  'international',
  'online',
  'fr',
  'francais',
  'en francais',
  'english',
  'en anglais',
  'in english',
  'com',
  'net',
  'org',
  'tv',
  'info',
  'world',
  'arabic',
  'quebec',
  'france',
  'maroc',
  'be',
  'afrique',
];
