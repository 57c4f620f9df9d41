import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Contribution, topKSearcher } from '../../src/search/top-k.ts';

const SIZE = 400;

/** Adds everything up: what the pruned search must equal. */
const exhaustive = (lists: readonly Contribution[], k: number): readonly (readonly [number, number])[] => {
  const scores = new Map<number, number>();
  for (const { documents, impacts, weight } of lists)
    documents.forEach((document, i) => {
      scores.set(document, (scores.get(document) ?? 0) + (impacts[i] ?? 0) * weight);
    });
  return [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, k);
};

const list = fc
  .record({
    postings: fc.uniqueArray(fc.tuple(fc.nat(SIZE - 1), fc.integer({ min: 1, max: 255 })), {
      selector: ([document]) => document,
      maxLength: SIZE,
      size: 'max',
    }),
    // Few weights, so that ties are frequent; some far above the others, so that lists are left out.
    weight: fc.constantFrom(1, 1, 1, 2, 3, 40),
    flat: fc.integer({ min: 0, max: 3 }).map((one) => one > 0),
  })
  .map(({ postings, weight, flat }): Contribution => {
    const sorted = [...postings].sort((a, b) => a[0] - b[0]);
    const impacts = Uint8Array.from(sorted, ([, impact]) => (flat ? 1 + (impact % 2) : impact));
    return {
      documents: Uint32Array.from(sorted, ([document]) => document),
      impacts,
      highest: Math.max(0, ...impacts),
      weight,
    };
  });

const search = topKSearcher(SIZE);

test('the pruned top equals adding everything up, ties included, search after search', () => {
  fc.assert(
    fc.property(fc.array(list, { maxLength: 9 }), fc.integer({ min: 1, max: 30 }), (lists, k) => {
      const top = search(lists, k);
      const found = Array.from({ length: top.length }, (_, i) => [top.documents[i], top.scores[i]]);
      expect(found).toEqual(exhaustive(lists, k));
    }),
    { numRuns: 1000 },
  );
});

test('nothing asked, or nothing held, finds nothing', () => {
  expect(search([], 5).length).toBe(0);
  expect(topKSearcher(0)([], 5).length).toBe(0);
});

test('rare words decide before a frequent one is read through', () => {
  const everywhere: Contribution = {
    documents: Uint32Array.from({ length: SIZE }, (_, i) => i),
    impacts: new Uint8Array(SIZE).fill(200),
    highest: 200,
    weight: 1,
  };
  const rare: Contribution = {
    documents: Uint32Array.of(17, 230),
    impacts: Uint8Array.of(9, 8),
    highest: 9,
    weight: 100,
  };
  expect([...search([everywhere, rare], 2).documents]).toEqual([17, 230]);
  expect([...search([everywhere, rare], 2).scores]).toEqual([1100, 1000]);
});
