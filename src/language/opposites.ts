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
  ] as const
).map(([one, other]) => [one.split(' '), other.split(' ')]);
