import { describe, expect, test } from 'vitest';
import { oppositeIn } from '../../src/answer/asking/opposed.ts';
import { asked, editionOf, folderOf } from '../corpora.ts';

const GARRISON = `Guards in the port of Velmont

VELMONT, 4 May 2019 - The harbour office increased its presence in the port of Velmont on 2 May 2019, because thefts had been reported.
`;

describe('what tells the opposite is no answer', () => {
  test.for([
    { question: 'Why did the harbour office increase its presence in the port of Velmont?', kind: 'found' },
    { question: 'Why did the harbour office reduce its presence in the port of Velmont?', kind: 'nothing' },
  ])('$question → $kind', async ({ question, kind }) => {
    const edition = await editionOf(await folderOf({ 'port.txt': GARRISON }));
    expect(asked(edition, `/ask ${question}`).kind).toBe(kind);
  });

  test('and is shown with the word that excludes it', async () => {
    const edition = await editionOf(await folderOf({ 'port.txt': GARRISON }));
    const question = '/ask Why did the harbour office reduce its presence in the port of Velmont?';
    expect(asked(edition, question)).toMatchObject({
      premise: { kind: 'opposite', asked: 'reduce', given: 'increased' },
      citations: [{ quote: expect.stringContaining('increased its presence') }],
    });
  });

  test.for([
    { sentence: "L'empreinte s'est accrue.", opposites: ['accru'], word: 'accrue' },
    { sentence: "L'empreinte s'est accrue.", opposites: [], word: undefined },
    { sentence: 'The presence was reduced.', opposites: ['increas'], word: undefined },
  ])('$sentence', ({ sentence, opposites, word }) => {
    expect(oppositeIn(sentence, opposites)).toBe(word);
  });
});
