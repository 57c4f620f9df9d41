const list = (text: string): readonly string[] =>
  text
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean);

/** Ranks, offices and forms of address that stand before a person's name. */
export const TITLES =
  list(`mr|mr.|mrs|mrs.|ms|ms.|miss|dr|dr.|doctor|prof|prof.|professor|sir|dame|lord|lady|his majesty|her majesty|his excellency|rev|rev.|reverend
general|gen|gen.|major general|maj. gen.|maj gen|brigadier general|brig. gen.|brig gen|lieutenant general|lt. gen.|lt gen|colonel|col|col.|lieutenant colonel|lt. col.|lt col|major|maj|maj.|captain|capt|capt.|commander|cmdr|cmdr.|lieutenant|lt|lt.|sergeant|sgt|sgt.|staff sergeant|corporal|cpl|cpl.|private|pvt|admiral|adm|adm.|rear admiral|vice admiral|brigadier|marshal|field marshal|army sgt|master sergeant|chief inspector|inspector|detective|superintendent|constable|officer|sheriff
president|vice president|vice-president|ex-president|prime minister|premier|minister|deputy minister|foreign minister|defense minister|defence minister|interior minister|finance minister|health minister|justice minister|energy minister|education minister|secretary of state|secretary of defense|defense secretary|defence secretary|foreign secretary|home secretary|secretary general|secretary-general|undersecretary|under secretary|press secretary|secretary|chancellor|governor|gov|gov.|senator|sen|sen.|representative|rep|rep.|congressman|congresswoman|mp|mayor|deputy mayor|ambassador|consul|envoy|special envoy|commissioner|attorney general|prosecutor|judge|justice|chief justice|speaker|king|queen|prince|princess|crown prince|emir|sultan|sheikh|sheik|imam|ayatollah|grand ayatollah|mullah|mufti|rabbi|pope|cardinal|archbishop|bishop|father|sister|brother|patriarch|pastor
spokesman|spokeswoman|spokesperson|chief|director|director general|chief executive|ceo|chairman|chairwoman|chair|founder|co-founder|lawyer|attorney|journalist|correspondent|reporter|researcher|historian|analyst|expert|economist|scientist|surgeon|nurse|epidemiologist|engineer|writer|novelist|poet|actor|actress|singer|filmmaker|player|coach|manager|striker|goalkeeper|candidate|activist|dissident|leader|opposition leader|rebel leader|mediator|negotiator|chief negotiator|coordinator|diplomat|farmer|teacher|student|photographer|billionaire|businessman|businesswoman|resident|counterpart|midfielder|defender|captain|lawmaker|legislator|adviser|advisor|aide|commentator|author
winger|referee|full-back|fullback|forward|keeper|skipper|sprinter|cyclist|swimmer|golfer|boxer|jockey|rider|trainer|pundit|presenter|host|anchor|treasury secretary|chief whip|party chairman|banker|trader|broker|investor|developer|landlord|tenant|shepherd|trucker|carpenter|mason|electrician|plumber|baker|butcher|chef|waiter|barber|tailor|weaver|miner|sailor|veteran|pensioner|neighbour|neighbor|survivor|eyewitness|witness|suspect|defendant|accused|victim|hostage|inmate|prisoner|fugitive|barrister|solicitor|clerk|registrar|coroner|pathologist|geologist|hydrologist|seismologist|meteorologist|volcanologist|climatologist|biologist|botanist|zoologist|ecologist|physicist|chemist|mathematician|astronomer|archaeologist|anthropologist|sociologist|psychologist|psychiatrist|paediatrician|pediatrician|cardiologist|virologist|oncologist|midwife|paramedic|pharmacist|dentist|vet|curator|librarian|lecturer|dean|rector|headteacher|principal|pupil|apprentice|intern|volunteer|campaigner|organiser|organizer|protester|unionist|union leader|shop steward|backbencher|deputy leader|whip|treasurer|bursar|ombudsman|warden|ranger|lifeguard|firefighter|rescuer|climber|mountaineer|explorer|astronaut|cosmonaut|pilot|co-pilot|steward|stewardess|dancer|painter|sculptor|composer|conductor|pianist|violinist|cellist|rapper|guitarist|drummer|screenwriter|producer|playwright|biographer|columnist|editor|publisher|blogger|influencer|whistleblower|hacker|entrepreneur|magnate|tycoon|oligarch|warlord|militant|jihadist|preacher|cleric|missionary|monk|nun|deacon|grandson|granddaughter|nephew|niece|uncle|aunt|cousin|widow|widower|husband|wife|fiance|fiancee|girlfriend|boyfriend|partner|friend|colleague|classmate|teammate|rival|successor|predecessor|team-mate`);

/** Forms of address that say man. */
export const MAN_TITLES = list(
  'mr|mr.|sir|lord|king|prince|spokesman|chairman|businessman|congressman|father|brother|actor',
);

/** Forms that say woman. */
export const WOMAN_TITLES = list(
  'mrs|mrs.|ms|ms.|miss|dame|lady|queen|princess|spokeswoman|chairwoman|businesswoman|congresswoman|sister|actress',
);

/** Nouns for what a person is or does, in an apposition after the name. */
export const ROLES = list(
  `spokesman|spokeswoman|spokesperson|chief|head|deputy|member|son|daughter|wife|husband|widow|mother|father|brother|sister|cousin|uncle|author|founder|co-founder|senior official|official|commander|deputy commander|director|president|vice president|minister|secretary|undersecretary|specialist|witness|resident|refugee|survivor|councillor|councilor|aide|adviser|advisor|fighter|soldier|policeman|policewoman|investigator|firefighter|fisherman|shepherd|baker|vendor|shopkeeper|driver|pilot|guide|priest|nun|worker|employee|owner|delegate|administrator|volunteer|rescuer|paramedic|professor|lecturer|student|treasurer|curator|archaeologist|geologist|seismologist|volcanologist|climatologist|biologist|physicist|meteorologist|hydrologist|retiree|villager|who|veteran|editor|partner|fellow|chair|chairman|chairwoman|representative|rep|resident|grandmother|grandfather|leader`,
);

/** Words between article, title and name. */
export const TITLE_ADJECTIVES = list(
  'senior|former|ex|new|current|future|young|famous|powerful|influential|late|acting|interim|deputy|chief|top|special|principal|military|political|regional|local|national|federal|provincial|municipal|outgoing|elect|executive|republican|democratic|democrat|socialist|conservative|labour|communist|green|liberal|independent|rebel|kurdish|druze|shiite|sunni|assistant|associate|state|army|navy|police|coalition|government|party|defense|defence|foreign|prime|longtime|veteran|emeritus|vice',
);

/** Verbs whose subject is a person: a name of several words before them is one. */
export const PERSON_VERBS = list(
  'was born|was arrested|was appointed|was elected|was re-elected|was sentenced|was convicted|was charged|was jailed|was hospitalised|was hospitalized|was assassinated|was sacked|was fired|was named|was wounded|was injured|resigned|has resigned|died|has died|wore|wept|smiled|shrugged|shook|swam|married|testified|grew up|studied|lives in|lived in|works as|worked as|worked for|leads|chairs|chaired|succeeded|succeeds|retired|scored|netted|equalised|equalized|pleaded|declined|refused|hopes|hoped|wants|wanted|thinks|believes|knew|knows|apologised|apologized|spoke|speaks|stepped down|took office|told|said|did not appear|did not comment|could not be reached|is survived|turned himself|ran for|won re-election',
);
