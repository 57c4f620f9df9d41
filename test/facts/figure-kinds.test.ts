import { expect, test } from 'vitest';
import { factsOf, wordsOf } from './read.ts';

const told = (text: string, language: string) =>
  factsOf(text, language).figures.map((figure) => [wordsOf(text, figure), figure.value ?? null, figure.unit]);

test.for([
  {
    it: 'reads shares of a whole',
    language: 'en',
    text: 'Two thirds of voters and a quarter of members stayed away, one in five of them ill.',
    figures: [
      ['Two thirds', 67, 'percent'],
      ['a quarter', 25, 'percent'],
      ['one in five', 20, 'percent'],
    ],
  },
  {
    it: 'reads a number whose noun is not said again',
    language: 'en',
    text: 'The army reports eight strikes near Karsan and five in that of Sulenne.',
    figures: [
      ['eight strikes', 8, 'count'],
      ['five', 5, 'count'],
    ],
  },
  {
    it: 'reads « et de cinq dans »',
    language: 'fr',
    text: "L'armée fait état de huit frappes près de Karsan et de cinq dans le secteur de Sulenne.",
    figures: [
      ['huit frappes', 8, 'count'],
      ['cinq', 5, 'count'],
    ],
  },
  {
    it: 'reads « neuf sur dix »',
    language: 'fr',
    text: 'Près de neuf habitants sur dix ont voté, deux tiers des femmes.',
    figures: [
      ['neuf habitants sur dix', 90, 'percent'],
      ['deux tiers', 67, 'percent'],
    ],
  },
  {
    it: 'reads frost, areas and speeds',
    language: 'en',
    text: 'It fell to -12°C over 300 square kilometres, with winds of 90 km/h.',
    figures: [
      ['-12°C', -12, 'degree'],
      ['300 square kilometres', 300, 'km2'],
      ['90 km/h', 90, 'km/h'],
    ],
  },
  {
    it: 'reads half an hour more',
    language: 'fr',
    text: 'Le train est arrivé deux heures et demie après.',
    figures: [['deux heures et demie', 2.5, 'hour']],
  },
  {
    it: 'counts those a verb says were harmed',
    language: 'en',
    text: 'Twelve were killed, 30 injured; seven others are missing and two of them are children.',
    figures: [
      ['Twelve', 12, 'count'],
      ['30 injured', 30, 'count'],
      ['seven others', 7, 'count'],
      ['two', 2, 'count'],
    ],
  },
  {
    it: 'counts both sides of a vote',
    language: 'fr',
    text: 'Le texte est adopté par 312 voix contre 204.',
    figures: [
      ['312 voix', 312, 'count'],
      ['204', 204, 'count'],
    ],
  },
  {
    it: 'reads no shots, but not no doubts',
    language: 'en',
    text: 'No shots were fired, no one was hurt and there are no doubts.',
    figures: [
      ['No shots', 0, 'count'],
      ['no one', 0, 'count'],
    ],
  },
  {
    it: 'takes no harm to be done by what harms',
    language: 'fr',
    text: 'Une tornade a fait un mort.',
    figures: [['un mort', 1, 'count']],
  },
  {
    it: 'counts peoples that have no plural of their own',
    language: 'en',
    text: 'Eleven Turks and 20 French were on board.',
    figures: [
      ['Eleven Turks', 11, 'count'],
      ['20 French', 20, 'count'],
    ],
  },
  {
    it: 'tells a place in a series from a floor, a century and a unit',
    language: 'en',
    text: 'His fourth novel is set on the second floor, in the 19th century, with the 3rd brigade.',
    figures: [['fourth novel', 4, 'ordinal']],
  },
  {
    it: 'leaves telephones, sizes, years before nouns and names alone',
    language: 'en',
    text: 'The 2020 elections, Flight 370, no. 88, Room 12 and the 54 x 11 gear: call 0800 123 456.',
    figures: [],
  },
  {
    it: 'leaves a name with a number in it alone',
    language: 'fr',
    text: 'Le Courrier des Trois-Vallées parle de la 14e brigade, à 6 h 15, au 05 55 00 17 40.',
    figures: [],
  },
])('$it', ({ text, language, figures }) => {
  expect(told(text, language)).toEqual(figures);
});

test('scales the first of a range by the unit of the second', () => {
  const text = 'Between 2 and 3 million people fled; it cost between £2m and £3m.';
  expect(factsOf(text, 'en').figures).toMatchObject([
    { min: 2e6, max: 3e6 },
    { min: 2e6, max: 3e6, unit: 'pound' },
  ]);
});

test.for([
  { language: 'fr', text: 'Le tir a tué huit soldats et fait 12 blessés.', harms: ['killed', 'wounded'] },
  { language: 'en', text: 'Eight soldiers were killed and three officers were detained.', harms: ['killed', 'held'] },
  { language: 'en', text: 'Eight soldiers were on leave.', harms: [undefined] },
  { language: 'fr', text: 'Le quai a été touché par deux attaques.', harms: [undefined] },
])('says what befell those counted: $text', ({ language, text, harms }) => {
  expect(factsOf(text, language).figures.map(({ harm }) => harm)).toEqual(harms);
});

test.for([
  { language: 'en', text: 'The list has eight “attacks” near Lorvik.', words: 'eight “attacks”', of: 'attacks' },
  {
    language: 'fr',
    text: 'La liste compte huit « strikes » près de Gramont.',
    words: 'huit « strikes »',
    of: 'strikes',
  },
])('counts what stands in marks of quotation: $text', ({ language, text, words, of }) => {
  const [figure] = factsOf(text, language).figures;
  expect(figure && wordsOf(text, figure)).toBe(words);
  expect(figure?.of && wordsOf(text, figure.of)).toBe(of);
});

test('a figure knows the quote it stands in, and through it who gives it', () => {
  const text = 'Selon le maire Paul Varenne, quinze personnes sont mortes. Huit rues sont fermées.';
  const { figures, quotes } = factsOf(text, 'fr');
  const [first, second] = figures;
  expect(first?.quote).toBeDefined();
  const quote = quotes[first?.quote ?? -1];
  expect(quote?.speaker && wordsOf(text, quote.speaker)).toContain('Paul Varenne');
  expect(second).not.toHaveProperty('quote');
});
