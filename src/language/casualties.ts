/** Word beginnings that say what happened to the people a figure counts, folded, of all languages. */
export const CASUALTY_WORDS = {
  killed: ['tue', 'tuant', 'mort', 'deced', 'peri', 'kill', 'dead', 'death', 'died', 'dies', 'slain'],
  wounded: ['bless', 'wound', 'injur', 'hurt'],
} as const;
