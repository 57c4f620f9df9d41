/** Pieces of names that nobody has; enough of them for a corpus of ten thousand to name many thousands. */
const FIRST = [
  'Bel',
  'Dor',
  'Fen',
  'Gar',
  'Har',
  'Jor',
  'Kal',
  'Lem',
  'Mar',
  'Nor',
  'Ost',
  'Par',
  'Quil',
  'Ros',
  'Sal',
  'Tar',
  'Ul',
  'Var',
  'Wel',
  'Yor',
];
const MIDDLE = ['a', 'e', 'i', 'o', 'u', 'an', 'en', 'il', 'or', 'ur'];
const LAST = [
  'bach',
  'court',
  'dan',
  'field',
  'gorn',
  'lac',
  'mouth',
  'nay',
  'pont',
  'rac',
  'stan',
  'tal',
  'vel',
  'wick',
  'zan',
];
const GIVEN_FR = ['Claire', 'Jean', 'Marie', 'Paul', 'Lucie', 'Pierre', 'Anne', 'Louis'];
const GIVEN_EN = ['Mary', 'John', 'Alice', 'Peter', 'Susan', 'James', 'Helen', 'Thomas'];
const MONTHS_FR = ['janvier', 'mars', 'mai', 'juin', 'août', 'octobre'];
const MONTHS_EN = ['January', 'March', 'May', 'June', 'August', 'October'];

const spelt = (number: number): string => {
  const at = (list: readonly string[], by: number): string => list[Math.floor(number / by) % list.length] ?? '';
  return `${at(FIRST, 1)}${at(MIDDLE, FIRST.length)}${at(LAST, FIRST.length * MIDDLE.length)}`;
};

/** A number that follows from two others, so that every run has the same dispatches. */
const mix = (seed: number, salt: number): number => {
  let value = Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
};

/** A dispatch of a few paragraphs about events that five or so others tell of as well, every second one in English. */
export interface GeneratedDispatch {
  readonly text: string;
  readonly published: string;
}

/** Same seed, same dispatch. Names and events grow in number with the corpus, as they do in one of news. */
export const generateDispatch = (seed: number): GeneratedDispatch => {
  const event = Math.floor(seed / 5);
  const english = seed % 2 === 1;
  const place = spelt(mix(event, 1) % 3000);
  const other = spelt(mix(event, 2) % 3000);
  const person = `${(english ? GIVEN_EN : GIVEN_FR)[mix(event, 3) % 8]} ${spelt(mix(event, 4) % 3000)}`;
  const month = mix(event, 5) % 6;
  const day = 2 + (mix(event, 6) % 25);
  const year = 2010 + (mix(event, 7) % 10);
  const number = 2 + (mix(seed, 8) % 60);
  const second = spelt(mix(seed, 9) % 3000);
  const text = english
    ? [
        `A strike hit a depot near ${place} on ${day} ${MONTHS_EN[month]}, killing ${number} people, said ${person}, the mayor of ${other}.`,
        `"We heard ${number} explosions and saw smoke over ${second}", ${person} said. The strike was the third since the war began.`,
        `Soldiers were deployed in ${other} two days after the strike, and ${number * 3} families left for ${second}.`,
      ]
    : [
        `Une frappe a touché un dépôt près de ${place} le ${day} ${MONTHS_FR[month]}, tuant ${number} personnes, a indiqué ${person}, maire de ${other}.`,
        `« Nous avons entendu ${number} explosions et vu de la fumée au-dessus de ${second} », a déclaré ${person}. La frappe est la troisième depuis le début de la guerre.`,
        `Des soldats ont été déployés à ${other} deux jours après la frappe, et ${number * 3} familles sont parties pour ${second}.`,
      ];
  const months = ['01', '03', '05', '06', '08', '10'];
  return {
    text: `${english ? 'What is known' : 'Ce que l’on sait'}\n\n${text.join('\n\n')}\n`,
    published: `${year}-${months[month]}-${String(day + 1).padStart(2, '0')}`,
  };
};
