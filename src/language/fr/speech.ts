import type { SpeechWords } from '../fact-words.ts';

const list = (text: string): readonly string[] =>
  text
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean);

/** Verbs in -er, by infinitive: their forms are regular. */
const REGULAR = list(
  `declarer|contester|affirmer|indiquer|annoncer|preciser|ajouter|expliquer|souligner|estimer|assurer|confier|rapporter|raconter|confirmer|reveler|repeter|rappeler|noter|reconnaitre|deplorer|denoncer|regretter|nier|constater|signaler|temoigner|tweeter|twitter|plaider|arguer|argumenter|avancer|suggerer|penser|considerer|resumer|commenter|marteler|insister|observer|relever|mentionner|informer|alerter|avouer|proclamer|reiterer|jurer|specifier|relater|certifier|notifier|clamer|esperer|juger|redouter|supposer|imaginer|alleguer|conceder|objecter|ironiser|detailler|pronostiquer|diagnostiquer|presumer|calculer|evaluer|soupçonner|soupconner|decreter|decider|remarquer|insinuer|deviner|suspecter|confesser|divulguer|attester|theoriser|prophetiser|speculer`,
);

/** Verbs that only introduce words in quotation marks, after a colon, or after the words. */
const WEAK_REGULAR = list(
  `exprimer|invoquer|agacer|emerveiller|desoler|enthousiasmer|enerver|offusquer|emouvoir|alarmer|lancer|exiger|exclamer|interroger|feliciter|indigner|inquieter|alarmer|emporter|etonner|demander|analyser|reagir|ironiser|tempeter|fulminer|murmurer|crier|chuchoter|appeler|critiquer|fustiger|saluer|condamner|qualifier|evoquer|accuser|justifier|rever|tonner|plaisanter|glisser|enchainer|continuer|tranquilliser|rassurer|temperer|nuancer|retorquer|repliquer|riposter|opposer|vanter|presenter|titrer|gronder|soupirer|lacher|vociferer|hurler|encourager|exhorter|recommander|poster|menacer|moquer|plaindre|defendre|celebrer|remercier|resumer|conseiller|reclamer|lamenter|trancher|assener|souffler|philosopher|balayer|clamer|scander|proposer|preconiser|proner|supplier|implorer|railler|ricaner|pointer|corriger|approuver|narrer|rememorer|bougonner|grommeler|maugreer|pester|taquiner|cingler|etriller|persifler|souhaiter|rectifier|minimiser|relativiser|temporiser|badiner|aboyer|rugir|marmonner|bredouiller|balbutier|sangloter|grincer|epingler|brocarder|blamer|reprocher|redire|invectiver|tancer|sermonner|blaguer|galejer|pavoiser|fanfaronner|jubiler|exulter|enumerer|synthetiser|griffonner|siffler|entonner|deplorer`,
);

/** Such verbs that are not regular. */
const WEAK_IRREGULAR = list(
  `garantit|garantissent|garantissait|attend|attendent|attendait|rejette|rejettent|rejetait|rugit|gemit|geint|maudit|maudissent|applaudit|applaudissent|encense|interrompt|plaide pour|plaident pour|plaidait pour|appelle a|appellent a|appelait a`,
);

const er = (infinitive: string): readonly string[] => {
  const stem = infinitive.slice(0, -2);
  const soft = /[cg]$/.test(stem);
  const a = soft ? (stem.endsWith('g') ? `${stem}e` : stem) : stem;
  const double = stem.endsWith('appel') ? `${stem}l` : stem;
  return [
    `${double}e`,
    `${double}ent`,
    `${a}ait`,
    `${a}aient`,
    `${a}a`,
    `${stem}erent`,
    `${double}era`,
    `${double}eront`,
    `${double}erait`,
    `${double}eraient`,
  ];
};

