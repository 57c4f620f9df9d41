import { describe, expect, test } from 'vitest';
import { LEXICON } from '../../src/language/lexicon/lexicon.ts';

const senses = new Map(LEXICON.map(({ fr, en }) => [fr, en]));

/** Words of small letters, accents and ligatures included, parted by single spaces, hyphens or apostrophes. */
const WORDS = /^\p{Ll}+(?:[ '-]\p{Ll}+|' \p{Ll}+)*$/u;

describe('the lexicon', () => {
  test('holds enough headwords to ask across languages', () => {
    expect(LEXICON.length).toBeGreaterThanOrEqual(1_000);
  });

  test('has every headword once, so that its senses are one group', () => {
    expect(LEXICON.map(({ fr }) => fr).filter((fr, index, all) => all.indexOf(fr) !== index)).toEqual([]);
  });

  test('has no empty sense, none twice, and no more than five', () => {
    expect(
      LEXICON.filter(({ en }) => en.length === 0 || en.length > 5 || en.includes('') || new Set(en).size < en.length),
    ).toEqual([]);
  });

  test('has letters, spaces, hyphens and apostrophes alone', () => {
    expect(LEXICON.flatMap(({ fr, en }) => [fr, ...en]).filter((words) => !WORDS.test(words))).toEqual([]);
  });

  test('spells French with composed accents, as folding expects', () => {
    expect(LEXICON.filter(({ fr }) => fr !== fr.normalize('NFC'))).toEqual([]);
  });
});
