import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanTyped } from '../../src/discord/clean-typed.ts';
import { QUESTIONS } from '../../src/discord/commands/questions.ts';
import { ACTIONS, decodeState, encodeState, type State } from '../../src/discord/state.ts';

const typedText = fc.string({ unit: 'binary', maxLength: 120 }).map(cleanTyped);

const states: fc.Arbitrary<State> = fc
  .record({
    action: fc.constantFrom(...ACTIONS),
    owner: fc.oneof(fc.constant(null), fc.bigInt({ min: 1n, max: 2n ** 64n - 1n }).map(String)),
    edition: fc.stringMatching(/^[0-9a-f]{12}$/),
    page: fc.nat(9999),
    original: fc.boolean(),
    command: fc.constantFrom(...QUESTIONS),
    texts: fc.array(
      typedText.filter((text) => text !== ''),
      { minLength: 5, maxLength: 5 },
    ),
  })
  .map(({ command, texts, ...rest }) => {
    const values = [...texts];
    return { ...rest, command: command.name, question: command.question(() => values.shift() ?? 'x') };
  });

test('a state comes back as it went in, or says that its question is to be read back', () => {
  fc.assert(
    fc.property(states, (state) => {
      const customId = encodeState(state);
      expect(customId.length).toBeLessThanOrEqual(100);
      const decoded = decodeState(customId);
      expect(decoded).toEqual({ ...state, question: decoded?.question === null ? null : state.question });
    }),
  );
});

test('a short question is always carried along', () => {
  const question = { command: 'event', topic: '|^'.repeat(23) } as const;
  const state: State = {
    action: 'page',
    owner: '18446744073709551615',
    edition: '0123456789ab',
    page: 9999,
    original: true,
    command: 'event',
    question,
  };
  expect(decodeState(encodeState(state))).toEqual(state);
});

test('whatever a custom_id holds, reading it never throws', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (customId) => void decodeState(customId)));
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 9 }), (parts) => void decodeState(['2', ...parts].join('|'))),
  );
});

test.for([
  { it: 'of an earlier form', customId: '1|0|z|abc|0|event|al-tanf' },
  { it: 'of another bot', customId: 'play_song' },
  { it: 'with an action that does not exist', customId: '2|10|z|abc|0|event|al-tanf' },
  { it: 'with a command that no longer exists', customId: '2|0|z|abc|0|rumour|al-tanf' },
  { it: 'with a page that is no number', customId: '2|0|z|abc|-1|event|al-tanf' },
  { it: 'without what the command needs', customId: '2|0|z|abc|0|event' },
  { it: 'with more than the command has', customId: '2|0|z|abc|0|event|a|b' },
  { it: 'with an inherited name', customId: '2|0|z|abc|0|constructor|a' },
  { it: 'that is empty', customId: '' },
])('a custom_id $it is no state', ({ customId }) => {
  expect(decodeState(customId)).toBeUndefined();
});
