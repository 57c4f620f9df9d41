import { expect, test } from 'vitest';
import { stateOf } from '../../src/answer/comparing/actor-key.ts';

test.for<{ names: readonly string[]; state: string | undefined }>([
  { names: ['les États-Unis', 'the United States'], state: 'state US' },
  { names: ['US forces'], state: 'state US' },
  { names: ['l’armée américaine'], state: 'state US' },
  { names: ['Russian warplanes'], state: 'state RU' },
  { names: ['la coalition conduite par les États-Unis', 'US-led coalition'], state: undefined },
  { names: ['Iran-backed groups'], state: undefined },
  { names: ['pro-government forces in Syria'], state: undefined },
  { names: ['Syrian rebels'], state: undefined },
  { names: ['American and British special forces'], state: undefined },
  { names: ['Odile Fauchet'], state: undefined },
])('a state and its forces are one actor, and nobody else is: $names', ({ names, state }) => {
  expect(stateOf(names)).toBe(state);
});
