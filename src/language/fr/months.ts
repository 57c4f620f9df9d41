/** Spellings of each month, January first, folded. */
export const MONTHS = [
  ['janvier', 'janv'],
  ['fevrier', 'fevr', 'fev'],
  ['mars'],
  ['avril', 'avr'],
  ['mai'],
  ['juin'],
  ['juillet', 'juil'],
  ['aout'],
  ['septembre', 'sept'],
  ['octobre', 'oct'],
  ['novembre', 'nov'],
  ['decembre', 'dec'],
] as const;

/** Spellings of each weekday, Monday first, folded. */
export const WEEKDAYS = [
  ['lundi'],
  ['mardi'],
  ['mercredi'],
  ['jeudi'],
  ['vendredi'],
  ['samedi'],
  ['dimanche'],
] as const;
