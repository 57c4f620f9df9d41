const list = (text: string): readonly string[] =>
  text
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean);

/** Organisations a reader needs no introduction to. */
export const ORGANISATIONS =
  list(`un|u.n.|united nations|nato|european union|eu|african union|arab league|european commission|european parliament|european council|security council|un security council|u.n. security council|united nations security council|general assembly|who|world health organization|world health organisation|unesco|unicef|unhcr|world food programme|wfp|imf|international monetary fund|world bank|oecd|opec|iaea|opcw|osce|icc|international criminal court|icrc|red cross|red crescent|doctors without borders|msf|amnesty international|amnesty|human rights watch|hrw|reporters without borders|greenpeace|oxfam|save the children
afp|agence france-presse|reuters|associated press|ap|tass|ria novosti|interfax|sputnik|sana|fars|irna|isna|anadolu|xinhua|rt|cnn|bbc|bbc news|fox news|al-jazeera|al jazeera|al arabiya|al-arabiya|nbc|nbc news|abc news|cbs|cbs news|msnbc|npr|le monde|new york times|washington post|wall street journal|guardian|financial times|the times|press tv|al-manar|al-mayadeen|al-masdar news|bloomberg|dpa|efe|ansa|kyodo|politico|axios|military.com
pentagon|white house|kremlin|elysee|downing street|bundestag|knesset|duma|congress|senate|house of representatives|house of commons|house of lords|parliament|capitol|cia|fbi|nsa|mossad|shin bet|fsb|gru|interpol|europol|frontex|centcom|central command|u.s. central command|us central command|state department|department of state|department of defense|defense department|treasury department|justice department|hezbollah|hamas|fatah|islamic jihad|houthis|ansar allah|taliban|al-qaida|al qaida|al-qaeda|al qaeda|islamic state|islamic state group|is|isis|isil|daesh|nusra front|al-nusra front|al-nusra|hayat tahrir al-sham|ahrar al-sham|free syrian army|fsa|syrian democratic forces|sdf|ypg|ypj|pkk|pyd|peshmerga|popular mobilization forces|popular mobilisation forces|pmf|revolutionary guards|revolutionary guard|islamic revolutionary guard corps|irgc|boko haram|al-shabab|al-shabaab|farc|wagner|wagner group|syrian observatory for human rights|sohr|white helmets|unifil|unrwa|scotland yard|foreign office|supreme court|federal reserve|fed|european central bank|ecb
twitter|facebook|telegram|whatsapp|instagram|youtube|tiktok|google|apple|microsoft|amazon|meta|tesla|spacex|boeing|airbus|lockheed martin|raytheon|nasa|fifa|uefa|ioc|nba|g7|g20|brics|treasury|home office|cabinet office|red army`);

/** Nouns an organisation's name begins or ends with. */
export const ORGANISATION_HEADS = list(
  `observatory|organization|organisation|association|agency|alliance|academy|army|armies|assembly|authority|authorities|bank|brigade|brigades|bureau|cabinet|centre|center|chamber|club|coalition|committee|command|commission|company|confederation|congress|council|corps|court|department|directorate|school|enterprise|faculty|federation|foundation|fund|force|forces|front|guard|guards|group|hospital|institute|institution|league|marines|ministry|mission|movement|navy|office|operation|order|parliament|party|police|presidency|programme|program|regiment|network|secretariat|senate|service|services|society|union|unit|units|university|militia|embassy|consulate|battalion|division|college|laboratory|lab|museum|trust|tribunal|initiative|task force|administration|airlines|airways|consortium|legion|registry|survey|watchdog|ministries|cooperative|orchestra|theatre|federation|charity|firm|squadron|fleet|helmets|brotherhood|resistance|republicans|democrats|radio|agencia|agenzia|agence|grupo|gruppo|banco|diario|treasury|inspectorate|constabulary|coastguard|commons|chancellery|ombudsman|bar|guild|foundry|shipyard|refinery|opera|choir|caucus|panel|taskforce|bloc|pact|fellowship|monastery|diocese|archdiocese|seminary|clinic|infirmary|dispensary|friends|daughters|mothers|patients|citizens|workers|teachers|farmers|students|parents|universidad|universidade|instituto|istituto|ministerio|partido|partito|obras|asociacion|federacion|fundacion|fondazione|sindicato|hospice|archive|archives|ballet|circus|collective|commissariat|commonwealth|confederacy|conservancy|conservatoire|conservatory|constituency|convention|dockers|exchange|festival trust|forum|front line|gallery|garda|gendarmerie|hub|inquiry|junta|knights|library|lobby|lodge|militias|nursery|observers|patrol|platform|polytechnic|port authority|power station|prosecution|quartet|railway|reserve|squad|state police|stock exchange|symphony|syndicate|synod|temple|think-tank|veterans|volunteers|watch|zoo|sons|board|community|communities|ornithological|confederates|conference|congregation|consistory|county council|credit union|enquiry|garrison|household|judiciary|magistracy|mint|outfit|police force|post office|presidium|protectorate|railways|synagogue|utilities|vanguard|youth`,
);