const IRREGULAR = list(
  `dixit|dit|disent|disait|disaient|dirent|dira|diront|dirait|redit|redisent|repond|repondent|repondait|repondit|repondra|ecrit|ecrivent|ecrivait|ecrivaient|ecrivit|soutient|soutiennent|soutenait|soutenaient|soutint|maintient|maintiennent|maintenait|previent|previennent|prevenait|prevint|avertit|avertissent|avertissait|pretend|pretendent|pretendait|pretendaient|reconnait|reconnaissent|reconnaissait|admet|admettent|admettait|promet|promettent|promettait|conclut|concluent|concluait|croit|croient|croyait|croyaient|dement|dementent|dementait|craint|craignent|craignait|convient|conviennent|apprend|sait|sait-on|poursuit|poursuivent|poursuivait|rejouit|rejouissent|rejouissait|parle de|parle d'|parlent de|parlent d'|parlait de|parlait d'|fait etat de|fait etat d'|font etat de|font etat d'|met en garde contre|mettent en garde contre|fait savoir|font savoir|croit savoir|croient savoir|croyait savoir|dit savoir|faisait savoir|fait valoir|font valoir|faisait valoir|fait remarquer|font remarquer|fait observer|laisse entendre|laissent entendre|decrit|decrivent|decrivait|voit|sourit|souvient|souviennent|reprend|rencherit|surencherit|avoue|plaint|plaignent|defend|defendent|predit|predisent|refute|refutent|veut croire|veulent croire|voulait croire|veut esperer|veulent esperer|dit craindre|dit esperer`,
);

const IRREGULAR_PARTICIPLES = list(
  `dit|redit|repondu|dite|dits|dites|ecrit|plainte|plaints|rejouie|rejouis|souvenu|souvenue|defendue|rencheri|surencheri|soutenu|maintenu|prevenu|averti|pretendu|reconnu|admis|promis|conclu|cru|dementi|craint|convenu|appris|poursuivi|rejoui|fait savoir|fait valoir|fait remarquer|fait observer|fait part|laisse entendre|laisse savoir|decrit|souri|plaint|defendu|predit|refute|tenu a preciser|tenu a souligner|tenu a rappeler|rendu compte|cru savoir|parle de|parle d'|fait etat de|fait etat d'|mis en garde contre`,
);

