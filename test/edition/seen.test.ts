import { expect, test } from 'vitest';
import type { Look } from '../../src/edition/inputs.ts';
import { unchangedSince } from '../../src/edition/seen.ts';

const AT = Date.parse('2031-05-06T12:00:00Z');
const before = (seconds: number): number => AT - seconds * 1000;
const LONG_AGO: Look = [100, before(900), before(600), 7];

test.for<{ it: string; was?: Look; is?: Look; trusted: boolean }>([
  { it: 'that looks as it did', was: LONG_AGO, is: LONG_AGO, trusted: true },
  { it: 'of another size', was: LONG_AGO, is: [101, before(900), before(600), 7], trusted: false },
  { it: 'written since', was: LONG_AGO, is: [100, before(899), before(600), 7], trusted: false },
  { it: 'whose time was put back', was: LONG_AGO, is: [100, before(900), AT + 5000, 7], trusted: false },
  { it: 'put in the place of another', was: LONG_AGO, is: [100, before(900), before(600), 8], trusted: false },
  {
    it: 'written as the build began',
    was: [100, before(1), before(1), 7],
    is: [100, before(1), before(1), 7],
    trusted: false,
  },
  { it: 'of a later clock', was: [100, AT + 9, AT + 9, 7], is: [100, AT + 9, AT + 9, 7], trusted: false },
  { it: 'nobody saw', is: LONG_AGO, trusted: false },
  { it: 'that is gone', was: LONG_AGO, trusted: false },
])('a file $it is trusted: $trusted', ({ was, is, trusted }) => {
  const hashOf = unchangedSince(
    { inputs: { 'corpus/a.txt': 'ab' } },
    { at: AT, looks: was ? { 'corpus/a.txt': was } : {} },
    is ? { 'corpus/a.txt': is } : {},
  );
  expect(hashOf('corpus/a.txt')).toBe(trusted ? 'ab' : undefined);
});
