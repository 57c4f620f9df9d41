import type { EventWords } from '../event-words.ts';

const list = (text: string): readonly string[] =>
  text
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean);

/** Regular forms of a verb: -s, -ed, -ing. */
const regular = (verbs: string): readonly string[] =>
  list(verbs).flatMap((verb) => {
    const stem = verb.replace(/e$/, '');
    const plain = /(?:sh|ch|ss|x)$/.test(verb) ? `${verb}es` : `${verb}s`;
    return [verb, plain, `${stem}ed`, `${stem}ing`];
  });

/** All that event mentions need to know of English. */
export const EVENT_WORDS: EventWords = {
  nouns: {
    strike: list(
      'strike|strikes|airstrike|airstrikes|air strike|air strikes|drone strike|drone strikes|missile strike|missile strikes|raid|raids|air raid|air raids|bombing|bombings|bombardment|bombardments',
    ),
    shelling: list('shelling|artillery fire|mortar fire|rocket fire|shellfire'),
    'shoot-down': list('shooting down|downing|shoot-down'),
    attack: list(
      'attack|attacks|ambush|ambushes|shooting|shootings|suicide bombing|suicide bombings|car bombing|assassination|assassinations|massacre|massacres|explosion|explosions|blast|blasts|kidnapping|kidnappings|abduction|abductions|cyberattack|stabbing|stabbings',
    ),
    battle: list('battle|battles|clash|clashes|fighting|firefight|firefights|combat|gun battle|exchange of fire'),
    offensive: list('offensive|offensives|counteroffensive|counter-offensive|assault|assaults'),
    withdrawal: list('withdrawal|withdrawals|pullout|pull-out|pullback|retreat|evacuation|evacuations'),
    deployment: list('deployment|deployments'),
    leaflets: list('leaflets'),
    agreement: list(
      'agreement|agreements|ceasefire|cease-fire|truce|accord|armistice|treaty|settlement|peace deal|peace accord',
    ),
    negotiation: list('talks|negotiations|negotiation|peace talks'),
    protest: list('protest|protests|demonstration|demonstrations|march|rally|rallies|riot|riots|sit-in'),
    arrest: list('arrest|arrests'),
    death: list('killing|killings'),
    disaster: list(
      'earthquake|earthquakes|flood|floods|flooding|wildfire|wildfires|fire|blaze|sinking|shipwreck|cyclone|hurricane|storm|tsunami|avalanche|eruption|collapse|derailment|crash|outbreak|epidemic|mudslide|landslide|drought|accident|collision',
    ),
    zone: list(
      'no-fly zone|deconfliction zone|de-escalation zone|de-escalation zones|buffer zone|exclusion zone|demilitarised zone|demilitarized zone',
    ),
    campaign: list('air campaign|bombing campaign|military campaign'),
  },
  verbs: {
    strike: regular('bomb|bombard'),
    shelling: list('shelled|shelling'),
    'shoot-down': list(
      'shot down|shoot down|shoots down|shooting down|downed|shot it down|shot them down|brought down a drone',
    ),
    attack: [
      ...regular('attack|ambush|assassinate|kidnap|abduct'),
      ...list('stabbed|gunned down|opened fire|blew up|blew himself up|exploded|detonated'),
    ],
    battle: list('clashed|clash|clashing|fought|exchanged fire|battled'),
    offensive: list('launched an offensive|stormed|storming'),
    withdrawal: list(
      'withdrew|withdrawn|withdraw|withdraws|pulled out|pull out|pull back|pulls out|pulls back|pulled back|retreated|retreating|retreat',
    ),
    seizure: list(
      'seized|seize|seizes|seizing|confiscated|captured the town|took control of|taken control of|took over',
    ),
    capture: list('captured|recaptured|retook|retaken|capturing|overran'),
    presence: list(
      'maintains a base|maintain a base|is stationed|are stationed|were stationed|maintains troops|maintain troops|have been based|are based in',
    ),
    zone: list('established a no-fly zone|imposed a no-fly zone|declared an exclusion zone'),
    campaign: list('vaccination campaign'),
    deployment: list('deployed|deploys|deploying|redeployed'),
    arrest: list('arrested|detained|arresting|detaining|was jailed|were jailed|taken into custody'),
    death: list('killed|killing|kills|died|dies|drowned|slain|were found dead|was found dead|left dead'),
    leaflets: list('dropped leaflets|dropping leaflets|scattered leaflets'),
    agreement: list(
      'signed an agreement|reached an agreement|signed a deal|reached a deal|agreed|agreed a truce|agreed to a truce|signed a truce|signed a peace deal',
    ),
    protest: list('protested|protesting|demonstrated|demonstrating|marched|rallied|rioted'),
    condemnation: list('condemned|condemns|denounced|denounces'),
    disaster: list('capsized|sank|derailed|collapsed|crashed|flooded|erupted|engulfed|burst its banks'),
  },
  armedVerbs: {
    strike: list(
      'hit|hits|hitting|struck|strike|strikes|striking|targeted|targets|targeting|destroyed|destroys|pounded|pounding',
    ),
    advance: list('advanced|advancing|advances|pushed into'),
    capture: list('took'),
  },
  figures: list(
    "talks collapsed|talks nearly collapsed|talks had collapsed|hunger strike|general strike|on strike|strike action|strike ballot|strike by|rail strike|dockers' strike|teachers' strike|nurses' strike|doctors' strike|pilots' strike|wildcat strike|heart attack|panic attack|asthma attack|attack on his record|strike a deal|struck a deal|strike an agreement|struck an agreement|strike a balance|struck by how|struck gold|under attack from critics|battle of words|war of words|battle for votes|legal battle|court battle|battle against cancer|battle with cancer|combat climate|charm offensive|bombarded with|under fire|fire chief|fire brigade|fire service|fire department|fire crews|fire engine|fire station|ceasefire line|set fire|talks show|march past|in march|storm of criticism|storm of protest|killing time|dead heat|dead end|dead last|a strike from|strike rate|crash course|stock market crash|hit the headlines|hit a record|hit song|hit single|hits record|hit back|hit out|trade talks show|under arrest warrant|cardiac arrest|dead sea|flood of|flooded with|avalanche of|explosion of|explosion in|rally driver|rallied to|rallied by|attacks the next|attack the next",
  ),
  sport: list(
    'match|goal|goals|penalty|team|goalkeeper|referee|score|scored|championship|league|stadium|coach|ball|final|semi-final|striker|defender|half-time|halftime|fans|football|rugby|basketball|tennis|win|defeat|season|player|players|cup|kick-off|equaliser|winner|derby|manager|bench|midfielder|medal|race|sprint|wicket|innings|batsman|bowler|title|fixture',
  ),
  forces: list(
    'storm|hurricane|cyclone|typhoon|earthquake|quake|tremor|flood|wave|lightning|thunderstorm|hail|tornado|epidemic|drought|heatwave|avalanche|tsunami|wildfire|virus|disease|fever|cholera|rains|winds|blizzard',
  ),
  labour: list(
    'union|unions|workers|dockers|staff|pay|wage|wages|employers|employer|picket|walkout|unionist|shop|payroll|employees|salaries|bargaining|ballot',
  ),
  weapons: list(
    'jet|jets|warplane|warplanes|aircraft|plane|planes|bomber|bombers|fighter|drone|drones|missile|missiles|rocket|rockets|bomb|bombs|shell|shells|artillery|helicopter|helicopters|mortar|mortars|tank|tanks|coalition|army|forces|troops|raid|strike|airstrike|gunship|battery|batteries|convoy|navy|air force',
  ),
  means: list(
    'jet|jets|warplane|warplanes|plane|planes|drone|drones|missile|missiles|rocket|rockets|bomb|bombs|shells|artillery|helicopter|helicopters|mortar|mortars|knife|gun|rifle',
  ),
  denied: list(
    "no|not|never|without|denied|denies|deny|nor|didn't|did not|has not|have not|had not|rejected claims of",
  ),
  undone: list(
    'did not take place|never took place|did not happen|never happened|was cancelled|was called off|had not taken place',
  ),
  planned: list(
    'will|would|plans to|planned to|plan to|planning|planned|threatened to|threatens to|threatening to|vowed to|vows to|prepares to|preparing to|preparing for|prepared to|ready to|about to|set to|due to|scheduled|upcoming|possible|to avoid|to prevent|threat of|threats of|call for|called for|calls for|fear of|fears of|in case of|risk of|if|may|might|could|ahead of|to',
  ),
  conditional: list(
    'reportedly|allegedly|alleged|suspected|would have|may have|might have|could have|purported|reports that|reports of|rumours of|rumors of|claims of|accused of|apparent',
  ),
  against: list('on|against|targeting|at'),
};