/** Words that give words to somebody. */
export const SPEECH: SpeechWords = {
  verbs: [...REGULAR.flatMap(er), ...IRREGULAR, ...WEAK_IRREGULAR, ...WEAK_REGULAR.flatMap(er)],
  participles: [
    ...[...REGULAR, ...WEAK_REGULAR].flatMap((verb) => [
      `${verb.slice(0, -2)}e`,
      `${verb.slice(0, -2)}es`,
      `${verb.slice(0, -2)}ee`,
      `${verb.slice(0, -2)}ees`,
    ]),
    ...IRREGULAR_PARTICIPLES,
    'reagi',
    'retorque',
  ],
  gerunds: list(
    "avant d'ajouter|avant de preciser|avant d'assurer|avant de conclure|avant de reconnaitre|avant d'admettre|avant de rappeler|avant de souligner|avant d'affirmer|avant d'expliquer|avant de prevenir|avant de lancer|avant de lacher|avant de nuancer|" +
      'ajoutant|precisant|affirmant|assurant|indiquant|soulignant|expliquant|estimant|declarant|annonçant|annoncant|rappelant|disant|confirmant|notant|jugeant|pretendant|soutenant|repetant|insistant sur le fait|reconnaissant|admettant|promettant|prevenant|avertissant|regrettant|deplorant|denonçant|denoncant|martelant|evoquant|concluant|arguant',
  ),
  weak: [
    ...WEAK_IRREGULAR,
    ...list(
      "parle de|parle d'|parlent de|parlent d'|parlait de|parlait d'|fait etat de|fait etat d'|font etat de|font etat d'|de|d'|contre|invoquant|brandissant|raillant|saluant|fustigeant|vantant|reclamant|jurant|clamant|lançant|lancant|ironisant|plaidant|pointant|relevant|observant|constatant|retorquant|repliquant|glissant|lachant|soupirant|reprochant|suggerant|avançant|avancant|alleguant|prédisant|predisant|citant comme|qualifiant|se disant",
    ),
    ...WEAK_REGULAR.flatMap(er),
    ...WEAK_REGULAR.map((verb) => `${verb.slice(0, -2)}e`),
    ...WEAK_REGULAR.map((verb) => `${verb.slice(0, -2)}es`),
    ...WEAK_REGULAR.map((verb) => `${verb.slice(0, -2)}ee`),
    'poursuit',
    'poursuivent',
    'poursuivi',
    'poursuivait',
    'voit',
    'sourit',
    'souri',
    'plaint',
    'defend',
    'defendu',
    'decrit',
    'decrivait',
    'reagi',
    'sait',
    'rejoui',
    'rejouit',
    'decide',
    'calcule',
    'informe',
    'alerte',
    'observe',
    'insiste',
    'temoigne',
  ],
  behindWords: list(
    'accuse|indigne|indignee|inquiete|inquietee|alarme|alarmee|etonne|etonnee|emporte|emportee|felicite|felicitee|tempete|fulmine|tonne|menace|retorque|retorquee|replique|riposte|oppose|justifie|reagi|analyse|poursuivi|poursuit|enchaine|rencheri|rassure|tempere|nuance|tranche|glisse|lache|assene|ironise|plaisante|murmure|calcule|insiste|alerte|observe|defendu|plaint|plainte|rejoui|rejouie|lance|titre|resume|commente|reclame|recommande|conseille|exige',
  ),
  nounPrepositions: [],
  plainObjects: [],
  platforms: list('sur|dans'),
  voices: list(
    "par la voix de|par la voix du|par la voix d'|par la bouche de|par la bouche du|par l'intermediaire de|par l'intermediaire du",
  ),
  hearing: list('appris|apprend|apprenait'),
  heardFrom: list("aupres de|aupres du|aupres des|aupres d'|de source|de sources"),
  alsoNouns: list(
    'tempete|critique|demande|alerte|note|menace|juge|analyse|reve|souffle|replique|riposte|annonce|reserve|plainte|dit|dite|critiques|demandes|alertes|notes|menaces|analyses|reves|repliques|ripostes|annonces|accuse|accuses|interroge|prevenu|condamne|inquiete|presume|observe',
  ),
  infinitiveVerbs: [
    ...REGULAR,
    ...list(
      'dire|redire|repondre|ecrire|soutenir|maintenir|prevenir|avertir|reconnaitre|admettre|promettre|conclure|dementir|convenir|faire savoir|faire remarquer|faire valoir',
    ),
  ],
  infinitiveLinks: list("a|de|d'|par|pour"),
  governing: list(
    'borne|bornee|bornent|contente|contentee|contentent|tenu|tient|tenait|tiennent|fini|finit|commence|commencait|continue|allant|va|alle|allee|manque|pris|prend|empresse|empressee|aime|vient|viennent|venait|cesse|plu|plait|hesite|limite|limitee|attache|attachee|evertue|evertuee|resolu|resolue|profite|termine|conclut|ose',
  ),
  infinitiveMarks: [],
  gerundLinks: list('en|tout'),
  asides: list(
    "accusant|appelant|demandant|evoquant|citant|denonçant|denoncant|invitant|exhortant|remerciant|saluant|dénonçant|critiquant|reclamant|exigeant|qualifiant|mettant en garde|refusant|renvoyant|flanque|flanquee|avant de|sans|tout en|au lendemain|alors que|tandis que|en marge|a l'issue|lors de|lors d'|selon|d'apres",
  ),
  auxiliaries: list(
    'a|ont|avait|avaient|aurait|auraient|aura|auront|eut|est|sont|etait|etaient|serait|seraient|ait|aient|vient de|viennent de',
  ),
  reflexives: list("s'|se"),
  pronouns: list('il|elle|ils|elles'),
  women: list('elle|elles|celle ci|cette derniere'),
  men: list('il|ils|lui|celui ci|ce dernier'),
  plural: list('ils|elles|eux|ceux ci|celles ci|ces derniers|ces dernieres'),
  objectOnly: list('exige|exigent|exigeait|exigeaient'),
  knownAs: list(
    "connu sous le nom de|connu sous le nom d'|connue sous le nom de|connue sous le nom d'|connu sous le surnom de|connue sous le surnom de|connu comme|connue comme|surnomme|surnommee|prenomme|prenommee|nomme|nommee|appele|appelee|dit|dite|du nom de|du nom d'|identifie comme|identifiee comme|identifie sous le nom de|identifiee sous le nom de",
  ),
  asked: list(
    'joint|jointe|joints|jointes|interroge|interrogee|interroges|interrogees|relance|relancee|questionne|questionnee|presse|pressee',
  ),
  between: list('entre'),
  own: list('son|sa|ses'),
  ofBodies: list('son|sa|leur'),
  ownDocuments: list(
    'estimations|estimation|calculs|chiffres|donnees|decompte|comptage|bilan|lettre|communique|note|message|rapport|etude|temoignage|analyse|enquete|sondage',
  ),
  former: list('le premier|la premiere|celui-la|celle-la'),
  second: list('le second|la seconde|le deuxieme|la deuxieme'),
  latter: list(
    'le second|la seconde|celui-ci|celle-ci|ceux-ci|celles-ci|ce dernier|cette derniere|ces derniers|ces dernieres',
  ),
  those: list('ceux|celles|celles et ceux|ceux et celles|tous ceux|toutes celles'),
  someone: list(
    "l'un|l'une|l'un d'eux|l'une d'elles|l'un d'entre eux|l'une d'entre elles|un autre|une autre|un|une|certains|certaines|d'autres|d'aucuns|beaucoup",
  ),
  neuter: [],
  secrecy: list(
    "anonymat|anonyme|anonymement|tait son nom|taire son nom|pas etre nomme|pas etre nommee|pas etre cite|pas etre citee|pas etre identifie|pas etre identifiee|pas reveler son nom|pas donner son nom|sous couvert|sans donner son nom|son nom n'apparaisse pas|son nom ne soit pas|son identite ne soit pas|son nom reste|taire son identite|tait son identite|pas reveler son identite|pas donner son identite|requis l'anonymat",
  ),
  people: list('on'),
  naming: list('appelle|appellent|appelait|appelaient|surnomme|surnomment|nomme|nomment|baptise|baptisent'),
  alias: list('dit|dite|dits|dites|appele|appelee|surnomme|surnommee|baptise|baptisee|qualifie|qualifiee'),
  thing: list('ce'),
  whatever: list("que|qu'"),
  objectPronouns: [],
  modals: list(
    "va|vont|peut|peuvent|doit|doivent|reste|restent|fait|font|met|mettent|devient|deviennent|represente|representent|constitue|depend|ne|n'|se|s'",
  ),
  written: list(
    'pancarte|pancartes|banderole|affiche|affiches|slogan|tag|graffiti|inscription|message|panneau|plaque|mot|mots|titre|devise|legende|ecriteau|refrain',
  ),
  placards: list(
    'pancarte|pancartes|banderole|banderoles|affiche|affiches|slogan|slogans|tag|tags|graffiti|graffitis|inscription|panneau|panneaux|plaque|ecriteau|ecriteaux|calicot|calicots|tee-shirt|t-shirt|autocollant|autocollants|tract|tracts',
  ),
  ownView: list(
    "a ses yeux|a son avis|a son sens|a leurs yeux|a leur avis|a leur sens|de son propre aveu|de leur propre aveu|de son point de vue|de leur point de vue|a l'entendre|a l'en croire|a l'ecouter|a les entendre|a les en croire|a les ecouter|a l'en entendre parler|en l'ecoutant",
  ),
  answering: list('retorque|replique|riposte|repond|repondu|objecte|retorquait|repliquait'),
  impersonal: list(
    "y|faut|fallait|faudra|faudrait|s'agit|s'agissait|n'y|reste|semble|suffit|convient|existe|est|etait|a|pleut|vaut|ne|n'|s'|se|fait",
  ),
  nobody: list("ce|cela|ça|ca|qui|chacun|nul|personne|rien|aucun|je|j'|nous|vous|tu"),
  according: list(
    "selon|d'apres|aux dires de|aux dires d'|de source|de sources|a en croire|au dire de|au dire du|au dire des|aux dires du|aux dires des|de l'avis de|de l'avis du|de l'avis des|de l'aveu de|de l'aveu du|de l'aveu des|aux yeux de|aux yeux d'|aux yeux du|aux yeux des|dans l'esprit de|du point de vue de|du point de vue du|du point de vue des|si l'on en croit|a entendre|a ecouter|suivant|selon les mots de|selon les mots du|selon les mots des|selon les termes de|selon les termes du|selon les dires de|selon les dires du|selon les dires des|selon l'expression de|selon l'expression du|selon la formule de|selon la formule du|selon le mot de|selon le mot du|pour reprendre les mots de|pour reprendre les mots du|pour reprendre les termes de|pour reprendre les termes du|pour reprendre l'expression de|pour reprendre l'expression du|pour reprendre la formule de|pour reprendre la formule du|au jugement de|au jugement du|de l'aveu meme de|de l'aveu meme du|de l'aveu meme des|du propre aveu de|du propre aveu du|dans les mots de|dans les mots du|sous la plume de|sous la plume du|dans la bouche de|dans la bouche du",
  ),
  governedRelatives: list('lequel|laquelle|lesquels|lesquelles|qui'),
  sourceEndings: list(
    'aire|aires|ique|iques|iere|ieres|elle|elles|ale|ales|aine|aines|ienne|iennes|aise|aises|ive|ives',
  ),
  verifying: list(
    'confirme|confirmee|confirmes|confirmees|verifie|verifiee|verifies|verifiees|verifier|corrobore|corroboree|corrobores|corroborees|confirmer|recoupe|recoupee',
  ),
  beforeThat: list(
    "alors|tandis|apres|avant|afin|des|lors|parce|plus|moins|autant|tant|ainsi|depuis|pendant|pour|sans|bien|aussi|mieux|ne|n'",
  ),
  stressed: list('lui|elle|eux|elles'),
  adverbs: list(
    "egalement|aussi|encore|notamment|ensuite|toutefois|cependant|ainsi|d'ailleurs|par ailleurs|pour sa part|de son cote|pour leur part|de leur cote|quant a lui|quant a elle|quant a eux|en outre|enfin|toujours|d'abord|a nouveau|de nouveau|deja|immediatement|simplement|clairement|publiquement|officiellement|recemment|plus tot|plus tard|alors|la veille|le lendemain|auparavant|vivement|fermement|lui-meme|elle-meme|pourtant|neanmoins|en revanche|au passage|sobrement|prudemment|en substance|tout de meme|a son tour|peu apres|depuis|rapidement|longuement|ironiquement|aussitot|encore une fois|formellement|categoriquement|implicitement|explicitement|ouvertement|solennellement|seulement|tout|bien|dans la foulee|au contraire|a maintes reprises|a plusieurs reprises",
  ),
  relayed: list(
    'cite par|citee par|cites par|citees par|rapporte par|rapportee par|rapportes par|rapportees par|relaye par|relayee par|relayes par|relayees par|repris par|reprise par|diffuse par|diffusee par|diffuses par|diffusees par|recueilli par|recueillis par|recueillie par|interroge par|interrogee par|interroges par|interrogees par|contacte par|contactee par|contactes par|joint par|jointe par|joints par|publie par|publiee par|publies par|obtenu par|obtenue par|consulte par|consultee par',
  ),
  citing: list('citant|qui cite|qui citent|qui citait|qui a cite|en citant'),
  told: list("a|a l'|a la|au|aux|aupres de|aupres d'|au micro de|au journal|sur|dans"),
  breaks: list('mais|tandis que|alors que|puis|or|cependant|toutefois'),
  viewing: list('pour'),
  clitics: list("la|le|les|l'|lui|leur|y|en"),
  participleEndings: list('e|i|u|is|it|ert'),
  openingEndings: list('é|ée|és|ées|ant'),
  quoting: [],
  who: list('qui'),
  telling: list(
    "a l'agence|a l'agence de presse|a la chaine|a la television|a la radio|au quotidien|au journal|au micro de|au site|aupres de l'agence|a la radio-television|a l'hebdomadaire|au magazine",
  ),
  refusals: list(
    "n'a pas voulu|n'ont pas voulu|n'a pas souhaite|n'a pas desire|a refuse de|refuse de|s'est refuse a|s'est refusee a|se refuse a|n'a pas repondu|a elude|elude|a esquive|esquive|a decline|a ecarte|a balaye|hausse les epaules|a hausse les epaules|n'en croit rien|n'en croient rien|n'y croit pas|n'y croit plus|n'est pas dupe|n'en demord pas|s'en amuse|minimise|relativise|ne decolere pas|ne mache pas ses mots|n'a pas mache ses mots|ne cache pas|n'a pas cache|garde espoir|reste prudent|reste prudente|se montre prudent|se montre prudente|se veut rassurant|se veut rassurante|est formel|est formelle|est categorique|se dit serein|se dit sereine|sourit|a souri|secoue la tete|hoche la tete|acquiesce|opine|soupire|s'emporte|s'agace|s'impatiente|s'insurge|peste|grince|enrage|bougonne|maugree|grogne|ricane|rit|rigole|eclate de rire|eclate en sanglots|fond en larmes|a les larmes aux yeux|a la gorge nouee|leve les yeux au ciel|leve les bras|ecarte les bras|ne decolere plus|n'en revient pas|n'en revient toujours pas|n'en peut plus|ne veut pas y croire|refuse d'y croire|reste sceptique|se dit sceptique|reste optimiste|se veut optimiste|se veut prudent|se veut prudente|se veut ferme|s'est voulu rassurant|s'est voulue rassurante|s'est montre ferme|s'est montree ferme|est plus severe|est plus direct|est plus directe|est plus nuance|est plus nuancee|est plus categorique|est sans appel|est amer|est amere|est furieux|est furieuse|est en colere|enfonce le clou|insiste|persiste|persiste et signe|assume|se justifie|s'en defend|s'en est defendu|s'en est defendue|se souvient|s'en souvient|s'interroge|temoigne|a reagi|reagit|renvoie la balle|botte en touche|temporise|tempere|nuance|positive|s'inquiete|s'en inquiete|s'indigne|s'en indigne|se rejouit|s'en rejouit|s'en felicite|se felicite|se lamente|se desole|s'excuse|s'est excuse|s'est excusee|approuve|conteste|dement|a dementi|nie|a nie|jubile|savoure|exulte|fulmine|tempete|raille|plaisante|ironise|s'est adresse a|s'est adresse au|s'est adressee a|s'est adressee au|s'etait adresse a|s'etait adresse au|s'etait adressee a|s'etait adressee au|s'adresse a|s'adresse au|s'est adressee aux|s'est adresse aux|a pris la parole|prend la parole|prit la parole|se tourne vers|s'est tourne vers|s'est tournee vers|interpelle|apostrophe|a interpelle|a apostrophe|s'est leve|s'est levee",
  ),
  quotedAs: [],
  as: list("comme|de|d'|comme etant"),
  describing: list(
    'decrit|decrivait|decrivent|decrite|qualifie|qualifient|qualifiait|presente|presentent|juge|appele|appelle|appellent|traite|taxe|qualifiee|qualifies|qualifiees|jugee|juges|jugees|presentee|presentes|presentees|decrits|decrites|appelee|appeles|taxee|taxes|traitee|traites',
  ),
  unnamed: list(
    'responsable|responsables|source|sources|officiel|officiels|temoin|temoins|habitant|habitants|habitante|habitantes|entourage|resident|residents|diplomate|diplomates|expert|experts|experte|analyste|analystes|observateur|observateurs|militaire|militaires|officier|officiers|soldat|soldats|combattant|combattants|rebelle|rebelles|policier|policiers|medecin|medecins|proche|proches|employe|employes|porte-parole|conseiller|conseillers|fonctionnaire|fonctionnaires|dirigeant|dirigeants|commandant|commandants|chef|chefs|refugie|refugies|membre|membres|participant|participants|elu|elus|ministre|journaliste|journalistes|correspondant|correspondants|secouriste|secouristes|militant|militants|activiste|activistes|opposant|opposants|magistrat|enqueteur|enqueteurs|avocat|avocats|avocate|specialiste|specialistes|chercheur|chercheurs|chercheuse|collaborateur|interlocuteur|negociateur|negociateurs|survivant|survivante|survivants|rescape|rescapes|voisin|voisine|voisins|parent|parents|humanitaire|humanitaires|pecheur|pecheurs|agriculteur|agriculteurs|eleveur|eleveurs|commercant|commercants|enseignant|enseignante|enseignants|infirmiere|infirmier|pompier|pompiers|ingenieur|ingenieurs|cadre|cadres|haut grade|personne|personnes|homme|femme|hommes|femmes|deputes|depute|senateur|ambassadeur|general|colonel|capitaine|haut-responsable|president|presidente|directeur|directrice|maire|gouverneur|prefet|procureur|procureure|premier ministre|secretaire|juge|garde|chauffeur|pilote|etudiant|etudiante|etudiants|jeune|mere|pere|fils|fille|frere|soeur|epouse|veuve|patron|gerant|vendeur|syndicaliste|economiste|historien|scientifique|scientifiques|geologue|interesse|interessee|victime|victimes|mediateur|emissaire|representant|representants|manifestant|manifestants|passager|passagers|client|touriste|touristes|otage|prisonnier|detenu|pretre|religieux|ouvrier|ouvriers|volontaire|volontaires|anonyme|autorites|assaillants|attaquants|detracteurs|partisans|coauteur|coautrice|comparse|coequipier|coequipiere|acolyte|codetenu|codetenue|condisciple|camarade|associe|associee|chauffeurs|routier|routiers|usager|usagers|delegue|deleguee|delegues|deleguees|delegue syndical|deleguee syndicale',
  ),
  hedges: list(
    'pretendument|presume|presumee|presumes|presumees|suppose|supposee|supposes|supposees|apparemment|sans doute|probablement|peut-etre|vraisemblablement|possiblement|eventuel|eventuelle|eventuels|eventuelles|pense que|pensait que|pensent que|pensaient que|croit que|croyait que|croient que|croyaient que|semble|semblent|semblait|il semble que|pourrait|pourraient|soi-disant|selon toute vraisemblance|non confirme|non confirmee|non confirmees|a priori|estime que|estimait que|suspecte|suspectee|suspectes|serait|seraient|aurait|auraient|devrait|devraient',
  ),
  conditionals: list('aurait|auraient|serait|seraient|pourrait|pourraient|devrait|devraient|ferait|feraient'),
  institutions: list(
    'armee|gouvernement|regime|coalition|police|ministere|presidence|parquet|opposition|commandement|etat-major|agence|agences|television|radio|chaine|ambassade|departement|secretariat|organisation|ong|association|mairie|prefecture|autorites|gouvernorat|direction|cabinet|bureau|groupe|mouvement|milice|rebellion|parti|syndicat|justice|tribunal|cour|commission|comite|conseil|entreprise|societe|compagnie|journal|quotidien|presse|medias|media|communique|rapport|delegation|diplomatie|marine|aviation|chancellerie|porte-parolat|gendarmerie|hopital|universite|institut|observatoire|banque|federation|club|collectif|exploitant|operateur|capitainerie|protection civile|texte|document|enquete|etude|site|hebdomadaire|magazine|bulletin|declaration|mission|forces|troupes|administration|pouvoir|executif|union|ligue|front|region|ville|municipalite|service|services|ministeres|gouvernements|associations|organisations|syndicats|societes|entreprises|compagnies|partis|mouvements|milices|armees|journaux|quotidiens|chaines|hopitaux|tribunaux|universites|banques|ambassades|federations|clubs|collectifs|operateurs|mairies|prefectures|sites|comites|commissions|conseils|groupes|rebellions|chancelleries|instituts|cellule|secours|croissant-rouge|croix-rouge|academie|fondation|prefecture de police|office|centre|constructeur|laboratoire|enseigne|etablissement|formation|alliance|institution|autorite|juridiction|avionneur|fabricant|distributeur|equipementier|start-up|reseau|plateforme|armateur|editeur|assureur|promoteur|fournisseur|transporteur|filiale|centrale|force|rectorat|barreau|faculte|ecole|lycee|college|diocese|eveche|archeveche|douane|douanes|chambre|chambre de commerce|mutuelle|cooperative|regie|commissariat|consulat|inspection|junte|garde nationale|garde presidentielle|garde-cotes|parlement|senat|assemblee|chambre basse|chambre haute|patronat|paroisse|festival|musee|aeroport|clinique|brigade|faction|katiba|gang|brigades|factions|sous-prefecture|intersyndicale|think tank|groupe de reflexion|centre de recherche|compagnie aerienne|intercommunalite|metropole|conseil departemental|conseil regional|conseil municipal|vice-presidence|primature|ministere public|accusation|defense civile|croissant rouge|cour supreme|commune|communaute urbaine|agglomeration|bailleur|regulateur|organisme|consortium|maison de disques|theatre|opera|tour operateur|gestionnaire|concessionnaire|coordination|bataillon|regiment|unite|capitales|chancelleries occidentales',
  ),
  documents: list(
    'previsions|projections|prevision|projection|rapport|rapports|communique|texte|document|documents|enquete|etude|etudes|sondage|note|lettre|courrier|projet|brouillon|memo|memorandum|liste|tribune|petition|resolution|declaration|message|audit|expertise|registre|arrete|decret|jugement|ordonnance|releve|calculs|simulation|simulations|donnees|chiffres|bilan|decompte|estimation|estimations|comptage|statistiques|recensement|bulletin|informations|rumeur|rumeurs|temoignage|temoignages|photos|images|video|videos|article',
  ),
  tallies: list(
    'previsions|projections|prevision|projection|bilan|decompte|estimation|estimations|chiffres|comptage|statistiques|recensement|donnees|calculs',
  ),
  reading: list('lire|voir|entendre|y lire'),
  selves: list('lui-meme|elle-meme'),
  agents: list('par'),
  voicing: list('par|chez|avec'),
  asSaid: list(
    'dit|resume|souligne|rappelle|note|raconte|reconnait|precise|confirme|repete|formule|remarque|relevent|soulignent|rappellent|notent|disent',
  )
    .map((verb) => `comme le ${verb}`)
    .concat(
      list(
        'explique|ecrit|affirme|observe|analyse|indique|admet|avoue|a dit|a resume|a rappele|a explique|a souligne|a ecrit',
      ).map((verb) => `comme l'${verb}`),
    ),
  subordinators: list(
    "si|s'|quand|lorsque|lorsqu'|tant que|tant qu'|apres que|des que|des qu'|bien que|bien qu'|puisque|puisqu'|meme si|une fois que|depuis que|depuis qu'|avant que|avant qu'|a moins que|faute de|des lors que",
  ),
  partsOfBodies: [],
  manner: list(
    "c'est ainsi que|c'est ainsi qu'|voila comment|c'est en ces termes que|c'est en ces termes qu'|c'est par ces mots que|c'est par ces mots qu'|c'est avec ces mots que|ainsi parle|ainsi parlait|c'est ce que|c'est ce qu'|c'est tout ce que|c'est tout ce qu'|voila ce que|voila ce qu'|voila le mot de|telle est la formule de|tel est le verdict de|tel est le constat de|c'est en ces mots que|c'est en ces mots qu'|c'est par cette phrase que|c'est par cette phrase qu'|c'est avec cette phrase que|c'est sur ces mots que|c'est avec ces mots qu'|c'est comme ça que|c'est comme ca que|le mot est de|le mot est d'|le mot est du|la formule est de|la formule est d'|la formule est du|l'expression est de|l'expression est d'|l'expression est du|la phrase est de|la phrase est d'|la phrase est du|la citation est de|la citation est d'|la citation est du|le propos est de|le propos est d'|le propos est du|le constat est de|le constat est d'|le constat est du|l'aveu est de|l'aveu est d'|l'aveu est du|la sentence est de|la sentence est d'|la sentence est du|l'avertissement est de|l'avertissement est d'|l'avertissement est du|l'image est de|l'image est d'|l'image est du|les mots sont de|les mots sont d'|les mots sont du|ces mots sont de|ces mots sont d'|ces mots sont du|la comparaison est de|la comparaison est d'|la comparaison est du",
  ),
  framing: [],
  framed: [],
  utterances: list(
    'reponse|message|conclusion|verdict|mot|mots|constat|reaction|explication|conseil|commentaire|appel|avertissement|analyse|credo|slogan|devise|formule|replique|aveu|bilan|avis|sentiment|diagnostic|leitmotiv|riposte|consigne|promesse|menace|soupir|confidence|temoignage|remarque|plaidoyer|sentence|cri|supplique|requete|exigence|question|interrogation|regret|crainte|plainte|prediction|pronostic|boutade|lamento|refrain|recommandation|objection|argument',
  ),
  authoring: list(
    'publie|publiee|publies|publiees|diffuse|diffusee|diffuses|diffusees|rendu public|rendue publique|rendus publics|rendues publiques|communique|communiquee|communiques|communiquees|etabli|etablie|etablis|etablies|dresse|dressee|dresses|dressees|redige|redigee|rediges|redigees|realise|realisee|realises|realisees|mene|menee|menes|menees|signe|signee|signes|signees|emis|emise|emises|presente|presentee|presentes|presentees|elabore|elaboree|remis|remise|compile|compilee|compiles|compilees|fourni|fournie|fournis|fournies|conduit|conduite|ecrit|ecrite|poste|postee|mis en ligne|mise en ligne|mises en ligne|transmis|transmise|livre|livree|adresse|adressee|adopte|adoptee|prepare|preparee|arrete|arretee',
  ),
  passives: list('est|sont|etait|etaient|ete|etre|fut|furent|sera|seront|serait|seraient|soit'),
  stops: list(
    'lors|dans|sur|a|au|aux|depuis|devant|apres|pendant|en|avant|par|pour|via|des|vers|chez|contre|avec|sans|aupres|durant|sous|face|jeudi|lundi|mardi|mercredi|vendredi|samedi|dimanche|hier',
  ),
  generic: list(
    'responsable|officiel|dirigeant|militaire|homme|femme|interesse|interessee|elu|elue|officier|chef|haut',
  ),
  infinitives: list("avoir|etre|vouloir|pouvoir|devoir|faire|ne|n'"),
  relatives: list(
    "qui|que|qu'|dont|ou|lequel|laquelle|lesquels|tandis|alors|parce|car|lorsque|lorsqu'|quand|si|s'|puisque|mais|et|apres",
  ),
};
