const list = (text: string): readonly string[] =>
  text
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean);

/** Organisations a reader needs no introduction to. */
export const ORGANISATIONS =
  list(`onu|nations unies|otan|union europeenne|ue|union africaine|ligue arabe|commission europeenne|parlement europeen|conseil europeen|conseil de securite|conseil de securite de l'onu|conseil de securite des nations unies|assemblee generale|oms|organisation mondiale de la sante|unesco|unicef|hcr|unhcr|pam|fmi|fonds monetaire international|banque mondiale|ocde|opep|opec|aiea|oiac|osce|cpi|cour penale internationale|cicr|croix-rouge|croissant-rouge|medecins sans frontieres|msf|amnesty international|human rights watch|hrw|reporters sans frontieres|rsf|greenpeace|oxfam
afp|agence france-presse|reuters|associated press|ap|tass|ria novosti|interfax|sputnik|sana|fars|irna|isna|anadolu|xinhua|chine nouvelle|rt|cnn|bbc|fox news|al-jazeera|al jazeera|al-arabiya|france 24|france info|franceinfo|rfi|tf1|bfmtv|bfm tv|le monde|le figaro|liberation|new york times|washington post|wall street journal|the guardian|l'orient-le jour|al-manar|al-mayadeen|al-masdar|press tv|bloomberg|dpa|efe|ansa|kyodo|belga|ats|keystone-ats
pentagone|maison blanche|maison-blanche|kremlin|elysee|matignon|quai d'orsay|downing street|bundestag|knesset|douma|duma|congres|senat|assemblee nationale|capitole|cia|fbi|nsa|mossad|shin beth|fsb|gru|interpol|europol|frontex|centcom|commandement central|departement d'etat|departement de la defense|tsahal|hezbollah|hamas|fatah|jihad islamique|houthis|ansarallah|talibans|al-qaida|al-qaeda|aqmi|aqpa|etat islamique|groupe etat islamique|ei|daech|daesh|isis|isil|front al-nosra|al-nosra|jabhat al-nosra|hayat tahrir al-cham|tahrir al-cham|ahrar al-cham|armee syrienne libre|asl|forces democratiques syriennes|fds|ypg|ypj|pkk|pyd|peshmergas|hachd al-chaabi|hachd|gardiens de la revolution|boko haram|chebab|shebab|farc|wagner|groupe wagner|azov|osdh|observatoire syrien des droits de l'homme|casques blancs|finul|minusma|monusco|unrwa
twitter|x|facebook|telegram|whatsapp|instagram|youtube|tiktok|google|apple|microsoft|amazon|meta|tesla|spacex|boeing|airbus|lockheed martin|total|totalenergies|renault|peugeot|stellantis|air france|edf|sncf|nasa|fifa|uefa|cio|nba|bce|banque centrale europeenne|fed|opep+|g7|g20|brics`);

/** Nouns an organisation's name begins with. */
export const ORGANISATION_HEADS = list(
  `observatoire|organisation|organisme|association|agence|alliance|academie|armee|armees|assemblee|autorite|banque|brigade|brigades|bureau|cabinet|centre|chambre|club|coalition|collectif|comite|commandement|commission|compagnie|confederation|congres|conseil|coordination|corps|cour|croissant|croix|departement|direction|ecole|entreprise|etat-major|faculte|federation|fondation|fonds|force|forces|front|garde|gardiens|gendarmerie|groupe|groupement|haut-commissariat|haut-conseil|hopital|institut|institution|ligue|mairie|marine|ministere|mission|mouvement|nations|office|operation|ordre|parlement|parquet|parti|police|prefecture|presidence|programme|rassemblement|regiment|reseau|secretariat|senat|service|services|societe|syndicat|tribunal|union|unite|unites|universite|haute|milice|katiba|liwa|jabhat|harakat|jaych|jaich|faylaq|kataeb|saraya|hayat|radio|television|journal|caisse|chancellerie|ambassade|consulat|bataillon|division|securite|protection|nouvelle|agence de presse|compagnons|medecins|reporters|amis|banque centrale|cellule|centrale|chaine|conference|consortium|delegation|division|equipe|escadron|etablissement|falange|federation|foyer|guilde|hotel|laboratoire|legion|maison|manufacture|musee|pole|regie|section|soeurs|theatre|tour|usine|gazette|tribune|depeche|courrier|inspection|editions|cooperative|commissariat|secours|bibliotheque|opera|orchestre|laboratoires|chantiers|aciereries|charbonnages|houilleres|transports|agencia|grupo|banco|verrerie|brasserie|brasseries`,
);

/** Heads that make a name even in lower case when a domain or a people follows. */
export const LOWER_HEADS = list(
  "ministere|departement d'etat|departement de la defense|departement du tresor|departement de la justice|secretariat d'etat|parlement|senat|universite|institut|observatoire|etat-major|haut-commissariat|banque centrale|cour supreme|cour constitutionnelle|conseil constitutionnel|assemblee nationale|tribunal|tribunal correctionnel|tribunal administratif|tribunal judiciaire|tribunal militaire|tribunal de commerce|tribunal de grande instance|cour d'appel|cour d'assises|cour de cassation|haute cour|hopital|hopital militaire|hopital universitaire|clinique|editions",
);

