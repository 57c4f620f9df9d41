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
    presence: list(''),
    advance: list(
      'rebel advance|army advance|advance on the capital|advance of the rebels|advance of the army|thrust towards|push towards|breakthrough|territorial gains',
    ),
    condemnation: list('condemnation|condemnations|denunciation'),
    capture: list('hostage-taking|kidnapping|kidnappings|abduction|abductions|kidnap|'),
    strike: list(
      'aerial attack|aerial attacks|air attack|air attacks|precision strike|precision strikes|bombing raid|bombing raids|bombing run|bombing runs|aerial strike|aerial strikes|naval strike|naval strikes|retaliatory strike|retaliatory strikes|air bombardment|naval bombardment|air assault|bombing sortie|bombing sorties|drone raid|drone raids|cruise missile strike|cruise missile strikes|cluster bombing|missile launch|missile launches|coalition strike|coalition strikes|strike|strikes|airstrike|airstrikes|air strike|air strikes|drone strike|drone strikes|missile strike|missile strikes|raid|raids|air raid|air raids|bombing|bombings|bombardment|bombardments|carpet bombing|aerial bombardment|aerial bombing|barrel bombing|drone attack|drone attacks|missile attack|missile attacks',
    ),
    shelling: list(
      'tank fire|cross-border fire|gunfire and shelling|rocket barrage|rocket barrages|artillery barrage|artillery barrages|missile barrage|salvo of rockets|salvo of missiles|salvoes of rockets|mortar barrage|counter-battery fire|howitzer fire|artillery strike|artillery strikes|mortar attack|mortar attacks|artillery attack|artillery attacks|artillery bombardment|indirect fire|shelling|artillery fire|mortar fire|rocket fire|shellfire|cannon fire|shellings|barrage|barrages',
    ),
    'shoot-down': list(
      'downing of|shootdown|shooting-down|destruction of a drone|destruction of a jet|destruction of the jet|destruction of the drone|destruction of a helicopter|interception of a drone|interception of drones|interception of missiles|shooting down|downing|shoot-down',
    ),
    attack: list(
      'assassination attempt|assassination attempts|grenade attacks|machete attack|arson|roadside bomb attack|bomb blast|bomb blasts|car bomb|truck bomb|gunfire attacks|hit-and-run attack|hit-and-run attacks|firebombing|firebombings|parcel bomb attack|vehicle attack|ramming attack|school shooting|killing of the|suicide blast|suicide blasts|raid on the village|terror attacks|acid attack|axe attack|arson attempt|attempted assassination|ransomware attacks|cyber attack|cyber attacks|hacking attack|piracy attack|assault|assaults|attack|attacks|ambush|ambushes|shooting|shootings|suicide bombing|suicide bombings|car bombing|assassination|assassinations|massacre|massacres|bomb attack|bomb attacks|suicide attack|suicide attacks|gun attack|gun attacks|cyberattack|stabbing|stabbings|killing spree|gunfire attack|drive-by shooting|hijacking|hijackings|beheading|beheadings|arson attack|arson attacks|cyber-attack|cyberattacks|knife attack|knife attacks|ransomware attack|terror attack|terrorist attack|terrorist attacks|mass shooting|mass shootings|grenade attack|mortar attack|car bomb attack|roadside bombing|roadside bombings|pogrom|mutiny|lynching|lynchings|rocket attack|rocket attacks',
    ),
    battle: list(
      'shooting match|heavy fighting|exchange of gunfire|exchanges of gunfire|dogfight|dogfights|pitched battle|pitched battles|hand-to-hand combat|infighting|border clash|border clashes|armed clash|armed clashes|crossfire|battle|battles|clash|clashes|fighting|firefight|firefights|skirmish|skirmishes|combat|gun battle|exchange of fire|shoot-outs|shootouts|scuffle|scuffles|exchanges of fire|gun battles|street fighting|street battles|gunfight|gunfights|shoot-out|shootout|hand-to-hand fighting|running battles|hostilities',
    ),
    offensive: list(
      'land offensive|military operation|military operations|ground operation|ground assault|ground invasion|spring offensive|lightning offensive|push to retake|push to recapture|counter-offensives|counteroffensives|military push|security operation|army operation|cross-border operation|cross-border raid|cross-border incursion|operation against the rebels|drive to retake|winter offensive|summer offensive|offensive|offensives|counteroffensive|counter-offensive|invasion|incursion|incursions|ground offensive|counter-attack|counterattack',
    ),
    withdrawal: list(
      'drawdown|troop drawdown|pull-back|troop reduction|troop reductions|troop cuts|retreat of the|evacuation of the garrison|disengagement|exit of the troops|departure of the troops|departure of the last|redeployment of troops out|withdrawal|withdrawals|pullout|pull-out|pullback|retreat|troop withdrawal|troop withdrawals|troop pullout',
    ),
    deployment: list(
      'troop build-up|troop buildup|military build-up|military buildup|troop movements|arrival of troops|arrival of reinforcements|dispatch of troops|reinforcement|mobilisation|mobilization|troop surge|build-up of troops|deployment|deployments|troop deployment|redeployment',
    ),
    leaflets: list('flyers|pamphlets|leaflet drop|leaflet drops|leaflets'),
    agreement: list(
      'truce deal|ceasefire deal|ceasefire agreement|framework agreement|peace treaty|peace pact|non-aggression pact|disengagement accord|disengagement agreement|interim agreement|armistices|humanitarian pause|humanitarian truce|peace settlement|power-sharing deal|power-sharing agreement|draft accord|draft agreement|reconciliation deal|disarmament deal|modus vivendi|bilateral agreement|defence pact|defence agreement|trade agreement|roadmap for peace|agreement|agreements|ceasefire|cease-fire|truce|accord|armistice|treaty|settlement|deal|peace deal|peace accord|pact|truces|cessation of hostilities|suspension of hostilities|memorandum of understanding|peace agreement|ceasefires|peace accords|peace deals',
    ),
    negotiation: list(
      'ceasefire talks|truce talks|proximity talks|peace process|round of talks|rounds of talks|indirect talks|direct talks|video talks|bilateral talks|peace summit|peace conferences|discussions|shuttle diplomacy|negotiating session|round-table talks|roundtable talks|parley|pourparlers|crisis talks|emergency talks|back-channel talks|talks|negotiations|negotiation|peace talks|peace negotiations|peace conference',
    ),
    protest: list(
      'protest camp|hunger march|candlelit vigil|mass protest|mass protests|mass rally|mass demonstration|go-slow|human chain|street demonstration|anti-government protest|anti-government protests|student protests|road blockade|road blockades|strike march|protest vigil|picket line|protest|protests|demonstration|demonstrations|march|marches|rally|rallies|riot|riots|sit-in|occupation|rioting|protest march|protest rally|street protest|street protests|general strikes|hunger strikes|sit-ins|protest rallies|blockade|blockades|picket|roadblock|roadblocks|counter-protest|counter-demonstration|uprising|silent march|funeral march|general strike|hunger strike',
    ),
    arrest: list(
      'apprehension of|imprisonment of|arrest|arrests|detention of|round-up|round-ups|mass arrests|house arrest|roundup|roundups',
    ),
    death: list(
      'lynching of|beheading of|mass killing|mass killings|killing|killings|drowning|drownings|murder of|murders of|slaying|slayings|fatal shooting|fatal shootings',
    ),
    disaster: list(
      'mud slide|dam burst|dam failure|dam collapse|bridge collapse|building collapse|roof collapse|mine collapse|mine blast|gas explosion|gas blast|boiler explosion|coach crash|bus crash|train crash|train collision|rail crash|rail accident|road accident|car crash|car accident|helicopter crash|air crash|boat accident|ferry sinking|head-on collision|derailments|collisions|eruptions|avalanches|tsunamis|flash-flooding|torrential floods|deluge|conflagration|chlorine leak|toxic leak|radiation leak|chemical spill|spill|power plant accident|nuclear accident|industrial accident|boat capsizing|lava flow|mudflow|mudflows|tidal surge|foreshock|tremors|aftershocks|seaquake|subsidence|sinkhole|sandstorm|hailstorm|ice storm|firestorm|inundation|whirlwind|waterspout|rock fall|pileup|shipwrecks|shock|disaster|tragedy|catastrophe|earthquake|earthquakes|flood|floods|flooding|wildfire|wildfires|fire|blaze|sinking|shipwreck|cyclone|hurricane|storm|tsunami|avalanche|eruption|collapse|derailment|crash|mudslide|mudslides|landslide|landslides|landslip|landslips|rockslide|slide|surge|storm surge|tornado|tornadoes|twister|typhoon|hurricanes|storms|cyclones|crashes|quake|quakes|aftershock|tremor|blizzard|pile-up|fires|inferno|plane crash|gas leak|drought|accident|accidents|collision|blast|blasts|explosion|explosions|bush fire|bush fires|forest fire|forest fires|bushfire|bushfires|cave-in|rockfall|capsizing|train wreck|tidal wave|air disaster|rail disaster|ferry disaster|mining disaster|mine disaster|train disaster|shipping disaster|maritime disaster|cable-car disaster|dam disaster|flash flood|flash floods|house fire|factory fire|oil spill|chemical leak|stampede|volcanic eruption|rockslides|floodwaters',
    ),
    zone: list(
      'demilitarised strip|demilitarized strip|demilitarised area|demilitarized area|humanitarian corridor|humanitarian corridors|safe corridor|safe corridors|security perimeter|security cordon|security belt|safe haven|safe havens|safe area|neutral zone|protection zone|protected zone|closed military zone|military zone|danger zone|evacuation zone|ceasefire zone|separation zone|closed zone|air exclusion zone|maritime exclusion zone|safe zones|security zones|firing zone|kill zone|cordon sanitaire|disengagement zone|ceasefire line|green line|no-fly zone|deconfliction zone|de-escalation zone|de-escalation zones|buffer zone|exclusion zone|demilitarised zone|demilitarized zone|security zone|safety zone|quarantine zone|restricted zone|no-go zone|exclusion zones|buffer zones|no-fly zones|safe zone',
    ),
    seizure: list(
      'coup|coups|takeover|power grab|palace coup|recapture|annexation|capture of the|fall of the|conquest of|liberation of the|drugs bust|drug bust|rebel takeover|seizure|seizures|putsch|coup attempt|military coup|military takeover|drugs haul|drug haul|haul of|capture of the town|fall of the town|fall of the city',
    ),
    campaign: list(
      'bombing campaigns|campaign of bombings|campaign of attacks|campaign of strikes|campaign of air strikes|campaign of assassinations|campaign of terror|air campaigns|insurgent campaign|counter-insurgency campaign|counterinsurgency campaign|ground campaign|campaign of intimidation|campaign of shelling|immunisation campaign|immunization campaign|drone campaign|guerrilla campaign|missile campaign|campaign against the rebels|campaign against shipping|military campaigns|similar campaign|air campaign|bombing campaign|military campaign|vaccination campaign',
    ),
  },
  verbs: {
    advance: list(''),
    strike: [
      ...regular('bombard'),
      ...list(
        'bombed|bombing|to bomb|will bomb|would bomb|could bomb|bombs fell|dropped bombs|dropped a bomb|dropped two bombs|rocketed|strafed|strafing',
      ),
    ],
    shelling: list(
      'shells were fired|rockets were fired|mortars were fired|shells have been fired|mortar bombs fell|mortar bombs landed|mortar bombs hit|mortar shells hit|mortar shells fell on|lobs|lobbing|fires shells|firing shells|firing rockets|fire rockets|fired rockets|fired mortars|launching|launches rockets|hurled shells|rocket landed|rocket fell|rocket hit|shell hit|shell landed|shell fell|tank shell hit|mortar round hit|mortar round landed|shell struck|rocket struck|shelled|shelling|fired|launched|lobbed|shells landed|shells fell|shells rained|shells slammed|rockets landed|rockets fell|rockets rained|mortar rounds landed|mortar rounds fell|mortars landed|mortar shells landed|mortar shells fell|rockets slammed|shells struck|rockets struck|mortar rounds struck|shells hit|shells crashed|rained shells|rained rockets|rockets hit',
    ),
    'shoot-down': list(
      'was shot down|were shot down|was downed|were downed|shot down|shoot down|shoots down|shooting down|downed|shot it down|shot them down|brought down a drone',
    ),
    attack: [
      ...regular('attack|ambush|assassinate|assault|sabotage|vandalise'),
      ...list(
        'was shot and wounded|were shot and wounded|was shot and injured|were shot and injured|blew up his|blew up her|blew himself|rammed his|rammed her van into a crowd|ploughed into a crowd|drove into a crowd|drove into the crowd|ploughed into the crowd|grenade was thrown|grenades were thrown|threw a grenade|threw grenades|hurled a grenade|lobbed a grenade|threw petrol bombs|hurled petrol bombs|threw a petrol bomb|threw molotov cocktails|bomb was detonated|bomb was set off|set off a bomb|set off a device|planted a bomb|carjacked|stormed|storming|attempted to assassinate|tried to assassinate|tried to kill|sprayed with bullets|sprayed bullets|opened up with|raked with gunfire|blown apart|tore through a market|tore through the market|car bomb tore|blast tore|burst into a|gang-raped|bludgeoned|knifed|poisoned|lynched|mugged|fired shots at|fired several shots|fired on by|fire on the crowd|firing into|fired into|strafing|raided|raiding|bomb went off|bombs went off|device went off|mine went off|bomb exploded|bomb ripped through|bomb tore through|set upon|fired rubber bullets|fired live rounds|fired live ammunition|fired into the crowd|fired into a crowd|launched an attack|launched attacks|mounted an attack|carried out an attack|stormed the prison|detonated explosives|detonated a bomb|pirates boarded|gunmen boarded|commandos boarded|stabbed|gunned down|opened fire|open fire|opens fire|blew up|blew himself up|fired on|fired at|firing on|firing at|opening fire|came under fire|come under fire|coming under fire|came under attack|come under attack|was shot at|were shot at|shot at|fires on|fires at|stabbing|mown down|mowed down|hijacked|hijacking|firebombed|torched|blown up|blew themselves up|blew herself up|shot and wounded|shot and injured|was shot in the|were shot in the|held up at gunpoint|at gunpoint',
      ),
    ],
    battle: list(
      'engaged militants|engaged rebels|engaged insurgents|engaged the enemy|came to blows|beat back|beat back the|fought off|fighting off|fending off|fended off|repelled|repulsed|repelling|repulsing|drove back|driving back|held off|were locked in combat|locked in fighting|crossed swords|resisted the army|clashed|clash|clashing|fought|exchanged fire|battled|traded fire|trading fire|exchanging fire|skirmished|fighting with|traded blows with|traded gunfire|trading gunfire|exchanged gunfire|battling|fought running battles|scuffled',
    ),
    offensive: list(
      'besieged the town|besieged the city|besieged by|opened a new front|opened a front|launched a push|launched an operation|mounted an operation|went on the attack|gone on the attack|besieging|besiege|laid siege to|laying siege to|encircled|encircling|surrounded the town|surrounded the city|crossed the border in force|invades|marched on the capital|counterattacked|counter-attacked|mopped up|laid waste|launched an assault|launched an offensive|stormed|storming|went on the offensive|gone on the offensive|invaded|invade|invading',
    ),
    withdrawal: list(
      'recall|recalls|recalled|recalling|bring home|brings home|brought home|bringing home|cut|cutting|cuts|reduce|reduces|reduced|reducing|draw down|drew down|drawing down|drawn down|repatriate|repatriated|repatriating|halve|halved|slashed|scaled back|bring back|brought back|bringing back|withdrew|withdrawn|withdraw|withdraws|pulled out|pull out|pull back|pulls out|pulls back|pulled back|retreated|retreating|retreat|withdrawing|pulling out|pulling back|fell back|falling back|pulled its troops|pulled their troops|drew back|pulled troops',
    ),
    seizure: list(
      'taken over|regained control of|regain control of|regaining control of|retaken|wrested|wresting|liberated|liberating|stormed and took|toppled the president|toppled the government|toppled the regime|toppled president|deposed|deposed the president|overthrow|overthrowing|staged a coup|secured the airport|in the hands of the rebels|fall into the hands|falls to|captured control|conquered|conquering|annexed|annexing|usurped|taken control|gained control of|assumed control of|commandeered|boarded|seized|seize|seizes|seizing|confiscated|captured the town|took control of|taken control of|took over|overran|overrun|overrunning|seized control of|wrested control of|taking control of|took possession of|impounded|confiscating|fell to the rebels|fell to rebels|fell to government|fell to insurgents|fell to the army|fell to jihadists|fallen to the rebels|fallen to rebels|fell into rebel hands|fell into the hands|town fell|city fell|town has fallen|city has fallen|was boarded|were boarded|carted off|impounding|intercepted|overthrew|overthrown|ousted the president',
    ),
    capture: list(
      'kidnapped|kidnap|kidnaps|kidnapping|abduct|abducts|abducted|abducting|held hostage|holding hostage|carried off|spirited away|made prisoner|hold hostage|captured|recaptured|retook|retaken|capturing|took prisoner|taken prisoner|took hostage|taken hostage|took captive|taken captive|recapturing|retaking|taking prisoner',
    ),
    presence: list(
      'remain deployed|remains deployed|is garrisoned|were garrisoned|garrisoned|are quartered|billeted|are camped|encamped|are present in|are positioned|remain in place|are still deployed|stayed put|is home to|are dug in|dug in|maintains|maintain|maintained|stationed|have been stationed|has been stationed|are stationed|maintains a base|maintain a base|is stationed|were stationed|maintains troops|maintain troops|have been based|are based in|is deployed in|are garrisoned|were based in|has stationed|have stationed|had stationed|keeps a garrison|has kept a garrison|have a garrison|has a garrison|remain stationed|remains stationed|are based at|is based at|remained stationed',
    ),
    zone: list(
      'delimited|demarcated|designated|designates|extended|widened|drew up|carved out|closed the airspace|closed its airspace|cordoned off|sealed off|marked out|opened|lifted|enforced|enforcing|establish|establishing|declaring|create|creating|setting up|declared|established|imposed|set up|created|proclaimed|declares|imposes|enforces',
    ),
    campaign: list('vaccination campaign'),
    deployment: list('deployed|deploys|deploying|deploy|redeployed|mobilised|mobilized|redeploying|airlifted|flown in'),
    arrest: list(
      'jailed pending trial|remanded|collared|taken away by police|caught by police|captured by police|picked up the trafficker|held on suspicion of|being held on suspicion|held in custody|kept in custody|detained for questioning|brought in for questioning|hauled in for questioning|imprisoned|imprisoning|busted|swooped on|nabbed by|seized by police|arrest warrant was executed|turned himself in|turned herself in|gave himself up|gave herself up|surrendered to police|surrendered to the police|in police custody|remain in custody|bundled into a police|handed over to police|hunted down|extradited|was jailed|were jailed|was charged and held|taken to the police station|arrested|detained|arresting|detaining|remanded in custody|taken into custody|apprehended|rounded up|rounding up|taken in for questioning|held for questioning|placed under arrest|put under arrest|placed under house arrest|put under house arrest|rearrested|re-arrested|handcuffed|interned|led away in handcuffs|hauled away|hauled off|led away by police|picked up by police|nabbed|was picked up|were picked up|under house arrest|locked up|arrests|detain|detains|apprehend',
    ),
    death: list(
      'was shot dead|were shot dead|was shot and killed|were shot and killed|was stabbed to death|starved to death|fell to their deaths|fell to his death|fell to her death|plunged to their deaths|plunged to his death|claimed five lives|took the lives|took the life|cost the lives|costs the lives|cost the life|were run over|was run over and killed|died of his wounds|died from his wounds|died of her injuries|died from their injuries|pronounced dead|declared dead|was confirmed dead|feared dead|met his death|met her death|met their deaths|gassed|decapitated|garrotted|strangled|throttled|butchered|choked to death|scalded to death|poisoned to death|drown|drowns|took his own life|took her own life|committed suicide|killed instantly|succumbed|suffocating|shot dead|stabbed to death|beaten to death|lost their lives|lost his life|lost her life|killed|killing|kills|died|dies|drowned|slain|were found dead|was found dead|perished|passed away|lost her life|murdered|murdering|shot and killed|found dead|claimed the life|claimed the lives|succumbed to|burned to death|burnt to death|bled to death|froze to death|crushed to death|hacked to death|bludgeoned to death|executed|beheaded|lynched|drowning|perish|dying|claimed|claiming|fatally shot|fatally wounded|fatally stabbed|fatally injured|massacred|slaughtered|electrocuted|trampled to death|burned alive|burnt alive|put to death|hanged|suffocated|asphyxiated',
    ),
    leaflets: list(
      'leaflets were strewn|leaflets were scattered|leaflets were thrown|leaflets rained|leaflets fell|dropped flyers|dropping flyers|airdropped leaflets|air-dropped leaflets|showered with leaflets|leaflets fluttered|leaflets have been dropped|distributed leaflets from the air|dropped millions of leaflets|dropped hundreds of leaflets|pamphlets were dropped|flyers were dropped|dropped leaflets|dropping leaflets|scattered leaflets|rained leaflets|showered leaflets|leaflets were dropped|dropped thousands of leaflets|dropped pamphlets|scattering leaflets',
    ),
    agreement: list(
      'struck a peace deal|strike a peace deal|reached an understanding|reached a compromise|struck a bargain|patched up their differences|laid down their arms|laid down arms|downed their weapons|agree to a truce|agree to a ceasefire|agreed to stop shooting|agreed to lay down|clinched a deal|sealed a deal|closed a deal with the rebels|thrashed out a deal|brokered a truce|brokered a ceasefire|accepted a ceasefire|accepted a truce|accepted the ceasefire|reached accord|reached agreement|came to an agreement|come to an agreement|come to an understanding|entered into an agreement|signed the deal|signed up to|signed|sign|signs|signing|initialed|inked|brokered|ratified|sealed|concluded|clinched|negotiated|signed an agreement|reached an agreement|signed a deal|reached a deal|agreed|had agreed|agreed a truce|agreed to a truce|signed a truce|signed a peace deal|ceased fire|sealed an agreement|signed an accord|signed a treaty|struck a truce|signed a pact|reached a settlement|concluded an agreement|come to terms|came to terms with the rebels|buried the hatchet|struck a deal|signed a ceasefire|signed a memorandum|signed the accord|signed the treaty|signed the agreement|reached a truce|reached a ceasefire|agreed on a truce|agreed on a ceasefire|initialled|inked a deal|concluded a treaty|hammered out a deal|made peace',
    ),
    protest: list(
      'picketed the|blockaded the|strikers occupied|students occupied|workers occupied|demonstrate|demonstrates|protest|demonstrates against|took part in a march|chained themselves|turned out to protest|staged a walkout|staged a march|staged a rally|staged a demonstration|held a vigil|mutinied|rallied outside|rallied against|rallied in support|rallied in front of|chanted slogans|chanting slogans|waved placards|waving placards|waved banners|burned tires|burning tyres|burned effigies|erected barricades|put up barricades|manned barricades|set up roadblocks|threw stones at police|hurled stones at police|pelted police|occupied the university|occupied the campus|occupied the square|camped outside|camped out in|formed a human chain|gather outside|gathering outside|gathered at the gates|assembled in front of|poured out onto|filled the streets|thronged the streets|flocked to the square|march through|marched through|marched on|marching through|marched to|blocked|blocking|block|blocks|barred|barring|occupied|occupying|protested|protesting|demonstrated|demonstrating|marched|rallied|rioted|took to the streets|taken to the streets|taking to the streets|take to the streets|poured into the streets|poured onto the streets|poured into the square|rioting|march|marching|picketed|picketing|gathered outside|gathered in front of|massed outside|massed in front of|converged on|assembled outside|staged a sit-in|staged a protest|staged protests|barricaded|blockaded|blockading|rally|rallying|thronged|burned tyres',
    ),
    negotiation: list(
      'negotiate|negotiates|negotiated|negotiating|to meet|will meet|met again|met for talks|are meeting|were meeting',
    ),
    condemnation: list(
      'lashed out at|lashing out at|voiced its condemnation|voiced their condemnation|issued a condemnation|voiced its outrage|expressed its outrage|expressed revulsion|strongly condemned|rebuked|hit out at|criticised the raid|criticized the raid|took issue with the raid|expressed horror|expressed dismay at|expressed indignation|registered a protest|lodged a protest|lodged a formal protest|branded the attack|called the attack cowardly|assailed|berated|condemned|condemns|condemning|denounced|denounces|deplored|deplores|deploring|decried|decries|lambasted|slammed|slams|castigated|denouncing|spoke out against|voiced outrage|expressed outrage|strongly criticised|roundly condemned|deplore|denounce|condemn|decry|excoriated',
    ),
    disaster: list(
      'ruptured|rupturing|came down in|went down in|went down with|crash-landed|nosedived|ditched in|slid off|toppled onto|toppled over|listed and sank|sprang a leak|leaked from|blew down|tore the roof off|ripped the roof off|cut off by floods|shook the region|shook the city|jolted the coast|jolted|rattled|spewed|spewing ash|rolled over|struck a reef|hit a reef|hit rocks|struck rocks|hit an iceberg|struck an iceberg|ploughed off|skidded into|veered into|careered into|slid into|fell onto the tracks|burst through|bursting its banks|overflowing|washed ashore|subsided|buckled|imploded|burnt out|burned out|charred|razed by fire|razed by the fire|destroyed by fire|destroyed in a fire|destroyed by flames|devastated|devastating|ravaged|exploded|detonated|capsized|sank|sunk|derailed|collapsed|crashed|flooded|erupted|engulfed|burst its banks|gutted|ran aground|collided|rammed|overturned|inundated|capsizing|sinking|made landfall|makes landfall|came off the rails|left the rails|jumped the rails|veered off the road|ran off the road|skidded off the road|plunged into|plunged off|caved in|gave way|foundered|caught fire|burst its dykes|burned down|burnt down|keeled over|swept away|washed away|crumbled|toppled|collapsing|crashing|derailing|went up in flames|flattened|overflowed|burst|fell into|fell off|fell onto|fell from|burst open|breached|went down off|smashed into|ploughed into|plowed into|crashed into|buried part|buried a village|buried homes|fire tore through|fire swept through|fire ripped through|fire broke out|fire raged|fire gutted|fire engulfed|flames tore through|burned to the ground|burnt to the ground|broke in two|split in two|submerged|swamped|washed out|slammed into',
    ),
  },
  armedVerbs: {
    seizure: list('occupied|occupying|occupies|secured|securing'),
    presence: list('hosts|host|hosted|patrolled|patrolling|retains|retain|bases'),
    attack: list(
      'shot the|shot a|shot an|shot two|shot three|shot several|was shot|were shot|set fire to|setting fire to|looted|looting|ransacked|ransacking|torched|torching|overwhelmed|hacked|pillaged|plundered|terrorised|were shot by|was shot by|slaughtering',
    ),
    deployment: list(
      'arrived|landed|disembarked|deplaned|set sail|sailed for|took up positions|taken up positions|took up position|fanned out|moved to the border|massed|massing|amassed|called up|calling up|flew in|shipped|shipping|airlifting|moved up|posted|despatched|beefed up|reinforced|reinforcing|bolstered|stepped up|landed troops|ferried|sent in|positioned|repositioned|sent|dispatched|rushed|sending|send|sends|rushing|dispatches',
    ),
    withdrawal: list(
      'rolled out of|rolled out|departed|flew home|flown home|going home|go home|gone home|went home|returned home|returning home|moved out|streamed out of|drove out of|marched out of|shipped out|headed home|packed up|crossed back|quit|quitting|fled|fleeing|relinquished|ceded|gave up|deserted|left|vacated|evacuated|abandoned|leaving|vacating|evacuating',
    ),
    strike: list(
      'slammed into|slams into|slamming into|smashed into|crashed into|ripped into|tore into|rained down on|obliterated|obliterating|wiped out|wiping out|flattened|flattening|levelled|leveled|levelling|raked|raking|razed|razing|pulverised|pulverized|demolished|demolishing|incinerated|dropped cluster munitions|dropped munitions|dropped barrel bombs|dropped cluster bombs|took out|taken out|rocked|hit|hits|hitting|struck|strikes|striking|targeted|destroyed|destroys|pounded|pounding|hammered|hammering|destroying|targeting|bombing|blasted',
    ),
    advance: list(
      'entered|entering|enters|reached|reaching|reaches|approached|approaching|approaches|neared|nearing|swept into|pressed on to|pressed on towards|pushed forward|pushed forward towards|moved on|edged closer to|rolled towards|rolled toward|edged towards|inched towards|broke through|drove into|poured into|thrust into|punched into|advancing on|advanced on|made gains|gained territory|making gains|push forward|edging closer|crept towards|moving towards|marching on|pushing into|pushing towards|converging on the city|advanced|advancing|advance|advances|pushed into|moved to within|moved towards|moved toward|moved into|pushed towards|pushed toward|pushed on|pushed deeper|closed in on|closing in on|rolled into|crossed into|marched into|penetrated|gained ground',
    ),
    capture: list('took'),
  },
  figures: list(
    "shot a film|battle is brewing|battle brewing|joined the battle|join the battle|battle over the bill|laying siege to what|prices rocketed|rescuers pulled out|rescue workers pulled out|firefighters pulled out|divers pulled out|volunteers pulled out|pulled out a gun|pulled out a knife|pulled out a pistol|pulled out the body|pulled out the bodies|pulled out alive|took the step|took the unusual step|took the rare step|took the lead|shot a video|shot the film|shot the scene|shot the video|shot the wedding|shot the series|were shot on location|shot a round|shot a goal|shot a 68|was shot on|was shot in|drew fire|drawing fire|set fire to the imagination|death of a salesman|arrested development|burned calories|burning question|burning issue|burned out by work|captures the mood|captured the mood|strike a chord|a stroke|shot in spain|was shot in black|shot on location|photo shoot|shot of|long shot|screen shot|free kick|shot over|shot wide|shot at goal|shot put|mug shot|meeting the deadline|sudden death|death penalty|death sentence|death row|death threat|death threats|death toll|death certificate|near-death|brain death|arrested for a moment|summit of the mountain|at the summit|to the summit|discussions about art|meeting point|police custody suite|suicide bomber|suicide bombers|suicide hotline|summer camp|burned a hole|occupied seats|is occupied by|set up shop|set up a company|set up a business|set up a committee|set up an inquiry|opened the door|opened fire sale|opened the meeting|burning bush|peace of mind|cyber monday|battered fish|deluge of|spill the beans|crush on|understanding of|reach an understanding of|slight compromise|coup de grace|unrest at home|fire fighting|battling to|battled to|battle for demand|battle for hearts|occupied with|occupied by|on strike|strike action|strike ballot|strike by|rail strike|dockers' strike|teachers' strike|nurses' strike|doctors' strike|pilots' strike|wildcat strike|heart attack|panic attack|asthma attack|attack on his record|strike a deal|struck a deal|strike an agreement|struck an agreement|strike a balance|struck by how|struck gold|under attack from critics|battle of words|war of words|battle for votes|legal battle|court battle|battle against cancer|battle with cancer|combat climate|charm offensive|bombarded with|under fire|fire chief|fire brigade|fire service|fire department|fire crews|fire engine|fire station|ceasefire line|march past|in march|storm of criticism|storm of protest|killing time|dead heat|dead end|dead last|a strike from|strike rate|crash course|stock market crash|hit the headlines|hit a record|hit song|hit single|hits record|hit back|hit out|under arrest warrant|cardiac arrest|dead sea|flood of|flooded with|avalanche of|explosion of|explosion in demand|riot police|riot gear|fire exit|fire sale|fire station|fire alarm|fire drill|fire safety|fire department|crash diet|rally driver|rallied to|rallied by|attacks the next|attack the next|came under fire for|came under fire from critics|came under fire over|come under fire for|come under fire over|coming under fire for|coming under fire over|slammed shut|slammed the door|slammed the brakes|slammed against|slammed home|burst into|burst out|stormed to|stormed to victory|stormed into the lead|storming to|stormed off|stormed out|assault rifle|assault rifles|executed by the|gave way to|murder trial|caught fire with|offensive on prices|swept away by emotion|sent off|sent out|left out|left behind|rushed to hospital|rushed to the hospital|rushed to a hospital|rushed to defend|rushed to help|slammed into reverse|slammed on the brakes|toppled the record|marching orders|on the march|marching band|quite a coup|fell into disrepair|fell into disuse|fell into place|fell into debt|fell from grace|fell from favour|moved into the lead|moved into first|moved into second|claimed victory|claimed the title|claimed responsibility|claimed credit|heart seizure|epileptic seizure|shot up the valley|fought off|fought back|went down off the|leadership battle|leadership contest",
  ),
  sport: list(
    'match|goal|goals|penalty|team|goalkeeper|referee|score|scored|championship|league|stadium|coach|ball|final|semi-final|striker|defender|half-time|halftime|fans|football|rugby|basketball|tennis|win|defeat|season|player|players|cup|kick-off|equaliser|winner|derby|manager|bench|midfielder|medal|race|sprint|wicket|innings|batsman|bowler|title|fixture|inning|overs|wickets|bowled|batting|bowling|batter|batters|spinner|seamer|crease|umpire|squad|tournament|boxer|challenger|belt|knockout|sprinter|sprinters|peloton|rider|riders|podium|relay|swimmer|scrum|winger|hooker|handball|volleyball|hockey|rink|ski|slalom|golf|birdie|putt|chess|grandmaster|qualifier|qualifiers|dribble|header|offside|substitute|standings|quarter-final|halfback|fly-half|dunk|rebounds|lap|laps|paddock',
  ),
  forces: list(
    'storm|hurricane|cyclone|typhoon|earthquake|quake|tremor|flood|wave|lightning|thunderstorm|hail|tornado|epidemic|drought|heatwave|avalanche|tsunami|wildfire|virus|disease|fever|cholera|rains|winds|blizzard|blaze|fire|fires|flames|flooding|tide|seas|landslide|avalanche',
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
  sure: list(
    'was shot down|were shot down|kidnapped|abducted|bomb blast|bomb blasts|car bomb|truck bomb|assassination attempt|assassination attempts|grenade attacks|suicide blast|aerial bombing|bombing raid|bombing raids|bombing run|bombing runs|precision strike|precision strikes|rocket barrage|rocket barrages|artillery barrage|exchange of gunfire|exchanges of gunfire|shells were fired|rockets were fired|mortars were fired|mortar bombs fell|troop build-up|military build-up|troop buildup|military buildup|threw a grenade|threw petrol bombs|hurled petrol bombs|staged a coup|military coup|palace coup|troop drawdown|troop reduction|campaign of bombings|artillery strike|artillery strikes|mortar attack|mortar attacks|military operation|heavy fighting|drove into a crowd|drove into the crowd|ploughed into a crowd|ploughed into the crowd|set off a bomb|sprayed bullets|fired shots at|airstrike|airstrikes|air strike|air strikes|drone strike|drone strikes|missile strike|missile strikes|air raid|air raids|artillery fire|mortar fire|rocket fire|shellfire|suicide bombing|suicide bombings|car bombing|assassination|assassinations|kidnapping|kidnappings|abduction|abductions|stabbing|stabbings|gun battle|firefight|firefights|exchange of fire|gunned down|stabbed|blew himself up|downing|air campaign|bombing campaign|bomb attack|bomb attacks|suicide attack|suicide attacks|gun attack|gun attacks|cyberattack|hostage-taking|taken hostage|took hostage|shot down|shelled|fighting|came under fire|come under fire|coming under fire|came under attack|opened fire|open fire|opening fire|was shot at|were shot at|shot at|mowed down|mown down|blew themselves up|blew herself up|firebombed|hijacked|hijacking|knife attack|knife attacks|shot and wounded|shot and injured|shells landed|shells fell|shells rained|rockets landed|rockets fell|rockets rained|mortar rounds landed|mortar rounds fell|mortars landed|mortar shells landed|mortar shells fell|shells slammed|rockets slammed|shells struck|rockets struck|mortar rounds struck|traded fire|trading fire|exchanged fire|exchanging fire|drive-by shooting|street fighting|gun battles|exchanges of fire|shoot-out|shootout|was shot in the|were shot in the|rocketed|strafed|bomb went off|bombs went off|device went off|mine went off|bomb exploded|bomb ripped through|bomb tore through|fired rubber bullets|fired live rounds|fired live ammunition|fired into the crowd|fired into a crowd|pirates boarded|gunmen boarded|commandos boarded|detonated a bomb|detonated explosives|mass shooting|mass shootings|rocket attack|rocket attacks|drone attack|drone attacks|missile attack|missile attacks|terrorist attack|terrorist attacks|exchanged gunfire|traded gunfire|gunfight|gunfights|grenade attack|roadside bombing|fell to the rebels|fell to rebels|fell to government|fell into rebel hands|barrel bombing|aerial bombardment|fell to insurgents|troop withdrawal|troop withdrawals|troop deployment|troop pullout',
  ),
  conflict: list(
    'column|columns|hitman|hitmen|gunner|gunners|raiders|coup|putschists|garrisons|minefield|landmines|landmine|cruise|warheads|armoury|militiaman|tribesmen|gunship|howitzer|kamikaze|sapper|sappers|grads|marines|paratroopers|contingent|frontlines|trenches|deserters|army|armies|troop|troops|soldier|soldiers|rebel|rebels|militant|militants|fighter|fighters|insurgent|insurgents|gunman|gunmen|militia|militias|militiamen|forces|brigade|brigades|battalion|battalions|regiment|garrison|commander|military|warplane|warplanes|fighter-jets|drone|drones|missile|missiles|rocket|rockets|artillery|mortar|mortars|bomb|bombs|bombers|gunfire|ceasefire|truce|coalition|frontline|casualties|ammunition|navy|warship|warships|gunboat|gunboats|jihadists|jihadist|separatist|separatists|guerrilla|guerrillas|commando|commandos|combatants|invasion|invaders|war|airbase|checkpoint|checkpoints|hostage|hostages|sniper|snipers|weapons|airstrike|airstrikes|paramilitary|paramilitaries|mercenaries|terrorist|terrorists|explosives|grenade|grenades|assailants|assailant|attackers|attacker|peacekeepers|tanks|armoured|shells|shelled|enemy|prisoners|convoy|police|officers|kidnappers|pickets|rifles|jets|aircraft|besieged|spaniards|stronghold|bunker|bunkers|submarine|frigate|knife|border guards|reservists|howitzers|warlord|warlords|junta|special forces|gunships',
  ),
  soft: list('police|officers|war|enemy|knife|spaniards|stronghold|attacker|assailant|aircraft|jets|junta'),
  people: list(
    'twins|twin|sister-in-law|niece|nephew|aunt|uncle|cousin|neighbour|neighbours|brigadier|civilian|civilians|person|people|man|men|woman|women|child|children|boy|girl|boys|girls|resident|residents|soldier|soldiers|officer|officers|policeman|policemen|police|guard|guards|fighter|fighters|rebel|rebels|troops|journalist|journalists|reporter|reporters|protester|protesters|demonstrators|passenger|passengers|worker|workers|student|students|pupils|villager|villagers|refugee|refugees|hostage|hostages|prisoner|prisoners|inmates|suspect|suspects|migrant|migrants|tourist|tourists|agent|agents|driver|drivers|pilot|pilots|doctor|doctors|nurse|nurses|rescuers|employee|employees|lawmaker|lawmakers|mayor|minister|president|leader|leaders|chief|commander|activist|activists|opponents|supporters|militants|gunmen|advisers|instructors|reinforcements|crew|sailors|fishermen|farmers|herders|teenager|teenagers|son|daughter|mother|father|brother|sister|couple|family|families|victim|victims|thieves|traffickers|smugglers|ringleaders|unionists|pirates|peacekeepers|contingent|units|battalion|brigade|army|forces|patrol|crowd|worshippers|pilgrims|spectators|customers|shoppers|travellers|skiers|hikers|climbers|lawyer|judge|ambassador|consul|diplomat|diplomats|general|colonel|sergeant|nationals|peoples|crowds|traders|voters|squads|marines|regiment|engineers|sappers|firefighters|him|them|her|others|bodyguard|bodyguards|witness|witnesses|demonstrator|customs|firefighter|paramedics|paramedic|guardsmen|gunman|teacher|teachers|farmer|miner|miners|fisherman|sailor|toddler|baby|pensioner|pensioners|grandmother|widow|envoy|envoys|clerk|hiker|climber|cyclist|cyclists|pedestrian|pedestrians|shopkeeper|shopkeepers|priest|imam|bishop|monk|monks|nun|nuns|aid|negotiator|negotiators|deputy|deputies|councillor|councillors|captain|lieutenant|major|servicemen|servicewoman|conscripts|conscript|recruits|cadets|gendarmes|ranger|rangers|marine|paratroopers|infantry|commandos|volunteers|squatters|looters|rioters|ringleader|hacker|hackers|editor|blogger|lawyers|observers|observer|monitors|elders|elder|herder|reservists|nobody|supporter|grandfather|mourners|mourner|shepherds|shepherd|poachers|trafficker|senator|senators|official|officials|delegates|skipper',
  ),
  things: list(
    'depot|depots|convoy|convoys|base|bases|airfield|airport|airports|airbase|camp|camps|village|villages|town|towns|city|cities|district|neighbourhood|house|houses|home|homes|building|buildings|block|hospital|hospitals|school|schools|mosque|church|market|bridge|bridges|road|roads|port|ports|harbour|ship|ships|boat|boats|vessel|vessels|tanker|freighter|vehicle|vehicles|truck|trucks|lorry|lorries|car|cars|bus|buses|train|trains|tank|tanks|plane|planes|jet|jets|helicopter|helicopters|drone|drones|position|positions|post|posts|outpost|barracks|garrison|fort|fortress|citadel|factory|factories|refinery|refineries|pipeline|plant|dam|warehouse|warehouses|hangar|hangars|tunnel|tunnels|hill|hills|pass|island|islands|region|province|valley|border|capital|consulate|embassy|prison|jail|headquarters|offices|radar|radars|battery|batteries|launcher|launchers|target|targets|stronghold|strongholds|territory|sector|crossroads|station|wells|well|field|fields|tower|towers|bunker|bunkers|checkpoint|checkpoints|arsenal|site|sites|compound|shops|shop|cocaine|cannabis|heroin|drugs|weapons|tonnes|kilos|ammunition|missiles|rockets|shipment|assets|wreckage|ground|coast|towns|trenches|lines|residence|hotel|restaurant|station|stations|hideout|palace|parliament|power|crates|crate|container|containers|ivory|timber|cigarettes|computers|computer|documents|passports|phones|laptops|paintings|painting|banknotes|gold|diamonds|yacht|trawler|trawlers|boxes|kilograms|kg|explosives|instrument|fuel|motorcycles|tusks|equipment|suburbs|outskirts|hamlet|hamlets|seiner|barge',
  ),
  abstract: list(
    'network|website|sales|revenue|profits|exports|imports|turnover|interest|production|decline|fall|slide|growth|development|progress|spread|battery|phone|engine|joke|bug|computer game|game|photo|photographs|wedding|video|portrait|landscape|agenda|date|demand|deal|deals|plan|plans|bill|law|laws|text|decision|decisions|measure|measures|reform|reforms|question|questions|idea|ideas|offer|offers|bid|complaint|candidacy|nomination|proposal|proposals|amendment|policy|policies|budget|title|lead|opportunity|chance|chances|victory|record|records|attention|imagination|mood|image|moment|share|shares|public|audience|problem|problems|issue|issues|subject|debate|virus|disease|affair|confidence|support|licence|license|permit|efforts|strategy|skills|arguments|file|case|price|prices|competition|competitor|competitors|rival|rivals|monopoly|reputation|remarks|statement|comments|claim|claims|allegation|allegations|money|cash|ball|centre|net|hearts|headlines|debt|unemployment|inflation|deficit|thinking|style|speech|stage|technology|software|vaccine|product|products|loan|world|word|words|criticism|critic|critics|system|chord|figure|figures|stock|market|poverty|root|roots|charge|charges|motion|consent|threat|invitation|funding|funds|subsidy|subsidies|post|job|role|ambition|season|crossbar|woodwork|race|contest|contract|application|appeal|lawsuit|account|accounts|advert|adverts|campaign|message|messages|spirit|essence|scene|light|heat|hopes|dreams|career|time|appetite|pain|germs|weeds|bacteria|crossing|opening|ropes|treaty|pact|commitment|pledge|remark|request|objection|agreement|testimony|goal|goals|defence|defences|leadership',
  ),
  animals: list(
    'fish|cattle|cow|cows|sheep|dog|dogs|cat|cats|wolf|wolves|bear|bears|bird|birds|chicken|chickens|poultry|pig|pigs|horse|horses|goat|goats|bees|animal|animals|boar|whale|whales|dolphins|livestock|deer|elephant|elephants|rhino|rhinos|lions|turtles|salmon|trees|crops|seabirds|calves|lambs',
  ),
  aircraft: list(
    'antonov|ilyushin|tupolev|mig|sukhoi|boeing|airbus|hercules|cessna|chopper|choppers|fighter-bomber|fighters|uav|uavs|quadcopter|quadcopters|plane|planes|drone|drones|aircraft|helicopter|helicopters|fighter|jet|jets|missile|missiles|warplane|warplanes|balloon|balloons|bomber|bombers|rocket|rockets|airliner|gunship|it|them|gunships|aeroplane|airplane',
  ),
  shells: list('shell|shells|mortar|mortars|artillery|rocket|rockets|howitzer|howitzers|cannon|salvo'),
  explosives: list(
    'bomb|bombs|suicide|bomber|claimed|responsibility|device|grenade|grenades|explosives|terrorist|terrorists|jihadists|militants|rocket|rockets|missile|missiles|drone|drones|raid|strike|strikes|airstrike|army|rebels|assailants|mine|landmine|attack|attacks|booby-trapped|detonated',
  ),
  wreckable: list(
    'mount|bridge|bridges|building|buildings|block|house|houses|home|homes|roof|ceiling|wall|dyke|dam|tunnel|mine|crane|tower|stand|stands|terrace|scaffolding|cliff|ship|ships|boat|boats|vessel|ferry|ferries|dinghy|canoe|trawler|tugboat|tug|catamaran|skiff|raft|schooner|launch|freighter|tanker|yacht|barge|train|trains|carriage|carriages|tram|plane|planes|helicopter|aircraft|airliner|jet|bus|buses|coach|car|cars|truck|trucks|lorry|lorries|minibus|van|vehicle|vehicles|factory|warehouse|depot|forest|forests|river|school|hospital|clinic|cable|silo|tank|district|street|streets|village|villages|town|towns|city|valley|cellars|roads|fields|shop|shops|restaurant|station|church|mosque|stadium|market|volcano|pier|balcony|walkway|flats|apartment|apartments|plant|mill|rig|platform|flames|fire|levee|levees|dike|dikes|dyke|embankment|scaffold|stage|terraces|rooftop|hut|huts|shack|shacks|villa|garage|courthouse|library|chapel|tent|tents|locomotive|tanker|cottage|cottages|barn|barns|footbridge|viaduct|ceiling|gallery|shaft|pit|colliery|chairlift|gondola|bungalow|kayak|rowing|pleasure|cabin|cabins|nightclub|bakery|refinery|palace|dormitory|hostel|hostels|temple|temples|workshop|workshops|pipeline|reservoir|canal|railway|hotel|hotels|hamlet|hamlets|farm|farms|suburb|suburbs',
  ),
  weather: list(
    'storm|storms|wind|winds|gust|gusts|hail|rain|rains|snow|weather|forecast|forecaster|forecasters|meteorologist|temperatures|degrees|frost|heatwave|drought|fog|sunshine|thermometer|cyclone|hurricane|waves|surge|flooding|tide|tides|harbour|thunder|lightning|hill|mud|slope|river|sea',
  ),
  court: list(
    'court|judge|judges|prosecutor|prosecutors|hearing|trial|defendant|lawyer|lawyers|verdict|sentence|jury|plaintiff|convicted|prison|conviction|appeal|lawsuit|dispute|tribunal|claimants',
  ),
  feigned: list(
    'novel|thriller|heroine|plot|protagonist|narrator|drill|drills|simulated|simulation|mock|fictional|playwright|manga|storyline',
  ),
  storms: list('storm|storms|hurricane|hurricanes|cyclone|cyclones|typhoon|blizzard'),
  takings: list('takeover'),
  holding: list('called|calls|calling|held|hold|holds|staged|stage|organised|planned|organise|joined|attended'),
  leaving: list('leave|quit|join|boycott|suspend|investigate|leaving|quitting|resume|end'),
  deadlines: list('by|until|till|no later than'),
  before: list('before|after'),
  between: list('between'),
  starting: list('from|starting|beginning'),
  sayings: list(
    'condemned|condemns|condemning|denounced|denounces|deplored|deplores|decried|slammed|welcomed|welcomes|praised|confirmed|confirms|reported|reports|announced|announces|claimed|claims|offered|offers|proposed|proposes|rejected|rejects|demanded|demands|ordered|orders|criticised|criticized|recounted|described|mentioned|cited|recalled|investigating|marked|commemorated|acknowledged|admitted|discussed|blamed|called|urged|reacted|protesting|protested|mourned',
  ),
  ceasing: list(
    'suspend|suspended|suspends|suspending|halt|halted|halts|halting|stop|stopped|stopping|pause|paused|end|ended|ends|ending|cease|ceased|abandon|abandoned|abandoning|interrupt|interrupted|end of|end to|halt to|pause in|suspension of|anniversary of|called off|calls off',
  ),
  presumed: list('alleged|suspected|apparent|purported'),
  than: list('than'),
  blasts: list('explosion|explosions|blast|blasts|exploded|detonated|blew'),
  flames: list('fire|fires'),
  firing: list('launching|lobs|lobbing|fired|launched|lobbed'),
  moving: list(''),
  involvement: list('behind|part|role|involvement|responsibility|hand|link|links|connection'),
  conditionals: list('whether|if|unless|provided'),
  owning: list('claimed|claim|claims|claiming'),
  excluding: list('ruled|rule|rules|excluded'),
  meetings: list('discussions'),
  parties: list('between|with'),
  festive: list(
    'celebrate|celebrated|celebrates|celebrating|celebration|celebrations|greet|welcome|cheer|parade|carnival',
  ),
  seizing: list(
    'seized|seize|seizes|seizing|confiscated|confiscating|impounded|impounding|intercepted|was|were|carted',
  ),
  seizures: list('seizure|seizures|haul'),
  claiming: list('claimed|claiming'),
  lives: list('lives|life'),
  units: list(
    'column|columns|contingent|contingents|carrier|soldiers|reinforcement|garrison|bombers|forces|cruiser|convoys|flotilla|fleet|legionnaires|airmen|sappers|gendarmes|strength|force|numbers|number|peacekeeping|howitzer|armour|armor|batteries|observers|monitors|peacekeepers|reinforcements|advisers|instructors|marines|paratroopers|commandos|warship|warships|frigate|frigates|destroyer|submarine|gunboat|gunboats|tanks|gunships|battalion|battalions|brigade|brigades|regiment|reservists|conscripts|mercenaries|trainers|jets|warplanes|howitzers',
  ),
  raids: list('raid|raids'),
  possessives: list('my|your|his|her|its|our|their'),
  parts: list('head|part|parts|rest|half|most|tail|front|rear|edge|dozens|hundreds'),
  wrecks: list('capsized|derailed|aground|made|makes|came|left|jumped|veered|ran|skidded|keeled|foundered|caved'),
  reached: list('reached|signed|agreed|struck|brokered'),
  bargains: list('deal'),
  pacts: list(
    'cease-fire|armistice|memorandum|protocol|peace|accords|treaties|agreements|pacts|deals|truces|ceasefire|truce|agreement|treaty|pact|accord|deal|settlement',
  ),
  signing: list(
    'signed|sign|signs|signing|initialled|initialed|inked|brokered|ratified|sealed|concluded|clinched|negotiated',
  ),
  papers: list('statement|memorandum|protocol|declaration|roadmap|document|documents|charter|communique|text'),
  blocking: list('blocked|blocking|block|blocks|barred|barring|occupied|occupying'),
  ways: list(
    'road|roads|railway|rail|track|tracks|line|lines|street|streets|bridge|bridges|entrance|entrances|gate|gates|port|ports|harbour|convoy|traffic|motorway|highway|crossing|crossings|access|avenue|intersection|junction|tunnel|depot|refinery|runway|square|roundabout|roundabouts|lorries|trucks|station|stations|campus|university|ministry|offices|building',
  ),
  listing: list(
    'provides|provided for|calls|envisages|envisaged|includes|stipulates|foresees|demands|demanding|proposes|proposed|requires|sought|seeks',
  ),
  likening: list('as'),
  later: list('later'),
  broken: list('broken off|suspended|interrupted|stalled|frozen|postponed|expired|abandoned|called off|halted'),
  dealings: list(
    'negotiate|negotiates|negotiated|negotiating|to meet|will meet|met again|met for talks|are meeting|were meeting',
  ),
  calamities: list('disaster|tragedy|catastrophe'),
  intransitive: list(
    'arrived|landed|disembarked|deplaned|set sail|sailed for|took up positions|taken up positions|fanned out|rolled out of|rolled out|departed|flew home|flown home|going home|go home|gone home|went home|returned home|returning home|pulled back|moved out|streamed out of|drove out of|marched out of|shipped out|headed home|drew back|crossed back|packed up|took up position',
  ),
  recalling: list(
    'recall|recalls|recalled|recalling|bring home|brings home|brought home|bringing home|cut|cutting|cuts|reduce|reduces|reduced|reducing|draw down|drew down|drawing down|drawn down|repatriate|repatriated|repatriating|halve|halved|slashed|scaled back|bring back|brought back|bringing back',
  ),
  arriving: list(
    'entered|entering|enters|reached|reaching|reaches|approached|approaching|approaches|neared|nearing|swept into|pressed on to|pressed on towards|pushed forward|pushed forward towards|moved on|edged closer to|rolled towards|rolled toward|edged towards|inched towards|broke through|drove into|poured into|thrust into|punched into|advancing on|advanced on',
  ),
  felling: list(
    'brought down|bring down|bringing down|brings down|neutralised|neutralized|knocked out of the sky|took down|taken down|shot out of the sky',
  ),
  intercepting: list('intercepted|intercepts|intercept|intercepting'),
  onFoot: list(
    'gunman|gunmen|assailant|assailants|attacker|attackers|fighter|fighters|militant|militants|jihadist|jihadists|insurgent|insurgents|bomber|sniper|snipers|raiders|bandits|extremists|bomb|bombs|mine|landmine|device|ied|pirates|suicide|knifeman|hitman|guerrillas|militiamen|commando|commandos',
  ),
  civilZones: list(
    'parking|pedestrian|shopping|industrial|economic|trade|euro|low-emission|emission|school|comfort|free-trade|enterprise|commercial|residential|currency|time|priority|play|fan|smoking',
  ),
  aloft: list('in mid-air|in midair|in the air|in flight|mid-flight'),
  acts: list('agreed|condemned|condemns|denounced|denounces|signed|threatened'),
  accusing: list('accused|accuses|accusing|accuse|suspected'),
  vague: list(
    'spill|crush|deluge|tremors|shock|disaster|tragedy|catastrophe|sinking|deal|surge|slide|collapse|crash|settlement|tremor|accord|storm surge',
  ),
  rising: list('in|of|to|for|towards|into'),
  walks: list(
    'march|marches|rally|rallies|rallied|marched|demonstrated|demonstrating|demonstration|demonstrations|vigil|riot|riots|marching|rallying|uprising|blockade|blockades|picket|roadblock|roadblocks|converged on|thronged|barricaded|massed outside|gathered outside|gathered in front of|assembled outside|gathered|massed|assembled|converged|picketed|picketing|blockaded',
  ),
  noProtest: list(
    'demonstration of|demonstrations of|rally on|march of time|riot of|protests too much|rally in shares|rally in stocks|rally in prices|rally in oil|rally in the',
  ),
  protest: list(
    'opposed|demanded|residents|protest|protests|protester|protesters|demonstrators|demonstration|marchers|marched|banner|banners|placard|placards|slogan|slogans|chanted|chanting|union|unions|crowd|activists|opposition|supporters|against|rally|rallies|police|square|riot|tear|ban|demands|campaigners|students|thousands|hundreds|defences|rights|petition|vigil|shouting|shouted|whistles|demanding|governor|ministry|parliament|curfew|justice|fees|teachers|anger|angry|chants|embassy|election|elections|corruption|government|lecturers',
  ),
  zones: list('strip|cordon|corridors|perimeters|haven|belt|buffer|zone|zones|corridor|perimeter|area'),
  sentences: list('to|years|months|prison|death|jail|life|court|fine|building|property'),
  apart: list(
    'after|following|since|before|in response to|in retaliation for|under the terms of|despite|concerning|victims of|responsible for|blamed for|anniversary of|regarding|because of|due to|in the wake of|ahead of|talk of|warned of|in connection with|over|about|as part of|thanks to|under',
  ),
  clauses: list(
    'when|after|before|while|because|if|since|but|though|although|as|where|who|which|whom|that|until|unless|whereas|then|whose',
  ),
  relatives: list('who|which|that|where|whose|whom'),
  denials: list('denied|denies|deny|denying|rejected|rejects|dismissed|disputed|disputes'),
  doing: list(
    'began|begun|started|continued|continue|continues|managed|proceeded|went|used|came|had|helped|able|admitted|forced|resumed|keeps|kept|succeeded',
  ),
  conditions: list('if|unless'),
  infinitives: list('to'),
  ahead: list(
    'will|would|shall|is due|are due|is planned|are planned|is scheduled|are scheduled|is set|are set|is expected|are expected|opens|open|begins|begin|starts|start|resumes|resume|was due|were due|planned for|scheduled for|due to|looms|is imminent|could|may|might|must',
  ),
  doubtful: list(
    'within reach|in sight|was possible|is possible|cannot be ruled out|is not ruled out|remains possible|not confirmed|unconfirmed|could not be verified|have not been ruled out|has not been ruled out|not excluded|are not excluded',
  ),
  denied: list(
    "no|not|never|without|denied|denies|deny|nor|didn't|did not|has not|have not|had not|rejected claims of|nobody|no one|neither|ruled out|rules out|rule out",
  ),
  undone: list(
    'is not being discussed|are not being discussed|was not being discussed|not under discussion|not on the agenda|not on the table|off the table|never been planned|never planned|not planned|no longer planned|not appear imminent|not imminent|not seem imminent|out of the question|been parked|been postponed|was postponed|were postponed|been put off|been shelved|been cancelled|been canceled|been called off|were called off|were cancelled|did not take place|never took place|did not happen|never happened|was cancelled|was called off|had not taken place',
  ),
  planned: list(
    'will|would|shall|plans to|planned to|plan to|planning|planned|threatened to|threatens to|threatening to|vowed to|vows to|prepares to|preparing to|preparing for|prepared to|ready to|about to|set to|due to|scheduled|upcoming|possible|to avoid|to prevent|threat of|threats of|fear a|fear an|fears a|fears an|feared a|feared an|call for|called for|calls for|fear of|fears of|in case of|risk of|if|may|might|could|ahead of|promised to|pledged to|agreed to|ordered to|demanded|demands|urged|hopes to|wants to|want to|refused to|offered|offers|considering|considers|proposed|proposes|proposal for|plans for|plan for|preparations for|wants|seeking|calls to|calling for|call to|asked for|asks for|appealed for|appeals for|pushing for|pressed for|hoping for|vow to',
  ),
  conditional: list(
    'any|condition for|condition of|reportedly|allegedly|alleged|suspected|would have|may have|might have|could have|purported|reports that|reports of|rumours of|rumors of|claims of|accused of|apparent|right to|possibility of|chance of',
  ),
  against: list('on|against|targeting|at'),
};
