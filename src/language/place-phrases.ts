const PREPOSITIONS =
  'a|au|aux|en|dans|(?<!aligne[es]{0,2} )sur|vers|contre|hors de|pres de|pres d|pres du|proche de|proche d|autour de|autour d|au-dessus de|au-dessus d|a proximite de|a proximite d|non loin de|non loin d|in|at|near|around|outside|inside|on|over|above|across|against|close to|off|towards|toward';

const LANDS =
  'sud|nord|est|ouest|sud-est|sud-ouest|nord-est|nord-ouest|centre|south|north|east|west|south-east|southeast|south-west|southwest|north-east|northeast|north-west|northwest|southern|northern|eastern|western|central|province|region|ville|town|city|area|village|villages|district|secteur|sector|zone|gouvernorat|governorate|banlieue|suburb|suburbs|outskirts|peripherie|camp|base|garnison|garrison|aeroport|airport|port|poste|frontiere|border|cote|coast|vallee|valley|quartier|neighbourhood|neighborhood|road|route|environs|abords|large|capitale|capital|ile|island|localite|county|comte|departement|department|etat|state|hauteurs|heights|plaine|plains';

/**
 * What stands before the name of a place where something happens, folded, of all languages: « près de », "in the", « dans
 * la province de », "near the town of". To be held against the end of the text before the name.
 */
export const LOCATIVE = new RegExp(
  `(?:^|[^\\p{L}])(?:${PREPOSITIONS})(?:['\\s](?:la |le |les |l'|the |sa |son |its )?|$)(?:(?:[\\p{L}-]+ ){0,2}(?:${LANDS})(?: [\\p{L}-]+)?[ ](?:(?:de|d|du|des|of|to|vers|with|avec|close to)['\\s]?(?:la |le |les |l'|the )?)?|(?:[\\p{L}-]+ ){0,2}(?:${LANDS}) d'(?:al-)?)?['\\s"“«]*$`,
  'u',
);

/** Puts something inside an area with a border, folded, of both languages; « dans la zone de Tanf » is only "in the area". */
export const INSIDE_AREA =
  /(?<!\p{L})(?:(?:inside|within|a l'interieur de)(?: (?:the|this|that|la|cette))?(?: [\p{L}-]+)? (?:zone|perimeter)(?!\p{L})|^dans (?:la|cette) zone$|dans (?:la|cette) zone (?:de desescalade|de deconfliction|d'exclusion|tampon|demilitarisee|dite))/u;

/** Puts it near a place or an area, or outside it. */
export const NEAR_PLACE =
  /^(?:[^,;]*, )?(?:near|close to|not far from|just outside|outside|pres d|a proximite d|non loin d|aux abords d|hors d)/u;

/** Opens words that say where or with what, folded, of all languages: “off the cape”, « au mortier ». */
export const ADVERBIAL =
  /^(?:off|near|inside|outside|around|towards?|(?:au|a la|aux|a coups de|with|using) (?:\p{L}+ )?(?:mortiers?|canons?|missiles?|roquettes?|lance-roquettes?|fusils?|armes?|drones?|obus|artillerie|mortars?|cannons?|rockets?|guns?|rifles?|artillery|shells?)|pres (?:de|d'|du|des)|au large|vers)(?!\p{L})/u;
