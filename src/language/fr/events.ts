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
    presence: list(''),
    advance: list(
      "progression des rebelles|progression de l'armee|progression des jihadistes|progression des troupes|progression des forces|avancee des rebelles|avancee de l'armee|avancee des troupes|avancee des jihadistes|avancee des forces|gains territoriaux|avance des rebelles|avance de l'armee|avance des troupes|",
    ),
    condemnation: list('condamnation|condamnations|reprobation|indignation generale|tolle|'),
    'shoot-down': list(
      "destruction d'un avion|destruction d'un drone|destruction d'un helicoptere|destruction d'un chasseur|destruction d'un chasseur-bombardier|destruction d'un bombardier|destruction d'un missile|destruction d'un appareil|destruction d'un avion de chasse|destruction d'un avion de reconnaissance|destruction d'un drone de reconnaissance|destruction d'un avion de transport|destruction d'un avion syrien|destruction d'un avion russe|destruction de deux drones|destruction de l'appareil|destruction de l'avion|destruction du drone|destruction de l'helicoptere|destruction de drones|interception d'un drone|interception de drones|interception d'un missile|interception de missiles|tir contre un avion|",
    ),
    strike: list(
      "frappe de precision|frappes de precision|frappe chirurgicale|frappes chirurgicales|attaque aerienne|attaques aeriennes|assaut aerien|tir de missile de croisiere|tirs de missiles de croisiere|tapis de bombes|raid de drones|raids de drones|attaque de drone|attaques de drone|bombardement naval|frappe de missile|frappes de missiles|frappe ciblee|frappes ciblees|sortie aerienne|sorties aeriennes|mission de bombardement|missions de bombardement|bombardements massifs|barils d'explosifs|largage de bombes|frappe de represailles|frappes de represailles|raid nocturne|raids nocturnes|frappe|frappes|frappe aerienne|frappes aeriennes|raid|raids|raid aerien|raids aeriens|bombardement|bombardements|bombardement aerien|bombardements aeriens|frappe de drone|frappes de drones|attaque de drones|attaques de drones",
    ),
    shelling: list(
      "pluie d'obus|pluie de roquettes|pluies d'obus|tirs transfrontaliers|tir transfrontalier|salve de roquettes|salves d'obus|barrage d'artillerie|tirs de barrage|tirs de char|tir de char|tirs de chars|duel d'artillerie|duels d'artillerie|bombardement d'artillerie|bombardements d'artillerie|preparation d'artillerie|feu d'artillerie|tirs de canon|tir de canon|tirs de mortiers|deluge d'obus|deluge de feu|tirs indirects|attaque au mortier|attaques au mortier|tirs nourris d'artillerie|tirs de lance-roquettes|tir de lance-roquettes|pilonnage|pilonnages|tirs d'artillerie|tir d'artillerie|tirs de mortier|tir de mortier|tirs de roquettes|tir de roquette|obus de mortier|canonnade|tirs d'obus|tir d'obus|canonnades|salve d'obus|salves de roquettes",
    ),
    attack: list(
      "tirs de missiles|tir de missile|tir de missile antichar|tirs de missiles antichars|attentat suicide|attentats suicides|attentat a la voiture piegee|attentats a la voiture piegee|attentat a la voiture belier|attaque suicide|attaques suicides|attaque a la bombe|attaques a la bombe|tentative d'assassinat|tentatives d'assassinat|tentative d'attentat|attaque informatique|attaques informatiques|attaque a la voiture belier|attaque au sol|attaque armee|attaques armees|coup de main|coups de main|carnage|boucherie|expedition punitive|razzia|razzias|pillage|pillages|mise a sac|incendie criminel|attaque au vehicule piege|fusillade nourrie|tir de sniper|tirs de snipers|attaque a l'arme blanche|attaque a l'acide|piratage|assaut|assauts|attaque|attaques|attentat|attentats|attentat-suicide|attentats-suicides|embuscade|embuscades|fusillade|fusillades|agression|assassinat|assassinats|massacre|massacres|tuerie|sabotage|cyberattaque|cyberattaques|attaque au couteau|attaques au couteau|attaque a main armee|attaques a main armee|guet-apens|tueries|detournement d'avion|cyber-attaque|attaque terroriste|attaques terroristes|contre-attaque|contre-attaques|attentat a la bombe|attaque a la grenade|agressions|lynchage|lynchages|mutinerie|actes de sabotage",
    ),
    battle: list(
      "combats nourris|combats a l'arme lourde|accrochages armes|fusillade entre|tirs echanges|corps-a-corps|guerilla urbaine|bataille rangee|batailles rangees|echange de rafales|echanges de rafales|violents combats|affrontements meurtriers|combat naval|combat aerien|combats aeriens|bras de fer arme|combat|combats|bataille|batailles|affrontement|affrontements|accrochage|accrochages|echanges de tirs|echange de tirs|heurts|escarmouche|escarmouches|echauffouree|echauffourees|fusillades nourries|rixe|rixes|combats de rue|combat de rue|affrontement arme|affrontements armes|echange de coups de feu|echanges de coups de feu|hostilites",
    ),
    offensive: list(
      'operation militaire|operations militaires|operation terrestre|operations terrestres|operation de ratissage|ratissage|ratissages|offensive eclair|offensive de printemps|assaut final|poussee vers|campagne terrestre|operation de reconquete|operation antiterroriste|operations antiterroristes|incursion terrestre|percee|percees|debarquement|invasion terrestre|siege de la ville|encerclement|offensive|offensives|contre-offensive|contre-offensives|invasion|incursion|incursions|offensive terrestre',
    ),
    withdrawal: list(
      'retrait des troupes|retrait des forces|retrait des soldats|depart du contingent|depart du dernier|depart des derniers|depart des militaires|repli des troupes|evacuation de la base|evacuation du camp|rapatriement des soldats|rapatriement des troupes|rapatriement du contingent|reduction des effectifs|retrait|retraits|repli|depart des troupes|depart des forces|depart des soldats|leur depart|depart des rebelles|desengagement',
    ),
    deployment: list(
      "arrivee des soldats|arrivee des troupes|arrivee de renforts|arrivee des renforts|mobilisation des reservistes|mouvement de troupes|mouvements de troupes|concentration de troupes|concentrations de troupes|renforcement militaire|montee en puissance militaire|envoi d'un contingent|envoi de casques bleus|envoi d'instructeurs|depeche de renforts|projection de forces|deploiement|deploiements|envoi de troupes|envoi de soldats|envoi de militaires|envoi de renforts|redeploiement",
    ),
    leaflets: list(
      'tract|prospectus|largages de tracts|lacher de tracts|lachers de tracts|feuillets|dépliants largues|tracts|largage de tracts',
    ),
    agreement: list(
      "accord de treve|accords de cessez-le-feu|accord-cadre|accord preliminaire|accord de principe|echange de prisonniers|treve humanitaire|pause humanitaire|accord de desengagement|accord de defense|traite de defense|traite d'amitie|pacte de defense|accord de reconciliation|accord de partage du pouvoir|accord commercial|accord bilateral|accord definitif|accord interimaire|protocole d'accord|feuille de route pour la paix|cessez-le-feu humanitaire|accalmie negociee|accord|accords|cessez-le-feu|treve|treves|armistice|traite|pacte|cessation des hostilites|suspension des hostilites|arret des combats|protocole d'entente|pacte de non-agression|accord de paix|accord de cessez-le-feu|accords de paix|traite de paix",
    ),
    negotiation: list(
      'reunion|reunions|negociations indirectes|negociations directes|pourparlers indirects|cycle de negociations|cycle de pourparlers|table des negociations|processus de paix|sommet de paix|conversations de paix|consultations de paix|discussions indirectes|discussions directes|dialogue national|table ronde|mediation|concertation|concertations|conclave|conciliabule|palabres|pourparlers|negociations|negociation|discussions|discussions de paix|tractations|seance de negociation|seances de negociation|pourparlers de paix|negociations de paix|conference de paix|rencontre|rencontres|entretiens|dialogue',
    ),
    protest: list(
      "operations escargot|emeute de la faim|emeutes de la faim|marche pour|marche contre|rassemblement silencieux|rassemblements silencieux|chaine humaine|retraite aux flambeaux|jacquerie|manifestation de soutien|piquet de greve|piquets de greve|journee d'action|journee de mobilisation|manifestation monstre|mouvement de contestation|desobeissance civile|barricades|barrages filtrants|barrage filtrant|manifestation|manifestations|emeute|emeutes|rassemblement de protestation|rassemblement|rassemblements|marche|marches|defile|defiles|cortege|sit-in|occupation|manif|manifs|marche blanche|marches blanches|mouvement de protestation|greve generale|greves generales|greve de la faim|greves de la faim|blocage|blocages|barrages routiers|barrage routier|sit-ins|marche silencieuse|marche funebre|contre-manifestation|soulevement|marche de protestation|operation escargot",
    ),
    death: list(
      'feminicide|feminicides|infanticide|execution sommaire|executions sommaires|parricide|pendaison|decapitation|suicide collectif|noyade|noyades|meurtre|meurtres',
    ),
    arrest: list(
      "mises sous ecrou|mise sous ecrou|capture du fugitif|arrestations massives|arrestation massive|arrestation|arrestations|interpellation|interpellations|coup de filet|garde a vue|gardes a vue|coups de filet|rafle|rafles|mise en detention|placement en detention|vague d'arrestations|assignation a residence|incarceration|incarcerations|mises en detention",
    ),
    disaster: list(
      "fuite de chlore|fuite toxique|fuite radioactive|accident de la route|accidents de la route|accident ferroviaire|accident minier|accident industriel|accident nucleaire|accident de bus|accident de minibus|accident d'autocar|accident d'helicoptere|collision frontale|collisions frontales|explosion de gaz|explosion d'une chaudiere|explosion d'une conduite|torrent de boue|torrents de boue|vague submersion|raz de maree|lave torrentielle|nuee ardente|effondrement d'un immeuble|effondrement d'un pont|affaissement|affaissement de terrain|lame de fond|glissements de terrains|coulees de lave|bousculades|mouvement de foule|carambolages|embardee|incendies geants|feu de broussailles|mega-feu|brasier|sinistre maritime|naufrage d'une embarcation|tempete tropicale|tempete de neige|tempete de sable|orage de grele|rupture de canalisation|catastrophe naturelle|catastrophe industrielle|coulee|coulees|catastrophe|drame|tragedie|seisme|seismes|tremblement de terre|explosion|explosions|deflagration|inondation|inondations|crue|crues|incendie|incendies|naufrage|naufrages|cyclone|ouragan|tempete|tsunami|avalanche|eruption|effondrement|deraillement|crash|coulee de boue|glissement de terrain|tornade|tornades|typhon|typhons|ouragans|cyclones|tempetes|tsunamis|avalanches|eboulement|eboulements|raz-de-maree|secousse|secousses|carambolage|accidents|coup de grisou|feu de foret|feux de foret|feu|feux|secheresse|accident|collision|tremblements de terre|coulees de boue|glissements de terrain|coulee de lave|incendie de foret|incendies de foret|crues subites|lames de fond|naufrages|eruptions|deraillements|effondrements|collisions|coups de grisou|chavirement|rupture du barrage|rupture de la digue|catastrophe aerienne|catastrophe ferroviaire|catastrophe miniere|catastrophe maritime|crue subite|maree noire|feux de brousse|feu de brousse|bousculade|fuite de gaz|accident de car|accident d'avion|accident de train|ecroulement|chute d'un avion|chute d'un helicoptere|rupture d'un barrage|rupture d'une digue",
    ),
    zone: list(
      "bande demilitarisee|bande tampon|couloir humanitaire|couloirs humanitaires|corridor humanitaire|corridors humanitaires|cordon sanitaire|cordon de securite|zone de protection|zone d'evacuation|zone neutre|zone militaire fermee|zone de separation|zone de cessez-le-feu|zone maritime d'exclusion|zone de survol interdite|ligne de demarcation|zones de securite|zone sous controle|espace aerien ferme|glacis|zone de desengagement|zone sure|zones sures|zone de desescalade|zone de deconfliction|zone d'exclusion|zone d'exclusion aerienne|zone tampon|zone de securite|zone de quarantaine|perimetre de securite|zones de desescalade|zone demilitarisee|zone d'interdiction de vol|zones tampons|zones d'exclusion",
    ),
    campaign: list(
      "campagne d'attentats|campagnes d'attentats|campagne d'attaques|campagne de frappes|campagne de raids|campagne d'assassinats|campagne de terreur|campagnes aeriennes|campagne de contre-insurrection|campagne contre les rebelles|campagne de tirs|campagne de pilonnage|campagne d'intimidation|campagne de represailles|campagne antiterroriste|campagne aerienne|campagne de bombardements|campagne militaire|campagne de vaccination|campagne de depistage",
    ),
    capture: list(
      "enlevement|enlevements|prise d'otages|prises d'otages|rapt|rapts|prise en otage|kidnapping|kidnappings|capture|captures|sequestration|chute de la ville|conquete",
    ),
    seizure: list(
      "prise de controle|prise d'assaut|coup d'etat militaire|coup militaire|chute de la capitale|chute de la base|chute du bastion|reconquete|annexion|liberation de la ville|conquete de|prise de pouvoir|prise du pouvoir|saisie record|saisies record|confiscation|renversement du president|renversement du regime|prise|reprise|putsch|coup de force|coups de force|coup d'etat|coups d'etat|saisie|saisies|arraisonnement|tentative de putsch|tentative de coup d'etat",
    ),
  },
  verbs: {
    advance: list(''),
    campaign: list(''),
    offensive: list(
      "envahi|envahie|envahissent|envahissait|envahir|assiege|assiegee|assiegent|assiegeaient|assiegees|encercle|encerclee|encerclent|passe a l'attaque|passee a l'attaque|passent a l'attaque|passe a l'offensive|passee a l'offensive|passent a l'offensive|ouvert un nouveau front|ouvert un front|ouvrent un front|ouvre un front|contre-attaque|contre-attaquent|lance une offensive|lance une operation|franchi la frontiere|franchissent la frontiere|mis le siege|mettent le siege|met le siege devant|deferle sur|deferlent sur|ratisse|ratissent|donne la charge|",
    ),
    strike: er('bombarder'),
    shelling: [
      ...er('pilonner|canonner'),
      ...list(
        "essuye des tirs de mortier|essuye des tirs d'artillerie|essuye des tirs de roquettes|essuye des tirs d'obus|essuye un tir de mortier|roquettes ont ete lancees|roquettes ont ete tirees|obus ont ete tires|obus a frappe|obus a touche|obus de char a touche|roquette a touche|roquette a frappe|roquettes ont frappe|roquettes ont touche|arrose d'obus|arrosee d'obus|arrose de roquettes|arrose au mortier|arrosent d'obus|obus tombent|obus pleuvent|obus ont plu|lance des roquettes|lancent des roquettes|lance une roquette|envoye des obus|matraque|matraquent|pluie d'obus est tombee|salve a touche|salves ont touche|obus a explose|obus ont explose|roquette a explose|tire|tires|tiree|tirees|tirent|tiraient|obus est tombe|obus sont tombes|obus se sont abattus|obus s'est abattu|obus ont frappe|obus ont touche|roquette est tombee|roquettes sont tombees|roquettes se sont abattues|missiles se sont abattus|salve d'obus s'est abattue",
      ),
    ],
    'shoot-down': list(
      'descendu|descendue|descendus|neutralise|neutralises|neutralisee|neutralisent|abattus en vol|descendent en flammes|descendu en flammes|abattu|abattue|abattus|abattues|abat|abattent|abattait|abattre',
    ),
    attack: [
      ...er('attaquer|assassiner|poignarder|mitrailler|agresser|saboter|vandaliser'),
      ...list(
        "bombe a saute|engin a saute|sauté sur une mine|saute sur une mine|sautent sur une mine|saute sur un engin|bombe artisanale a saute|s'est fait exploser|se sont fait exploser|se fait exploser|s'est fait sauter|fonce dans la foule|fonce sur la foule|fonce sur une foule|jete des cocktails molotov|lance des cocktails molotov|jete un cocktail molotov|jete une bombe|jete des grenades|lance des grenades|blesses par balles|blesse par balles|blesse par balle|blesses par balle|blessee par balle|tire a l'arme automatique|tire une rafale|tire des rafales|ouvrirent le feu|ont mis le feu|mis le feu a|met le feu a|tente d'assassiner|tente de tuer|echappe a un attentat|roue de coups|rouee de coups|roues de coups|lapide|lapides|lapidee|agresse au couteau|attaque au couteau|decime|decimes|pris sous le feu|prise sous le feu|pris sous les tirs|vise une patrouille|tire des coups de feu|vitriole|racketté|bombe a ete lancee|engin a ete lance|colis piege a explose|voiture piegee a explose|camion piege a explose|vehicule piege a explose|fait irruption|lance une attaque|lance une contre-attaque|lance l'assaut|donne l'assaut|donnent l'assaut|mene une attaque|mene un raid|mene un assaut|tire dans la foule|tire sur la foule|tire a balles reelles|tiraient a balles reelles|tire des balles en caoutchouc|bombe a explose|engin a explose|mine a explose|actionne sa ceinture|jete une grenade|lance une grenade|pille|pilles|pillee|pillees|saccage|saccages|saccagee|molestes|moleste|passe a tabac|ouvert le feu|ouvrent le feu|tendu une embuscade|fait exploser|pris pour cible|prise pour cible|pris d'assaut|prise d'assaut|ouvrir le feu|ouvrant le feu|ouvert un feu|ouvre le feu|fait feu|font feu|tire sur|tirent sur|tiraient sur|tirait sur|tirant sur|pris pour cibles|prises pour cible|prises pour cibles|prises d'assaut|prend pour cible|prennent pour cible|prenant pour cible|vise par des tirs|visee par des tirs|vises par des tirs|visees par des tirs|essuye des tirs|essuye un tir|essuye le feu|essuyait des tirs|essuient des tirs|essuye des rafales|essuye plusieurs tirs|crible de balles|criblee de balles|cribles de balles|fait sauter|font sauter|dynamite|dynamitee|dynamites|tendent une embuscade|tombe dans une embuscade|tombes dans une embuscade|tombee dans une embuscade|detourne un avion|detourne un cargo|detourne un navire|detourne un petrolier|fauche a l'arme automatique|ete la cible de tirs|ete la cible d'une attaque|s'en sont pris a|jete un engin incendiaire",
      ),
    ],
    battle: [
      ...er('affronter'),
      ...list(
        "repousse|repousses|repoussee|repoussees|repoussent|repoussaient|tenu tete a|tenu tete aux|tiennent tete a|tiennent tete aux|resiste aux|resistent aux|font le coup de feu|croise le fer avec l'armee|aux prises avec|combattu|combattaient|combattait|se battaient|battus contre|s'est accroche avec|s'accrochaient|se sont entretues|s'entretuent|font rage|livre une bataille|livrent une bataille|ont oppose|oppose l'armee|opposent l'armee|opposent les rebelles|opposent soldats|engage les combattants|engage le combat|engagent le combat|engage l'ennemi|s'affronter|s'etaient affrontes|se sont heurtes|se sont heurtees|echange des rafales|se sont livre bataille|se sont affrontes|s'affrontent|s'affrontaient|se battent|ont combattu|combattent|echange des tirs|echange des coups de feu|s'accrochent|accrochage avec|ferraille|se sont accroches|se sont battus|livrent bataille|livre bataille|en sont venus aux mains",
      ),
    ],
    withdrawal: [
      ...er('retirer'),
      ...list(
        "rappeler|rappelle|rappelee|rappeles|rappelles|rappellent|rappelait|rappellera|rapatrier|rapatrie|rapatries|rapatrient|rapatriera|ramener|ramene|ramenent|reduire|reduit|reduisent|reduira|reduisant|alleger|allege|degarnir|degarnit|se retireront|se retirera|se retiraient|se repliera|se replieront|s'est desengage|s'est desengagee|se desengager|se desengagent|se sont repliees|s'etaient repliees|s'etaient replies|leve le siege|a decroche|ont decroche|fait retraite|rappele ses troupes|rapatrie ses soldats|se sont retirees|se sont retires|s'est retire|s'est retiree|se retirent|se retire|s'en retirer|se retirer|s'etaient retires|s'etaient retirees|s'etait retire|s'etait retiree|se sont repliees|s'est repliee|s'est replie|se sont replies|se replier|se sont desengages|se sont desengagees|se replient|se repliait|battent en retraite|battu en retraite|se retirant",
      ),
    ],
    seizure: list(
      "reconquis|reconquise|reconquerir|reprend la ville|reprennent la ville|renverse le president|renverse le regime|renverse par|depose le president|deposé par l'armee|destitue par l'armee|libere la ville|libere le village|liberent la ville|chasse les rebelles|chasse les jihadistes|delogé les rebelles|deloge les rebelles|deloge les jihadistes|fait main basse sur|font main basse sur|emparant|sont aux mains|est aux mains|tombent aux mains|tombait aux mains|prise de controle|controlent desormais|controle desormais|annexe|annexee|annexent|occupe la ville|occupent la ville|s'emparait|s'emparaient|s'empareront|ont fait tomber|conquis|conquise|saisi|saisie|saisis|saisies|saisissent|confisque|confisquee|confisques|confisquees|s'est empare|s'est emparee|se sont empares|se sont emparees|s'emparent|s'empare|s'emparer|s'etait empare|s'etaient empares|s'en sont empares|s'en sont emparees|s'en est empare|s'en est emparee|s'emparant|saisissait|saisissant|mis la main sur|mettent la main sur|rendu maitre de|rendus maitres de|prenant le controle|prennent le controle|prend le controle|prendre le controle|reprendre le controle|est tombee aux mains|est tombe aux mains|sont tombes aux mains|tombee aux mains|tombe aux mains|passee aux mains|ville est tombee|village est tombe|capitale est tombee|arraisonne|arraisonnee|arraisonnes|intercepte|interceptes|interceptee|interceptees|renverse le gouvernement|pris possession de",
    ),
    capture: [
      ...er('capturer|conquerir'),
      ...list(
        'enleve|enlevee|enleves|enlevees|enlevait|enlevent|enlevaient|enlever|kidnappe|kidnappes|kidnappee|kidnappees|kidnappent|sequestre|sequestres|sequestree|pris en otage|prise en otage|pris en otages|prises en otage|prend en otage|detient en otage|detenus en otage|retenus en otage|tombe aux mains des ravisseurs|a repris la ville|ont repris la ville|ont pris la ville|a pris la ville|a conquis|ont conquis|pris le controle|repris le controle|fait prisonnier|fait prisonniers|faits prisonniers',
      ),
    ],
    deployment: [
      ...er('deployer'),
      ...list('mobilise|mobilises|mobilisee|mobilisees|redeploye|redeployes|envoye des renforts'),
    ],
    presence: list(
      "restent deployes|restent deployees|reste deploye|reste deployee|demeurent deployes|sont cantonnes|est cantonne|sont basees|est base|est basee|bases a|basees a|sont en garnison|tiennent garnison|prepositionnes|prepositionnees|prepositionne|sont presents|restent presents|postes le long|postes a la frontiere|sont postes|campent|casernes a|stationne|stationnes|stationnee|stationnees|maintient|maintiennent|maintenait|maintenaient|est stationne|est stationnee|sont stationnes|sont stationnees|etaient stationnes|etaient stationnees|stationnent|stationnaient|sont bases|est deploye en permanence|dispose d'une garnison|dispose d'une base|disposent d'une base|entretient une base|entretient une garnison|tient garnison|stationnait|cantonnes|cantonnees|cantonne|cantonnee",
    ),
    zone: list(
      "ferme l'espace aerien|boucle le secteur|boucle le quartier|etend|etendu|etendue|elargi|elargie|ouvert|ouverte|delimitent|creent|creer|instaurer|etablir|imposent|imposer|leve|levee|mis en place|mise en place|boucle|trace|traces|tracee|designe|designee|decreter|instaure|instauree|instaurent|decrete|decretee|decretent|etabli|etablie|etablissent|impose|imposee|delimite|delimitee|cree|creee|proclame|proclamee|institue|instituee|instituent",
    ),
    arrest: [
      ...er('arreter|interpeller|apprehender|ecrouer|incarcerer'),
      ...list(
        "jete en prison|jetee en prison|jetes en prison|emprisonne|emprisonnee|emprisonnes|emprisonnees|emprisonnent|coffre par|pince par les douaniers|pinces par la police|pince par la police|pris par la police|pris par les gendarmes|cueilli par la police|cueillis par la police|s'est rendu a la police|s'est constitue prisonnier|s'est constituee prisonniere|se sont constitues prisonniers|mis en cellule|mise en cellule|mis au secret|mis en examen et incarcere|sous les verrous|mis sous les verrous|place en garde a vue|placee en garde a vue|places en garde a vue|placees en garde a vue|mis en garde a vue|en garde a vue|retenu par la police|retenus par la police|raflés|rafle|rafles|rafler|alpague|serre par la police|maitrise par la police|maitrise par les gendarmes|capture par la police|captures par la police|embarque par la police|embarques par les gendarmes|conduit en prison|conduite en prison|conduits en prison|ecroues|ecrouees|assignees a residence|cueilli chez lui|cueillie chez elle|cueillis chez eux|cueilli a son domicile|mis aux arrets|mise aux arrets|place en detention|placee en detention|places en detention|placees en detention|assigne a residence|assignee a residence|assignes a residence|mis sous ecrou|mis en detention|emmene menotte|emmenes par la police|emmene par la police|conduits au poste|conduit au poste|embarques par la police",
      ),
    ],
    death: list(
      "se sont noyes|s'est noye|s'est noyee|se sont noyees|se noient|fauche mortellement|mortellement fauche|mortellement fauchee|mortellement percute|mortellement percutee|mortellement blessee|mortellement frappe|tombe sous les balles|tombes sous les balles|tombent sous les balles|meurt|decedent|mort de ses blessures|morts de leurs blessures|morte de ses blessures|a laisse la vie|ont laisse la vie|y a laisse la vie|est mort noye|abattu d'une balle|abattus d'une balle|abattu de sang-froid|ote la vie|s'est suicide|s'est suicidee|mis fin a ses jours|a mis fin a ses jours|brule vif|brulee vive|brules vifs|mort de faim|morts de faim|morts de froid|mort de froid|broye|broyes|broyee|pendu|pendus|pendue|ecrase sous|ecrases sous|ensevelies vivantes|fauchee par|fauche par un|fauches par|emporte par une avalanche|emportes par une avalanche|tue|tuee|tues|tuees|tuent|tuait|tuaient|tuant|tuer|est mort|est morte|sont morts|sont mortes|ont peri|a peri|est decede|est decedee|sont decedes|a succombe|ont succombe|s'est eteint|s'est eteinte|sont decedees|a trouve la mort|ont trouve la mort|ont perdu la vie|a perdu la vie|decede|decedee|decedes|noye|noyes|noyee|perdu la vie|perdaient la vie|perd la vie|trouve la mort|trouvent la mort|coutant la vie|retrouve mort|retrouvee morte|retrouves morts|retrouvees mortes|decouvert mort|decouverte morte|poignarde a mort|battu a mort|battue a mort|execute|executes|executee|executees|decapite|decapites|egorge|egorges|egorgee|etrangle|etranglee|lynche|lynches|perit|perissent|mort noye|morts noyes|passe de vie a trepas|decedait|ensevelis vivants|a rendu l'ame|emporte par la maladie|a coute la vie|coute la vie|ont coute la vie|coutera la vie|coutait la vie|laisse la vie|mortellement blesse|mortellement touche|mortellement blesses|passes par les armes|fusilles|fusillee|asphyxie|asphyxies|electrocute|electrocutes|carbonises|massacre|massacres|massacrees|mort sur le coup|morts sur le coup|morte sur le coup",
    ),
    leaflets: list(
      'tracts ont ete lances|tracts avaient ete largues|tracts ont ete laches|tracts ont ete lances sur|tracts ont ete disperses|tracts sont tombes|largue des feuillets|largue plusieurs tracts|lache des prospectus|tracts ont ete parachutes|tracts largues|tracts lances|larguent des tracts|lachent des tracts|largue des tracts sur|parachute des tracts|inonde de tracts|inondee de tracts|largue des tracts|largue des milliers de tracts|lache des tracts|largue des prospectus|lache des milliers de tracts|tracts ont ete largues|largue plusieurs milliers de tracts',
    ),
    agreement: list(
      "trouve un compromis|trouvent un compromis|trouve un terrain d'entente|trouvent un terrain d'entente|conclu un arrangement|conclu un pacte|conclu un traite|accepte un cessez-le-feu|accepte une treve|accepte la treve|accepte le cessez-le-feu|acceptent un cessez-le-feu|acceptent une treve|deposent leurs armes|enterre la hache de guerre|tombent d'accord|se mettent d'accord|s'entendent sur|s'accordent sur|se sont accordes sur|se sont accordees sur|scelle la paix|scelle un pacte|arrache un accord|arrache une treve|negocie un accord|parviennent a un accord|parvient a un accord|parvenus a un accord|parvenues a un accord|parvenu a un accord|parvenus a un cessez-le-feu|ont topé|ont fait la paix|font la paix|noue une alliance|signe une convention|signe un pacte|signe l'accord|signe le traite|signe|signes|signee|signees|signent|signer|signera|signeront|signait|signaient|signant|paraphe|paraphee|paraphent|conclu|conclue|conclus|concluent|scelle|scellee|ratifie|ratifiee|ratifient|ont signe un accord|a signe un accord|ont conclu un accord|sont parvenus a un accord|ont conclu une treve|ont convenu|avaient convenu|sont convenus|sont convenues|se sont mis d'accord|se sont mises d'accord|se sont entendus|se sont entendues|sont tombes d'accord|ont trouve un accord|ont signe une treve|ont signe la paix|a conclu un accord|ont paraphe|ont cesse le feu|ont scelle un accord|sont parvenues a un accord|est parvenu a un accord|est parvenue a un accord|appose leur signature|appose sa signature|signe un traite|signe un cessez-le-feu|signe une treve|signe un accord|conclu un accord|conclu un cessez-le-feu|conclu une treve|signe la paix|fait la paix|signe un memorandum|paraphe un accord|parvenus a une treve|parvenus a un compromis|conclut un accord|concluent un accord|signent un accord",
    ),
    protest: [
      ...er('manifester'),
      ...list(
        "se sont enchaines|s'est enchaine|se sont mutines|se sont mutinees|ont manifeste|s'est rassemblee devant|s'est rassemble devant|s'etait rassemblee devant|se sont rassembles devant|se rassemblent devant|se rassemblaient devant|s'est massee devant|se sont masses devant|se sont massees devant|se masse devant|massee devant|scande des slogans|scandent des slogans|scandaient des slogans|scandant des slogans|brandi des pancartes|brandissent des pancartes|brandissaient des pancartes|brandissant des pancartes|jete des pierres sur la police|protesté contre|protestent contre|protestait contre|protestaient contre|proteste contre|protester contre|envahi les rues|envahissent les rues|envahi le parlement|envahi la mairie|occupent le campus|occupe le campus|installe des barrages|installe un campement|dresse un campement|forme une chaine humaine|mene une operation escargot|mene des operations escargot|incendie des pneus|brulent des pneus|brulaient des pneus|defilait|defilera|defilant|ont marche|battre le pave|crie leur colere|crient leur colere|clame leur colere|hue le ministre|converge sur|convergent sur|convergeaient vers|rassembles sur la place|rassembles place|rassemblees sur la place|reunis sur la place|campent devant|campe devant|bloque|bloques|bloquee|bloquees|bloquent|bloquaient|bloquait|bloquant|bloquer|barre|barree|barrent|barraient|barrer|coupe|coupent|coupaient|occupe|occupent|occupaient|dresse des barricades|erige des barricades|dresse des barrages|brule des pneus|occupent la faculte|occupent l'usine|occupent le rectorat|occupent les locaux|occupe la faculte|occupe l'usine|envahi la place|masses devant|massees devant|rassembles devant|rassemblees devant|ont marche sur|ont marche jusqu'|ont marche dans|ont marche en silence|defiler|defileront|se rassembleront|se rassembler devant|converge vers|convergent vers|ont converge|ont defile|avaient defile|avait defile|defilent|defilaient|a defile|se sont rassembles|s'etaient rassembles|se sont rassemblees|descendus dans la rue|descendues dans la rue|descendu dans la rue|descendue dans la rue|descendent dans la rue|descendaient dans la rue|descendus dans les rues|descendues dans les rues|descendent dans les rues|battu le pave|battent le pave|battaient le pave|ont envahi les rues|avaient manifeste",
      ),
    ],
    negotiation: list(
      'negocie|negocies|negociee|negociees|negocient|negociait|negociaient|negociant|negocier|negocions|negocieront|se rencontreront|se rencontrer|se sont rencontres|se sont rencontrees|se reuniront|se retrouveront',
    ),
    condemnation: list(
      "vivement critique|fermement critique|severement critique|exprime sa reprobation|exprime leur reprobation|exprime son indignation|exprime sa consternation|clame son indignation|dit son indignation|s'est offusque|s'est offusquee|s'offusque|tonne contre|s'est emporte contre|s'est emportee contre|a rejete avec indignation|a juge inacceptable|juge inacceptable|qualifie d'inacceptable|qualifie d'inacceptables|qualifie de lache|honnit|eleve une protestation|pointe du doigt|ont reprouve|a reprouve|condamnera|condamneront|denonceront|condamne|condamnent|condamnait|a denonce|ont denonce|a fustige|ont fustige|fustige|fustigent|denonce|denoncee|denonces|denoncees|denoncent|denoncait|denoncaient|denoncant|condamnee|condamnees|condamnes|condamnant|condamnaient|a deplore|ont deplore|s'est insurge contre|se sont insurges contre|a fletri|a vilipende|ont vilipende|a stigmatise|ont stigmatise|reprouve|reprouvent|reprouvait|s'est indigne|s'est indignee|se sont indignes|s'est eleve contre|s'est elevee contre|se sont eleves contre|s'indigne|s'indignent|desapprouve|desapprouvent",
    ),
    disaster: list(
      "terre a tremble|se sont percutes|se sont percutees|s'est eboule|s'est eboulee|se sont eboules|tombe dans un champ|tombe en mer|tombee en mer|tombe dans le fleuve|tombee dans le fleuve|tombe dans la riviere|tombe dans le vide|tombe dans un canal|a pique du nez|s'est crashe|s'est crashee|s'est scinde|s'est disloque|s'est disloquee|s'est encastre|s'est encastree|s'encastre|heurte de plein fouet|est sorti de sa voie|est sortie de la route|a quitte la chaussee|quitte la chaussee|a devale|s'est fissure|a sombre|ont sombre|sombrait|sombrent|avait sombre|s'enfonce dans les eaux|a bascule dans|s'est mis en portefeuille|detruit par un incendie|detruite par un incendie|detruits par les flammes|detruits par un incendie|ravage par un incendie|ravagee par les flammes|ravages par les flammes|devore par les flammes|devoree par les flammes|en proie aux flammes|feu s'est declare|feu s'est propage|incendie s'est declare|gagne par les flammes|a ete eventre|inondait|inondent|noye sous|noyee sous|noyees sous|envahi par les eaux|envahie par les eaux|emporte un pont|emporte des maisons|emporte le pont|emporte la route|emporte plusieurs|arrache les toits|arrache des toitures|arrache la toiture|arrache le toit|explose|deraille|chavire|avait coule|avaient coule|s'est effondre|s'est effondree|a coule|s'est ecrase|s'est abime|a pris feu|a deborde|inonde|inondee|inondes|inondees|ravage|ravagee|ravages|chavirait|chavirent|deraille|derailles|derailler|explosait|explosent|s'effondre|s'effondrent|s'effondrait|s'effondrer|se sont effondres|se sont effondrees|s'etait effondre|s'etait effondree|sombre|quitte les rails|quitte la route|sorti de la route|sortie de la route|sorti des rails|touche terre|a cede|ont cede|avait cede|cedait|tombe dans un ravin|tombee dans un ravin|bascule dans|s'est renverse|s'est renversee|s'est retourne|s'est retournee|s'est echoue|s'est couchee|s'est couche|s'est embrase|s'est embrasee|parti en fumee|partie en fumee|reduit en cendres|reduite en cendres|sortie de son lit|sorti de son lit|sortie de leur lit|rompu ses digues|enseveli|ensevelie|ensevelis|ensevelies|englouti|engloutie|engloutis|englouties|submerge|submergee|submerges|submergees|devaste|devastee|devastes|devastees|emportee|emportes|emportees|s'est ecrasee|se sont ecrases|s'etait ecrase|s'abime|s'abimait|entre en eruption|entree en eruption|entres en collision|entrees en collision|entre en collision|percute|percutee|percutes|a rompu|ont rompu|s'est rompu|s'est rompue|s'est decroche|s'est decrochee|s'est ecroule|s'est ecroulee|se sont ecroules|se sont ecroulees|s'ecroule|s'ecroulait|sorti de route|fait naufrage|faisait naufrage|plonge dans un ravin|precipite dans un ravin|prend feu|detruit par les flammes|detruite par les flammes|ravage par les flammes|emporte par les eaux|emporte par la crue|emportee par la crue",
    ),
  },
  armedVerbs: {
    'shoot-down': list(''),
    presence: list(
      'garde|gardent|gardait|accueille|accueillent|accueillait|patrouillent|patrouillaient|conserve|conservent|entretiennent|deploient en permanence|heberge|hebergent|basent|',
    ),
    attack: list(
      'incendie|incendiee|incendies|incendiees|incendient|brule des maisons|brule le village|brule des cases|devalise|devalisee|',
    ),
    deployment: list(
      "sont arrives|est arrive|arrives|arrivent|ont debarque|a debarque|debarquent|debarque|ont pris position|a pris position|pris position|prennent position|a appareille|ont appareille|se deploient|se sont deployes|se sont deployees|s'est deploye|s'est deployee|se deployer|ont mis pied a terre|masse|massent|massee|masses|rappele|rappelle les reservistes|rappele les reservistes|mobilise|renforce|renforcent|positionne|positionnent|aeroporte|parachute|acheminent|expedie|expedient|debarque des|transfere|transferes|concentre|concentrent|amasse|amassent|leve|envoye|envoyes|envoyee|envoyees|envoient|depeche|depeches|depechee|depechees|depechent|achemine|achemines|acheminee|acheminees|envoyer|depecher|enverra|enverront|envoyait|depechait|acheminer|appareille|appareillent",
    ),
    withdrawal: list(
      'sont partis|seront partis|est parti|partiront|partira|partis|rentre au pays|rentrent au pays|rentrera au pays|rentres au pays|rentreront au pays|plient bagage|plie bagage|ont recule|a recule|reculent|rebroussent chemin|ont rebrousse chemin|regagnent leurs casernes|ont regagne leurs casernes|ont fait leurs valises|fui|fuient|fuyaient|delaisse|deserte|quitteront|quittera|quitter|evacuer|evacueront|cede du terrain|perdu du terrain|lache prise|quitte|quittent|quittaient|quittait|evacue|evacuent|evacuaient|abandonne|abandonnent|quittant|evacuant|evacuee|evacues',
    ),
    seizure: list(
      'occupe|occupent|occupaient|occupee|libere|liberee|liberent|securise|securisent|renverse|renverses|investi|investie|investissent|investissaient',
    ),
    strike: [
      ...er('frapper|cibler|detruire|viser|toucher|larguer|aneantir|pulveriser'),
      ...list(
        "s'est abattu sur|s'est abattue sur|se sont abattus sur|se sont abattues sur|s'abattent sur|s'abat sur|rase|rasee|rases|rasees|rasent|souffle|soufflee|souffles|reduit en miettes|reduit en ruines|reduite en ruines|percute|percutee|eventre|eventree|eventres|ravage|ravagee|pulverisee|largue des bombes|largue une bombe|largue des barils|ont pris pour cible des|tire des missiles|lance des missiles|tire un missile|deverse des bombes|ecrase sous les bombes|detruit|detruits|detruite|detruites|detruisent",
      ),
    ],
    advance: [
      ...er('avancer|progresser'),
      ...list(
        "atteint|atteignent|atteignaient|entrent dans|entraient dans|marche sur|marchent sur|se rapprochent de|se rapproche de|se rapprochaient de|ont perce|a perce|percent|ont franchi|a franchi|franchissent|deferlent sur|ont deferle sur|foncent sur|ont fonce sur|se sont enfonces|s'est enfonce|s'enfoncent|s'est rapproche|s'est rapprochee|se sont rapproches|se sont rapprochees|poussent vers|pousse vers|remontent vers|convergent vers la ville|est aux portes de|sont aux portes de|se dirigent vers|sont entres dans|est entre dans|est entree dans|sont entrees dans|entrait dans|entre dans|s'est approchee|s'est approche|se sont approches|se sont approchees|s'etaient approches|s'etaient approchees|s'approchent|s'approchaient|a penetre|ont penetre|avaient penetre|avait penetre|penetrent|est entree|est entre|sont entres|sont entrees|etaient entres|etaient entrees|fait mouvement|font mouvement|gagne du terrain|gagnent du terrain",
      ),
    ],
    capture: list('pris|prise|repris|reprise'),
  },
  figures: list(
    "bataille de procedure|bataille juridique|bataille judiciaire|bataille d'experts|bombarde de rumeurs|bombardee de rumeurs|bombardes de rumeurs|treve est de rigueur|meurt de soif|mourir de rire|mort de rire|mourir d'envie|meurt d'ennui|mort de peur|mort de fatigue|meurent de peur|pendue aux levres|pendu au telephone|pendus aux levres|deplore trois|deplore deux|deplore un mort|a deplorer|deplorer des victimes|deplorer de victimes|enleve le haut|enleve la peau|enleve les taches|enleve le titre|capture d'ecran|captures d'ecran|capture video|capture de carbone|tir de barrage|feu est passe|feux de signalisation|feu tricolore|feux tricolores|feu de cheminee|essuye un tir de barrage|campagne de pub|sortie de l'euro|entree en vigueur de|prend le large|n'est arrete|n'etait arrete|feu bacterien|coup de feu|coups de feu|feu vert|feu rouge|feux rouges|arme a feu|armes a feu|feu d'artifice|feux d'artifice|a petit feu|prise de position|pris de court|prise de parole|pris part|prise en charge|prise de conscience|pris la parole|pris fin|pris forme|force de frappe|frappe de plein fouet|frappe d'interdiction|frappe de stupeur|frapper un penalty|frappe un penalty|frappe de la tete|coup de theatre|crise cardiaque|attaque cardiaque|attaque en justice|tir au but|tirs au but|d'accord|en accord|bataille juridique|bataille electorale|bataille judiciaire|campagne electorale|bataille de communication|lutte contre|combat contre|combat pour|combat de boxe|explosion des prix|explosion demographique|tue le temps|tempete mediatique|tempete politique|tempete boursiere|offensive de charme|offensive diplomatique|offensive mediatique|bombarde de questions|bombardes de|bombarde de courriels|vague d'attaques verbales|retrait de permis|retrait du permis|retrait du projet|retrait de la loi|arrete de|arrete d'|arreter de|arretee a la date|assaut des|a l'assaut|massacre a la|char d'assaut|chars d'assaut|fusil d'assaut|fusils d'assaut|helicoptere d'assaut|on deplore|tire sur la corde|tire sur la sonnette|investi de|investi dans|investie de|sombre dans|cede la place|a cede a|ont cede a|a cede sa|ecrase par|emporte par|emporte la|emporte le|emporte une victoire|meurt de faim|meurt de rire|meurt d'envie|fait sauter le verrou|fait sauter la banque|fait sauter le bouchon|quitte a|quitte ou double|execute un|execute une|en masse|la masse|execute par|saisie immobiliere|saisie conservatoire|saisie de donnees|saisie sur salaire|blocage des prix|blocage des loyers|blocage institutionnel|blocage politique|saisi la justice|saisi le tribunal|saisi le parquet|saisi le conseil|saisi l'occasion|saisi le juge|saisi la cour|saisie du dossier|saisi du dossier|saisi de l'affaire|saisie de l'affaire|saisi par|a rompu avec|ont rompu avec|a rompu le|a rompu les|rafale de|rafales de vent|sur le sinistre|sinistre individu|au sinistre|sinistre reputation|massacre judiciaire|gagne du terrain dans les sondages|est entree en vigueur|est entre en vigueur",
  ),
  sport: list(
    'match|matchs|but|buts|penalty|equipe|gardien|arbitre|score|championnat|ligue|stade|entraineur|ballon|finale|demi-finale|attaquant|defenseur|mi-temps|supporters|football|rugby|basket|tennis|victoire|defaite|surface|poteau|corner|saison|joueur|joueurs|buteur|coupe|selection|medaille|course|sprint|etape|maillot|set|raquette|panier|paniers|gardienne|equipiere|sprinteur|sprinteurs|peloton|coureur|coureurs|cycliste|cyclistes|grimpeur|echappee|vainqueur|podium|tournoi|adversaire|adversaires|entraineuse|manche|round|boxeur|uppercut|judoka|tatami|regate|skipper|pole|circuit|relais|nageuse|nageur|melee|ailier|pilier|handball|volley|hockey|patinoire|ski|slalom|biathlon|golf|birdie|escrime|echecs|selectionneur|prolongation|prolongations|qualification|qualifies|eliminatoires|dribble|hors-jeu|carton|cartons|remplacant|titulaire|exterieur',
  ),
  forces: list(
    'tempete|ouragan|cyclone|typhon|seisme|tremblement|secousse|inondation|crue|vague|foudre|orage|grele|tornade|epidemie|secheresse|canicule|avalanche|tsunami|incendie|virus|maladie|fievre|pluies|intemperies|feu|feux|flammes|vent|vents|houle|glissement|eaux',
  ),
  labour: [],
  weapons: list(
    'avion|avions|appareil|appareils|chasseur|chasseurs|chasseur-bombardier|drone|drones|missile|missiles|roquette|roquettes|bombe|bombes|obus|artillerie|helicoptere|helicopteres|aviation|mortier|mortiers|char|chars|coalition|armee|forces|raid|frappe|tirs|kamikaze|batterie|batteries|canons|fregate',
  ),
  means: list(
    'avion|avions|chasseur|chasseurs|drone|drones|missile|missiles|roquette|roquettes|bombe|bombes|obus|artillerie|helicoptere|helicopteres|mortier|mortiers|couteau|voiture piegee|kalachnikov',
  ),
  denied: list(
    "n'est pas un|n'est pas une|n'etait pas un|n'etait pas une|ne sont pas des|n'etaient pas des|pas a|aucun|aucune|pas de|pas d'|sans|ni|nie avoir|nie toute|dement avoir|dement toute|dementi toute|dementi avoir|nie avoir mene|pas ete|n'a pas|n'ont pas|n'avait pas|n'avaient pas|jamais|personne n'|personne n'a|personne ne|nul n'|nul ne|exclut|excluent|exclu|exclure|sauf celle de|sauf celle d'",
  ),
  undone: list(
    "pas a l'ordre du jour|plus a l'ordre du jour|jamais ete prevu|jamais ete prevue|jamais ete prevus|pas imminent|pas imminente|pas prevu|pas prevue|pas a l'etude|hors de question|a ete reporte|a ete reportee|ont ete reportes|ont ete reportees|a ete repousse|a ete repoussee|ont ete annules|ont ete annulees|ete suspendu sine die|n'a pas eu lieu|n'ont pas eu lieu|n'a jamais eu lieu|n'aura pas lieu|a ete annulee|a ete annule|a ete dementie|n'est pas confirmee",
  ),
  sure: list(
    "essuye des tirs de mortier|essuye des tirs d'artillerie|essuye des tirs de roquettes|essuye des tirs d'obus|essuye un tir de mortier|attentat suicide|attentats suicides|tentative d'assassinat|tentatives d'assassinat|tir de missile|tir de missile antichar|blesses par balles|blesse par balle|blesse par balles|s'est fait exploser|saute sur une mine|jete des cocktails molotov|lance des cocktails molotov|colis piege a explose|voiture piegee a explose|attaque suicide|frappe de precision|frappes de precision|attaque aerienne|attaques aeriennes|retrait des troupes|retrait des soldats|violents combats|operation militaire|operations militaires|salve de roquettes|tirs transfrontaliers|pluie d'obus|bataille rangee|contre-attaquent|fonce sur la foule|fonce dans la foule|kidnappe|kidnappes|putsch|coup de force|coups de force|coup d'etat|coups d'etat|frappe aerienne|frappes aeriennes|raid aerien|raids aeriens|bombardement aerien|bombardements aeriens|tirs d'artillerie|tir d'artillerie|tirs de mortier|tir de mortier|tirs de roquettes|tir de roquette|obus de mortier|attentat|attentats|attentat-suicide|attentats-suicides|fusillade|fusillades|assassinat|assassinats|prise d'otages|prises d'otages|cyberattaque|cyberattaques|echanges de tirs|echange de tirs|campagne aerienne|campagne de bombardements|retire ses troupes|retirer ses troupes|retire ses forces|rapt|rapts|ouvert le feu|ouvrent le feu|ouvre le feu|ouvrir le feu|ouvrant le feu|fait feu|font feu|essuye des tirs|essuye un tir|essuye le feu|essuyait des tirs|essuient des tirs|essuye des rafales|essuye plusieurs tirs|vise par des tirs|visee par des tirs|vises par des tirs|visees par des tirs|crible de balles|criblee de balles|cribles de balles|tendu une embuscade|tendent une embuscade|tombe dans une embuscade|tombes dans une embuscade|tombee dans une embuscade|obus est tombe|obus sont tombes|obus se sont abattus|obus s'est abattu|obus ont frappe|obus ont touche|roquette est tombee|roquettes sont tombees|roquettes se sont abattues|missiles se sont abattus|salve d'obus s'est abattue|detourne un avion|detourne un cargo|detourne un navire|detourne un petrolier|pris en otage|prise en otage|pris en otages|prises en otage|guet-apens|combats de rue|combat de rue|battent en retraite|battu en retraite|tirs d'obus|tir d'obus|tirs de missiles|attaque au couteau|attaques au couteau|ete la cible de tirs|ete la cible d'une attaque|echange des tirs|echange des coups de feu|envoi de troupes|envoi de militaires|envoi de soldats|envoi de renforts|depart des troupes|tire a balles reelles|tiraient a balles reelles|tire dans la foule|tire sur la foule|bombe a explose|engin a explose|lance une grenade|jete une grenade|contre-attaque",
  ),
  conflict: list(
    "minee|mitrailleuse|mitrailleuses|contingent|contingents|colonne|patrouille|artilleurs|fantassins|parachutistes|combattantes|casernement|chars d'assaut|lance-roquettes|obusier|drones kamikazes|tirs|piegee|piege|hommes armes|putschistes|commando|commandos|marine de guerre|armee|armees|troupe|troupes|soldat|soldats|rebelle|rebelles|insurge|insurges|insurgees|combattant|combattants|milice|milices|milicien|miliciens|jihadiste|jihadistes|djihadiste|djihadistes|separatiste|separatistes|guerilla|guerillero|guerilleros|terroriste|terroristes|militaire|militaires|brigade|brigades|bataillon|bataillons|regiment|garnison|front|artillerie|missile|missiles|roquette|roquettes|obus|bombe|bombes|drone|drones|chasseurs|char|chars|blinde|blindes|mortier|mortiers|kalachnikov|kalachnikovs|munitions|explosifs|explosif|kamikaze|coalition|cessez-le-feu|treve|belligerants|prisonniers|otages|otage|convoi|hostilites|commandement|etat-major|guerre|assaillants|assaillant|tireur|tireurs|snipers|forces|aviation|casque bleu|casques bleus|paramilitaires|mercenaires|envahisseur|envahisseurs|siege|fusil|fusils|grenade|grenades|arme|armes|armee de l'air|fregate|sous-marin|pilonnage|gendarmes|policiers|police|ravisseurs|braqueurs|mines antipersonnel|positions|bastion|fief|ennemi|ennemis|espagnols|raid aerien|frappe aerienne|frappes aeriennes|avions de chasse|dca|gardes-frontieres|garde-frontieres|reservistes|junte|forces speciales|obusiers|gardes",
  ),
  soft: list(
    'police|policiers|gendarmes|gendarmerie|guerre|siege|front|ennemi|ennemis|position|grenade|grenades|espagnols|braqueurs|tireur|mines|gardes-frontieres|garde-frontieres|junte|gardes',
  ),
  people: list(
    'civil|civils|civile|civiles|personne|personnes|homme|hommes|femme|femmes|enfant|enfants|habitant|habitants|habitante|habitantes|soldat|soldats|officier|officiers|policier|policiers|gendarme|gendarmes|garde|gardes|combattant|combattants|rebelle|rebelles|militaire|militaires|journaliste|journalistes|manifestant|manifestants|manifestante|manifestantes|passager|passagers|ouvrier|ouvriers|ouvriere|ouvrieres|etudiant|etudiants|etudiante|etudiantes|eleve|eleves|villageois|villageoise|refugie|refugies|deplaces|otage|otages|prisonnier|prisonniers|detenu|detenus|suspect|suspects|migrant|migrants|touriste|touristes|agent|agents|chauffeur|chauffeurs|conducteur|pilote|pilotes|medecin|medecins|infirmier|infirmiere|secouristes|humanitaires|employe|employes|salarie|salaries|deputes|depute|elu|elus|maire|ministre|president|chef|chefs|commandant|militant|militants|militante|opposant|opposants|partisan|partisans|jihadistes|djihadistes|miliciens|instructeur|instructeurs|conseillers|troupes|troupe|renforts|renfort|effectifs|equipage|marins|pecheurs|bergers|paysans|geologue|geologues|deleguee|deleguees|delegue|delegues|jeune|jeunes|adolescent|adolescents|fils|fille|mere|pere|frere|soeur|couple|famille|familles|victime|victimes|blesse|blesses|mort|morts|voleur|voleurs|trafiquants|trafiquant|meneurs|meneur|syndicalistes|pirates|casques bleus|contingent|unite|unites|bataillon|brigade|forces|armee|patrouille|foule|croyants|fideles|pelerins|spectateurs|clients|voyageurs|skieurs|randonneurs|alpinistes|notaire|avocat|juge|ambassadeur|consul|diplomate|diplomates|general|colonel|capitaine|sergent|ressortissant|ressortissants|deux|trois|quatre|plusieurs|douaniers|douanier|pompiers|pompier|garde-cotes|assaillants|tireur|tireurs|gardien|gardiens|gardienne|enseignant|enseignants|enseignante|professeur|professeurs|instituteur|mineur|mineurs|agriculteur|agriculteurs|eleveur|eleveurs|berger|pecheur|marin|chanteur|chanteuse|bebe|nourrisson|retraite|retraites|grand-mere|veuve|emissaire|emissaires|randonneur|alpiniste|skieur|cycliste|pieton|pietons|commercant|commercants|pretre|imam|eveque|moine|moines|religieuse|negociateur|negociateurs|conseiller|lieutenant|appeles|recrue|recrues|cadets|parachutistes|fantassins|infanterie|commandos|commando|volontaires|pillards|emeutiers|meneuse|dirigeant|dirigeante|dirigeants|redacteur|blogueur|avocats|avocate|geolier|etudiante|lyceen|lyceens|lyceenne|voisin|voisins|voisine|passant|passants|convive|convives|greviste|grevistes|observateurs|observateur|gardes-frontieres|reservistes|passeurs|passeur|contrebandiers|braconniers|tresoriere|tresorier|directeur|directrice|senateur|senateurs|deputee|responsables|locataires|proches|complices|complice|cerveau',
  ),
  things: list(
    'depot|depots|convoi|convois|base|bases|aerodrome|aeroport|aeroports|camp|camps|village|villages|ville|villes|quartier|quartiers|maison|maisons|immeuble|immeubles|batiment|batiments|hopital|hopitaux|ecole|ecoles|mosquee|eglise|marche|pont|ponts|route|routes|port|ports|navire|navires|bateau|bateaux|petrolier|cargo|vehicule|vehicules|camion|camions|voiture|voitures|bus|train|trains|char|chars|blinde|blindes|avion|avions|helicoptere|helicopteres|drone|drones|position|positions|poste|postes|caserne|casernes|garnison|fort|forteresse|citadelle|usine|usines|raffinerie|raffineries|oleoduc|gazoduc|centrale|barrage|entrepot|entrepots|hangar|hangars|tunnel|tunnels|colline|collines|hauteurs|col|ile|iles|localite|localites|bourg|region|province|vallee|frontiere|capitale|aeroport|consulat|ambassade|commissariat|prison|siege|bureaux|radar|radars|batterie|batteries|rampe|rampes|cible|cibles|objectif|objectifs|bastion|bastions|fief|territoire|territoires|secteur|axe|carrefour|gare|puits|champ|champs|reseau|antenne|pylones|vignoble|cocaine|cannabis|armes|drogue|tonnes|kilos|munitions|missile|missiles|roquettes|lance-roquettes|arsenal|ivoire|conteneur|conteneurs|ordinateurs|ordinateur|documents|cigarettes|cartouches|passeports|telephones|billets|diamants|caisses|caisse|resine|heroine|kilogrammes|kg|explosifs|carburant|marchandises|motos|tableaux|tableau|materiel|chalutier|chimiquier|faubourgs|faubourg|tranchees|hameau|hameaux|barques|fusils',
  ),
  abstract: list(
    "consommation|inquietude|espoirs|leader|favori|expositions|salles|date|dates|calendrier|liste|choix|montant|virage|contrat|salaire|augmentation|projet|loi|texte|accord|decision|mesure|mesures|reforme|reformes|question|questions|idee|idees|offre|plainte|candidature|proposition|amendement|politique|budget|titre|tete|avantage|occasion|chance|victoire|record|place|attention|image|images|instant|marche|marches|part|parts|public|clientele|probleme|problemes|sujet|debat|virus|maladie|mal|fond|affaire|confiance|soutien|licence|permis|plan|efforts|moyens|strategie|talent|arguments|dispositif|dossier|prix|concurrence|concurrent|rival|rivaux|adversaire|adversaires|monopole|reputation|bilan|mise|argent|billets|ballon|esprit|coeur|memoire|pouvoir d'achat|dette|chomage|inflation|deficit|pensee|style|parole|micro|scene|ailes|filet|voile|voiles|technologie|logiciel|reseau 5g|fibre|vaccin|produit|produits|credit|ecole de pensee|ambiance|monde|mot|critique|critiques|systeme|defi|chiffre|chiffres|bourse|cours|titres|petit-dejeuner|assiette|regard|lumiere|sommet|col|ventes|demande|exportations|monnaie|economie|gouvernement|negociations|pourparlers|discussions|parti|partis|croissance|commerce|recettes|valeur|natalite|production|enquete|justice|jugement|soutiens|audience|audiences|notoriete|voix|rien",
  ),
  animals: list(
    'poisson|poissons|vache|vaches|mouton|moutons|bete|betes|betail|chien|chiens|chat|chats|loup|loups|ours|oiseau|oiseaux|poulet|poulets|volaille|volailles|porc|porcs|cheval|chevaux|brebis|chevre|chevres|abeilles|animal|animaux|sanglier|sangliers|baleine|baleines|dauphins|arbre|arbres|bovins|chene|chenes|canards|cerf|cerfs|plants|vignes',
  ),
  aircraft: list(
    'antonov|iliouchine|tupolev|mig|soukhoi|sukhoi|boeing|airbus|hercules|cessna|rafale|mirage|chasseur-bombardier|hydravion|planeur|avion|avions|drone|drones|appareil|appareils|helicoptere|helicopteres|chasseur|chasseurs|missile|missiles|jet|jets|aeronef|aeronefs|ballon|ballons|bombardier|bombardiers|roquettes|engin|engins',
  ),
  shells: list('obus|mortier|mortiers|artillerie|roquette|roquettes|canon|canons|salve|salves'),
  explosives: list(
    'bombe|bombes|kamikaze|kamikazes|attentat|attentats|piegee|piege|pieges|revendique|revendiquee|engin|grenade|grenades|explosifs|explosif|terroriste|terroristes|djihadistes|jihadistes|roquette|roquettes|missile|missiles|drone|drones|raid|frappe|frappes|armee|rebelles|assaillants|mine antipersonnel|attaque|attaques|tirs',
  ),
  wreckable: list(
    'mont|volcan|pont|ponts|immeuble|immeubles|batiment|batiments|maison|maisons|toit|toiture|plafond|mur|digue|barrage|tunnel|mine|grue|tour|tribune|tribunes|passerelle|echafaudage|falaise|navire|navires|bateau|bateaux|ferry|ferries|barque|barques|embarcation|embarcations|pirogue|pirogues|chalutier|caseyeur|remorqueur|catamaran|peniche|zodiac|goelette|cargo|petrolier|voilier|canot|vedette|paquebot|train|trains|wagon|wagons|rame|tramway|metro|convoi|avion|avions|helicoptere|appareil|bus|car|autocar|camion|camions|minibus|voiture|voitures|vehicule|vehicules|usine|entrepot|hangar|hangars|depot|foret|forets|garrigue|riviere|fleuve|ecole|hopital|clinique|telepherique|silo|cuve|citerne|quartier|quartiers|rue|rues|village|villages|ville|villes|vallee|caves|routes|champs|hectares|magasin|restaurant|gare|eglise|mosquee|stade|marche|digues|digue|barrages|tours|navette|wagons|chalet|chalets|cabane|cabanes|villa|garage|bibliotheque|palais|chapelle|tente|tentes|locomotive|chalutiers|yacht|radeau|kayak|falaises|toits|murs|plafonds|balcon|balcons|viaduc|chapiteau|puits|galerie|fosse|ligne|rivieres|ravin|pinede|pinedes|bois|residence|mineraliere|vraquier|hotel|commerces|recoltes|cases|cabine|cabines|discotheque|boulangerie|raffinerie|minaret|clocher|dortoir|temple|atelier|ateliers|reservoir|canal|camping|hameau|hameaux|faubourg|ferme|fermes|coque',
  ),
  weather: list(
    'orage|orages|vent|vents|rafales|grele|grelons|pluie|pluies|neige|meteo|previsionniste|vigilance|averse|averses|tempete|anticyclone|depression|temperatures|degres|froid|canicule|secheresse|gel|verglas|brouillard|ensoleille|meteorologue|thermometre|precipitations|cyclone|ouragan|houle|vagues',
  ),
  court: list(
    'tribunal|juge|juges|procureur|procureure|audience|proces|accuse|prevenu|avocat|avocate|verdict|peine|jugement|jure|jures|plaidoirie|requis|prison|condamnation|appel|cassation',
  ),
  feigned: list(
    'simulent|simuler|simulait|simules|roman|thriller|polar|heroine|intrigue|personnage|personnages|protagoniste|narrateur|narratrice|simule|simulee|simulation|fictif|fictive|manga',
  ),
  storms: list('tempete|tempetes|orage|orages|ouragan|ouragans|cyclone|cyclones|typhon|typhons'),
  takings: list('prise|reprise|conquete'),
  holding: list('appelle|appellent|organise|organisent|organisee|tenu|tenue|tiendra|prevu|annonce|convoque'),
  leaving: list('quitter|rejoindre|boycotter|suspendre|interrompre|enqueter|evoquer|eviter|cesser|reprendre|rompre'),
  deadlines: list("d'ici|d'ici a|d'ici au|jusqu'a|jusqu'au|au plus tard"),
  before: list('avant|apres'),
  between: list('entre'),
  starting: list('des|a partir'),
  sayings: list(
    'condamne|condamnent|condamnait|denonce|denoncent|deplore|deplorent|fustige|fustigent|salue|saluent|confirme|confirment|signale|signalent|rapporte|annonce|annoncent|revendique|revendiquent|propose|proposent|rejette|rejete|rejetee|reclame|reclament|exige|exigent|ordonne|critique|raconte|decrit|evoque|evoquent|rappelle|enquete|commemore|reconnu|reconnait|admis|commente|impute|appele|appelle|demande|proteste|protestent|pleure|pleurent|dement|nie|regrette|regrettent',
  ),
  ceasing: list(
    "suspendre|suspend|suspendu|suspendent|suspendait|suspendant|cesser|cesse|cessent|cessant|interrompre|interrompu|interrompt|interrompent|stopper|stoppe|arreter|mis fin a|mettre fin a|met fin a|mettent fin a|mettant fin a|mis un terme a|mettre un terme a|met un terme a|fin de|fin des|fin du|fin d'|arret de|arret des|arret du|suspension de|suspension des|suspension du|anniversaire de|anniversaire des|anniversaire du|renonce a|renoncer a",
  ),
  presumed: list(
    'presume|presumee|presumes|presumees|suppose|supposee|supposes|supposees|pretendu|pretendue|pretendus|pretendues',
  ),
  than: list("que|qu'"),
  blasts: list('explosion|explosions|deflagration|explose|ont explose|a explose'),
  flames: list('feu|feux'),
  firing: list('tire|tires|tiree|tirees|tirent|tiraient'),
  moving: er('retirer'),
  involvement: list('implication|role|responsabilite|participation|lien|liens|rapport|part'),
  conditionals: list("s'ils|s'il"),
  owning: list('revendique|revendiquee|revendiques|revendiquent'),
  excluding: list('exclut|excluent|exclu|exclure'),
  meetings: list(
    'mediation|table ronde|concertation|concertations|palabres|reunion|reunions|rencontre|rencontres|entretiens|dialogue',
  ),
  parties: list('entre|avec'),
  festive: list('feter|fetent|fete|celebrer|celebrent|celebre|carnaval|parade|kermesse|acclamer'),
  seizing: list(
    'saisi|saisie|saisis|saisies|saisissent|saisissait|saisissant|confisque|confisquee|confisques|confisquees|intercepte|interceptes|interceptee|interceptees|arraisonne|arraisonnee|arraisonnes|mis|mettent',
  ),
  seizures: list('saisie|saisies|arraisonnement'),
  claiming: [],
  lives: list('vie|vies'),
  units: list(
    'contingent|contingents|effectifs|troupes|garnison|flottille|escadre|sapeurs|soldats|forces|bombardiers|chasseurs|canons|obusiers|batteries|legionnaires|reserves|observateurs|renforts|instructeurs|conseillers|casques bleus|fantassins|parachutistes|commandos|fregate|fregates|sous-marin|chars|blindes|bataillon|bataillons|brigade|brigades|regiment|reservistes|mercenaires|hommes|patrouilleur|patrouilleurs|porte-avions',
  ),
  raids: list('raid|raids'),
  possessives: list('mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leur|leurs'),
  parts: list('tete|partie|queue|reste|moitie|tiers|essentiel|majorite|centaine|dizaine|vingtaine|trentaine'),
  wrecks: list('chavire|deraille|echoue|quitte|touche|entre|entree|entres|entrees'),
  reached: list('conclu|conclue|signe|signee|trouve|trouvee|obtenu'),
  bargains: list('marche'),
  pacts: list(
    'memorandum|protocole|paix|accords|treves|pactes|traites|accord|cessez-le-feu|treve|armistice|traite|pacte',
  ),
  signing: list(
    'signe|signes|signee|signees|signent|signer|signera|signeront|signait|signaient|signant|paraphe|paraphee|paraphent|conclu|conclue|conclus|concluent|scelle|scellee|ratifie|ratifiee|ratifient',
  ),
  papers: list('declaration|memorandum|protocole|feuille de route|document|documents|charte|communique|texte'),
  blocking: list(
    'bloque|bloques|bloquee|bloquees|bloquent|bloquaient|bloquait|bloquant|bloquer|barre|barree|barrent|barraient|barrer|coupe|coupent|coupaient|occupe|occupent|occupaient',
  ),
  ways: list(
    'route|routes|voie|voies|rue|rues|pont|ponts|entree|entrees|acces|port|ports|convoi|circulation|autoroute|autoroutes|rocade|carrefour|carrefours|rond-point|ronds-points|avenue|tunnel|depot|depots|raffinerie|gare|piste|place|passage|nationale|axe|camions|portes|grilles|faculte|rectorat|campus|universite|ministere|locaux|chemin|ligne',
  ),
  listing: list(
    'prevoit|prevoient|prevoyait|prevoyaient|stipule|stipulent|reclame|reclament|reclamait|exige|exigent|exigeait|demande|demandent|propose|proposent|inclut|comprend|envisage',
  ),
  likening: list('comme'),
  later: list('plus tard'),
  broken: list(
    'rompu|rompue|rompus|rompues|suspendu|suspendue|suspendus|suspendues|interrompu|interrompue|interrompus|interrompues|gele|geles|gelee|gelees|expire|expiree|denonce|denoncee|denonces|denoncees|viole|violee',
  ),
  dealings: list(
    'negocie|negocies|negociee|negociees|negocient|negociait|negociaient|negociant|negocier|negocions|negocieront|se rencontreront|se rencontrer|se sont rencontres|se sont rencontrees|se reuniront|se retrouveront',
  ),
  calamities: list('catastrophe|drame|tragedie'),
  intransitive: list(
    "sont arrives|est arrive|arrives|arrivent|ont debarque|a debarque|debarquent|debarque|ont pris position|a pris position|pris position|prennent position|a appareille|ont appareille|se deploient|se sont deployes|se sont deployees|s'est deploye|s'est deployee|se deployer|sont partis|seront partis|est parti|partiront|partira|partis|rentre au pays|rentrent au pays|rentrera au pays|rentres au pays|rentreront au pays|plient bagage|plie bagage|ont recule|a recule|reculent|rebroussent chemin|ont rebrousse chemin|regagnent leurs casernes|ont regagne leurs casernes|ont franchi la frontiere dans l'autre sens|ont mis pied a terre|ont fait leurs valises",
  ),
  recalling: list(
    'rappeler|rappelle|rappelee|rappeles|rappelles|rappellent|rappelait|rappellera|rapatrier|rapatrie|rapatries|rapatrient|rapatriera|ramener|ramene|ramenent|reduire|reduit|reduisent|reduira|reduisant|alleger|allege|degarnir|degarnit',
  ),
  arriving: list(
    "est entre dans|est entree dans|sont entres dans|sont entrees dans|s'est rapproche|s'est rapprochee|se sont rapproches|se sont rapprochees|se dirigent vers|poussent vers|entrait dans|entre dans|atteint|atteignent|atteignaient|entrent dans|entraient dans|entrees dans|marche sur|marchent sur|se rapprochent de|se rapproche de|se rapprochaient de|ont perce|a perce|percent|ont franchi|a franchi|franchissent|deferlent sur|ont deferle sur|foncent sur|ont fonce sur|foncait sur|aux portes de|se sont enfonces|s'est enfonce|s'enfoncent",
  ),
  felling: list('descendu|descendue|descendus|descend|neutralise|neutralises|neutralisee|neutralisent'),
  intercepting: list('intercepte|interceptes|interceptee|interceptees|interceptent'),
  onFoot: list(
    'assaillant|assaillants|tireur|tireurs|combattant|combattants|jihadiste|jihadistes|djihadiste|djihadistes|insurge|insurges|kamikaze|sniper|snipers|pillards|bandits|extremistes|engin|mine|terroriste|terroristes|pirates|miliciens|guerilleros|commando|commandos|bombe',
  ),
  civilZones: list(
    "pietonne|pietonnes|industrielle|industrielles|commerciale|commerciales|franche|franches|euro|economique|economiques|artisanale|d'activite|faibles emissions|residentielle|rurale|urbaine|prioritaire|bleue|fumeurs|humide|humides|natura|libre-echange",
  ),
  aloft: list('en vol|en plein vol|dans les airs|en plein ciel'),
  acts: list(
    'condamne|condamnent|denonce|denoncent|signe|conclu|accepte|convenu|menace|emporte|emportee|emportes|emportees|emportent',
  ),
  accusing: list(
    'accuse|accusent|accusait|accuses|accusee|accusees|soupconne|soupconnes|soupconnee|reproche|reprochent',
  ),
  vague: list('coulee|coulees|catastrophe|drame|tragedie|secousse|effondrement'),
  rising: list('de la|des'),
  walks: list(
    'marche|marches|rassemblement|rassemblements|defile|defiles|cortege|ont defile|avaient defile|defilent|defilaient|a defile|manifestation|manifestations|blocage|blocages|soulevement',
  ),
  noProtest: list(
    'manifestation sportive|manifestations sportives|manifestation culturelle|manifestations culturelles|manifestation publique|marche arriere|marche a suivre|marche forcee|defile de mode|defile militaire|rassemblement national',
  ),
  protest: list(
    'police|dispersee|disperse|grenades lacrymogenes|justice|manifestation|manifestations|manifestant|manifestants|manifeste|manifestent|cortege|corteges|banderole|banderoles|pancarte|pancartes|slogan|slogans|syndicat|syndicats|syndicale|greve|contestation|opposants|protester|protestation|mobilisation|interdiction|defile|colere|reclamer|revendications|militants|partisans|opposition|place|cris|blanche|contre|marcheurs|gaz lacrymogenes|barrage|barrages|pecheurs|etudiants|reclament|reclamant|denoncer|hausse|pneus|exiger|exigent|exigeant|demission|ministere|parlement|prefecture|gouvernement',
  ),
  zones: list('bande|cordon|couloirs|corridors|perimetres|espace aerien|zone|zones|perimetre|couloir|corridor'),
  sentences: list('a|an|ans|mois|amende|prison|tribunal|cour|peine|perpetuite|reclusion|sursis|jure|appel'),
  apart: list(
    "apres|depuis|avant|suite a|a la suite de|a la suite d'|a la suite du|a l'issue de|a l'issue d'|a l'issue du|aux termes de|aux termes d'|en reponse a|en reponse aux|en represailles a|en represailles aux|malgre|a propos de|au sujet de|concernant|anniversaire de|auteurs de|auteurs d'|responsable de|responsables de|grace a|a cause de|en raison de|faute d'|faute de|en vertu de|en vertu d'|dans l'attente de|au lendemain de|lors de|lors d'",
  ),
  clauses: list(
    "quand|lorsque|lorsqu'|alors|tandis|pendant que|si|parce|puisque|puisqu'|car|apres|avant|depuis|mais|comme|ou|dont|qui|que|qu'|puis",
  ),
  relatives: list("qui|que|qu'|dont|ou|lequel|laquelle"),
  denials: list(
    'dement|dementi|dementent|nie|nient|nier|niait|refute|refutent|rejette|rejettent|conteste|contestent|dementait',
  ),
  doing: list(
    'commence|commencait|commencent|continue|continuent|continuait|reussi|parvenu|parvenus|parvenue|fini|acheve|avant|apres|recommence|cesse|vient|viennent|venait|venaient|sans cesse|persiste|aide|contribue|participe|participait|accuse|accuses|accusee|reconnu|avoue|admis',
  ),
  conditions: list("si|s'ils|s'il"),
  infinitives: list("de|d'|a|pour|y|s'en|en|se|s'"),
  ahead: list(
    "aura|auront|sera|seront|est prevu|est prevue|sont prevus|sont prevues|est annonce|est annoncee|sont annonces|est attendu|est attendue|sont attendues|est programme|est programmee|doit|doivent|devrait|devraient|debutera|debuteront|commencera|commenceront|reprendra|reprendront|se tiendra|se tiendront|s'ouvrira|s'ouvriront|s'ouvre|s'ouvrent|debute|debutent|reprend|reprennent|commencent|va|vont|prevu|prevue|prevus|prevues|imminente|imminent|a venir|fixe|fixee|convoque|convoquee|pourrait|pourraient|est prevu|est fixee|est fixe|couvrira|annoncee pour|annonce pour|annonces pour|annoncees pour",
  ),
  doubtful: list(
    "a portee de main|a portee de stylo|n'est pas exclue|n'est pas exclu|n'est pas a exclure|reste possible|est possible|etait possible|serait|seraient|aurait|auraient|pas confirme|pas confirmee|non confirmee|n'a pas ete confirmee|n'a pas pu etre confirmee|ne sont pas exclues|ne sont pas exclus|n'est pas ecarte|n'est pas ecartee|n'est plus exclu|n'est plus exclue",
  ),
  planned: list(
    "le temps que|le temps qu'|pour que|pour qu'|afin que|afin qu'|redoute|redoutent|redoutait|redoutaient|va|vont|menace de|menacent de|menace d'|a menace de|ont menace de|prevoit|prevoient|prevoyait de|prevue|prevu|projet de|projet d'|menace de|envisage|envisagent|pret a|prete a|prets a|s'apprete a|s'appretent a|doit|doivent|devait|devaient|risque de|risque d'|appelle a|appellent a|appel a|preparent|prepare|preparait|en cas de|en cas d'|possibilite de|possibilite d'|eviter|empecher|craint|craignent|pourrait|pourraient|afin de|sera|seront|si|exige|exigent|reclame|reclament|demande|demandent|ordre de|promet|promettent|espere|esperent|jure de|menaces de|risques de|appels a|appele a|appeler a|appelait a|propose|proposent|prevoyait|prevoyaient|offre de|demander|reclamer|appelle|appele|envisageait|plaide pour|plaident pour|menacent|en vue de|en vue d'|comptent|compte|veulent|souhaite|souhaitent|enverra|enverront",
  ),
  conditional: list(
    "tout|toute|condition de|condition d'|aurait|auraient|serait|seraient|presumee|presume|presumes|pretendue|pretendu|supposee|suppose|eventuelle|eventuel|eventuelles|possible|possibles|soupçonne|soupconne|soupconnes|accuse de|accuses de|accusee de|eventualite d'|eventualite de|hypothese d'|hypothese de|droit de",
  ),
  against: list("contre|visant|ciblant|sur|a l'encontre de"),
};
