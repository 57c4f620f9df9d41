import type { RoleWords } from '../role-words.ts';

const list = (text: string): readonly string[] => text.split('|').map((entry) => entry.trim());

const lists = (text: string): readonly (readonly string[])[] => text.trim().split('\n').map(list);

/** Nouns for people and bodies. */
export const ROLES_TAKEN_UP: RoleWords = {
  kinds: lists(`
politician|mayor|senator|lawmaker|minister|president|mp|congressman|candidate|governor|councillor|councilman|secretary|leader|premier|legislator|representative|deputy
lawmaker|senator|mp|congressman|representative|legislator|deputy|assemblyman|backbencher|member of parliament
legislator|senator|mp|congressman|representative|lawmaker|deputy
leader|president|prime minister|premier|chairman|head|chief|chancellor|king|founder|general secretary|secretary-general|commander|captain
premier|prime minister
cabinet minister|minister|secretary|chancellor
minister|prime minister|secretary|chancellor|foreign minister|deputy minister
head of state|president|king|queen
junta leader|general|colonel|captain|commander|president
military ruler|general|colonel|captain|president
ruler|general|colonel|president|king|emir|sultan
strongman|general|colonel|president|commander
warlord|commander|general|leader
official|minister|spokesman|director|secretary|commissioner|governor|chief|head|ambassador|envoy|deputy|administrator|general|mayor|coordinator|undersecretary|representative|commander|inspector|superintendent
executive|chief executive|ceo|director|chairman|president|head|managing director|vice president|founder|boss|manager|chief
boss|chief executive|ceo|chairman|director|manager|head|president|owner|coach
businessman|chairman|founder|chief executive|ceo|owner|tycoon|billionaire|entrepreneur|developer|banker
entrepreneur|founder|chief executive|ceo|owner|businessman
tycoon|businessman|chairman|founder|billionaire|magnate|owner
chief executive|ceo|president|boss
ceo|chief executive
officer|general|colonel|commander|captain|lieutenant|admiral|brigadier|major|sergeant|inspector|superintendent|detective|constable|marshal|chief|sheriff
commander|general|colonel|captain|admiral|brigadier|major|marshal|chief
general|brigadier|commander|marshal|chief of staff
soldier|sergeant|corporal|private|lieutenant|captain|officer|major|general|colonel
military leader|general|colonel|commander|admiral|brigadier
district chief|district head|district governor|district official
village chief|village head|village elder|village leader
tribal chief|tribal leader|tribal elder|sheikh
police chief|chief|superintendent|commissioner|chief constable|sheriff|inspector
detective|inspector|superintendent|sergeant|constable
investigator|detective|inspector|prosecutor|examiner
lawyer|attorney|barrister|solicitor|counsel|defence lawyer|defense lawyer|defender|advocate
attorney|lawyer|counsel|prosecutor
barrister|lawyer|counsel|solicitor
judge|justice|magistrate|chief justice
jurist|judge|justice|lawyer|professor
prosecutor|district attorney|attorney general|attorney
diplomat|ambassador|envoy|foreign minister|consul|mediator|negotiator|special envoy|foreign secretary|representative|secretary-general|coordinator|commissioner
envoy|special envoy|mediator|ambassador|representative|diplomat
mediator|envoy|negotiator|special envoy
epidemiologist|dr|doctor|professor
virologist|dr|doctor|professor
top diplomat|foreign minister|secretary of state|foreign secretary|minister
top prosecutor|prosecutor|attorney general
head of government|prime minister|premier|chancellor
backbencher|mp|lawmaker|senator|chancellor|former minister
doctor|dr|physician|surgeon|epidemiologist|virologist|paediatrician|pediatrician|cardiologist|oncologist|psychiatrist|medic|gp|consultant|pathologist
physician|doctor|dr|surgeon
surgeon|doctor|dr
medic|doctor|dr|nurse|paramedic|surgeon
scientist|professor|researcher|biologist|physicist|geologist|seismologist|volcanologist|climatologist|epidemiologist|virologist|astronomer|glaciologist|hydrologist|oceanographer|botanist|zoologist|chemist|ecologist|palaeontologist|paleontologist|meteorologist|dr|geophysicist|archaeologist|immunologist|microbiologist|conservationist
researcher|professor|scientist|biologist|physicist|geologist|seismologist|historian|economist|sociologist|dr|anthropologist|climatologist|epidemiologist|ecologist|archaeologist|analyst|fellow|psychologist|co-author|lead author|author|astronomer|chemist
academic|professor|researcher|historian|economist|lecturer|sociologist|political scientist|dean|scholar|philosopher|linguist
scholar|professor|historian|researcher|lecturer|philosopher|linguist
professor|lecturer|academic
expert|professor|researcher|analyst|scientist|specialist|economist|geologist|seismologist|engineer|consultant|dr|epidemiologist
specialist|professor|researcher|analyst|doctor|dr|expert|surgeon
analyst|economist|strategist|expert|researcher
economist|analyst|strategist|professor
strategist|analyst|economist
coach|manager|trainer|head coach|boss
manager|coach|boss
trainer|coach
player|striker|midfielder|defender|goalkeeper|winger|forward|captain|skipper|full-back|fly-half|centre-back|keeper|playmaker|prop|hooker|guard|centre|qualifier|seed|international|batsman|bowler
striker|forward|player|winger|goalscorer|scorer
footballer|striker|midfielder|defender|goalkeeper|winger|forward|captain|player
midfielder|captain|player|international|skipper
defender|captain|player|international|skipper|full-back|centre-back
goalkeeper|captain|player|international|skipper|keeper
keeper|goalkeeper|captain|player
winger|forward|player|captain|skipper|international
forward|striker|player|captain|winger
international|captain|player|striker|midfielder|defender
athlete|runner|sprinter|swimmer|cyclist|boxer|champion|jumper|skier|gymnast|rower|thrower|marathoner|player|wrestler|climber
runner|athlete|sprinter|marathoner|hurdler
rider|cyclist|jockey
cyclist|rider|sprinter|climber
fighter|boxer|champion|challenger
boxer|champion|fighter|challenger
champion|boxer|player|athlete|runner|rider|driver|swimmer|holder|winner
skipper|captain|sailor
captain|skipper|player|defender|midfielder
sailor|skipper|captain|yachtsman
driver|champion|racer|trucker
writer|novelist|author|poet|playwright|essayist|laureate|journalist|columnist
novelist|writer|author
author|writer|novelist|poet|historian|playwright|biographer|journalist|professor|researcher
poet|writer|author
artist|painter|sculptor|singer|musician|photographer|dancer|rapper|performer|illustrator|potter|weaver
painter|artist
musician|singer|pianist|violinist|guitarist|composer|rapper|cellist|drummer|conductor|songwriter|saxophonist
singer|musician|rapper|songwriter|star|soprano|tenor
performer|actor|singer|dancer|musician
director|filmmaker|film-maker
filmmaker|director|documentarian
actor|star|comedian|performer
actress|star|performer
unionist|union leader|general secretary|shop steward|organiser|organizer|official|national officer|president|secretary
union leader|general secretary|president|secretary|national officer|shop steward
activist|campaigner|founder|organiser|organizer|dissident|environmentalist|protester|director|leader
campaigner|activist|founder|organiser|director|environmentalist
organiser|organizer|activist|founder|leader
opposition leader|leader|candidate|chairman
dissident|activist|opposition leader|writer
rebel|rebel leader|commander|fighter
rebel leader|commander|leader
cleric|imam|priest|bishop|archbishop|cardinal|rabbi|ayatollah|mullah|pastor|reverend|vicar|sheikh|mufti
priest|father|vicar|pastor|jesuit|monk|reverend|rector
jesuit|father|priest
churchman|bishop|archbishop|cardinal|priest|vicar
prelate|bishop|archbishop|cardinal|patriarch
pontiff|pope
monarch|king|queen|emir|sultan
farmer|grower|rancher|herder|shepherd|winegrower|dairy farmer|breeder
grower|farmer|winemaker
herder|shepherd|farmer
fisherman|skipper|sailor
shopkeeper|baker|grocer|butcher|owner|bookseller|trader|vendor|florist|stallholder
trader|shopkeeper|vendor|stallholder|merchant|broker|dealer
businesswoman|owner|founder|chief executive
worker|miner|welder|docker|operator|driver|weaver|employee|machinist|builder|labourer
employee|worker|clerk|cashier|operator
journalist|reporter|correspondent|editor|columnist|presenter|broadcaster|anchor|photographer
reporter|journalist|correspondent
editor|journalist|publisher
firefighter|fire chief|fireman|captain|crew commander
rescuer|firefighter|paramedic|lifeguard|volunteer|diver|coastguard
aid worker|country director|field director|head of mission|coordinator|volunteer|nurse
defendant|accused|suspect
accused|defendant|suspect
suspect|defendant|accused
plaintiff|claimant|victim
victim|survivor|plaintiff
survivor|victim|passenger|witness
witness|resident|bystander|survivor|neighbour|neighbor|passer-by|passenger
resident|villager|neighbour|neighbor|homeowner|tenant|pensioner|local
neighbour|resident
villager|resident|farmer
local|resident
pensioner|retiree|grandmother|grandfather
retiree|pensioner|teacher|veteran
candidate|challenger|opposition leader|senator|mayor|governor|nominee|president|incumbent
challenger|candidate|boxer|contender
incumbent|president|mayor|governor|senator
adviser|advisor|aide|counsellor
aide|adviser|advisor|secretary
curator|director|keeper
engineer|technician|inspector
forecaster|meteorologist
meteorologist|forecaster
explorer|mountaineer|climber|astronaut|diver|polar explorer
climber|mountaineer|alpinist
mountaineer|climber|alpinist
astronaut|cosmonaut|commander
student|undergraduate|pupil|graduate
teacher|headteacher|principal|schoolteacher|professor
head|director|chief|principal|headteacher
chief|chief executive|head|commander|director
spokesman|spokesperson|spokeswoman
parent|mother|father
chef|cook|restaurateur|owner
lead author|author|professor|researcher|scientist
`),
  bodies: lists(`
union|federation|confederation|alliance|congress|brotherhood|association|guild
group|organisation|organization|monitor|watch|charity|alliance|association|coalition|front|movement|brigades|brigade|faction|gang|battalion|militia|committee|ansar|jabhat|harakat|liwa|saraya|network|company|firm|conglomerate|foundation|federation|league|council|campaign|initiative|relief
organisation|organization|group|agency|federation|association|union|charity|foundation|league|council|society|observatory|monitor|walls|relief|network|committee|centre|center|institute|campaign|alliance|coalition|movement
organization|group|agency|federation|association|union|charity|foundation|league|council|society|observatory|monitor|relief|network|committee|centre|center|institute|campaign|alliance|coalition|movement
charity|foundation|relief|aid|trust|organisation|organization|group
watchdog|monitor|commission|authority|agency|watch|regulator|observatory|ombudsman
monitor|observatory|watch
regulator|authority|commission|agency|board|office
company|firm|carmaker|automaker|group|bank|airline|retailer|manufacturer|maker|grocer|operator|supplier|brewer|miner|producer|insurer|developer|drugmaker|shipbuilder|startup|start-up|giant|plc|inc|corp|ltd|motors|airlines|airways|shipping|industries|energy|conglomerate|chain|builder|utility|lender|builders|platform|publisher|chipmaker|planemaker|steelmaker|batteries
firm|company|consultancy|group|manufacturer|startup|start-up|law firm|plc|inc|corp|ltd
carmaker|company|motors|group|automaker|manufacturer
automaker|company|motors|group|carmaker|manufacturer
airline|airways|airlines|carrier|company|air
carrier|airline|airways|airlines|air
retailer|company|grocer|chain|supermarket|stores
grocer|retailer|company|supermarket
bank|lender|group
lender|bank
manufacturer|company|maker|carmaker
operator|company|utility
developer|company|builder
utility|company|power company|operator|energy
drugmaker|company|pharma|pharmaceuticals
club|athletic|united|city|fc|rovers|town|wanderers|team|side
team|club|united|athletic|side
party|movement|alliance|front|congress|union|coalition|league|rally
movement|front|party|army|alliance|campaign
coalition|alliance|force|forces|task force
alliance|coalition|union|nato
task force|force|coalition
force|task force|coalition|police|mission
militia|brigades|brigade|front|group|army|guard|forces
rebels|front|movement|army|brigades|guard
institute|institution|centre|center|observatory|laboratory|university
institution|institute|museum|university|bank|fund|college
centre|center|institute|observatory
agency|service|organisation|organization|office|board
service|agency
board|council|commission|agency|authority|committee
authority|board|agency|commission|port authority
broadcaster|radio|television|tv|channel|network
newspaper|herald|times|ledger|gazette|tribune|post|star|bulletin|courier|echo|telegraph|journal|daily|mail|chronicle|observer|guardian|standard|review|news
paper|newspaper|herald|times|ledger|gazette|tribune|post|star|bulletin|courier|echo|telegraph|journal|daily|mail|chronicle|study
daily|newspaper|herald|times|ledger|gazette|tribune|post|star|bulletin|courier
magazine|review|weekly|quarterly
court|tribunal
tribunal|court
ministry|department|office
department|ministry|office|agency
council|city|town|borough|municipality
university|college|institute|school
hospital|clinic|infirmary|medical center|medical centre
museum|gallery
`),
  endings: [
    ['spokesperson', 'spokesman'],
    ['women', 'man'],
    ['woman', 'man'],
    ['men', 'man'],
    ['person', 'man'],
    ['actress', 'actor'],
  ],
  short: [
    ['gen', 'general'],
    ['col', 'colonel'],
    ['lt', 'lieutenant'],
    ['capt', 'captain'],
    ['sgt', 'sergeant'],
    ['maj', 'major'],
    ['adm', 'admiral'],
    ['brig', 'brigadier'],
    ['sen', 'senator'],
    ['rep', 'representative'],
    ['gov', 'governor'],
    ['prof', 'professor'],
    ['supt', 'superintendent'],
    ['insp', 'inspector'],
    ['det', 'detective'],
    ['cmdr', 'commander'],
    ['cpl', 'corporal'],
    ['rev', 'reverend'],
  ],
  former: list('former|ex'),
  anybody: list(
    'diplomat|researcher|analyst|academic|scholar|activist|campaigner|politician|economist|strategist|novelist|cleric|lawmaker|dissident|man|woman|year old|year-old|teenager|veteran|native|octogenarian|septuagenarian|pair|winner|runner-up|youngster|star|accused|medallist|medalist|newcomer|speaker|guest|father of two|father of three|mother of two|mother of three|boy|girl|loser|hero|heroine|favourite|favorite|finalist|prodigy|rookie|debutant|frontman|matriarch|patriarch|host|old man|young man|young woman|old woman|grandmother|grandfather|father|mother|laureate',
  ),
  concerned: list('person in question'),
  sides: list(
    'rebel|army|navy|police|government|opposition|coalition|militia|union|company|republican|democrat|democratic|socialist|conservative|labour|communist|liberal|separatist',
  ),
  adherents: list(
    'republican|democrat|socialist|liberal|conservative|communist|centrist|nationalist|tory|green|libertarian|labourite|islamist|independent',
  ),
  kin: lists(`
sister|brother|sister
brother|brother|sister
twin|twin|brother|sister
wife|husband
husband|wife
daughter|father|mother
son|father|mother
father|son|daughter
mother|son|daughter
grandson|grandfather|grandmother
granddaughter|grandfather|grandmother
grandmother|grandson|granddaughter
grandfather|grandson|granddaughter
uncle|nephew|niece
aunt|nephew|niece
cousin|cousin
neighbour|neighbour
colleague|colleague
`),
  counterparts: list('counterpart|opposite number'),
  anyBody: list(
    'company|firm|group|organisation|organization|charity|carmaker|automaker|airline|carrier|retailer|lender|manufacturer|operator|developer|utility|drugmaker|club|team|party|movement|union|militia|network|chain|brewer|insurer|startup|start-up|supplier|maker|producer|chipmaker|planemaker|steelmaker|platform|broadcaster|conglomerate|consultancy|watchdog|monitor|shipbuilder|builder|publisher|miner|giant|distributor|exporter|importer|toymaker|shipper|hauler|wholesaler|franchise|studio|label',
  ),
  industry: list(
    'maker|giant|retailer|producer|developer|supplier|manufacturer|operator|lender|carrier|insurer|chain|startup|start-up|platform|brewer|builder|broadcaster|publisher|airline|miner',
  ),
  trades: list(
    'superior|subordinate|landlady|lodger|caretaker|janitor|cleaner|nanny|therapist|statistician|choreographer|cinematographer|coder|auditor|receptionist|salesman|saleswoman|shopper|pedestrian|seaman|stoker|bosun|deckhand|lockkeeper|lock-keeper|gamekeeper|trapper|peddler|hawker|smuggler|trafficker|thief|burglar|robber|convict|warder|jailer|notary|appellant|sniper|sapper|recruit|conscript|deserter|mercenary|insurgent|gunman|attacker|assailant|captive|abductee|orphan|bride|groom|bridegroom|stepfather|stepmother|stepson|stepdaughter|godmother|godfather|schoolmate|schoolgirl|schoolboy|schoolchild|schoolchildren|toddler|provost|trustee|shareholder|contractor|subcontractor|surveyor|supervisor|demonstrator|picketer|leaker|emissary|rapporteur|ombudsman|alderman|mayoress|parliamentarian|frontbencher|dictator|physio|linesman|snowboarder|skater|figure skater|olympian|widow|widower|churchgoer|parishioner|worshipper|pilgrim|holidaymaker|tourist|visitor|traveller|camper|hiker|skier|rambler|surfer|angler|gardener|groundsman|greenkeeper|forester|lumberjack|woodcutter|blacksmith|goldsmith|jeweller|tailor|seamstress|cobbler|potter|glassmaker|watchmaker|clockmaker|locksmith|roofer|bricklayer|stonemason|scaffolder|decorator|upholsterer|joiner|mechanic|fitter|turner|dockworker|stevedore|longshoreman|lorry driver|truck driver|bus driver|taxi driver|tram driver|train driver|ambulance driver|cabbie|cab driver|delivery driver|delivery rider|postman|postwoman|mail carrier|milkman|binman|gravedigger|undertaker|mortician|embalmer|paralegal|court clerk|interpreter|translator|proofreader|typesetter|printer|bookbinder|projectionist|stagehand|understudy|puppeteer|juggler|acrobat|clown|conjuror|magician|chess player|bassist|violist|flautist|organist|chorister|choirmaster|housewife|homemaker|househusband|cattle breeder|drover|stockman|ploughman|farmhand|farm worker|fruit picker|beekeeper|cheesemaker|vintner|sommelier|barista|barman|barmaid|dishwasher|hotel manager|chambermaid|housekeeper|doorman|bouncer|security guard|night watchman|watchman|bodyguard|warden|prison officer|probation officer|social worker|youth worker|care worker|carer|health worker|foster mother|first responder|dispatcher|air traffic controller|flight attendant|co-pilot|copilot|navigator|flight engineer|first mate|chief engineer|harbourmaster|harbour master|ferryman|boatman|oarsman|lighthouse keeper|day labourer|foreman|forewoman|shift manager|line manager|shop assistant|sales assistant|checkout worker|warehouse worker|apprentice|trainee|intern|temp|freelancer|jobseeker|squatter|rough sleeper|beggar|asylum seeker|migrant|exile|returnee|evacuee|castaway|stowaway|defector|turncoat|informer|informant|double agent|go-between|middleman|fixer|henchman|ringleader|mobster|gangster|hitman|kidnapper|hijacker|bomber|arsonist|poacher|looter|rioter|squad member|cadet|ensign|wing commander|squadron leader|air marshal|rear admiral|vice-admiral|quartermaster|paratrooper|infantryman|tank commander|drone operator|militiaman|militiamen|reservist|peacekeeper|blue helmet|legislator|councilwoman|councilman|party official|party chairman|canvasser|pollster|speechwriter|lobbyist|electoral officer|returning officer|midfield general|centre-forward|scrum-half|fly-half|number eight|wicketkeeper|fast bowler|opener|pitcher|quarterback|catcher|point guard|hurdler|javelin thrower|pole vaulter|decathlete|triathlete|rally driver|co-driver|domestique|caddie|sparring partner|teammate|team-mate|matchwinner|crowd member|season-ticket holder|fan|supporter|spectator|onlooker|muezzin|sexton|verger|bellringer|cantor',
  ),
  offices: list(
    'mayor|minister|president|prime minister|prosecutor|judge|governor|ambassador|king|pope|chief|director|boss|captain|spokesman|lawyer|father|mother|accused|defendant|victim|witness|neighbour|neighbor|suspect|secretary|commander|chairman|leader|official|speaker|coach|manager|chief executive|ceo',
  ),
  notPeople: [],
  women: list(
    'woman|mother|daughter|sister|wife|widow|queen|princess|actress|girl|lady|grandmother|aunt|niece|spokeswoman|chairwoman|businesswoman|congresswoman|heroine|nun|stewardess|waitress|hostess|duchess|baroness|midwife|girlfriend|dutchwoman|frenchwoman|englishwoman|irishwoman|policewoman|mum|mom|matriarch|dame',
  ),
  men: list(
    'man|father|son|brother|husband|widower|king|prince|actor|boy|grandfather|uncle|nephew|spokesman|chairman|businessman|congressman|hero|monk|priest|duke|baron|boyfriend|dutchman|frenchman|englishman|irishman|policeman|fisherman|fireman|cameraman|dad|sir|lord|patriarch|salesman|sportsman|frontman',
  ),
  womanEndings: list('woman|ress'),
  womanBodyEndings: [],
  defendants: list('defendant|accused|suspect'),
  tried: list(
    'went on trial|goes on trial|go on trial|on trial|stood trial|stands trial|accused of|charged with|pleaded guilty|pleaded not guilty|pleads not guilty|was convicted|was sentenced|was found guilty|appeared in court|in the dock|is charged',
  ),
  trials: list('trial|prosecution|charges|conviction|verdict|indictment|case'),
  against: list('against'),
  womanArticles: [],
  manArticles: [],
  ages: list('year|years'),
  being: list('is|was|became|remains'),
};
