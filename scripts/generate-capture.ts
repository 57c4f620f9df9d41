/** Pieces that make a page: nothing here tells of anything. */
const ACTORS = [
  'le gouverneur',
  'la préfète',
  'un témoin',
  'le maire',
  'une infirmière',
  'le porte-parole',
  'la ministre',
  'un pêcheur',
];
const VERBS = ['a déclaré', 'a indiqué', 'a affirmé', 'a précisé', 'a reconnu', 'a démenti', 'a promis'];
const THINGS = [
  'le pont',
  'la route du nord',
  'le barrage',
  'la centrale',
  'le marché couvert',
  'la vieille gare',
  'le port',
];
const PLACES = ['Montarlac', 'Kessary', 'Port-Vessel', 'Maradel', 'Balkor', 'Saint-Jory', 'Ostremont'];
const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];

/** A small generator of numbers, so that every run has the same pages. Source: mulberry32. */
const random = (seed: number): (() => number) => {
  let state = seed + 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
};

/** A saved page of some four to eight kilobytes: menu, headline, story, lists, comments, consent wall. Same seed, same page. */
export const generateCapture = (seed: number): string => {
  const next = random(seed);
  const pick = (words: readonly string[]): string => words[Math.floor(next() * words.length)] ?? '';
  const place = pick(PLACES);
  const sentence = (): string =>
    next() < 0.4
      ? `« Nous avons vu ${pick(THINGS)} trembler ${1 + Math.floor(next() * 60)} secondes, pas davantage », ${pick(VERBS)} ${pick(ACTORS)} ${pick(DAYS)} à ${place}.`
      : `Selon ${pick(ACTORS)} de ${pick(PLACES)}, ${pick(THINGS)} restera fermé jusqu’à ${pick(DAYS)} et ${1 + Math.floor(next() * 900)} personnes devront patienter.`;
  const paragraph = (): string => Array.from({ length: 1 + Math.floor(next() * 4) }, sentence).join(' ');
  const title = `${place} : ${pick(THINGS)} fermé après l’incident de ${pick(DAYS)}, numéro ${seed}`;
  const day = 1 + Math.floor(next() * 28);
  const lead = sentence();
  return [
    'Accueil | Monde | Politique | Économie | Sport',
    'Se connecter',
    title,
    'Par la rédaction avec AFP',
    `Publié le ${String(day).padStart(2, '0')}/06/2017 à 10:${String(day).padStart(2, '0')}`,
    'FacebookTwitterEmail',
    lead,
    ...Array.from({ length: 10 + Math.floor(next() * 14) }, paragraph),
    `Lire aussi : ${pick(PLACES)} sous la pluie`,
    'Les plus lus',
    ...Array.from({ length: 5 }, () => `${pick(PLACES)} : ${pick(ACTORS)} et ${pick(THINGS)}`),
    `${lead.slice(0, 90)}...`,
    'En poursuivant votre navigation, vous acceptez l’utilisation de cookies par nos partenaires pour mesurer l’audience.',
    `© Le Courrier de ${place} 2017. Tous droits réservés.`,
  ].join(next() < 0.5 ? '\n' : '\n\n');
};
