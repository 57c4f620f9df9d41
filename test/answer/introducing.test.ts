import { describe, expect, test } from 'vitest';
import { asksIdentity } from '../../src/answer/asking/identity.ts';
import { INTRODUCED_BEFORE, INTRODUCED_BEHIND } from '../../src/language/introducing.ts';
import { foldText } from '../../src/text/fold.ts';

const concept = (text: string, name: boolean) =>
  ({ text: foldText(text), start: 50, end: 50 + text.length, name, forms: new Map() }) as never;

describe('who or what something is', () => {
  test.for([
    ['qui est Ana Brel ?', true],
    ["c'est qui Ana Brel", true],
    ['What is the Harf Front?', true],
    ["qu'est-ce que le Front de Harf ?", true],
    ['Where is Harf?', false],
  ] as const)('%s', ([question, asks]) => {
    expect(asksIdentity(foldText(question), [concept('Harf', true)])).toBe(asks);
  });

  test('a rank may stand with the name, another word may not', () => {
    expect(asksIdentity('qui est le colonel brel ?', [concept('colonel', false), concept('Brel', true)])).toBe(true);
    expect(asksIdentity('qui est derriere brel ?', [concept('derriere', false), concept('Brel', true)])).toBe(false);
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
