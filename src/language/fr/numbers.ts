import type { NumberWords } from '../fact-words.ts';

const list = (text: string): readonly string[] => text.split('|');

/** Number words, approximations and counted nouns. */
export const NUMBERS: NumberWords = {
  units: {
    zero: 0, un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12,
    treize: 13, quatorze: 14, quinze: 15, seize: 16, vingt: 20, vingts: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60,
    septante: 70, huitante: 80, octante: 80, nonante: 90,
  },
  multipliers: { cent: 100, cents: 100, mille: 1000, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 },
  collectives: {
    huitaine: 8, dizaine: 10, douzaine: 12, quinzaine: 15, vingtaine: 20, trentaine: 30, quarantaine: 40, cinquantaine: 50,
    soixantaine: 60, centaine: 100, millier: 1000,
  },
  many: list('dizaines|douzaines|centaines|milliers|millions|milliards'),
  unknown: list('nombre inconnu|nombre indetermine|nombre indefini|nombre non precise|nombre non determine|nombre encore inconnu'),
  none: list('aucun|aucune|nul|nulle|pas de|pas d\'|ni'),
  about: list('environ|quelque|quelques|pres de|autour de|a peu pres|approximativement|aux alentours de|presque|pas loin de|de l\'ordre de|plus ou moins'),
  atLeast: list('au moins|au minimum|a minima|pas moins de|minimum'),
  moreThan: list('plus de|plus d\'|au-dela de|superieur a|superieure a'),
  atMost: list('au plus|au maximum|tout au plus|jusqu\'a|maximum'),
  lessThan: list('moins de|moins d\'|inferieur a|inferieure a'),
  between: list('entre'),
  from: list('de|d\''),
  to: list('a'),
  or: list('ou'),
  ordinals: {
    premier: 1, premiere: 1, deuxieme: 2, second: 2, seconde: 2, troisieme: 3, quatrieme: 4, cinquieme: 5, sixieme: 6, septieme: 7,
    huitieme: 8, neuvieme: 9, dixieme: 10, onzieme: 11, douzieme: 12, treizieme: 13, quatorzieme: 14, quinzieme: 15, seizieme: 16, vingtieme: 20,
    trentieme: 30, centieme: 100,
  },
  ordinalSuffixes: list('e|eme|er|ere|ieme|nd|nde'),
  series: list('serie|vague|salve|frappe|attaque|round|cycle|fois|jour|journee|nuit|semaine|mois|annee|anniversaire|offensive|phase|tour|raid|bombardement|tentative|seance|session|edition|mandat|rang|tranche|convoi|assaut|manifestation|reunion|sommet|treve|drone|cas|victime|personne|soldat|incident|accident|seisme|eruption'),
  casualties: list('victime|victimes|mort|morts|morte|blesse|blesses|blessee|tue|tues|perte|pertes|deces|survivant|survivants|disparu|disparus|degat|degats|dommage|dommages|otage|otages|rescape|rescapes'),
  casualtyVerbs: list('tuant|blessant|tue|tuent|blesse|blessent|fauche|capture|capturant|faisant'),
  measures: {
    km: 'km', kms: 'km', kilometre: 'km', kilometres: 'km', m: 'm', metre: 'm', metres: 'm', cm: 'cm', centimetres: 'cm', centimetre: 'cm', mm: 'mm', millimetres: 'mm', hectare: 'ha', hectares: 'ha', ha: 'ha',
    kilo: 'kg', kilos: 'kg', kg: 'kg', kilogrammes: 'kg', kilogramme: 'kg', tonne: 'tonne', tonnes: 'tonne', gramme: 'g', grammes: 'g', litre: 'litre', litres: 'litre', baril: 'barrel', barils: 'barrel',
    '%': 'percent', 'pour cent': 'percent', pourcent: 'percent', '€': 'euro', euro: 'euro', euros: 'euro', $: 'dollar', dollar: 'dollar', dollars: 'dollar', '£': 'pound', livres: 'pound', roubles: 'rouble', francs: 'franc', degre: 'degree', degres: 'degree',
    an: 'year', ans: 'year', annee: 'year', annees: 'year', mois: 'month', semaine: 'week', semaines: 'week', jour: 'day', jours: 'day', journees: 'day', heure: 'hour', heures: 'hour', minute: 'minute', minutes: 'minute', seconde: 'second', secondes: 'second', siecles: 'century', decennies: 'decade', nuits: 'night',
    noeuds: 'knot', pieds: 'foot', 'km/h': 'km/h', mw: 'MW', megawatts: 'MW', points: 'point', point: 'point',
  },
  adjectives: list('autre|autres|nouveau|nouveaux|nouvelle|nouvelles|haut|hauts|haute|hautes|grand|grands|grande|grandes|petit|petits|petite|petites|jeune|jeunes|ancien|anciens|ancienne|anciennes|premier|premiers|premiere|premieres|dernier|derniers|derniere|dernieres|simple|simples|gros|grosses|vieux|vieilles|principaux|principales|meme|memes|bons|bonnes|longs|longues|prochains|prochaines|seuls|seules|seul|seule|different|differents|differentes'),
  irregularPlurals: [],
  nounLast: false,
  clockBefore: list('a|vers|des|avant|apres'),
  clockAfter: list('h|gmt|utc'),
  numbered: list('resolution|article|page|numero|no|n°|chapitre|chaine|bp|rue|route|autoroute|vol|loi|decret|brigade|division|windows|saison|episode|match|groupe|ligne|camp|etape|niveau|phase'),
};
