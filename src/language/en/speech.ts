import type { SpeechWords } from '../fact-words.ts';

const list = (text: string): readonly string[] =>
  text
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean);

/** Finite forms and participles alike. */
const VERBS = list(
  `said|says|say|saying|stated|states|told|tells|announced|announces|announce|added|adds|add|explained|explains|explain|stressed|stresses|warned|warns|warn|claimed|claims|claim|confirmed|confirms|confirm|insisted|insists|insist|argued|argues|argue|reported|reports|report|noted|notes|note|admitted|admits|admit|acknowledged|acknowledges|denied|denies|deny|revealed|reveals|reveal|recalled|recalls|replied|replies|responded|responds|wrote|writes|write|written|tweeted|tweets|asserted|asserts|alleged|alleges|allege|maintained|maintains|maintain|estimated|estimates|believes|believe|believed|thinks|think|thought|suggested|suggests|suggest|declared|declares|declare|affirmed|affirms|emphasised|emphasized|emphasises|emphasizes|pointed out|points out|conceded|concedes|contended|contends|predicted|predicts|promised|promises|vowed|vows|pledged|pledges|testified|testifies|recounted|recounts|observed|observes|remarked|remarks|concluded|concludes|disclosed|discloses|assured|assures|informed|informs|reiterated|reiterates|repeated|repeats|cautioned|cautions|complained|complains|boasted|boasts|hinted|hints|indicated|indicates|underlined|underlines|underscored|lamented|laments|mentioned|mentions|posted|posts|ruled|decided|hopes|expects|expected|concurred|agreed|agrees|relayed|swore|went on to say|goes on to say`,
);

/** Verbs that only introduce words in quotation marks or after a colon, or come after the words. */
const WEAK = list(
  `accuse|urge|denounce|condemn|praise|criticise|criticize|dismiss|reject|hail|describe|spoke of|speaks of|speak of|speaking of|talked of|talks of|answered|answers|blamed|blames|continued|continues|went on|asked|asks|joked|jokes|quipped|shouted|shouts|exclaimed|exclaims|called|calls|call|described|describes|describe|condemned|condemns|denounced|denounces|criticised|criticized|criticises|criticizes|praised|praises|hailed|hails|accused|accuses|urged|urges|demanded|demands|labelled|labeled|labels|dubbed|branded|brands|characterised|characterized|characterizes|dismissed|dismisses|rejected|rejects|responded|replied|posted|concluded|observed|thought|read|reads|sighed|whispered|snapped|found|finds|termed|slammed|blasted|likened|welcomed|mused|retorted|countered|counters|remembered|remembers|recollected|recollects|reckoned|reckons|guessed|suspected|suspects|worried|worries|wondered|wonders|doubted|speculated|theorised|theorized|foresees|foresaw|confessed|confesses|divulged|implied|implies|intimated|recommended|recommends|advised|advises|counselled|proposed|proposes|pleaded|pleads|begged|begs|implored|implores|protested|objected|grumbled|grumbles|groused|griped|bemoaned|bemoans|regretted|regrets|apologised|apologized|marvelled|marveled|marvels|reflected|teased|deadpanned|enthused|enthuses|gushed|raved|scoffed|scoffs|sneered|fumed|fumes|raged|thundered|bellowed|roared|hissed|barked|yelled|yells|screamed|cried|sobbed|intoned|recited|muttered|murmured|mumbled|stammered|volunteered|ventured|interjected|chimed in|piped up|cut in|shot back|hit back|fired back|snapped back|wrote back|texted|emailed|e-mailed|messaged|cabled|radioed|attested|averred|opined|posited|surmised|summarised|summarized|summed up|elaborated|clarified|specified|stipulated|outlined|narrated|proclaimed|pronounced|decreed|instructed|commanded|scolded|chided|rebuked|berated|lambasted|lambasts|skewered|derided|decried|decries|deplored|deplores|bristled|shrugged|grinned|chuckled|laughed|groaned|moaned|wept|growled|snarled|sniffed|cooed|crowed|gloated|exulted|rejoiced|confided|confides|whispers|promised|pointed to|points to|spoke about|speaks about|wrote of|writes of|tells of|told of|complained of|complains of|sees|saw|likens|compares|compared|mocked|mocks|ridiculed|lauded|lauds|applauded|hopes for|promises`,
);

