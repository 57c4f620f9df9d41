import { expect, test } from 'vitest';
import { answer } from '../../src/answer/answer-question.ts';
import { editionFrom, SHIPPED } from '../editions.ts';

test('in the original a note is read in its report’s language, and the rest of the answer stays the reader’s', async () => {
  const edition = await editionFrom(SHIPPED);
  const question = { command: 'event', topic: 'al-tanf' } as const;
  const own = answer(edition, { question, locale: 'fr' });
  const original = answer(edition, { question, locale: 'fr', original: true });
  if (own.kind !== 'found' || original.kind !== 'found') throw new Error('nothing found');
  expect(own.citations.some(({ translated }) => translated)).toBe(true);
  expect(original.citations.filter(({ translated }) => translated)).toEqual([]);
  expect(new Set(original.citations.map(({ language }) => language))).toEqual(new Set(['en', 'fr']));
  expect(original.subject).toEqual(own.subject);
  expect(answer(edition, { question, locale: 'fr' })).toEqual(own);
});
