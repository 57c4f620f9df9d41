import type { Passage } from './passage.ts';

/** One construction each, French. Rules are tuned on the even ones; the odd ones are only scored. */
export const PASSAGES_FR: readonly Passage[] = [
  {
    text: 'Le barrage de Vernaz a cédé mardi, a indiqué le préfet Marc Aubertin.',
    quotes: [['Le barrage de Vernaz a cédé mardi', 'reported', 'Marc Aubertin']],
    persons: ['Marc Aubertin'],
    places: ['Vernaz'],
    dates: { mardi: '2023-05-09' },
  },
  {
    text: '« Nous avons perdu deux camions », a déclaré la capitaine Élise Morvan.',
    quotes: [['« Nous avons perdu deux camions »', 'direct', 'Élise Morvan']],
    persons: ['Élise Morvan'],
    figures: { 'deux camions': 2 },
  },
  {
    text: 'Selon la police, au moins six personnes ont été blessées à Tarvel.',
    quotes: [['au moins six personnes ont été blessées à Tarvel', 'reported', 'la police']],
    places: ['Tarvel'],
    figures: { 'six personnes': 6 },
  },
  {
    text: 'Le ministre de la Défense Paul Ferrand a annoncé avoir retiré une trentaine de soldats de Kessab.',
    quotes: [['avoir retiré une trentaine de soldats de Kessab', 'reported', 'Paul Ferrand']],
    persons: ['Paul Ferrand'],
    places: ['Kessab'],
    figures: { 'une trentaine de soldats': 30 },
  },
  { text: '« La route est coupée », a-t-il ajouté.', quotes: [['« La route est coupée »', 'direct', '-']] },
  {
    text: 'Le colonel Jean Rastel a visité le camp. « Tout est calme », a-t-il assuré.',
    quotes: [['« Tout est calme »', 'direct', '-']],
    persons: ['Jean Rastel'],
  },
  {
    text: '« Le pont tiendra », a promis le colonel Jean Rastel. « Nous le surveillons », a-t-il ajouté.',
    quotes: [
      ['« Le pont tiendra »', 'direct', 'Jean Rastel'],
      ['« Nous le surveillons »', 'direct', 'Jean Rastel'],
    ],
    persons: ['Jean Rastel'],
  },
  {
    text: "Un responsable américain, parlant sous couvert de l'anonymat, a affirmé que la base était vide.",
    quotes: [['la base était vide', 'reported', 'anonymous']],
  },
  {
    text: 'Le général Omar Belkacem a inspecté les troupes. Un responsable a ensuite affirmé que dix chars manquaient.',
    quotes: [['dix chars manquaient', 'reported', 'anonymous']],
    persons: ['Omar Belkacem'],
    figures: { 'dix chars': 10 },
  },
  {
    text: "L'Union des pêcheurs de Sorna (UPS) a dénoncé « une décision absurde ».",
    quotes: [['« une décision absurde »', 'direct', 'Union des pêcheurs de Sorna']],
    organisations: ['Union des pêcheurs de Sorna', 'UPS'],
  },
  {
    text: "L'UPS, l'Union des producteurs de sel, a son siège à Guern.",
    organisations: ['UPS', 'Union des producteurs de sel'],
    places: ['Guern'],
  },
  {
    text: 'Cité par Reuters, le porte-parole Karim Haddad a rapporté que le convoi avait atteint Deir Mansour.',
    quotes: [['le convoi avait atteint Deir Mansour', 'reported', 'Karim Haddad']],
    persons: ['Karim Haddad'],
    places: ['Deir Mansour'],
    organisations: ['Reuters'],
  },
  {
    text: "La frappe n'a pas touché le village, selon l'agence Orient Info.",
    quotes: [["La frappe n'a pas touché le village", 'reported', 'Orient Info']],
    organisations: ['Orient Info'],
  },
  { text: "Le maire n'a pas déclaré que la fête était annulée." },
  {
    text: "Le commandement a décrit l'assaut comme « un échec complet ».",
    quotes: [["l'assaut comme « un échec complet »", 'mixed', 'Le commandement']],
  },
  {
    text: 'La maire, Sophie Delcourt, a qualifié le projet de « folie douce ».',
    quotes: [['le projet de « folie douce »', 'mixed', 'Sophie Delcourt']],
    persons: ['Sophie Delcourt'],
  },
  {
    text: 'Le jeudi 4 mai, trois avions ont survolé Port-Blanc.',
    places: ['Port-Blanc'],
    figures: { 'trois avions': 3 },
    dates: { 'Le jeudi 4 mai': '2023-05-04' },
  },
  {
    text: 'Le vendredi 12 mars 2021, la ville de Halba a été inondée.',
    places: ['Halba'],
    dates: { 'Le vendredi 12 mars 2021': '2021-03-12' },
  },
  {
    text: 'Début avril, la rivière avait monté de deux mètres ; à la mi-avril, de 1,5 mètre.',
    figures: { 'deux mètres': 2, '1,5 mètre': 1.5 },
    dates: { 'Début avril': '2023-04-01/2023-04-10', 'à la mi-avril': '2023-04-11/2023-04-20' },
  },
  {
    text: 'Fin 2019, 10.000 habitants vivaient encore à Rosmeur, contre 12 500 en 2011.',
    places: ['Rosmeur'],
    figures: { '10.000 habitants': 10000, '12 500': 12500 },
    dates: { 'Fin 2019': '2019', '2011': '2011' },
  },
  {
    text: "Aucune victime n'est à déplorer, a précisé la préfecture dans un communiqué.",
    quotes: [["Aucune victime n'est à déplorer", 'reported', 'la préfecture']],
    figures: { 'Aucune victime': 0 },
  },
  {
    text: "Un nombre inconnu de personnes sont ensevelies, d'après les secours.",
    quotes: [['Un nombre inconnu de personnes sont ensevelies', 'reported', 'les secours']],
    figures: { 'Un nombre inconnu de personnes': null },
  },
  {
    text: "Il s'agit de la troisième série de tirs en une semaine autour d'Al-Bukra.",
    places: ['Al-Bukra'],
    figures: { 'troisième série de tirs': 3 },
  },
  {
    text: "La quatrième vague d'arrestations a visé plus de 60 militants à Koursk-Nord, ville minière.",
    places: ['Koursk-Nord'],
    figures: { "quatrième vague d'arrestations": 4, '60 militants': 60 },
  },
  {
    text: "La résolution 1701 et la station « T2 » ne sont pas des chiffres ; le match s'est fini 3-1 à 20h30.",
    places: ['T2'],
  },
  { text: 'La 4e brigade occupe la cote 512 depuis 2018.', dates: { 'depuis 2018': '2018' } },
  {
    text: 'Hier soir, entre 40 et 50 maisons ont brûlé près de Lézac.',
    places: ['Lézac'],
    figures: { '40 et 50 maisons': 40 },
    dates: { 'Hier soir': '2023-05-09' },
  },
  {
    text: 'Avant-hier, quatre-vingt-dix pompiers luttaient contre le feu, cent vingt mercredi matin.',
    figures: { 'quatre-vingt-dix pompiers': 90 },
    dates: { 'Avant-hier': '2023-05-08', 'mercredi matin': '2023-05-10' },
  },
  {
    text: 'La semaine dernière, la coalition a mené 14 frappes ; il y a deux mois, aucune.',
    figures: { '14 frappes': 14, 'deux mois': 2 },
    dates: { 'La semaine dernière': '2023-05-01/2023-05-07', 'il y a deux mois': '2023-03' },
  },
  {
    text: "Ces dernières 48 heures, trois millions d'euros ont été récoltés.",
    figures: { '48 heures': 48, "trois millions d'euros": 3000000 },
    dates: { 'Ces dernières 48 heures': '2023-05-08/2023-05-10' },
  },
  {
    text: "Deux jours après l'attaque, l'armée a repris Tell Zaroun.",
    places: ['Tell Zaroun'],
    figures: { 'Deux jours': 2 },
    dates: { "Deux jours après l'attaque": '' },
  },
  {
    text: 'Trois semaines avant le scrutin, Nadia Ferhat, candidate du parti Renouveau, menait avec 34 % des voix.',
    persons: ['Nadia Ferhat'],
    organisations: ['Renouveau'],
    figures: { 'Trois semaines': 3, '34 %': 34 },
    dates: { 'Trois semaines avant le scrutin': '' },
  },
  {
    text: 'Le président Ali Gomar et son homologue russe Sergueï Orlov se sont rencontrés à Sotchi.',
    persons: ['Ali Gomar', 'Sergueï Orlov'],
    places: ['Sotchi'],
  },
  {
    text: "L'Iran, la Turquie et les Émirats arabes unis ont condamné l'attentat de Nouméra.",
    places: ['Iran', 'Turquie', 'Émirats arabes unis', 'Nouméra'],
  },
  { text: "Les Kurdes et les Américains patrouillent sur l'axe Homs-Palmyre.", places: ['Homs', 'Palmyre'] },
  {
    text: 'M. Lefort, ancien directeur de la Banque centrale, a été entendu par le tribunal de Dax.',
    persons: ['Lefort'],
    organisations: ['Banque centrale'],
    places: ['Dax'],
  },
  {
    text: "Mme Besson a dit craindre « un retour en arrière » et souligné que rien n'était décidé.",
    quotes: [
      ['craindre « un retour en arrière »', 'mixed', 'Besson'],
      ["rien n'était décidé", 'reported', 'Besson'],
    ],
    persons: ['Besson'],
  },
  {
    text: "« C'est un drame », s'est désolée la voisine. Elle a ajouté que l'incendie avait duré trois heures.",
    quotes: [
      ["« C'est un drame »", 'direct', 'anonymous'],
      ["l'incendie avait duré trois heures", 'reported', 'anonymous'],
    ],
    figures: { 'trois heures': 3 },
  },
  {
    text: "Le porte-parole du général Idriss Kanté a démenti ces informations. « C'est faux », a-t-il dit.",
    quotes: [["« C'est faux »", 'direct', 'anonymous']],
    persons: ['Idriss Kanté'],
  },
  {
    text: "« Le porte-parole du président Idriss Kanté n'en sait rien », a lancé un diplomate.",
    quotes: [["« Le porte-parole du président Idriss Kanté n'en sait rien »", 'direct', 'anonymous']],
    persons: ['Idriss Kanté'],
  },
  {
    text: 'Selon un proche du président Idriss Kanté, la décision est prise.',
    quotes: [['la décision est prise', 'reported', 'anonymous']],
    persons: ['Idriss Kanté'],
  },
  {
    text: "L'avocat de Julie Marchetti a assuré que sa cliente était innocente.",
    quotes: [['sa cliente était innocente', 'reported', 'anonymous']],
    persons: ['Julie Marchetti'],
  },
  {
    text: 'La zone, « verrouillée » depuis dimanche, reste interdite aux journalistes.',
    dates: { 'depuis dimanche': '2023-05-07' },
  },
  {
    text: "Ce « plan secret » n'a jamais existé, a tranché Henri Vasseur, secrétaire général de la Fédération nationale des ports.",
    quotes: [["Ce « plan secret » n'a jamais existé", 'mixed', 'Henri Vasseur']],
    persons: ['Henri Vasseur'],
    organisations: ['Fédération nationale des ports'],
  },
  {
    text: "« La digue [celle du nord] a cédé », a raconté un témoin à l'AFP.",
    quotes: [['« La digue [celle du nord] a cédé »', 'direct', 'anonymous']],
    organisations: ['AFP'],
  },
  {
    text: "« Nous partirons demain. Nous n'avons plus rien », a soupiré Amina Saleh, 62 ans, réfugiée à Zarbel.",
    quotes: [["« Nous partirons demain. Nous n'avons plus rien »", 'direct', 'Amina Saleh']],
    persons: ['Amina Saleh'],
    places: ['Zarbel'],
    figures: { '62 ans': 62 },
    dates: { demain: '' },
  },
  {
    text: '« Les forces, a expliqué le général Pierre Aumont, resteront sur place. »',
    quotes: [['« Les forces, a expliqué le général Pierre Aumont, resteront sur place. »', 'direct', 'Pierre Aumont']],
    persons: ['Pierre Aumont'],
  },
  {
    text: '« Les forces », a expliqué le général Pierre Aumont, « resteront sur place ».',
    quotes: [
      ['« Les forces », a expliqué le général Pierre Aumont, « resteront sur place »', 'direct', 'Pierre Aumont'],
    ],
    persons: ['Pierre Aumont'],
  },
  {
    text: "Des drones prétendument lancés par la milice Ansar Tall ont visé l'aéroport de Minas.",
    organisations: ['Ansar Tall'],
    places: ['Minas'],
  },
  {
    text: "Les experts pensaient que l'épave datait de 1890.",
    quotes: [["l'épave datait de 1890", 'reported', 'anonymous']],
    dates: { '1890': '1890' },
  },
  {
    text: "Washington a assuré que l'opération « continuait » et que les pertes étaient faibles.",
    quotes: [["l'opération « continuait » et que les pertes étaient faibles", 'reported', 'Washington']],
    places: ['Washington'],
  },
  {
    text: "L'Organisation mondiale de la santé (OMS) a averti mercredi que le choléra progressait au Soudan.",
    quotes: [['le choléra progressait au Soudan', 'reported', 'Organisation mondiale de la santé']],
    organisations: ['Organisation mondiale de la santé', 'OMS'],
    places: ['Soudan'],
    dates: { mercredi: '2023-05-10' },
  },
  {
    text: "Boukra est tombée dimanche. Selon Damas, l'armée contrôle désormais Boukra et ses environs.",
    quotes: [["l'armée contrôle désormais Boukra et ses environs", 'reported', 'Damas']],
    places: ['Boukra', 'Damas', 'Boukra'],
    dates: { dimanche: '2023-05-07', désormais: '2023-05-10' },
  },
  {
    text: "Interrogé par Le Monde, l'économiste Luc Tessier juge la mesure inutile.",
    persons: ['Luc Tessier'],
    organisations: ['Le Monde'],
  },
  {
    text: '« On verra bien », glisse un cadre du parti. De son côté, Tessier refuse de répondre.',
    quotes: [['« On verra bien »', 'direct', 'anonymous']],
    unknown: ['Tessier'],
  },
  {
    text: 'En juin 2016, puis du 8 au 12 mai, des manœuvres ont eu lieu au large de Sète.',
    places: ['Sète'],
    dates: { 'juin 2016': '2016-06', 'du 8 au 12 mai': '2023-05-08/2023-05-12' },
  },
  { text: 'LA VILLE DE TARVEL EST TOMBÉE AUX MAINS DES REBELLES' },
  {
    text: "Le drone s'est écrasé à 15 kilomètres de la frontière, tuant un berger et en blessant deux, rapporte l'agence Sana.",
    quotes: [
      [
        "Le drone s'est écrasé à 15 kilomètres de la frontière, tuant un berger et en blessant deux",
        'reported',
        'Sana',
      ],
    ],
    organisations: ['Sana'],
    figures: { '15 kilomètres': 15, deux: 2 },
  },
  {
    text: 'Les rebelles, eux, affirment contrôler trois villages, dont Hawra et Tall Abed.',
    quotes: [['contrôler trois villages, dont Hawra et Tall Abed', 'reported', 'anonymous']],
    places: ['Hawra', 'Tall Abed'],
    figures: { 'trois villages': 3 },
  },
  {
    text: 'Pas de trêve en vue : « Nous continuerons », a martelé le chef du Front du Nord, Walid Kassar.',
    quotes: [['« Nous continuerons »', 'direct', 'Walid Kassar']],
    organisations: ['Front du Nord'],
    persons: ['Walid Kassar'],
  },
  {
    text: "La directrice de l'hôpital, Claire Dumas, s'est félicitée d'une « baisse nette » des admissions.",
    quotes: [["d'une « baisse nette » des admissions", 'mixed', 'Claire Dumas']],
    persons: ['Claire Dumas'],
  },
  {
    text: 'Le lieutenant-colonel Rayan Sarkis, interrogé mardi, a répondu : « Sans commentaire. »',
    quotes: [['« Sans commentaire. »', 'direct', 'Rayan Sarkis']],
    persons: ['Rayan Sarkis'],
    dates: { mardi: '2023-05-09' },
  },
  { text: 'Aurait-il fui ? Personne ne le sait, et le parquet de Brême se tait.', places: ['Brême'] },
  {
    text: 'Jeudi dernier, le 27 avril, la compagnie Aéris SA a licencié 1.200 salariés, soit un tiers des effectifs.',
    organisations: ['Aéris SA'],
    figures: { '1.200 salariés': 1200 },
    dates: { 'Jeudi dernier': '2023-05-04', 'le 27 avril': '2023-04-27' },
  },
];
