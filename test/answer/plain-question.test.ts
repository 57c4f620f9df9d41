import { describe, expect, test } from 'vitest';
import { plainQuestion } from '../../src/answer/asking/plain-question.ts';
import type { Locale } from '../../src/language/locale.ts';

describe('a question is put in the words of reports', () => {
  test.for<{ language: Locale; question: string; plain: string }>([
    { language: 'en', question: 'Who grabbed the dam?', plain: 'Who seized the dam?' },
    { language: 'en', question: 'Why had they gone after the ferry?', plain: 'Why had they attacked the ferry?' },
    { language: 'en', question: 'Who is picking up the parcels?', plain: 'Who is collecting the parcels?' },
    { language: 'en', question: "what's the mayor's job", plain: "what is the mayor's job" },
    { language: 'en', question: "who's been trying to cross the dam", plain: 'who has been cross the dam' },
    { language: 'en', question: 'Before May, who held the dam?', plain: 'who held the dam, before May?' },
    { language: 'en', question: 'Moscow, what does it want?', plain: 'Moscow, what does it want?' },
    { language: 'fr', question: 'Avant mai, qui tenait le barrage ?', plain: 'qui tenait le barrage, avant mai ?' },
    {
      language: 'fr',
      question: "Comment s'appelle la barge qui a coulé à Velmont ?",
      plain: 'quel barge a coulé à Velmont ?',
    },
    {
      language: 'en',
      question: 'What is the name of the ferry that sank off Hamnes?',
      plain: 'which ferry sank off Hamnes?',
    },
    { language: 'fr', question: 'y a t il eu des blessés', plain: 'y a-t-il eu des blessés' },
    { language: 'fr', question: 'les plongeurs sont ils partis', plain: 'les plongeurs sont-ils partis' },
    { language: 'fr', question: 'c quoi le nom du pont', plain: 'quel est le nom du pont' },
    { language: 'fr', question: 'Où le préfet a-t-il pris la parole ?', plain: 'Où le préfet a-t-il parle ?' },
    {
      language: 'fr',
      question: "Le barrage a cédé à cœur, c'était quand",
      plain: 'Le barrage a cédé à cœur, quand etait',
    },
  ])('$question', ({ language, question, plain }) => {
    expect(plainQuestion(question, language)).toBe(plain);
  });

  test('but what is written with a capital inside it is a name', () => {
    expect(plainQuestion('Who owns Grab?', 'en')).toBe('Who owns Grab?');
  });

  test('and words of reports stay as they are', () => {
    const question = 'Who carried out the strike on the shot down plane?';
    expect(plainQuestion(question, 'en')).toBe(question);
  });
});
