/** Word beginnings that say which slot of an event a question asks for, folded, of all languages. */
export const SLOT_WORDS = {
  killed: ['mort', 'tue', 'victime', 'deced', 'perdu', 'kill', 'dead', 'death', 'die', 'victim', 'casualt'],
  wounded: ['bless', 'wound', 'injur', 'hurt', 'victime', 'victim', 'casualt'],
  strength: ['soldat', 'soldier', 'troupe', 'troop', 'homme', 'men', 'combattant', 'fighter', 'effectif', 'militaire'],
  damage: ['degat', 'dommage', 'endommag', 'detrui', 'destruct', 'damag', 'destroy', 'wreck'],
  motive: ['objectif', 'raison', 'motif', 'motiv', 'justif', 'purpose', 'aim', 'goal', 'reason', 'objective', 'justif'],
  reaction: ['reaction', 'reagi', 'react', 'condamn', 'condemn', 'denonc', 'denounc', 'respond', 'repondu'],
  outcome: ['resultat', 'echec', 'echou', 'reussi', 'succes', 'succeed', 'fail', 'outcome', 'result'],
  culprit: ['coupable', 'soupconn', 'suspect', 'blame', 'accus', 'culprit'],
  ordinal: ['combientieme', 'quantieme'],
  owner: ['appartenai', 'appartien', 'belong', 'owned', 'owner', 'proprietaire'],
} as const;

/** Verbs of a question that asks for nothing but what happened, folded, of all languages. */
export const HAPPENED =
  /(?<!\p{L})(?:passe|passait|produit|produisait|survenu|survenue|arrive|arrivait|deroule|deroulait|happen(?:ed|ing|s)?|occur(?:red)?|went on|going on|went down|took place|take place)(?!\p{L})/u;

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
