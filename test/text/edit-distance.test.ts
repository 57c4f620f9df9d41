import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../src/text/edit-distance.ts';

/** As the distance is defined, letter by letter. */
const defined = (a: string, b: string): number => {
  if (!a || !b) return a.length + b.length;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  if (a[0] === b[0]) return defined(restA, restB);
  return 1 + Math.min(defined(restA, b), defined(a, restB), defined(restA, restB));
};

test.for([
  { it: 'is nothing between the same', a: 'al tanf', b: 'al tanf', apart: 0 },
  { it: 'counts a letter changed', a: 'raqqa', b: 'rakqa', apart: 1 },
  { it: 'counts a letter left out', a: 'dillon', b: 'dilon', apart: 1 },
  { it: 'counts all of one where the other is empty', a: '', b: 'homs', apart: 4 },
  { it: 'counts all of the other too', a: 'homs', b: '', apart: 4 },
])('$it', ({ a, b, apart }) => {
  expect(editDistance(a)(b)).toBe(apart);
});

test('is what its definition says, of any short texts', () => {
  const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 6 });
  fc.assert(fc.property(short, short, (a, b) => editDistance(a)(b) === defined(a, b)));
});

test('is the same from either side, though texts of more than 32 letters are compared in another way', () => {
  const any = (minLength: number, maxLength: number) =>
    fc.string({ unit: fc.constantFrom('a', 'b', 'é'), minLength, maxLength });
  fc.assert(fc.property(any(28, 32), any(33, 44), (a, b) => editDistance(a)(b) === editDistance(b)(a)));
});
