import type { RoleWords } from '../role-words.ts';

const list = (text: string): readonly string[] => text.split('|').map((entry) => entry.trim());

const lists = (text: string): readonly (readonly string[])[] => text.trim().split('\n').map(list);

/** Nouns for people and bodies. */
export const ROLES_TAKEN_UP: RoleWords = {
  kinds: lists(`
elu|maire|president|edile|depute|senateur|conseiller municipal|adjoint|depute-maire|parlementaire|bourgmestre|echevin|eurodepute
chef du gouvernement|premier ministre
numero un|president|secretaire general|chef
homme d'etat|president|premier ministre|ministre
conseiller d'etat|conseiller
parlementaire|depute|senateur|eurodepute|rapporteur
edile|maire|bourgmestre|premier magistrat
dirigeant|president|chef|pdg|patron|directeur|directeur general|premier ministre|leader|numero un|secretaire general|roi|chancelier|presidente|fondateur|cofondateur|gerant
patron|pdg|dirigeant|directeur general|directeur|president|chef d'entreprise|entrepreneur|homme d'affaires|industriel|fondateur|president-directeur|milliardaire|gerant|proprietaire
chef de l'etat|president|roi
chef de la diplomatie|ministre des affaires etrangeres
chef du gouvernement|premier ministre|chancelier
chef de la junte|general|colonel|capitaine|commandant|president
homme fort|general|colonel|capitaine|president
chef de guerre|commandant|general|chef|chef rebelle
putschiste|general|colonel|capitaine|commandant
responsable|porte-parole|president|chef|directeur|ministre|ambassadeur|emissaire|commandant|general|colonel|secretaire|representant|delegue|prefet|maire|gouverneur|secretaire general|conseiller|coordinateur|coordonnateur|haut-commissaire|commissaire|directeur general|vice-president|numero deux|adjoint|negociateur|officiel|syndicaliste|dirigeant|sous-secretaire|vice-ministre
officiel|porte-parole|ministre|ambassadeur|gouverneur|prefet|general|secretaire|conseiller|vice-ministre|responsable
haut responsable|general|ministre|directeur|secretaire|vice-ministre|porte-parole|commandant|haut-commissaire|sous-secretaire
haut fonctionnaire|prefet|directeur|secretaire general|ambassadeur|haut-commissaire|inspecteur
representant de l'etat|prefet|sous-prefet
militaire|general|colonel|commandant|capitaine|lieutenant|amiral|soldat|officier|sergent|caporal|adjudant|marechal|brigadier|major|lieutenant-colonel|general-major|chef d'etat-major|vice-amiral|contre-amiral|pilote
officier|general|colonel|commandant|capitaine|lieutenant|amiral|brigadier|major|lieutenant-colonel|general-major|adjudant|chef d'etat-major|vice-amiral
chef militaire|general|colonel|commandant|amiral|marechal|chef d'etat-major|brigadier|major
haut grade|general|colonel|amiral|marechal|brigadier
policier|commissaire|inspecteur|enqueteur|brigadier|gendarme|capitaine|commandant|lieutenant
enqueteur|commissaire|inspecteur|capitaine|gendarme|policier
magistrat|procureur|juge|president|avocat general|substitut|procureur general|president de la cour|president du tribunal
avocat|maitre|me|defenseur|conseil|batonnier
defenseur|avocat|maitre|me|conseil
conseil|avocat|maitre|me
diplomate|coordinateur|ambassadeur|emissaire|ministre des affaires etrangeres|consul|envoye special|mediateur|negociateur|representant|haut-commissaire|chef de la diplomatie|secretaire general|envoye|representant special|charge d'affaires|rapporteur
emissaire|envoye special|envoye|mediateur|representant special|representant
mediateur|emissaire|envoye special|facilitateur
medecin|docteur|dr|praticien|chirurgien|urgentiste|epidemiologiste|infectiologue|virologue|pediatre|psychiatre|medecin-chef|cardiologue|generaliste|professeur|cancerologue|oncologue|pneumologue|reanimateur|anesthesiste|veterinaire
praticien|docteur|dr|medecin|chirurgien|urgentiste|pediatre|psychiatre|professeur|generaliste
soignant|infirmier|medecin|aide-soignant|sage-femme|docteur|urgentiste
scientifique|planetologue|astrophysicien|demographe|geographe|immunologue|oncologue|neurologue|toxicologue|ornithologue|entomologue|vulcanologue|cosmologue|anthropologue|ethnologue|criminologue|chercheur|professeur|biologiste|physicien|geologue|climatologue|sismologue|volcanologue|epidemiologiste|virologue|astronome|glaciologue|hydrologue|archeologue|paleontologue|oceanographe|botaniste|zoologue|chimiste|ecologue|directeur de recherche|agronome|meteorologue|geophysicien|docteur|infectiologue|mathematicien|primatologue|ornithologue|entomologiste|biologiste marin
chercheur|planetologue|astrophysicien|demographe|geographe|immunologue|oncologue|neurologue|toxicologue|ornithologue|entomologue|vulcanologue|cosmologue|anthropologue|ethnologue|criminologue|professeur|biologiste|physicien|geologue|climatologue|sismologue|volcanologue|epidemiologiste|virologue|astronome|glaciologue|hydrologue|archeologue|paleontologue|historien|sociologue|politologue|economiste|directeur de recherche|directeur|maitre de conferences|anthropologue|scientifique|specialiste|ethnologue|geographe|demographe|chimiste|oceanographe|agronome|docteur|linguiste|philosophe|psychologue|botaniste|zoologue
specialiste|planetologue|astrophysicien|demographe|geographe|immunologue|oncologue|neurologue|toxicologue|ornithologue|entomologue|vulcanologue|cosmologue|anthropologue|ethnologue|criminologue|chercheur|professeur|historien|sociologue|politologue|economiste|expert|analyste|archeologue|geologue|climatologue|sismologue|juriste|epidemiologiste|infectiologue|virologue|directeur|scientifique|consultant|geographe|demographe|biologiste|hydrologue
expert|planetologue|astrophysicien|demographe|geographe|immunologue|oncologue|neurologue|toxicologue|ornithologue|entomologue|vulcanologue|cosmologue|anthropologue|ethnologue|criminologue|professeur|specialiste|analyste|chercheur|consultant|economiste|politologue|ingenieur|geologue|sismologue|juriste|legiste|hydrologue|climatologue|epidemiologiste
universitaire|planetologue|astrophysicien|demographe|geographe|immunologue|oncologue|neurologue|toxicologue|ornithologue|entomologue|vulcanologue|cosmologue|anthropologue|ethnologue|criminologue|professeur|chercheur|historien|sociologue|politologue|economiste|maitre de conferences|doyen|philosophe|juriste|recteur|linguiste
analyste|economiste|expert|specialiste|chercheur|politologue|consultant
economiste|analyste|professeur|chercheur
professeur|enseignant|instituteur|maitre de conferences
enseignant|professeur|instituteur|maitre
technicien|entraineur|selectionneur|coach|manager
coach|entraineur|selectionneur|technicien
entraineur|coach|selectionneur|technicien|manager
joueur|attaquant|defenseur|gardien|milieu|ailier|pilier|talonneur|capitaine|avant-centre|demi|troisieme ligne|deuxieme ligne|arriere|meneur|pivot|buteur|lateral|international|ouvreur|tennisman|numero un mondial
milieu|capitaine|joueur|international
milieu de terrain|milieu|capitaine|joueur|international
attaquant|capitaine|joueur|international|buteur|avant-centre|ailier
defenseur|capitaine|joueur|international|lateral
gardien|capitaine|joueur|international|portier
portier|gardien|capitaine|joueur
buteur|attaquant|joueur|capitaine|avant-centre
ailier|joueur|attaquant|capitaine
avant-centre|attaquant|joueur|capitaine
international|joueur|capitaine|attaquant|milieu|defenseur|gardien
sportif|athlete|nageur|coureur|champion|joueur|cycliste|skieur|boxeur|judoka|sprinteur|sauteur|marathonien|navigateur|grimpeur|triathlete|alpiniste|pilote
athlete|coureur|sprinteur|sauteur|marathonien|champion|lanceur|nageur
champion|athlete|coureur|boxeur|nageur|skieur|pilote|cycliste|joueur|judoka|tenant du titre
coureur|cycliste|athlete|marathonien|grimpeur|sprinteur|maillot jaune
pilote|commandant de bord|copilote|coureur
skipper|navigateur|marin|capitaine
marin|navigateur|skipper|pecheur|capitaine
ecrivain|romancier|auteur|poete|dramaturge|essayiste|laureat|philosophe|academicien|journaliste
romancier|ecrivain|auteur|laureat
auteur|ecrivain|romancier|poete|dramaturge|essayiste|compositeur|historien|scenariste|chercheur
artiste|peintre|sculpteur|chanteur|musicien|plasticien|photographe|danseur|choregraphe|comedien|acteur|rappeur|pianiste|violoniste|illustrateur|dessinateur|compositeur|guitariste|ceramiste|performeur
musicien|chanteur|pianiste|violoniste|guitariste|compositeur|rappeur|batteur|chef d'orchestre|violoncelliste|saxophoniste
cineaste|realisateur|metteur en scene|documentariste
realisateur|cineaste|documentariste
comedien|acteur|humoriste
interprete|chanteur|acteur|comedien
createur|styliste|couturier|artiste|fondateur|designer|sculpteur
syndicaliste|delegue|secretaire general|delegue syndical|representant du personnel|delegue central|secretaire|elu du personnel|militant|secretaire federal
delegue|syndicaliste|representant|delegue syndical
militant|activiste|opposant|syndicaliste|ecologiste|porte-parole|responsable associatif|president|fondateur|defenseur des droits|feministe
opposant|chef de file|leader|candidat|dissident|ancien premier ministre|chef de l'opposition|militant|avocat|depute
rebelle|chef rebelle|commandant|combattant|insurge
religieux|imam|pretre|eveque|pasteur|rabbin|cure|archeveque|cardinal|pere|moine|soeur|aumonier|mufti|cheikh
pretre|pere|cure|abbe|jesuite|moine|dominicain|franciscain
jesuite|pere|pretre
cure|pere|pretre|abbe
prelat|eveque|archeveque|cardinal|patriarche|pape
homme d'eglise|pretre|eveque|cure|archeveque|cardinal|pape|abbe
souverain|roi|reine|prince|emir|sultan
monarque|roi|reine|emir|sultan
souverain pontife|pape
agriculteur|paysan|eleveur|cultivateur|maraicher|viticulteur|exploitant|vigneron|cerealier|exploitant agricole|producteur|berger|arboriculteur|apiculteur|ostreiculteur
exploitant|agriculteur|eleveur|viticulteur|maraicher|vigneron|cerealier|proprietaire|gerant
eleveur|agriculteur|berger|exploitant|paysan
paysan|agriculteur|cultivateur|eleveur
vigneron|viticulteur|exploitant
producteur|agriculteur|eleveur|maraicher|viticulteur|exploitant
commerçant|commercant|boulanger|epicier|libraire|boucher|gerant|vendeur|restaurateur|fleuriste|cafetier|buraliste|patron|marchand|coiffeur
artisan|menuisier|boulanger|plombier|maçon|macon|electricien|ebeniste|potier|tailleur|ferronnier|charpentier
artisan|horloger|bijoutier|relieur|luthier|verrier|cordonnier|forgeron
horloger|artisan
restaurateur|cuisinier|chef|patron|gerant|cafetier
cuisinier|chef|restaurateur|patissier
ouvrier|operateur|salarie|mineur|soudeur|technicien|conducteur|docker|tisserand|couturier|cariste
salarie|ouvrier|employe|operateur|delegue|technicien|caissier|conducteur|cadre
employe|salarie|caissier|agent|vendeur
journaliste|correspondant|reporter|redacteur en chef|editorialiste|chroniqueur|envoye special|presentateur|photographe
reporter|journaliste|correspondant|envoye special|photographe
pompier|sapeur-pompier|capitaine|lieutenant|commandant|colonel|caporal|sergent
secouriste|pompier|sapeur-pompier|sauveteur|ambulancier|urgentiste|benevole
humanitaire|chef de mission|coordinateur|benevole|logisticien|directeur pays|responsable des operations
accuse|prevenu|suspect|mis en cause|mis en examen
prevenu|accuse|suspect|mis en cause
suspect|accuse|prevenu|mis en cause|mis en examen
plaignant|partie civile|victime
victime|plaignant|partie civile|rescape|survivant
rescape|survivant|victime|temoin|passager|naufrage
survivant|rescape|victime|deporte|temoin
temoin|habitant|riverain|passant|voisin|rescape|survivant|passager|automobiliste
habitant|riverain|voisin|resident|villageois|retraite
riverain|habitant|voisin|resident
villageois|habitant|paysan
retraite|ancien instituteur|ancien mineur|veteran
candidat|tete de liste|depute|senateur|opposant|president|president sortant|maire|ancien ministre
ministre|porte-parole du gouvernement|chef de la diplomatie|chef du gouvernement|garde des sceaux|premier ministre|secretaire d'etat|garde des sceaux|vice-ministre|ministre delegue|vice-premier ministre
membre du gouvernement|ministre|secretaire d'etat|premier ministre
conservateur|commissaire de l'exposition|directeur du musee|directeur
ingenieur|technicien|hydrologue|directeur technique
explorateur|alpiniste|navigateur|astronaute|speleologue
spationaute|astronaute|cosmonaute
etudiant|lyceen|doctorant|eleve
agresseur|suspect|tireur|assaillant
homme de loi|avocat|notaire|juge
homme politique|depute|senateur|maire|president|ministre|candidat
femme politique|depute|senateur|maire|president|ministre|candidat
homme d'affaires|pdg|patron|milliardaire|entrepreneur|promoteur
dessinateur|auteur|illustrateur|caricaturiste|bedeiste
meteorologue|previsionniste|climatologue
previsionniste|meteorologue
parent|pere|mere
capitaine|joueur|defenseur|attaquant|milieu|gardien|ailier|pilier
chef|cuisinier|restaurateur|commandant|leader
`),
  bodies: lists(`
syndicat|confederation|federation|union|centrale|cgt|intersyndicale|collectif|alliance
centrale|confederation|syndicat|union
organisation|ong|association|federation|confederation|union|ligue|croix|croissant|agence|observatoire|fondation|alliance|syndicat|collectif|mouvement|front|comite|organisme|conseil|reseau|centre|institut|coordination|secours|katiba|brigade|brigades|faction|milice|gang
ong|organisation|croix|croissant|association|observatoire|fondation|secours|ligue|medecins|collectif|reseau
association|croix|collectif|federation|ligue|fondation|ong|union|amicale|comite
entreprise|groupe|societe|compagnie|constructeur|fabricant|equipementier|operateur|banque|enseigne|geant|start-up|industriel|distributeur|laboratoire|usine|filiale|exploitant|chaine|plateforme|assureur|editeur|fournisseur|transporteur|avionneur|motoriste|chimiste|sucrier|papetier|brasseur|armateur|promoteur|negociant|semencier|maison
groupe|entreprise|societe|constructeur|compagnie|banque|distributeur|industriel|laboratoire|equipementier|operateur|enseigne|geant|mouvement|milice|organisation|front|brigade|brigades|katiba|faction|gang|bataillon|alliance|reseau|collectif|ansar|jabhat|harakat|liwa|saraya
societe|entreprise|compagnie|groupe|start-up|exploitant|filiale|operateur
compagnie|societe|entreprise|transporteur|airlines|lignes|armateur
constructeur|groupe|entreprise|avionneur|motoriste|automobile|moteurs|motors
operateur|societe|groupe|exploitant|telecom|compagnie
laboratoire|groupe|societe|pharma|institut
enseigne|distributeur|groupe|chaine|supermarches
banque|groupe|etablissement|caisse|credit
etablissement|banque|hopital|ecole|lycee|college|universite|musee|clinique|chu|caisse
club|as|fc|olympique|racing|stade|union sportive|us|rc|athletic|etoile|sporting|asso|entente
formation|parti|mouvement|rassemblement|alliance|union|club|equipe
parti|rassemblement|union|alliance|mouvement|front|coalition|formation
mouvement|front|armee|rassemblement|parti|union|brigades|organisation|coalition|forces|alliance|collectif|katiba|ansar|harakat|jabhat
coalition|alliance|force|forces
alliance|coalition|union|otan
force|forces|coalition|mission|armee
institution|commission|banque|fonds|organisation|cour|parlement|universite|musee|conseil
institut|observatoire|centre|laboratoire
agence|organisation|office|autorite|agence de presse
autorite|agence|commission|conseil|haute autorite
chaine|television|radio|tele|tv
quotidien|journal|gazette|courrier|tribune|depeche|matin|echo|voix|nouvelles
journal|quotidien|gazette|courrier|tribune|echo|voix|hebdomadaire
hebdomadaire|magazine|journal|revue
tribunal|cour|juridiction
juridiction|tribunal|cour|conseil
cour|tribunal
ministere|departement|secretariat
departement|conseil departemental|ministere
mairie|ville|commune|municipalite
municipalite|ville|mairie|commune
universite|faculte|ecole|institut
hopital|chu|centre hospitalier|clinique
`),
  endings: [
    ['trice', 'teur'],
    ['esse', 'e'],
    ['euse', 'eur'],
    ['iere', 'ier'],
    ['ienne', 'ien'],
    ['onne', 'on'],
    ['ere', 'er'],
    ['eure', 'eur'],
    ['ive', 'if'],
    ['ete', 'et'],
    ['ee', 'e'],
    ['ue', 'u'],
    ['ale', 'al'],
    ['ante', 'ant'],
    ['ente', 'ent'],
    ['ate', 'at'],
    ['aise', 'ais'],
    ['oise', 'ois'],
    ['aine', 'ain'],
    ['effe', 'ef'],
    ['ise', 'is'],
    ['ine', 'in'],
    ['ane', 'an'],
  ],
  short: [
    ['gal', 'general'],
    ['cdt', 'commandant'],
    ['cne', 'capitaine'],
    ['pr', 'professeur'],
  ],
  former: list('ancien|ancienne|ex'),
  anybody: list(
    'socialiste|ecologiste|communiste|centriste|nationaliste|independantiste|souverainiste|travailliste|republicain|republicaine|democrate|social-democrate|frontiste|insoumis|insoumise|macroniste|gaulliste|royaliste|diplomate|chercheur|chercheuse|universitaire|politologue|opposant|opposante|analyste|specialiste|dirigeant|dirigeante|militante|activiste|humanitaire|grade|interesse|interessee|homme|femme|quadragenaire|quinquagenaire|sexagenaire|septuagenaire|octogenaire|nonagenaire|trentenaire|vingtenaire|centenaire|adolescent|adolescente|jeune homme|jeune femme|vieil homme|vieille dame|dame|natif|native|pere de famille|mere de famille|heros du jour|heroine du jour|vainqueur|laureat|laureate|vaincu|vaincue|invite|invitee|orateur|oratrice|conferencier|veteran|doyen|doyenne|benjamin|benjamine|finaliste|medaille|medaillee|recordman|prodige|star|vedette|idole|pensionnaire|locataire de l’elysee|numero un|numero deux|favori|favorite|outsider|rookie|neophyte|principal interesse|principale interessee|maitre des lieux|maitresse des lieux|gaillard|colosse|bonhomme|fillette|garçon|garcon|gamin|gamine|cegetiste|cedetiste|cfdtiste',
  ),
  concerned: list('interesse|interessee|principal interesse|principale interessee'),
  sides: list(
    'rebelle|loyaliste|gouvernemental|opposition|policier|syndical|socialiste|communiste|conservateur|republicain|democrate|ecologiste|centriste|separatiste|independantiste|jihadiste|djihadiste',
  ),
  adherents: [],
  kin: lists(`
soeur|frere|soeur
frere|frere|soeur
epouse|mari|epoux
femme|mari|epoux
mari|epouse|femme
fille|pere|mere
fils|pere|mere
pere|fils|fille
mere|fils|fille
petit-fils|grand-pere|grand-mere
grand-mere|petit-fils|petite-fille
grand-pere|petit-fils|petite-fille
oncle|neveu|niece
tante|neveu|niece
cousin|cousin|cousine
cousine|cousin|cousine
voisin|voisin|voisine
collegue|collegue
`),
  counterparts: list('homologue'),
  anyBody: list(
    'entreprise|groupe|societe|compagnie|organisation|ong|association|constructeur|avionneur|fabricant|operateur|enseigne|distributeur|industriel|equipementier|start-up|club|parti|mouvement|syndicat|milice|reseau|plateforme|laboratoire|collectif|exploitant|armateur|editeur|assureur|promoteur|fournisseur|transporteur|filiale|cabinet|chaine|formation|geant|brasseur|petrolier|chimiste|sucrier|cimentier|motoriste|sous-traitant|voyagiste|bailleur|chocolatier|verrier|papetier|siderurgiste|energeticien|electricien',
  ),
  industry: list('geant|constructeur|fabricant|operateur|distributeur'),
  trades: list(
    "superieur|subordonne|brasseur|barman|aubergiste|hotelier|hoteliere|concierge|nourrice|statisticien|statisticienne|archiviste|informaticien|informaticienne|motard|motarde|skippeur|skippeuse|plongeur|plongeuse|chasseur|chasseuse|poissonnier|marchande|trafiquant|dealer|voleur|voleuse|braqueur|braqueuse|geolier|geoliere|requerant|requerante|juree|artilleur|demineur|demineuse|conscrit|deserteur|mercenaire|djihadiste|jihadiste|captif|captive|orphelin|orpheline|marraine|parrain|colocataire|collegien|collegienne|ecolier|ecoliere|actionnaire|sous-traitant|geometre|contremaitre|greviste|autocrate|kine|kinesitherapeute|cavalier|cavaliere|lutteur|lutteuse|rameur|rameuse|patineur|patineuse|gymnaste|tenante du titre|manutentionnaire|interimaire|postier|postiere|facteur|factrice|egoutier|eboueur|croque-mort|fossoyeur|grand-mere|grand-pere|beau-pere|belle-mere|beau-frere|belle-soeur|gendre|belle-fille|beau-fils|petit-fils|petite-fille|filleul|filleule|tuteur|tutrice|aieul|aieule|paroissien|paroissienne|fidele|pelerin|pelerine|vacancier|vacanciere|touriste|promeneur|promeneuse|randonneur|randonneuse|baigneur|baigneuse|campeur|campeuse|plaisancier|plaisanciere|surfeur|surfeuse|badaud|badaude|jardinier|jardiniere|paysagiste|forestier|garde-chasse|garde champetre|forgeron|bijoutier|bijoutiere|joaillier|tailleur|cordonnier|cordonniere|potiere|verrier|horloger|horlogere|serrurier|couvreur|menuisier|menuisiere|ebeniste|tapissier|platrier|carreleur|mecanicien|mecanicienne|garagiste|ajusteur|tourneur|fraiseur|chaudronnier|grutier|camionneur|camionneuse|chauffeur de taxi|chauffeur de bus|conductrice|machiniste|aiguilleur|chef de gare|chef de bord|garde-barriere|cheminote|dockeur|matelot|mousse|maitre d'equipage|batelier|passeur|eclusier|eclusiere|gardien de phare|guetteur|sauveteuse|secouriste|brancardier|brancardiere|aide-soignant|aide-soignante|auxiliaire de vie|educateur|educatrice|assistante sociale|assistant social|animateur|animatrice|orthophoniste|opticien|opticienne|prothesiste|manipulateur|laborantin|laborantine|preparateur|preparatrice|femme de menage|menagere|repasseuse|lingere|blanchisseuse|femme de chambre|gouvernante|majordome|valet|veilleur de nuit|vigile|videur|garde du corps|surveillante|maton|matonne|greffiere|mandataire|syndic|commissaire-priseur|traductrice|correcteur|correctrice|imprimeur|typographe|relieur|projectionniste|machino|eclairagiste|costumiere|souffleur|marionnettiste|jongleur|jongleuse|acrobate|clown|magicien|magicienne|accordeoniste|organiste|choriste|chef de choeur|bassiste|flutiste|femme au foyer|mere au foyer|cultivateur|cultivatrice|cerealier|cerealiere|riziculteur|betteravier|ostreiculteur|ostreicultrice|conchyliculteur|mytiliculteur|pisciculteur|aviculteur|arboriculteur|viticulteur|viticultrice|fromager|fromagere|bergere|vacher|vachere|ouvrier agricole|saisonnier|saisonniere|journalier|journaliere|cueilleur|cueilleuse|caviste|sommelier|sommeliere|limonadier|limonadiere|cafetier|cafetiere|buraliste|fleuriste|primeur|traiteur|patissier|patissiere|chocolatier|glacier|chef d'atelier|chef d'equipe|chef de chantier|chef de service|agent de maitrise|conducteur de travaux|apprenti|apprentie|alternant|alternante|chomeur|chomeuse|sans-abri|mendiant|mendiante|sans-papiers|migrant|migrante|exile|exilee|deplace|deplacee|evacue|evacuee|sinistre|sinistree|naufrage|naufragee|transfuge|informateur|informatrice|indicateur|intermediaire|complice|homme de main|malfrat|ravisseur|ravisseuse|pirate de l'air|incendiaire|braconnier|pillard|emeutier|emeutiere|casseur|casseuse|tueur|tueuse|meurtrier|meurtriere|artificier|parachutiste|fantassin|legionnaire|chef de char|milicien|milicienne|reserviste|casque bleu|brigadier-chef|adjudant-chef|contre-amiral|vice-amiral|eurodeputee|conseiller regional|conseillere regionale|conseiller general|attache parlementaire|attachee parlementaire|directeur de cabinet|chef de cabinet|sondeur|lobbyiste|supporteur|supporter|supportrice|spectateur|spectatrice|riverain|riveraine|equipier|equipiere|coequipier|coequipiere|partenaire|demi d'ouverture|talonneur|arriere|pivot|meneur|meneuse|libero|passeuse|perchiste|heptathlonienne|decathlonien|triathlete|copilote|pilote de rallye|lanceur|lanceuse|sauteur|sauteuse|marathonien|marathonienne|funambule|alpiniste|spationaute|glaciologue|oceanologue|hydrologue|ornithologue|entomologiste|naturaliste|speleologue|vulcanologue|ethnologue|demographe|geographe|juriste|constitutionnaliste|criminologue|islamologue|theologien|theologienne|exegete|diacre|bonne soeur|novice|chanoine|rabbine|muezzin|marabout|griot|griotte|guerisseur|guerisseuse|sorcier|sorciere|matrone|accoucheuse",
  ),
  offices: list(
    'maire|prefet|ministre|president|premier ministre|procureur|juge|gouverneur|ambassadeur|roi|pape|chef|directeur|patron|capitaine|porte parole|avocat|pere|mere|accuse|prevenu|victime|temoin|voisin|suspect|secretaire',
  ),
  notPeople: list('marine|medecine|cuisine|generale|criee|politesse|mineure|conseille|parente|majeure|armee|voisine'),
  women: list(
    'femme|mere|fille|soeur|epouse|veuve|dame|reine|princesse|infirmiere|romanciere|ouvriere|conseillere|maitresse|heroine|cheffe|sage-femme|fillette|jugee|nee|interrogee|ancienne|jeune femme|tante|niece|cousine|grand-mere|compagne|copine|presidente|avocate|championne|lyceenne|patronne|comedienne|musicienne|magistrate|ecrivaine|elue|deputee|deleguee|accusee|interessee|habitante|enseignante|etudiante|residente|commerçante|commercante|dirigeante|militante|candidate|retraitee|adjointe|representante|couturiere|prefete|ambassadrice|senatrice|directrice|procureure|salariee|employee|gardienne|technicienne|chirurgienne|historienne|physicienne|pharmacienne|bouchere|boulangere|rescapee|survivante|plaignante|prevenue|suspecte|laureate|native|voisine|passante|soignante|cavaliere|policiere|experte',
  ),
  men: list(
    'homme|pere|fils|frere|epoux|mari|veuf|roi|prince|cure|pretre|moine|president|avocat|directeur|senateur|ambassadeur|conseiller|elu|depute|delegue|accuse|interesse|habitant|etudiant|enseignant|commerçant|commercant|dirigeant|militant|candidat|retraite|adjoint|representant|chercheur|infirmier|romancier|ouvrier|cousin|oncle|neveu|garçon|garcon|vieil homme|jeune homme|gaillard|prevenu|salarie|employe|champion|attaquant|joueur|entraineur|selectionneur',
  ),
  womanEndings: list('trice|euse|iere|ienne|onne'),
  womanBodyEndings: list('ion|ee|te|ance|ence|ise|ie|ure|ade|ole|ine|ipe|ong'),
  defendants: list('accuse|prevenu|mis en cause|suspect'),
  tried: list(
    "est juge|est jugee|etait juge|etait jugee|sera juge|sera jugee|comparait|comparaissait|comparaitra|a comparu|est poursuivi|est poursuivie|accuse de|accuse d'|accusee de|accusee d'|soupconne de|soupconne d'|soupconnee de|soupconnee d'|poursuivi pour|poursuivie pour|juge pour|jugee pour|mis en examen|mise en examen|a ete condamne|a ete condamnee|dans le box",
  ),
  trials: list('proces|requis|prison|reclusion|poursuites|requisitoire|condamnation|verdict'),
  against: list('contre'),
  womanArticles: list('la|une|cette'),
  manArticles: list('le|un|ce|cet|du|au'),
  ages: list('ans'),
  being: list('est|etait|fut|devient|devenu|devenue'),
};
