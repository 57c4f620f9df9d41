/** Articles before Arabic names in Latin letters, with the sun letters they take on. */
export const ARABIC_ARTICLES =
  'al el ul il ad ed ud an en un ar er ur as es us at et ut az ez uz ash ach esh ech adh ath'.split(' ');

/** Words between the parts of a person's name that some spell and some leave out. */
export const NAME_JOINTS = 'ben bin ibn bint ould oulad wuld de da di von van der le la les the of du des d l'.split(
  ' ',
);

/** Beginnings of a name that mean one thing: « Abou Kamal » and « Boukamal ». */
export const FATHERS = 'abu abou abi bou bu'.split(' ');

/**
 * Spellings of one sound, the longest first, applied in this order to folded words: French and English ways of writing
 * Arabic, Persian and Cyrillic names come to one. `w` is a consonant from here on, `C` the sound of "sh" and "ch".
 */
export const SOUNDS: readonly (readonly [pattern: RegExp, sound: string])[] = [
  [/tsch|tch|sch|tsh|ch|sh/g, 'C'],
  [/dzh|dj|zh|jj/g, 'j'],
  [/kh/g, 'x'],
  [/gh/g, 'g'],
  [/gu(?=[eiy])/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/ck|qu(?=[eiy])|q/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/x$/g, 'ks'],
  [/(?:ou|oo|w)(?=[aeiouy])/g, 'w'],
  [/u(?=[aeioy])/g, 'w'],
  [/ou|oo|w(?![aeiouy])/g, 'u'],
  [/y(?=[aou])/g, 'Y'],
  [/(?:ai|ay|ei|ey|ae)(?=[aeou])/g, 'aY'],
  [/i(?=[aou])/g, 'Y'],
  [/ie|ye/g, 'i'],
  [/ee|ii|iy|yi|y/g, 'i'],
  [/ai|ei|ae/g, 'e'],
  [/au|ao/g, 'o'],
  [/ah$/g, 'a'],
  [/([a-zA-Z])h$/g, '$1'],
  [/([a-zA-Z])\1+/g, '$1'],
];
