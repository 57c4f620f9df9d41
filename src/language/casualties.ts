/** Word beginnings that say what happened to the people a figure counts, folded, of all languages. */
export const CASUALTY_WORDS = {
  killed: ['tue', 'mort', 'deced', 'kill', 'dead', 'death', 'died'],
  wounded: ['bless', 'wound', 'injur', 'hurt'],
} as const;
