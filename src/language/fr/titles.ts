const list = (text: string): readonly string[] =>
  text
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean);

/** Ranks, offices and forms of address that stand before a person's name. */
export const TITLES =
  list(`m.|m|mm.|mme|mmes|mlle|monsieur|madame|mademoiselle|dr|docteur|pr|professeur|professeure|me|maitre|sa majeste|son excellence|sir|lady|lord
general|generale|general de brigade|general de division|general-major|lieutenant-general|colonel|colonelle|lieutenant-colonel|commandant|commandante|capitaine|lieutenant|sous-lieutenant|sergent|sergent-chef|caporal|caporal-chef|adjudant|adjudant-chef|major|amiral|vice-amiral|contre-amiral|marechal|brigadier|soldat|gendarme|commissaire|inspecteur|inspectrice
president|presidente|vice-president|vice-presidente|ex-president|ex-presidente|premier ministre|premiere ministre|ministre|vice-ministre|secretaire d'etat|sous-secretaire|sous-secretaire d'etat|secretaire general|secretaire generale|secretaire|chancelier|chanceliere|gouverneur|gouverneure|senateur|senatrice|depute|deputee|maire|maireau|maire adjoint|prefet|prefete|ambassadeur|ambassadrice|consul|commissaire europeen|eurodepute|eurodeputee|conseiller|conseillere|roi|reine|prince|princesse|prince heritier|emir|sultan|cheikh|cheikha|imam|ayatollah|mollah|mufti|rabbin|pape|cardinal|archeveque|eveque|pere|frere|soeur|patriarche|pasteur
porte-parole|chef|directeur|directrice|directeur general|directrice generale|pdg|patron|patronne|fondateur|fondatrice|avocat|avocate|procureur|procureure|juge|magistrat|magistrate|journaliste|correspondant|correspondante|reporter|chercheur|chercheuse|historien|historienne|analyste|expert|experte|economiste|politologue|sociologue|medecin|chirurgien|chirurgienne|infirmier|infirmiere|epidemiologiste|ingenieur|ingenieure|ecrivain|ecrivaine|romancier|romanciere|poete|acteur|actrice|chanteur|chanteuse|realisateur|realisatrice|cineaste|joueur|joueuse|entraineur|entraineuse|selectionneur|capitaine|attaquant|gardien|athlete|candidat|candidate|militant|militante|opposant|opposante|dissident|dissidente|syndicaliste|responsable|dirigeant|dirigeante|leader|chef rebelle|emissaire|envoye special|envoyee speciale|mediateur|mediatrice|negociateur|negociatrice|coordinateur|coordinatrice|diplomate|representant|representante|agriculteur|agricultrice|enseignant|enseignante|etudiant|etudiante|photographe|garde des sceaux|milliardaire|homme d'affaires|femme d'affaires|l'ancien|homologue|numero un|numero deux|voisin|voisine|habitant|habitante|commerçant|commercant|commercante|retraite|retraitee`);

/** Forms of address that say man. */
export const MAN_TITLES = list('m.|m|mm.|monsieur|roi|prince|pere|frere|sir|lord');

/** Forms that say woman. */
export const WOMAN_TITLES = list(
  'mme|mmes|mlle|madame|mademoiselle|reine|princesse|soeur|presidente|directrice|senatrice|ambassadrice|deputee|conseillere|chanceliere|lady|colonelle|generale',
);

/** Nouns for what a person is or does, in an apposition after the name. */
export const ROLES = list(
  `porte-parole|chef|cheffe|numero un|numero deux|membre|fils|fille|epouse|epoux|veuve|mere|pere|frere|soeur|cousin|oncle|auteur|auteure|autrice|proche|cofondateur|cofondatrice|president-directeur|haut responsable|haute responsable|haut-commissaire|haute-commissaire|commandant|responsable|directeur|directrice|president|presidente|vice-president|ministre|secretaire|secretaire general|secretaire generale|sous-secretaire|specialiste|temoin|habitant|habitante|resident|residente|refugie|refugiee|survivant|survivante|elu|elue|adjoint|adjointe|charge|chargee|bras droit|figure|cadre|combattant|combattante|officier|officiere|policier|policiere|enqueteur|enquetrice|pompier|pecheur|berger|boulanger|vendeur|vendeuse|chauffeur|pilote|guide|pretre|religieux|religieuse|maraicher|eleveur|eleveuse|ouvrier|ouvriere|employe|employee|cadre|gerant|gerante|proprietaire|delegue|deleguee|administrateur|administratrice|benevole|humanitaire|secouriste|urgentiste|professeur|lyceen|lyceenne|etudiant|etudiante|numero 2|numero 1|tresorier|conservateur|conservatrice|archeologue|geologue|sismologue|volcanologue|climatologue|biologiste|physicien|physicienne|meteorologue|glaciologue|hydrologue`,
);

/** Words between article, title and name. */
export const TITLE_ADJECTIVES = list(
  'haut|haute|ancien|ancienne|ex|nouveau|nouvel|nouvelle|actuel|actuelle|futur|future|jeune|celebre|puissant|puissante|influent|influente|vieux|vieil|vieille|feu|defunt|general|generale|adjoint|adjointe|delegue|deleguee|special|speciale|principal|principale|militaire|politique|regional|regionale|local|locale|national|nationale|federal|federale|federaux|provincial|provinciale|municipal|municipale|interimaire|sortant|sortante|elu|elue|honoraire|executif|executive|onusien|onusienne|europeen|europeenne|republicain|republicaine|democrate|socialiste|conservateur|conservatrice|travailliste|communiste|ecologiste|liberal|liberale|independantiste|independant|independante|rebelle|kurde|druze|chiite|sunnite|dechu|dechue|emerite|par interim',
);
