import type { EventWords } from '../event-words.ts';

const list = (text: string): readonly string[] =>
  text
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean);

const ENDINGS = list('e|es|ee|ees|ent|ait|aient|er|ant|a|erent|era|eront|erait|eraient');

/** Forms of verbs in -er; before « a » a soft g keeps its e. */
const er = (infinitives: string): readonly string[] =>
  list(infinitives).flatMap((infinitive) => {
    const stem = infinitive.slice(0, -2);
    return ENDINGS.map((ending) => `${stem}${stem.endsWith('g') && ending.startsWith('a') ? 'e' : ''}${ending}`);
  });

/** All that event mentions need to know of French. */
export const EVENT_WORDS: EventWords = {
  nouns: {
    strike: list(
      'frappe|frappes|frappe aerienne|frappes aeriennes|raid|raids|raid aerien|raids aeriens|bombardement|bombardements|bombardement aerien|bombardements aeriens',
    ),
    shelling: list(
      "pilonnage|pilonnages|tirs d'artillerie|tir d'artillerie|tirs de mortier|tir de mortier|tirs de roquettes|tir de roquette|obus de mortier|canonnade",
    ),
    attack: list(
      "attaque|attaques|attentat|attentats|attentat-suicide|attentats-suicides|embuscade|embuscades|fusillade|fusillades|agression|assassinat|assassinats|massacre|massacres|tuerie|explosion|explosions|enlevement|enlevements|prise d'otages|sabotage|cyberattaque|cyberattaques",
    ),
    battle: list(
      'combat|combats|bataille|batailles|affrontement|affrontements|accrochage|accrochages|echanges de tirs|echange de tirs',
    ),
    offensive: list('offensive|offensives|contre-offensive|assaut|assauts'),
    withdrawal: list('retrait|retraits|repli|evacuation|evacuations'),
    deployment: list('deploiement|deploiements'),
    leaflets: list('tracts|largage de tracts'),
    agreement: list('accord|accords|cessez-le-feu|treve|armistice|traite'),
    negotiation: list('pourparlers|negociations|negociation|discussions de paix|tractations'),
    protest: list('manifestation|manifestations|emeute|emeutes|rassemblement de protestation'),
    arrest: list('arrestation|arrestations|interpellation|interpellations'),
    disaster: list(
      'seisme|seismes|tremblement de terre|inondation|inondations|crue|crues|incendie|incendies|naufrage|naufrages|cyclone|ouragan|tempete|tsunami|avalanche|eruption|effondrement|deraillement|crash|epidemie|coulee de boue|glissement de terrain|secheresse|accident|collision',
    ),
    zone: list(
      "zone de desescalade|zone de deconfliction|zone d'exclusion|zone d'exclusion aerienne|zone tampon|zone demilitarisee",
    ),
    campaign: list('campagne aerienne|campagne de bombardements|campagne militaire'),
    capture: list('prise de la ville|chute de la ville|conquete'),
  },
  verbs: {
    strike: er('bombarder'),
    shelling: [...er('pilonner|canonner')],
    'shoot-down': list(
      'abattu|abattue|abattus|abattues|abat|abattent|abattait|abattre|descendu un drone|descendu un avion',
    ),
    attack: [
      ...er('attaquer|assassiner|poignarder|kidnapper|mitrailler'),
      ...list('enleve|enlevee|enleves|enlevees|explose|ont explose|a explose'),
    ],
    battle: list("se sont affrontes|s'affrontent|s'affrontaient|se battent|ont combattu|combattent"),
    withdrawal: list(
      "se sont retirees|se sont retires|s'est retire|s'est retiree|se retirent|se retire|s'en retirer|se retirer|s'est replie|se sont replies|se replier",
    ),
    seizure: list(
      "s'est empare|s'est emparee|se sont empares|se sont emparees|s'emparent|s'empare|s'emparer|s'etait empare|s'etaient empares",
    ),
    capture: [
      ...er('capturer|conquerir'),
      ...list('a repris la ville|ont repris la ville|ont pris la ville|a conquis|ont conquis'),
    ],
    deployment: er('deployer'),
    presence: list(
      'maintient|maintiennent|est stationne|sont stationnes|sont stationnees|stationnent|stationne|est deploye en permanence',
    ),
    zone: list('a instaure une zone|a instaure|ont instaure|a decrete une zone|ont decrete une zone'),
    arrest: [...er('arreter|interpeller|apprehender|ecrouer|incarcerer')],
    death: list(
      'tue|tuee|tues|tuees|tuent|tuait|tuaient|tuant|tuer|est mort|est morte|sont morts|sont mortes|ont peri|a peri|est decede|est decedee|sont decedes|a succombe|ont succombe|noye|noyes|noyee',
    ),
    leaflets: list('largue des tracts|largue des milliers de tracts|lache des tracts|distribue des tracts'),
    agreement: list(
      'ont signe un accord|a signe un accord|ont conclu un accord|sont parvenus a un accord|ont conclu une treve',
    ),
    protest: [
      ...list(
        'ont manifeste|manifeste contre|manifestent|manifestaient|a manifeste|ont defile|ont debraye|se sont rassembles',
      ),
      ...er('debrayer'),
    ],
    condemnation: list(
      "a condamne|ont condamne|condamne l'|condamne la|condamne les|condamne le|condamnent|a denonce|ont denonce|denoncent",
    ),
    disaster: list(
      "a deraille|ont deraille|s'est effondre|s'est effondree|a chavire|a coule|s'est ecrase|s'est abime|a pris feu|a deborde|inonde|inondee|inondes|inondees|ravage|ravagee|ravages",
    ),
  },
  armedVerbs: {
    strike: [
      ...er('frapper|cibler|detruire|viser|toucher'),
      ...list('detruit|detruits|detruite|detruites|detruisent|atteint|atteints|atteinte'),
    ],
    advance: [...er('avancer|progresser')],
  },
  figures: list(
    "force de frappe|frappe de plein fouet|frappe d'interdiction|frappe de stupeur|frapper un penalty|frappe un penalty|frappe de la tete|coup de theatre|crise cardiaque|attaque cardiaque|attaque en justice|attaque les|tir au but|tirs au but|d'accord|en accord|bataille juridique|bataille electorale|bataille judiciaire|campagne electorale|bataille de communication|lutte contre|combat contre|combat pour|combat de boxe|explosion des prix|explosion demographique|explosion du|explosion de la|tue le temps|tempete mediatique|tempete politique|tempete boursiere|offensive de charme|offensive diplomatique|offensive mediatique|bombarde de questions|bombardes de|bombarde de courriels|vague d'attaques verbales|retrait de permis|retrait du permis|retrait du projet|retrait de la loi|arrete de|arrete d'|arreter de|arretee a la date|assaut des|a l'assaut|massacre a la",
  ),
  sport: list(
    'match|matchs|but|buts|penalty|equipe|gardien|arbitre|score|championnat|ligue|stade|entraineur|ballon|finale|demi-finale|attaquant|defenseur|mi-temps|supporters|football|rugby|basket|tennis|victoire|defaite|surface|poteau|corner|saison|joueur|joueurs|buteur|coupe|selection|medaille|course|sprint|etape|maillot|set|raquette',
  ),
  forces: list(
    'tempete|ouragan|cyclone|typhon|seisme|tremblement|secousse|inondation|crue|vague|foudre|orage|grele|tornade|epidemie|secheresse|canicule|avalanche|tsunami|incendie|virus|maladie|fievre|pluies|intemperies',
  ),
  labour: [],
  weapons: list(
    'avion|avions|appareil|appareils|chasseur|chasseurs|chasseur-bombardier|drone|drones|missile|missiles|roquette|roquettes|bombe|bombes|obus|artillerie|helicoptere|helicopteres|aviation|mortier|mortiers|char|chars|coalition|armee|forces|raid|frappe|tirs|kamikaze|batterie|batteries|canons|fregate',
  ),
  means: list(
    'avion|avions|chasseur|chasseurs|drone|drones|missile|missiles|roquette|roquettes|bombe|bombes|obus|artillerie|helicoptere|helicopteres|mortier|mortiers|couteau|voiture piegee|kalachnikov',
  ),
  denied: list(
    "aucun|aucune|pas de|pas d'|sans|ni|nie avoir|nie toute|dement avoir|dement toute|dementi toute|dementi avoir|nie avoir mene|pas ete|n'a pas|n'ont pas|n'avait pas|n'avaient pas|jamais",
  ),
  undone: list(
    "n'a pas eu lieu|n'ont pas eu lieu|n'a jamais eu lieu|n'aura pas lieu|a ete annulee|a ete annule|a ete dementie|n'est pas confirmee",
  ),
  planned: list(
    "va|vont|menace de|menacent de|menace d'|a menace de|ont menace de|prevoit|prevoient|prevoyait de|prevue|prevu|projet de|projet d'|menace de|envisage|envisagent|pret a|prete a|prets a|s'apprete a|s'appretent a|doit|doivent|devait|devaient|risque de|risque d'|appelle a|appellent a|appel a|preparent|prepare|preparait|en cas de|en cas d'|possibilite de|possibilite d'|eviter|empecher|craint|craignent|pourrait|pourraient|pour|afin de|sera|seront|si",
  ),
  conditional: list(
    'aurait|auraient|serait|seraient|presumee|presume|presumes|pretendue|pretendu|supposee|suppose|eventuelle|eventuel|eventuelles|possible|possibles|soupçonne|soupconne|soupconnes|accuse de|accuses de|accusee de',
  ),
  against: list("contre|visant|ciblant|sur|a l'encontre de"),
};
