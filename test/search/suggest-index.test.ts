import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suggestIndex } from '../../src/search/suggest-index.ts';

const item = (label: string, count: number, ...names: readonly string[]) => ({
  label,
  count,
  names: [label, ...names],
});

const suggest = suggestIndex([
  item('Raqqa', 3, 'Ar-Raqqah'),
  item('Rakovsky', 1),
  item('Al-Tanf', 9, 'at-Tanf'),
  item('Tanfield', 2),
  item('Daech', 5, 'État islamique'),
  item('Éric Vael', 1, 'Vael'),
  item('Base d’Al-Tanf', 4),
]);

test.for([
  {
    it: 'the exact name first, then names that begin so, then words that do',
    typed: 'tanf',
    labels: ['Tanfield', 'Al-Tanf', 'Base d’Al-Tanf'],
  },
  { it: 'an exact name whatever its marks', typed: 'AL TANF', labels: ['Al-Tanf', 'Base d’Al-Tanf', 'Tanfield'] },
  { it: 'a name without its accent', typed: 'eric', labels: ['Éric Vael'] },
  { it: 'a later word of a name', typed: 'islam', labels: ['Daech'] },
  { it: 'a part of a word', typed: 'nfie', labels: ['Tanfield'] },
  { it: 'a name carried over otherwise', typed: 'rakka', labels: ['Raqqa'] },
  { it: 'a name spelt the English way', typed: 'daesh', labels: ['Daech'] },
  {
    it: 'what stands in most reports for nothing typed',
    typed: '',
    labels: ['Al-Tanf', 'Daech', 'Base d’Al-Tanf', 'Raqqa', 'Tanfield', 'Rakovsky', 'Éric Vael'],
  },
  { it: 'nothing for signs', typed: '???', labels: [] },
  { it: 'nothing for what nobody is called', typed: 'zzzz', labels: [] },
])('completes $it', ({ typed, labels }) => {
  expect(suggest(typed, 25).map(({ label }) => label)).toEqual(labels);
});

test('completes anything within the limit, each once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 0, max: 5 }), (typed, limit) => {
      const found = suggest(typed, limit);
      expect(found.length).toBeLessThanOrEqual(limit);
      expect(new Set(found).size).toBe(found.length);
    }),
  );
});
