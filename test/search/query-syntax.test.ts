import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuery } from '../../src/search/query-syntax.ts';

test.for([
  { it: 'plain words', typed: 'zone syrie', text: 'zone syrie', phrases: [], excluded: [] },
  {
    it: 'a phrase',
    typed: '"zone d’exclusion" syrie',
    text: '"zone d’exclusion" syrie',
    phrases: ['zone d’exclusion'],
    excluded: [],
  },
  {
    it: 'phrases in every kind of marks',
    typed: '« pont fermé » “the dam”',
    text: '« pont fermé » “the dam”',
    phrases: ['pont fermé', 'the dam'],
    excluded: [],
  },
  { it: 'a word left out', typed: 'zone -drone', text: 'zone', phrases: [], excluded: ['drone'] },
  { it: 'a hyphen as a hyphen', typed: 'al-tanf est-il', text: 'al-tanf est-il', phrases: [], excluded: [] },
  { it: 'a dash as a dash', typed: 'zone - drone', text: 'zone - drone', phrases: [], excluded: [] },
  { it: 'half a pair of marks as nothing', typed: 'zone "drone', text: 'zone "drone', phrases: [], excluded: [] },
  { it: 'marks around nothing as nothing', typed: '"?!" « »', text: '"?!" « »', phrases: [], excluded: [] },
])('reads $it', ({ typed, text, phrases, excluded }) => {
  expect(parseQuery(typed)).toEqual({ text, phrases, excluded });
});

test('takes anything, and little of much', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      const { phrases, excluded } = parseQuery(typed.repeat(3));
      expect(phrases.length).toBeLessThanOrEqual(8);
      expect(excluded.length).toBeLessThanOrEqual(16);
    }),
  );
  expect(parseQuery('"a1" '.repeat(500)).phrases).toHaveLength(8);
});
