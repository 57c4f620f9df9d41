import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/search/analyse.ts';
import type { IndexedDocument } from '../../src/search/build-index.ts';
import { indexOf } from '../../src/search/search-index.ts';

const document = (id: number, text: string, title = '', language = 'fr'): IndexedDocument => ({
  id,
  language,
  headline: analyse(title, language),
  sentences: text.split('|').map((sentence) => analyse(sentence, language)),
});

const DOCUMENTS = [
  document(0, 'Le barrage a cédé dans la nuit.', 'Velmont'),
  document(1, 'Des experts inspectent le barrage de Velmont.', 'Rivière'),
  document(2, 'Le marché rouvre.|Une enquête est en cours sur les barres.'),
  document(3, 'Du fromage.', 'Barrage'),
  document(4, 'The hospital treated twelve wounded soldiers.', '', 'en'),
  document(5, 'En 1944, la ville comptait 320 habitants.'),
  document(6, 'La ville est belle.|Le maire a été élu en mars.'),
];

const idsOf = (text: string, language: 'fr' | 'en' = 'fr', documents = DOCUMENTS): readonly number[] =>
  indexOf(documents)
    .search({ text, language }, 10)
    .hits.map(({ id }) => id);

describe('the index', () => {
  test.for([
    { it: 'finds documents that hold any of the words', text: 'cédé enquête absent', ids: [0, 2] },
    { it: 'finds a word in another form', text: 'inspecté', ids: [1] },
    { it: 'guesses a word with one slip', text: 'fromgae', ids: [3] },
    { it: 'does not guess where the word is known', text: 'barres', ids: [2] },
    { it: 'does not guess numbers', text: '1945', ids: [] },
    { it: 'takes numbers whole', text: '32', ids: [] },
    { it: 'finds across languages by the lexicon', text: 'soldat', ids: [4] },
    { it: 'finds across languages by a cognate', text: 'hôpital', ids: [4] },
    { it: 'finds a word of the other language typed alone', text: 'wounded', ids: [4] },
  ])('$it', ({ text, ids }) => {
    expect([...idsOf(text)].sort()).toEqual(ids);
  });

  test('finds other words for what is asked where they are looked for', () => {
    const index = indexOf([...DOCUMENTS, document(7, 'Les assaillants ont fui.'), document(8, 'Le temps se gâte.')]);
    const ids = (paraphrased: boolean): readonly number[] =>
      index.search({ text: 'agresseurs', language: 'fr', paraphrased }, 10).hits.map(({ id }) => id);
    expect(ids(true)).toEqual([7]);
    expect(ids(false)).toEqual([]);
  });

  test('puts a document that says it before one that only has it in its headline', () => {
    expect(idsOf('barrage').at(-1)).toBe(3);
  });

  test('puts a document that holds more of what is asked first', () => {
    expect(idsOf('barrage cédé')[0]).toBe(0);
  });

  test('puts a sentence that can answer first: a year where a day is asked', () => {
    expect(idsOf('Quand la ville a-t-elle été fondée ?')[0]).toBe(5);
  });

  test('gives best first and no more than asked for', () => {
    const { hits } = indexOf(DOCUMENTS).search({ text: 'barrage cédé fromage', language: 'fr' }, 2);
    expect(hits).toHaveLength(2);
    expect(hits[0]?.score).toBeGreaterThanOrEqual(hits[1]?.score ?? 0);
  });

  test.for([
    { it: 'nothing', text: '' },
    { it: 'an absent word', text: 'xylophone' },
    { it: 'stop words', text: 'le la de qui quoi' },
    { it: 'punctuation', text: '?!… « » -- ((([[[' },
    { it: 'one letter', text: 'x' },
    { it: 'emoji', text: '🔥🔥👍🏽' },
    { it: 'another script', text: 'ما الذي حدث في التنف' },
    { it: 'a regular expression', text: '(a+)+$|.*\\' },
    { it: 'quotation marks', text: '"'.repeat(500) },
  ])('finds nothing for $it', ({ text }) => {
    expect(idsOf(text)).toEqual([]);
  });

  test('reads so much of a question of ten thousand words and no more', () => {
    const text = Array.from({ length: 10_000 }, (_, i) => (i === 3 ? 'fromage' : `mot${i}`)).join(' ');
    const { hits, concepts } = indexOf(DOCUMENTS).search({ text, language: 'fr' }, 10);
    expect(hits[0]?.id).toBe(3);
    expect(concepts.length).toBeLessThanOrEqual(64);
  });

  test('of nothing finds nothing', () => {
    expect(idsOf('barrage', 'fr', [])).toEqual([]);
  });

  test('counts in how many documents a stem stands', () => {
    const index = indexOf(DOCUMENTS);
    expect([index.frequency('barrag'), index.frequency('absent'), index.size]).toEqual([3, 0, 7]);
  });
});