/** Words that give words to somebody. */
export const SPEECH: SpeechWords = {
  verbs: [...VERBS, ...WEAK],
  participles: [...VERBS, ...WEAK],
  gerunds: list(
    'concluding|testifying|writing|predicting|complaining|boasting|cautioning|promising|pledging|ruling that|finding that|adding|telling|saying|stressing|noting|insisting|warning|claiming|explaining|arguing|stating|asserting|confirming|announcing|alleging|pointing out|emphasising|emphasizing|acknowledging|declaring|admitting|denying|reiterating|recalling|vowing|suggesting|conceding',
  ),
  weak: [
    ...WEAK,
    'decided',
    'declared',
    'declares',
    'declare',
    'ruled',
    'agreed',
    'expected',
    'expects',
    'mentioned',
    'mentions',
    'indicated',
    'informed',
    'informs',
    'promised',
    'reports',
    'report',
    'claims',
    'estimates',
    'notes',
    'states',
    'relayed',
    'repeated',
    'recalled',
    'note',
    'state',
    'remarks',
    'hopes',
    'fears',
    'promises',
    'posts',
    'tweets',
    'maintained',
    'maintain',
    'maintains',
  ],
  behindWords: [],
  nounPrepositions: list('amid|of|despite|over|under|by|against|without'),
  plainObjects: list(
    'responsibility|victory|credit|involvement|wrongdoing|charges|any|all|allegations|accusations|reports|claims|rumours|rumors',
  ),
  platforms: [],
  voices: list('through|speaking through|via'),
  hearing: list('learned|learnt|learns|hears|heard'),
  heardFrom: [],
  alsoNouns: list(
    'hopes|hope|fears|fear|report|claim|state|note|call|estimate|promise|remark|post|tweet|reports|claims|states|notes|calls|estimates|promises|remarks|posts|tweets',
  ),
  infinitiveVerbs: [],
  infinitiveLinks: [],
  governing: [],
  infinitiveMarks: list('to'),
  gerundLinks: list('by|as|before|after|while|when|without'),
  asides: list(
    'hours after|days after|weeks after|months after|years after|a day after|a week after|a month after|a year after|hours before|days before|weeks before|shortly after|shortly before|minutes after|blaming|citing|accusing|calling|describing|urging|thanking|praising|criticising|criticizing|rejecting|denouncing|demanding|condemning|welcoming|quoting|refusing|declining|speaking|referring to|dismissing',
  ),
  auxiliaries: list('has|have|had|is|are|was|were|would|will|did|does|do|may|might|could|having|be|been'),
  reflexives: [],
  pronouns: list('he|she|they|it'),
  women: list('she|her|hers|herself'),
  men: list('he|him|his|himself'),
  plural: list('they|them'),
  objectOnly: list(
    'blamed|blames|rejected|rejects|dismissed|dismisses|condemned|condemns|denounced|denounces|criticised|criticized|criticises|criticizes|praised|praises|accused|accuses|called|calls|call|described|describes|slammed|blasted|likened|welcomed|termed|labelled|labeled|branded|thought',
  ),
  knownAs: list('known as|known to all as|known to everyone as|named|called|nicknamed|identified as|dubbed'),
  asked: list('asked|pressed|questioned|quizzed|challenged'),
  between: list('between'),
  own: list('his|her'),
  ofBodies: list('its|their'),
  ownDocuments: list(
    'estimates|estimate|calculations|figures|data|count|tally|letter|statement|memo|note|message|report|study|testimony|analysis|article|survey|research',
  ),
  former: list('the former|the first'),
  second: list('the latter|the second'),
  latter: list('the latter|the second'),
  those: list('those|all those|most of those|many of those|some of those'),
  someone: list(
    'those|the other|both sides|the two sides|each side|all sides|the two countries|both countries|both armies|both governments|one|another|some|others|many|several',
  ),
  neuter: list('it'),
  secrecy: list(
    'name not be used|name not be published|name not appear|name not to be used|name not to appear|name kept out|name be withheld|give his name|give her name|surname published|anonymity|anonymous|anonymously|not to be named|not be named|not to be identified|not be identified|not want to be named|not to be quoted|without being named|declined to be named|declined to give|withheld|not authorised|not authorized',
  ),
  people: [],
  naming: list('call|calls|called|name|named|dub|dubbed'),
  alias: list('called|dubbed|named|branded|labelled|labeled|termed'),
  thing: [],
  whatever: list('what|which|as'),
  objectPronouns: list('her|him'),
  modals: list('can|must|should|shall|cannot|needs|remains|does'),
  written: list(
    'banner|sign|placard|poster|slogan|graffiti|inscription|plaque|motto|caption|headline|tattoo|t-shirt|note|board|refrain|wall',
  ),
  placards: list(
    'banner|banners|sign|signs|placard|placards|poster|posters|slogan|slogans|graffiti|inscription|plaque|tattoo|t-shirt|t-shirts|sticker|stickers|billboard|billboards|leaflet|leaflets',
  ),
  ownView: list(
    'in his view|in her view|in their view|in his opinion|in her opinion|in his eyes|in her eyes|in her words|in his words|in his own words|in her own words|in its words|in its view|by his account|by her account|by their account|to his mind|to her mind|in his telling|in her telling|in its telling|in his estimation|in her estimation|in his judgment|in her judgment|in its judgment',
  ),
  answering: list('retorted|retorts|countered|counters|replied|replies|responded|responds'),
  impersonal: [],
  nobody: list('who|that|which|i|we|you|nobody|someone|what|there|this'),
  according: list(
    'according to|in the words of|in the view of|in the opinion of|in the eyes of|in the estimation of|in the telling of|in the assessment of|in the judgment of|by the account of|as per',
  ),
  governedRelatives: list('whom|which'),
  sourceEndings: [],
  verifying: [],
  beforeThat: list('so|now|than|provided|given|except|assuming|supposing|in'),
  stressed: list('him|her|them'),
  adverbs: list(
    'also|afterwards|afterward|thereafter|later|then|again|earlier|however|recently|publicly|officially|repeatedly|still|now|previously|initially|reportedly|already|immediately|further|simply|clearly|separately|meanwhile|for his part|for her part|for its part|for their part|too|in turn|once|once again|finally|only|just|nevertheless|privately|openly|flatly|formally|bluntly|categorically|subsequently|instead|in a statement|in an interview|at a news conference|at a press conference|at a briefing|in an email|in an e-mail|on a call with analysts|in a tweet|in a post|in a message|on social media|on twitter|on facebook|by telephone|by phone|on television|in a letter|in a report|on condition of anonymity|under condition of anonymity|in court|in parliament|in a speech|in a televised address|in a briefing|in a note|on the sidelines|in the statement|last week|last month|last year|this week|overnight|long|always|long|first|explicitly|himself|herself',
  ),
  relayed: list(
    'quoted by|cited by|reported by|interviewed by|reached by|contacted by|relayed by|carried by|published by|obtained by|as quoted by|as cited by|as reported by|broadcast by|released by',
  ),
  citing: list('citing|quoting|which cited|which quoted|which cites|which quotes|and cited|and quoted'),
  told: list('told|to|in an interview with|in comments to'),
  breaks: list('but|while|whereas|though|yet'),
  viewing: list('for'),
  clitics: [],
  participleEndings: [],
  openingEndings: list('ed|ing'),
  quoting: list('quoted|cited|quotes|cites|quoting|citing'),
  who: list('who'),
  telling: list('told|tells|telling|in an interview with|in an interview to|in comments to'),
  refusals: list(
    'declined to|refused to|would not say|would not comment|would not be drawn|would not confirm|would not answer|declines to|refuses to|did not answer|dodged|shrugged off|brushed aside|waved away|plays down|played down|shrugs off|shrugged|shrugs|smiled|smiles|laughed|laughs|grinned|nodded|is adamant|was adamant|is unconvinced|was unconvinced|is not convinced|was not convinced|was in no doubt|is in no doubt|was blunt|is blunt|was scathing|is scathing|was unmoved|was defiant|is defiant|was curt|was unrepentant|is unrepentant|pulled no punches|did not mince|does not mince|did not hold back|lost patience|shook his head|shook her head|shakes his head|shakes her head|nods|sighed|sighs|rolled his eyes|rolled her eyes|burst into tears|wept|weeps|fought back tears|was close to tears|is close to tears|was angry|is angry|was furious|is furious|was livid|is livid|was jubilant|is jubilant|was ecstatic|was delighted|is delighted|was relieved|is relieved|was bitter|is bitter|was angrier|is angrier|was kinder|was blunter|is blunter|was less diplomatic|is less diplomatic|was more cautious|is more cautious|was cautious|is cautious|was sceptical|is sceptical|was skeptical|is skeptical|was philosophical|is philosophical|was unapologetic|is unapologetic|remains hopeful|remained hopeful|remains defiant|remained defiant|remains sceptical|remains unconvinced|is worried|was worried|is not worried|was not worried|is not so sure|was not so sure|is less sure|was less sure|agrees|agreed|disagrees|disagreed|was having none of it|is having none of it|begs to differ|begged to differ|makes no apology|made no apology|makes no secret|made no secret|hit back|hits back|fired back|fires back|struck back|doubled down|doubles down|was asked|reacted|reacts|was visibly moved|could not hide|cannot hide|could not believe|cannot believe|still cannot believe|remembers|remembers it|recalls it|rejects that|rejected that|denies it|denied it|bristled|bristles|winced|winces|frowned|chuckled|chuckles|grins|groaned|shuddered|addressed|turned to|turns to|took the floor|rose to speak|took the stand|took the microphone|stood up',
  ),
  quotedAs: list('as'),
  as: list('as|a|an|the'),
  describing: list(
    'described|describes|describe|characterised|characterized|characterizes|labelled|labeled|called|calls|branded|dubbed|dismissed|hailed|termed|denounced|condemned|praised|slammed|welcomed',
  ),
  unnamed: list(
    'official|officials|source|sources|witness|witnesses|entourage|resident|residents|juror|jurors|diplomat|diplomats|expert|experts|analyst|analysts|observer|observers|officer|officers|soldier|soldiers|fighter|fighters|rebel|rebels|policeman|policemen|doctor|doctors|employee|employees|spokesman|spokeswoman|spokesperson|adviser|advisers|advisor|aide|aides|leader|leaders|commander|commanders|refugee|refugees|member|members|participant|participants|lawmaker|lawmakers|minister|journalist|journalists|correspondent|reporter|rescuer|rescuers|activist|activists|opponent|prosecutor|prosecutors|investigator|investigators|lawyer|lawyers|specialist|researcher|researchers|negotiator|negotiators|survivor|survivors|neighbour|neighbours|neighbor|neighbors|relative|relatives|fisherman|fishermen|farmer|farmers|shopkeeper|shopkeepers|teacher|teachers|nurse|nurses|firefighter|firefighters|engineer|engineers|executive|executives|person|people|man|woman|men|women|senator|ambassador|general|colonel|captain|president|director|mayor|governor|judge|guard|driver|pilot|student|students|mother|father|son|daughter|brother|sister|wife|widow|boss|manager|economist|historian|scientist|scientists|victim|victims|mediator|envoy|representative|representatives|protester|protesters|passenger|passengers|customer|tourist|tourists|hostage|prisoner|detainee|priest|worker|workers|volunteer|volunteers|insider|insiders|figure|figures|authorities|critics|supporters|paramedic|paramedics|medic|medics|militants|attackers|assailants|villager|villagers|chief|secretary|deputy|chairman|chairwoman|trader|traders|delegate|delegates|politician|politicians|others|some|many|colleague|colleagues|organiser|organizer|secretary-general|premier|co-author|coauthor|teammate|accomplice|classmate|roommate|housemate|co-defendant|cellmate|crewmate|workmate|co-worker|coworker|co-workers|teammates|flatmate|motorist|motorists|drivers|commuter|commuters|holidaymaker|holidaymakers|chiefs|ministers|presidents|directors|mayors|governors|ambassadors|generals|senators|judges|managers|bosses|economists|historians|pilots|guards|parents|families|mothers|fathers|envoys|mediators|mps|lawmaker|campaigners|campaigner|organisers|organizers|players|coaches|pundits|scholars|academics|geologists|forecaster|seismologists|epidemiologists|virologists|biologists|strategists|consultants|bankers|insurers|brokers|retailers|exporters|importers|ranchers|growers|climbers|hikers|sailors|seafarers|truckers|pensioners|evacuees|returnees|deportees|migrants|defectors|deserters|conscripts|reservists|veterans|commanders|councillors|councilors|aldermen|deputies|legislators|ombudsmen|auditors|regulator|jurists|attorneys|solicitors|barristers|magistrates|clerics|imams|bishops|monks|nuns|elders|chieftains|landlords|tenants|homeowners|bystanders|onlookers|eyewitness|eyewitnesses|well-wishers|mourners|worshippers',
  ),
  hedges: list(
    'allegedly|alleged|purported|purportedly|reportedly|apparently|supposedly|so-called|suspected|possibly|probably|perhaps|likely|unconfirmed|presumably|believed to|thought to|said to|appears to|appeared to|seems to|seemed to|may have|might have|could have|believes that|believed that|thought that|may|might|could|appear to|possible|presumed|seemingly',
  ),
  conditionals: list('may|might|could|would'),
  institutions: list(
    'army|government|regime|coalition|police|ministry|presidency|military|opposition|command|agency|agencies|television|radio|channel|embassy|department|secretariat|organisation|organization|group|groups|association|authorities|administration|office|movement|militia|party|union|court|tribunal|commission|committee|council|company|firm|newspaper|daily|press|media|statement|report|delegation|navy|hospital|university|institute|observatory|bank|federation|club|operator|document|study|website|magazine|bulletin|mission|forces|troops|watchdog|charity|airline|regulator|team|board|service|services|monitor|broadcaster|outlet|communique|rebels|agency|alliance|body|parliament|state media|state television|state tv|city|municipality|region|forecasters|ministries|companies|firms|newspapers|dailies|charities|organisations|organizations|associations|parties|unions|movements|militias|courts|hospitals|universities|banks|airlines|regulators|monitors|broadcasters|outlets|watchdogs|governments|embassies|clubs|websites|alliances|federations|councils|committees|port authority|authority|leadership|paper|tabloid|carmaker|automaker|carrier|retailer|grocer|lender|manufacturer|utility|drugmaker|network|chain|brewer|insurer|startup|start-up|supplier|chipmaker|planemaker|steelmaker|platform|conglomerate|consultancy|shipbuilder|museum|task force|institution|junta|brigade|faction|senate|assembly|chamber|directorate|headquarters|operations room|foundation|trust|laboratory|centre|center|think tank|society|guild|diocese|church|consulate|coastguard|coast guard|air force|national guard|presidential guard|power company|water company|rail operator|ferry operator|port|airport|school|festival|health authority|prosecution|rights group|aid group|monitoring group|advocacy group|civil defence|civil defense|fire service|fire department|police department|weather service|met office|high court|supreme court|central bank|electoral commission|interior ministry|harbour board|labour union|trade union|state news agency|news agency|air base|general staff|joint command|consortium|theatre|orchestra|gallery|ombudsman|inspectorate|registry|treasury|cabinet|provincial government|regional government|local government|municipal council|city council|county council|town hall|city hall|garrison|battalion|regiment|capitals',
  ),
  documents: list(
    'forecasts|projections|projection|report|reports|statement|document|documents|study|studies|survey|poll|letter|memo|memorandum|note|draft|paper|petition|resolution|declaration|message|audit|filing|filings|ruling|judgment|order|affidavit|indictment|complaint|communique|bulletin|data|figures|tally|count|estimate|estimates|statistics|toll|records|transcript|transcripts|footage|video|article|testimony|rumours|rumors|analysis|investigation|inquiry|census|projection|projections|calculations|findings|review|dossier',
  ),
  tallies: list(
    'forecasts|projections|forecast|projection|data|figures|tally|count|estimate|estimates|statistics|toll',
  ),
  reading: list('read|reads|reading|said|says'),
  selves: list('said|says|himself|herself|told'),
  agents: list('by'),
  voicing: list('by|from|with'),
  asSaid: [],
  subordinators: list(
    'if|when|whenever|once|unless|until|although|even though|though|while|since|because|before|after|as long as|as soon as|should|even if|whether|the more|given that',
  ),
  partsOfBodies: list(
    'office|arm|branch|mission|unit|division|department|team|delegation|embassy|desk|bureau|subsidiary|secretariat|chapter|section|affiliate|wing|envoy|delegates|cell|panel|taskforce',
  ),
  manner: list(
    'was how|is how|that was how|that is how|which is how|which was how|this is how|this was how|was all|is all|was the most|is the most|was as much as|was the only comment|is what|was what|so says|so said|so say|thus spoke|that was all|that is what|that was what|those are the words of|those were the words of|the words are those of|the words were those of|the phrase is that of|this is what|the verdict of|the verdict is|the words of',
  ),
  framing: list('as|to hear'),
  framed: list(
    'puts it|put it|tells it|tell it|sees it|saw it|has it|said|says|notes|noted|writes|wrote|explains|explained|argues|argued|observes|observed|remarks|remarked|recalls|recalled|admits|admitted|concedes|conceded|told it|remembers it|remembered it',
  ),
  utterances: list(
    'answer|reply|response|message|conclusion|verdict|words|word|reaction|explanation|advice|comment|appeal|warning|analysis|motto|slogan|retort|confession|summary|view|diagnosis|mantra|assessment|line|take|plea|promise|threat|sigh|cry|complaint|remark|question|prediction|demand|boast|lament|joke|quip|refrain|recommendation|objection|argument|testimony|statement|account',
  ),
  authoring: list(
    'shared|aired|broadcast|published|released|issued|compiled|written|produced|prepared|conducted|carried out|signed|drawn up|put out|put together|drafted|authored|distributed|circulated|posted|collected|provided|presented|sent|submitted|adopted|made|made public|filed|kept|assembled|undertaken',
  ),
  passives: list('is|are|was|were|be|been|being'),
  stops: list('in|on|at|during|after|before|to|by|from|with|via|as|when|through|about|over|under|against|into'),
  generic: list('official|man|woman|officer|leader'),
  infinitives: [],
  relatives: list(
    'who|which|that|where|when|whose|while|because|as|but|and|after|if|although|though|since|before|until',
  ),
};