/** After these a capitalised name is an organisation. */
export const ORGANISATION_NOUNS = list(
  "groupe|groupes|organisation|agence|agence de presse|mouvement|parti|association|ong|entreprise|societe|compagnie|chaine|chaine de television|television|quotidien|journal|hebdomadaire|magazine|site|milice|milices|brigade|brigades|operation|coalition|alliance|faction|reseau|syndicat|radio|club|equipe|banque|constructeur|fabricant|operateur|geant|cabinet|fondation|institut|bataillon|formation|groupuscule|plateforme|filiale|start-up|front|regiment|unite|revue|laboratoire|centre|universite|fonds|federation|ligue|collectif|equipementier|industriel|siderurgiste|avionneur|armateur|assureur|distributeur|editeur|laboratoire pharmaceutique|brasseur|chimiste|petrolier|transporteur|croisieriste|cimentier|constructeur automobile|usine|maison d'edition|maison de disques|groupe arme|groupe rebelle|site d'information|agence de notation|sous-traitant|bailleur|think tank|label|studio|chantier naval|delegue|deleguee|elu|syndicaliste",
);

/** Legal forms and the like at the end of a name. */
export const CORPORATE = list(
  'sa|sas|sarl|inc|inc.|corp|corp.|ltd|ltd.|llc|plc|gmbh|ag|spa|nv|group|holding|holdings|airlines|airways|bank|press|news|tv|times|post|television|radio|watch|international|fm|logistique|energie|energies|transports|industries|aviation|assurances|shipping|steel|mining|records|presse|hebdo|matin|soir|dimanche|infos|medias',
);

/** Lower-case words an organisation's long name goes on with. */
export const ORGANISATION_WORDS =
  list(`national|nationale|nationaux|nationales|international|internationale|internationaux|internationales|mondial|mondiale|mondiales|europeen|europeenne|europeens|europeennes|africain|africaine|arabe|arabes|islamique|islamiques|democratique|democratiques|populaire|populaires|central|centrale|supreme|superieur|superieure|general|generale|federal|federale|regional|regionale|local|locale|municipal|municipale|militaire|militaires|civil|civile|civils|civiles|public|publique|publics|publiques|politique|politiques|social|sociale|socialiste|communiste|republicain|republicaine|liberal|liberale|ecologiste|penal|penale|constitutionnel|constitutionnelle|electoral|electorale|judiciaire|economique|economiques|monetaire|humanitaire|humanitaires|medical|medicale|scientifique|spatial|spatiale|meteorologique|sismologique|geologique|maritime|maritimes|aerien|aerienne|aeriennes|terrestre|armee|armees|libre|libres|unie|unies|uni|unis|revolutionnaire|revolutionnaires|special|speciale|speciales|rapide|strategique|strategiques|interieur|interieure|nucleaire|atomique|agricole|alimentaire|technique|professionnel|independant|independante|permanent|permanente|conjoint|conjointe|transitoire|provisoire|executif|executive|legislatif|legislative|aquatique|culturel|culturelle|historique|sportif|sportive|hospitalier|hospitaliere|universitaire|fluvial|fluviale|portuaire|routier|routiere|ferroviaire|forestier|forestiere|syrienne|syrien
defense|sante|interieur|justice|affaires|etrangeres|finances|economie|education|agriculture|energie|environnement|transports|transport|travail|commerce|culture|tourisme|information|communication|droits|homme|femme|femmes|enfant|enfants|securite|paix|developpement|recherche|science|sciences|technologie|armement|immigration|migrations|migration|refugies|liberation|resistance|revolution|republique|peuple|nation|etat|etats|presse|statistique|statistiques|meteorologie|sismologie|geologie|protection|eau|eaux|forets|mer|peche|industrie|cooperation|renseignement|renseignements|police|solidarite|liberte|progres|unite|salut|changement|democratie|lutte|terrorisme|corruption|elections|investissement|credit|depots|jeunesse|sports|sport|logement|urbanisme|planification|plan|budget|tresor|etudes|relations|prisonniers|consommateurs|travailleurs|medecins|avocats|journalistes|secours|urgence|catastrophes|ports|douanes|frontieres|gardes-cotes|garde-cotes|cotes|patrimoine|climat|biodiversite|ocean|oceans|petrole|gaz|mines|armees|outre-mer|formation|emploi|famille|egalite|numerique|logistique|desarmement|interdiction|armes|chimiques`);

/** Capitalised or not, peoples and kinds of people that are no organisation. */
export const GROUPS = list(
  'jihadistes|djihadistes|kurdes|druzes|chiites|sunnites|alaouites|chretiens|musulmans|juifs|yezidis|yazidis|coptes|maronites|bedouins|touaregs|rohingyas|ouighours|occidentaux|arabes',
);

/** Words a sports club's name begins or ends with. */
export const CLUBS = list(
  'as|fc|ac|sc|rc|us|ogc|aj|asse|psg|om|ol|losc|stade|olympique|racing|sporting|real|inter|dynamo|dinamo|spartak|lokomotiv|atletico|athletic|athletico|etoile|etoile sportive|red star|girondins|juventus|borussia|bayern|celtic|rangers|benfica|galatasaray|fenerbahce|besiktas|ajax|feyenoord|united|city|rovers|wanderers|hotspur|villa|esperance|raja|wydad|mouloudia|union sportive|entente',
);

/** Endings of one-word names of media and firms. */
export const ORGANISATION_ENDINGS = list(
  'presse|press|info|news|tv|bank|banque|gaz|pharma|soft|tech|corp|com|fm|avia|air',
);

/** Heads that are a name only with what follows in lower case. */
export const OPEN_HEADS = list(
  'force|forces|alliance|union|front|ligue|comite|conseil|caisse|chambre|cour|federation|association|collectif|mouvement|parti|rassemblement|organisation|observatoire|office|agence|brigade|coalition|confederation|syndicat|reseau|service|direction|commission|institut|fonds|fondation|haut-commissariat|bureau|centre|maison|compagnie|societe|autorite|garde|armee|corps|academie|banque|cooperative|chambre de|cellule|tribunal|ordre|programme|mission|groupe|groupement|secretariat|delegation|conference|communaute|gazette|tribune|depeche|courrier|inspection|voix|echo|protection|secours|editions',
);
