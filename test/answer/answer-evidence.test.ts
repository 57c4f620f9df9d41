import { describe, expect, it, test } from 'vitest';
import { DAY_BOUND, EVIDENCE, HOW_MUCH, NO_NUMBER, SOURCE_QUESTION } from '../../src/language/answer-evidence.ts';
import { WHENCE } from '../../src/language/answer-words.ts';
import { editionOf, folderOf, foundFor, itemsOf } from '../corpora.ts';

const QUAY = {
  'tarvik.txt': `Fire on the quay of Tarvik

A brawl between dockers and the harbour guard broke out in Tarvik on Monday, the town hall said.

It started, according to the guard, with a quarrel over a crane.

Six dockers were hurt in Tarvik, said a nurse on the quay cited by the Norvik Courier.

The boats of the guard had come from Hamnes, the town hall added.

An hour later a crane caught fire in Hamnes, the guard said.

The guard is a few kilometres from Aldfoss.
`,
  'hamnes.txt': `Les plaintes de Hamnes

Des dockers ont porté plainte à Hamnes contre la garde du port, sans qu'un nombre soit donné.

Passés par Lorvik, les dockers ont gagné Hamnes jeudi, selon la mairie.
`,
};

describe('words that bear a question out', () => {
  test.for([
    {
      it: 'how something began',
      question: 'How did the brawl in Tarvik start?',
      sentence: 'It started, according',
      words: undefined,
    },
    {
      it: 'whom somebody has their figures from',
      question: 'Who did the Norvik Courier get its figures of the dockers hurt from?',
      sentence: 'Six dockers were hurt',
      words: 'a nurse on the quay',
    },
    {
      it: 'whence something came',
      question: 'Where had the boats of the guard come from?',
      sentence: 'The boats of the guard',
      words: 'Hamnes',
    },
    {
      it: 'how far without a number',
      question: 'How close is the guard to Aldfoss?',
      sentence: 'The guard is a few',
      words: 'a few kilometres',
    },
    {
      it: 'how long after without a number',
      question: 'How long after did a crane catch fire in Hamnes?',
      sentence: 'An hour later',
      words: 'An hour later',
    },
  ])('$it', async ({ question, sentence, words }) => {
    const found = foundFor(await editionOf(await folderOf(QUAY)), `/ask question:"${question}"`);
    expect(found.citations[0]?.quote.startsWith(sentence)).toBe(true);
    expect(itemsOf(found, 'answer')[0]?.answer?.text).toBe(words);
  });
});

describe('which questions are of which kind', () => {
  it.each([
    'comment a debute la bagarre',
    'how did it begin',
    'why does the bridge matter',
    'pourquoi ce col est-il si important',
    'how old is the guard',
  ])('“%s” is borne out by words of its kind', (question) => {
    expect(EVIDENCE.some(({ asks }) => asks.test(question))).toBe(true);
  });
  it.each([
    'sans qu’un nombre soit donne',
    "sans qu'un nombre soit donne",
    'no figure was given',
    'did not say how many',
  ])('“%s” gives no number', (words) => expect(NO_NUMBER.test(words)).toBe(true));
  it.each(['le village est a la frontiere de quel pays', 'pres de quel port'])('“%s” asks not whence', (question) => {
    expect(WHENCE.test(question)).toBe(false);
  });
  it.each(['de quel port venaient les bateaux', "d'ou venaient les bateaux"])('“%s” asks whence', (question) => {
    expect(WHENCE.test(question)).toBe(true);
  });
  it('a day behind “before” only bounds', () => {
    expect(DAY_BOUND.test('where did they meet before the strike of ')).toBe(true);
    expect(DAY_BOUND.test('what happened at the quay on ')).toBe(false);
  });
  it('asks for amounts and sources', () => {
    expect(HOW_MUCH.test('how much grain was stored')).toBe(true);
    expect(SOURCE_QUESTION.test('de qui le journal tient-il ses chiffres')).toBe(true);
    expect(SOURCE_QUESTION.test('who took the boat to the island')).toBe(false);
  });
});
