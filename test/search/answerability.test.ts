import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/search/analyse.ts';
import { answerability, HITS_NEEDED } from '../../src/search/answerability.ts';
import { explain } from '../../src/search/explain.ts';
import { indexOf } from '../../src/search/search-index.ts';

const TEXTS = [
  'Le barrage de Velmont a cédé dans la nuit du 3 mars 1987. Les habitants de la vallée ont été évacués.',
  'La vallée de Velmont produit un fromage connu dans toute la région.',
  'Le maire a inauguré un pont sur la rivière.',
  'Les pompiers ont éteint un incendie de forêt.',
  'Le marché rouvre lundi.',
  'Une école a fermé faute de maîtres.',
  'Le train de nuit relie la vallée à la capitale.',
  'La récolte de blé a été bonne.',
];
const index = indexOf(
  TEXTS.map((text, id) => ({ id, language: 'fr', headline: [], sentences: [analyse(text, 'fr')] })),
);
const ask = (text: string) => index.search({ text, language: 'fr' }, HITS_NEEDED);

describe('whether it answers', () => {
  test('a question whose words stand together is likelier answered than one whose words do not', () => {
    const held = answerability(ask('Quand le barrage de Velmont a-t-il cédé ?'));
    const not = answerability(ask('Quand le président de Velmont a-t-il démissionné ?'));
    expect(held.probability).toBeGreaterThan(not.probability);
    expect(held.missing).toEqual([]);
    expect(not.missing.map(({ text }) => text)).toEqual(['demissionne', 'president']);
  });

  test('nothing found is no answer, and everything is missing', () => {
    const { probability, missing } = answerability(ask('xylophone'));
    expect(probability).toBe(0);
    expect(missing.map(({ text }) => text)).toEqual(['xylophone']);
  });
});

describe('why', () => {
  test('the features add up to the score', () => {
    const result = ask('barrage vallée');
    for (const hit of result.hits) {
      const sum = Object.values(explain(index.data, result, hit).features).reduce((a, b) => a + b, 0);
      expect(sum).toBeCloseTo(hit.score, 9);
    }
  });

  test('every word says what it met and how', () => {
    const result = ask('barrages évacuation vellmont');
    const [hit] = result.hits;
    const why = hit && explain(index.data, result, hit);
    expect(why?.matches.map(({ asked, met }) => ({ asked, met }))).toEqual([
      { asked: 'barrages', met: [{ word: 'barrage', kind: 'stem' }] },
      { asked: 'evacuation', met: [{ word: 'evacues', kind: 'stem' }] },
      { asked: 'vellmont', met: [{ word: 'velmont', kind: 'guess' }] },
    ]);
  });
});
