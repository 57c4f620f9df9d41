import { describe, expect, test } from 'vitest';
import { asksIdentity } from '../../src/answer/asking/identity.ts';
import { INTRODUCED_BEFORE, INTRODUCED_BEHIND } from '../../src/language/introducing.ts';
import { foldText } from '../../src/text/fold.ts';

const concept = (question: string, text: string, name: boolean) => {
  const start = foldText(question).indexOf(foldText(text));
  return { text: foldText(text), start, end: start + text.length, name, forms: new Map() } as never;
};

describe('who or what something is', () => {
  test.for([
    ['qui est Ana Brel ?', true],
    ["c'est qui Ana Brel", true],
    ['What is the Harf Front?', true],
    ["qu'est-ce que le Front de Harf ?", true],
    ['Where is Harf?', false],
    ['quel est le Front de Harf ?', true],
    ['quelle est la distance entre Brel et Harf ?', false],
  ] as const)('%s', ([question, asks]) => {
    const name = /Front de Harf|Harf Front|Ana Brel|Harf/.exec(question)?.[0] ?? '';
    expect(asksIdentity(foldText(question), [concept(question, name, true)])).toBe(asks);
  });

  test('a rank may stand with the name, another word may not', () => {
    const ranked = 'qui est le colonel brel ?';
    expect(asksIdentity(ranked, [concept(ranked, 'colonel', false), concept(ranked, 'Brel', true)])).toBe(true);
    const other = 'qui est derriere brel ?';
    expect(asksIdentity(other, [concept(other, 'derriere', false), concept(other, 'Brel', true)])).toBe(false);
  });

  test.for([
    [', a group opposed to the truce, said', 'a group opposed to the truce'],
    [' is a base by the river.', 'a base by the river'],
    [', the paper explains, is a base by the river', 'a base by the river'],
    ['» (les Gardes de Harf) a', 'les Gardes de Harf'],
    [' », soutenue par Velmont, avait', 'soutenue par Velmont'],
    [' and the others left', undefined],
    [' said that it would', undefined],
  ] as const)('behind the name: %s', ([behind, words]) => {
    expect(INTRODUCED_BEHIND.exec(behind)?.[1]?.trim()).toBe(words);
  });

  test.for([
    ['coordinated by the army’s staff, the ', 'the army’s staff'],
    ['said the front’s spokesman, Colonel ', 'the front’s spokesman'],
    ['un groupe appelé le ', 'un groupe'],
    ['Two attacks hit the ', undefined],
  ] as const)('before the name: %s', ([before, words]) => {
    expect(INTRODUCED_BEFORE.exec(before)?.[1]).toBe(words);
  });
});
