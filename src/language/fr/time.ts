import type { TimeWords } from '../fact-words.ts';
import { MONTHS, WEEKDAYS } from './months.ts';

const list = (text: string): readonly string[] => text.split('|');

/** Words that say when. */
export const TIME: TimeWords = {
  months: MONTHS,
  weekdays: WEEKDAYS,
  capital: false,
  days: { "aujourd'hui": 0, 'ce jour': 0, 'ce matin': 0, 'ce soir': 0, 'cette nuit': 0, 'cet apres-midi': 0, hier: -1, 'avant-hier': -2, demain: 1, 'apres-demain': 2 },
  now: list('desormais|actuellement|a present|a ce jour|a l\'heure actuelle|en ce moment meme|en ce moment'),
  untilNow: list('jusqu\'a maintenant|jusqu\'a present|jusqu\'ici|jusqu\'a aujourd\'hui|a ce stade'),
  vague: list('plus tot|recemment|ces derniers jours|ces dernieres semaines|ces derniers mois|ces dernieres annees|ces dernieres heures|ces jours-ci|la veille|le lendemain|le meme jour|le jour meme|depuis lors|depuis peu|depuis longtemps|il y a quelques jours|il y a quelques semaines|il y a quelques mois|ces prochains jours|dans les prochains jours|au cours des derniers jours|depuis des mois|depuis des annees|depuis des semaines|depuis des jours|depuis plusieurs mois|depuis plusieurs annees|depuis plusieurs semaines|depuis plusieurs jours|depuis quelques jours|depuis quelques semaines|depuis quelques mois|depuis quelques annees|plus tot dans la journee|dans la journee|dans la nuit|en debut de semaine|en fin de semaine|au debut du mois|a la fin du mois'),
  dayParts: list('matin|midi|apres-midi|soir|soiree|nuit|a l\'aube|aube|dans la matinee|dans la soiree|dans la nuit|en fin de journee|en debut de soiree|au soir|au matin'),
  monthParts: { debut: [1, 10], 'au debut de': [1, 10], 'au debut du mois de': [1, 10], mi: [11, 20], 'a la mi': [11, 20], fin: [21, 31], 'a la fin de': [21, 31], 'a la fin du mois de': [21, 31], 'courant': [1, 31] },
  seasons: { printemps: ['03-20', '06-20'], ete: ['06-21', '09-21'], automne: ['09-22', '12-20'] },
  articles: list('le|ce|au|du|les|l\'|des'),
  joints: list('de|du|d\'|du mois de'),
  ordinalSuffixes: list('er'),
  first: list('premier'),
  since: list('depuis'),
  before: list('en|depuis|debut|fin|courant|de|d\'|des|avant|apres|jusqu\'en|dans|annee|l\'annee|entre|mois de|annees'),
  last: list('dernier|derniere|passe|passee|ecoule|ecoulee'),
  next: list('prochain|prochaine'),
  this: list('ce|cet|cette'),
  ago: [],
  agoBefore: list('il y a|voici|voila'),
  after: list('apres|apres que|suivant'),
  earlier: list('plus tot|auparavant|avant'),
  later: list('plus tard|apres'),
  rangeStart: list('du|entre|de|entre le'),
  rangeEnd: list('au|et|a|et le|jusqu\'au|et le'),
  units: { heure: 'hour', heures: 'hour', jour: 'day', jours: 'day', semaine: 'week', semaines: 'week', mois: 'month', an: 'year', ans: 'year', annee: 'year', annees: 'year', minute: 'minute', minutes: 'minute', seconde: 'second', secondes: 'second', decennie: 'decade', decennies: 'decade' },
  past: list('ces dernieres|ces derniers|les dernieres|les derniers|dernieres|derniers|des dernieres|des derniers|les prochaines|les prochains'),
};
