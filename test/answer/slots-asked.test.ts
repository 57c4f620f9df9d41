import { describe, expect, test } from 'vitest';
import { slotsAsked } from '../../src/answer/asking/slots-asked.ts';
import { SLOTS } from '../../src/dispatch/dispatch.ts';
import { whatIsAsked } from '../../src/search/what-is-asked.ts';
import { foldText } from '../../src/text/fold.ts';
import { splitWords } from '../../src/text/words.ts';

const asked = (question: string, onlyNames = false): readonly string[] => {
  const folded = foldText(question);
  const words = splitWords(folded).map(({ text }) => text);
  return slotsAsked(whatIsAsked(question), words, folded, onlyNames);
};

describe('what of an event a question asks for', () => {
  test.for([
    ['Did anyone die in the raid?', ['killed']],
    ['Y a-t-il eu des victimes ?', ['killed', 'wounded']],
    ['L’offensive a-t-elle échoué ?', ['outcome']],
    ['How many soldiers are there?', ['strength']],
    ['Quel était l’objectif ?', ['motive']],
    ['Comment Velmont a-t-elle réagi ?', ['reaction']],
    ['Who condemned the raid?', ['reaction']],
    ['Who ordered the raid?', ['actor', 'culprit']],
    ['Qui est entraîné à Velmont ?', ['target']],
    ['Who was hit in the raid?', ['target']],
    ['Pourquoi ont-ils tiré ?', ['motive']],
    ['What does the drone look like?', []],
  ] as const)('%s', ([question, slots]) => {
    expect(asked(question)).toEqual(slots);
  });

  test('what happened asks for all of it, where nothing but names and days are asked about', () => {
    expect(asked('Que s’est-il passé à Velmont ?', true)).toEqual(SLOTS);
    expect(asked('What happened to the tank?')).toEqual([]);
  });
});
