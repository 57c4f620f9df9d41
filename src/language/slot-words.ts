/** Word beginnings that say which slot of an event a question asks for, folded, of all languages. */
export const SLOT_WORDS = {
  killed: ['mort', 'tue', 'victime', 'deced', 'perdu', 'kill', 'dead', 'death', 'die', 'victim', 'casualt'],
  wounded: ['bless', 'wound', 'injur', 'hurt'],
  strength: ['soldat', 'soldier', 'troupe', 'troop', 'homme', 'men', 'combattant', 'fighter', 'effectif', 'militaire'],
} as const;

/** Words by which a sentence says where something lies, folded, of all languages. */
export const LOCATING_WORDS = [
  'situe',
  'situee',
  'situes',
  'situees',
  'trouve',
  'trouvent',
  'frontiere',
  'borde',
  'lies',
  'located',
  'situated',
  'sits',
  'border',
  'borders',
] as const;

/** What stands right before the name of a place where something happens, folded, of all languages. */
export const PLACE_PREPOSITION =
  /(?:^|[^\p{L}])(?:a|au|aux|en|dans|sur|vers|pres de|pres d'|autour de|autour d'|in|at|near|around|outside|inside)(?: la | le | les | l'| the |\s|')*$/u;
