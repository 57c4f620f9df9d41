import { expect, test } from 'vitest';
import { factsOf, wordsOf } from './read.ts';

test.for([
  {
    it: 'counts people in words',
    language: 'fr',
    text: 'Huit personnes ont fui.',
    figures: [[0, 'Huit personnes', { value: 8, approx: false, unit: 'count' }]],
  },
  {
    it: 'reads « une trentaine »',
    language: 'fr',
    text: 'Une trentaine de chars roulent.',
    figures: [[0, 'Une trentaine de chars', { value: 30, approx: true }]],
  },
  {
    it: 'keeps a lower bound',
    language: 'fr',
    text: 'Plus de 60 soldats ont fui.',
    figures: [[8, '60 soldats', { value: 60, min: 60 }]],
  },
  {
    it: 'keeps an upper bound',
    language: 'en',
    text: 'Up to 60 soldiers fled.',
    figures: [[6, '60 soldiers', { value: 60, max: 60 }]],
  },
  {
    it: 'marks an estimate',
    language: 'fr',
    text: 'Environ 200 soldats de la garde sont là.',
    figures: [[8, '200 soldats', { value: 200, approx: true }]],
  },
  {
    it: 'reads French thousands',
    language: 'fr',
    text: 'Soit 10.000 tonnes et 10 000 tracts.',
    figures: [
      [5, '10.000 tonnes', { value: 10000, unit: 'tonne' }],
      [22, '10 000 tracts', { value: 10000 }],
    ],
  },
  {
    it: 'reads English thousands and decimals',
    language: 'en',
    text: 'It moved 10,500 tons over 2.5 miles.',
    figures: [
      [9, '10,500 tons', { value: 10500 }],
      [26, '2.5 miles', { value: 2.5, unit: 'mile' }],
    ],
  },
  {
    it: 'counts a bare number behind « au moins »',
    language: 'fr',
    text: 'Ils étaient au moins six.',
    figures: [[21, 'six', { value: 6, min: 6 }]],
  },
  {
    it: 'reads no victim as nought',
    language: 'fr',
    text: 'Aucune victime à signaler.',
    figures: [[0, 'Aucune victime', { value: 0 }]],
  },
  { it: 'does not count absent news', language: 'fr', text: 'Aucune information à ce sujet.', figures: [] },
  {
    it: 'keeps an unknown number without a value',
    language: 'fr',
    text: 'Un nombre inconnu de morts.',
    figures: [[0, 'Un nombre inconnu de morts', { unit: 'count' }]],
  },
  {
    it: 'reads two dozen',
    language: 'en',
    text: 'Two dozen trucks burned.',
    figures: [[0, 'Two dozen trucks', { value: 24 }]],
  },
  {
    it: 'reads numbers in words to the thousands',
    language: 'fr',
    text: 'Il y avait deux mille trois cent quatre-vingt-onze caisses.',
    figures: [[11, 'deux mille trois cent quatre-vingt-onze caisses', { value: 2391 }]],
  },
  {
    it: 'reads English hundreds',
    language: 'en',
    text: 'Some one hundred and twenty-six boats sank.',
    figures: [[5, 'one hundred and twenty-six boats', { value: 126, approx: true }]],
  },
  {
    it: 'reads ranges',
    language: 'en',
    text: 'Between 10 and 15 boats sank.',
    figures: [[8, '10 and 15 boats', { min: 10, max: 15 }]],
  },
  {
    it: 'reads percentages and money',
    language: 'en',
    text: 'It lost 12.5% or $3 million.',
    figures: [
      [8, '12.5%', { value: 12.5, unit: 'percent' }],
      [17, '$3 million', { value: 3e6, unit: 'dollar' }],
    ],
  },
  {
    it: 'reads ordinals of a series',
    language: 'en',
    text: 'The third wave of raids began.',
    figures: [[4, 'third wave of raids', { value: 3, unit: 'ordinal' }]],
  },
  { it: 'takes no article for one', language: 'fr', text: 'Un soldat a fui avec un drone.', figures: [] },
  { it: 'counts one dead', language: 'fr', text: 'Le tir a fait un mort.', figures: [[14, 'un mort', { value: 1 }]] },
  { it: 'leaves clock times alone', language: 'fr', text: 'Le tir a eu lieu à 15 heures, puis à 20h30.', figures: [] },
  {
    it: 'leaves names and scores alone',
    language: 'fr',
    text: 'La 1701 et le M16 : la station « T2 », la résolution 2254, un score de 3-1.',
    figures: [],
  },
  { it: 'leaves years and days alone', language: 'en', text: 'On 8 June 2017, and in 2015, it rained.', figures: [] },
  { it: 'leaves aircraft alone', language: 'en', text: 'An F-16 and a Boeing 737 landed.', figures: [] },
] as const)('$it', ({ text, language, figures }) => {
  const found = factsOf(text, language).figures;
  expect(found.map((figure) => [figure.start, wordsOf(text, figure)])).toEqual(
    figures.map(([start, words]) => [start, words]),
  );
  expect(found).toMatchObject(figures.map(([, , fields]) => fields));
});

test('an unknown number has no value', () => {
  expect(factsOf('Un nombre inconnu de morts.', 'fr').figures[0]).not.toHaveProperty('value');
});

test('what is counted keeps what goes with it', () => {
  const text = 'Environ 200 soldats de la garde sont là.';
  const [figure] = factsOf(text, 'fr').figures;
  expect(figure?.of && wordsOf(text, figure.of)).toBe('soldats de la garde');
});

test.for([
  { it: 'keeps « plus de »', language: 'fr', text: 'Plus de 60 soldats ont fui.', words: 'Plus de' },
  { it: 'keeps "about"', language: 'en', text: 'About 200 tents burnt.', words: 'About' },
  {
    it: 'keeps what stands before a currency',
    language: 'en',
    text: 'It cost at least $5 million.',
    words: 'at least',
  },
  { it: 'keeps « entre » of a range', language: 'fr', text: 'Entre 250 et 300 habitants ont fui.', words: 'Entre' },
  { it: 'has none for a plain count', language: 'fr', text: 'Huit personnes ont fui.', words: undefined },
] as const)('a qualifier: $it', ({ language, text, words }) => {
  const [figure] = factsOf(text, language).figures;
  expect(figure?.qualifier && wordsOf(text, figure.qualifier)).toBe(words);
  if (figure?.qualifier) expect(text.slice(figure.qualifier.end, figure.start)).toMatch(/^ ?$/);
});
