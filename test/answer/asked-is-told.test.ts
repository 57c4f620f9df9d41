import { describe, expect, it } from 'vitest';

import {
  HEAD_QUESTION,
  IN_LANGUAGE,
  LIKENED_TO,
  OFFICES,
  PEOPLE_APART,
  WHENCE,
} from '../../src/language/answer-words.ts';

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
  it.each(['écrit en français', 'said in Arabic.', 'RT en français'])('“%s” names a language', (words) => {
    expect(words.match(IN_LANGUAGE)).toHaveLength(1);
  });
  it.each(['en France', 'in French territory', 'les Français', 'in Russian airstrikes'])('“%s” names none', (words) => {
    expect(words.match(IN_LANGUAGE)).toBeNull();
  });
  it.each(['which harbour did the ferry come from?', "d'ou venait le bac ?"])('“%s” asks whence', (question) => {
    expect(WHENCE.test(question)).toBe(true);
  });
  it.each(['what was the crew put together from', 'which ferry came first?'])('“%s” does not', (question) => {
    expect(WHENCE.test(question)).toBe(false);
  });
  it.each(["est-ce qu'il y a un phare ?", 'il y avait des blesses ?'])('“%s” asks for a thing', (question) => {
    expect(HEAD_QUESTION.test(question)).toBe(true);
  });
});
