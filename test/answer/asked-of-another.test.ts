import { describe, expect, test } from 'vitest';
import type { Edition } from '../../src/edition/edition.ts';
import { asked, editionOf, folderOf } from '../corpora.ts';

const HARBOUR = `Cranes hit in the port of Velmont

VELMONT, 4 May 2019 - Colonel Maren Oduya told the Harbour Gazette that nine cranes had been hit in the port of Velmont.

British divers have been training guards in the port of Velmont for several months, the harbour office said in French.

The office said that the ferry, struck on Saturday, was carrying timber. On Monday two tugs reached the port of Velmont, which Germany had sent.
`;

const harbour = async (): Promise<Edition> => editionOf(await folderOf({ 'harbour.txt': HARBOUR }));

describe('what is told of somebody else is no answer', () => {
  test.for([
    { question: 'What did Colonel Oduya tell the Harbour Gazette about the cranes hit in Velmont?', kind: 'found' },
    // Another colonel spoke.
    { question: 'What did Colonel Brandt tell the Harbour Gazette about the cranes hit in Velmont?', kind: 'nothing' },
    { question: 'Are there any British divers in the port of Velmont?', kind: 'found' },
    // “In French” is no Frenchman.
    { question: 'Are there any French divers in the port of Velmont?', kind: 'nothing' },
    // Whoever does something says nothing.
    { question: 'What did Germany say about the port of Velmont?', kind: 'nothing' },
  ])('$question → $kind', async ({ question, kind }) => {
    expect(asked(await harbour(), `/ask ${question}`).kind).toBe(kind);
  });
});