/** Heads that make a name even in lower case when a domain or a people follows. */
export const LOWER_HEADS: readonly string[] = [];

/** After these a capitalised name is an organisation. */
export const ORGANISATION_NOUNS = list(
  'institute|research institute|laboratory|foundation|group|groups|organisation|organization|agency|news agency|movement|party|charity|company|firm|channel|broadcaster|newspaper|daily|magazine|website|militia|brigade|operation|network|faction|alliance|rights group|watchdog|carmaker|airline|startup|start-up|lender|think tank|operator|journal|builder|maker|giant|conglomerate|retailer|supermarket|manufacturer|supplier|contractor|publisher|label|studio|insurer|utility|brewer|chain|bank|weekly|quarterly|tabloid|nonprofit|non-profit|ngo|union|shipbuilder|drugmaker|steelmaker|chipmaker|automaker|unit|battalion|regiment|club|side|band|monitor|consultancy|law firm|pressure group|armed group|rebel group|militant group|gallery|museum|theatre|orchestra|choir|hospital trust|fund|hedge fund|pension fund|investor|cooperative|co-op|bus company|oil company|mining company|rail operator|energy company|water company|security firm|consulting firm|tech firm|technology company|engineering firm|construction firm|shipping line|shipping company|cruise line|ferry operator|property developer|developer|homebuilder|housebuilder|grocer|fashion house|brand|platform|app|search engine|social network|radio station|television station|tv station|television channel|tv channel|news site|news website|news outlet|outlet|press agency|wire service|campaign group|environmental group|aid group|aid agency|human rights group|advocacy group|lobby group|trade union|opposition party|ruling party|cartel|gang|sect|cult|church group|biotech|pharmaceutical company|drug company|chip designer|bank holding',
);

/** Legal forms and the like at the end of a name. */
export const CORPORATE = list(
  'inc|inc.|corp|corp.|ltd|ltd.|llc|plc|gmbh|ag|sa|spa|nv|holding|holdings|airlines|airways|press|news|tv|times|post|herald|tribune|gazette|television|radio|watch|international|fm|motors|industries|systems|technologies|energy|petroleum|partners|brothers|& co|relief|aid|shipping|steel|mining|rail|railways|foods|pharma|pharmaceuticals|logistics|capital|ventures|records|studios|pictures|books|quarterly|weekly|monthly|review|ledger|chronicle|journal|courier|mail|telegraph|standard|mirror|express|globe|monitor|observer|dispatch|examiner|argus|echo|bulletin|magazine|insurance|assurance|lines|ferries|freight|haulage|works|mills|breweries|distillers|chemicals|cement|telecom|telecoms|electric|power|water|gas|oil|resources|minerals|metals|aerospace|aviation|defence|security|solutions|software|labs|robotics|biotech|healthcare|trust|associates|& sons|sons',
);

/** Words that go on with an organisation's long name after "of", "for", "and". */
export const ORGANISATION_WORDS: readonly string[] = [];

/** Peoples and kinds of people that are no organisation. */
export const GROUPS = list(
  'jihadists|kurds|druze|shiites|sunnis|alawites|christians|muslims|jews|yazidis|yezidis|copts|maronites|bedouins|tuareg|rohingya|uighurs|uyghurs|westerners|arabs|catholics|protestants|orthodox|hindus|sikhs|buddhists',
);

/** Words a sports club's name begins or ends with. */
export const CLUBS = list(
  'united|city|rovers|wanderers|athletic|albion|hotspur|fc|afc|cf|ac|sc|rc|county|villa|town|rangers|celtic|argyle|orient|palace|dynamo|dinamo|spartak|lokomotiv|atletico|real|inter|sporting|racing|olympique|stade|juventus|borussia|bayern|benfica|galatasaray|ajax|galaxy|warriors|lakers|sox|yankees|cowboys|raptors|knicks|braves|saints|saracens|harlequins|hornets|hawks|bulls|lions|tigers|wolves|eagles',
);

/** Endings of one-word names of media and firms. */
export const ORGANISATION_ENDINGS = list(
  'press|presse|news|tv|bank|gas|pharma|soft|tech|corp|com|fm|air|net|watch|aid',
);

/** In English a name's words are all capitals: none. */
export const OPEN_HEADS: readonly string[] = [];
