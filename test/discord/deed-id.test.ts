import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deedId, readDeedId } from '../../src/discord/deed-id.ts';
import { decodeState } from '../../src/discord/state.ts';

test('a command finds its words again', () => {
  expect(readDeedId(deedId('index', 'review', '12'))).toEqual({ command: 'index', words: ['review', '12'] });
});

test.for(['', 'deed', 'deed|', '1|0|z|abc|0|event|al-tanf', 'play_song'])(
  '%j belongs to no such command',
  (customId) => {
    expect(readDeedId(customId)).toBeUndefined();
  },
);

test('an id of one kind is never read as the other', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z0-9]{1,8}$/), { maxLength: 5 }), (words) => {
      expect(decodeState(deedId('index', ...words))).toBeUndefined();
    }),
  );
});

test('an id that Discord would refuse is a slip of ours', () => {
  expect(() => deedId('index', 'x'.repeat(100))).toThrow('index');
});
