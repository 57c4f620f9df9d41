import { expect, test } from 'vitest';
import { spreadVoices } from '../../src/search/spread-voices.ts';

const order = (...lines: readonly string[]): readonly string[] =>
  spreadVoices(
    lines,
    (line) => line.slice(0, line.indexOf(':')),
    (line) => line.slice(line.indexOf(':') + 1),
  );

test.for([
  {
    it: 'lets another voice in front of a fourth sentence of one',
    lines: ['a:1', 'a:2', 'a:3', 'a:4', 'b:5'],
    order: ['a:1', 'a:2', 'a:3', 'b:5', 'a:4'],
  },
  {
    it: 'lets other words in front of the same words again',
    lines: ['a:1', 'b:1', 'c:1', 'b:2'],
    order: ['a:1', 'b:2', 'b:1', 'c:1'],
  },
  { it: 'leaves a list alone that crowds nobody out', lines: ['a:1', 'b:2', 'a:3'], order: ['a:1', 'b:2', 'a:3'] },
  { it: 'has nothing to say of nothing', lines: [], order: [] },
])('$it', ({ lines, order: wanted }) => {
  expect(order(...lines)).toEqual(wanted);
});
