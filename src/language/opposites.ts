/** Beginnings of deeds that exclude one another, folded, of all languages: what is told of the one side is no answer to a question for the other. */
export const OPPOSITES: readonly (readonly [one: readonly string[], other: readonly string[]])[] = (
  [
    [
      'reduire reduit reduis diminu reduc decreas lower shrink shrank',
      'accru accroi augment renforc increas strengthen reinforc',
    ],
    ['perdu perd perte lost lose losing', 'gagn remport won win conquer conqui'],
    ['dement demen nie nier denied deny denies', 'confirm reconnu reconnai admit'],
    ['accept approuv agree approv', 'refus rejet reject'],
    ['avanc advanc progress', 'recul repli retreat withdr'],
    ['liber relach releas freed', 'captur arret detain arrest'],
    ['ouvrir ouvert rouvert open reopen', 'ferm clos shut'],
    ['salue saluer felicit applaudi prais welcom hail laud', 'condamn denonc fustig condemn denounc slam'],
    ['hausse rise rose risen soar', 'baisse chute fall fell plunge'],
    ['reuss succeed', 'echou echec fail'],
    ['suspend suspen pause halt', 'repris reprend resum'],
    ['construi built build', 'demoli rase demolish raze'],
  ] as const
).map(([one, other]) => [one.split(' '), other.split(' ')]);
