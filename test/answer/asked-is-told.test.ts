import { describe, expect, it } from 'vitest';

import { LIKENED_TO, OFFICES, PEOPLE_APART } from '../../src/language/answer-words.ts';

describe('words that tell what is asked', () => {
  it.each(['civils', 'civilians', 'children', 'otages'])('%s are told apart from others', (word) => {
    expect(PEOPLE_APART.test(word)).toBe(true);
  });
  it.each(['personnes', 'people', 'soldats', 'civilisation'])('%s are not', (word) => {
    expect(PEOPLE_APART.test(word)).toBe(false);
  });
  it.each(['president', 'ministre', 'commander'])('%s is an office', (word) => {
    expect(OFFICES.test(word)).toBe(true);
  });
  it.each(['about the size of an ', "de la taille d'un ", 'in the same class as the '])('“%s” only likens', (words) => {
    expect(LIKENED_TO.test(words)).toBe(true);
  });
  it.each(['shot down by an ', 'sized by the '])('“%s” does not', (words) => {
    expect(LIKENED_TO.test(words)).toBe(false);
  });
});
