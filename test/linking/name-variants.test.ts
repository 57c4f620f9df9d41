import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_AUTHORITY } from '../../src/linking/authority.ts';
import { gazetteer } from '../../src/linking/gazetteer.ts';
import { compareNames } from '../../src/linking/name-variants.ts';

test.for([
  {
    it: 'knows French and English spelling of one sound',
    a: 'Jisr al-Choughour',
    b: 'Jisr ash-Shughur',
    sameness: 'same',
  },
  { it: 'passes over the article', a: 'Al-Anbar', b: 'Anbar', sameness: 'same' },
  { it: 'passes over the letter an article took on', a: 'Deir Ezzor', b: 'Dayr az-Zawr', sameness: 'same' },
  { it: 'joins « Abou » and « Bou »', a: 'Boukamal', b: 'Abu Kamal', sameness: 'same' },
  { it: 'knows names no spelling brings together', a: 'Le Caire', b: 'Cairo', sameness: 'same' },
  { it: 'knows countries in both languages', a: 'Allemagne', b: 'Germany', sameness: 'same' },
  { it: 'takes a surname for the full name', a: 'Ryan Dillon', b: 'Dillon', sameness: 'same' },
  { it: 'wants first names to agree', a: 'Ryan Dillon', b: 'Brian Dillon', sameness: 'different' },
  { it: 'keeps two of one family apart', a: 'Bachar al-Assad', b: 'Hafez al-Assad', sameness: 'different' },
  { it: 'keeps two towns of one first word apart', a: 'Khan Touman', b: 'Khan Cheikhoun', sameness: 'different' },
  { it: 'keeps a vowel that is all the difference', a: 'Ghouta', b: 'Ghat', sameness: 'different' },
  { it: 'keeps numbers apart', a: '3e brigade', b: '4e brigade', sameness: 'different' },
  { it: 'leaves a doubtful spelling to people', a: 'Rayan Delon', b: 'Ryan Dillon', sameness: 'unsure' },
])('$it', ({ a, b, sameness }) => {
  expect(compareNames(a, b).sameness).toBe(sameness);
  expect(compareNames(b, a).sameness).toBe(sameness);
});

test('never merges two ids of the authority, and keeps its `not:`', () => {
  const entity = (id: string, fr: string, en: string, not: readonly string[] = []) =>
    ({ id, kind: 'place', names: { fr, en }, aliases: [], acronyms: [], not }) as const;
  const known = gazetteer({
    ...NO_AUTHORITY,
    entities: [
      entity('mayadin', 'Mayadine', 'Mayadin'),
      entity('maadan', 'Maadan', 'Maadan'),
      entity('tabqa', 'Tabka', 'Tabqa', ['Tabaka']),
    ],
  });
  expect(compareNames('Mayadin', 'Maadan', known).sameness).toBe('different');
  expect(compareNames('Mayadine', 'Mayadin', known)).toMatchObject({ sameness: 'same', why: 'authority' });
  expect(compareNames('Tabka', 'Tabaka', known)).toMatchObject({ sameness: 'different', why: 'authority' });
});

test('is the same both ways round, and sure of a name and itself', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }), (a, b) => {
      expect(compareNames(a, b).sameness).toBe(compareNames(b, a).sameness);
      expect(compareNames(a, a).sameness).toBe('same');
    }),
  );
});
