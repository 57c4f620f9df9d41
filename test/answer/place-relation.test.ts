import { expect, test } from 'vitest';
import { compareValues } from '../../src/answer/comparing/compare-values.ts';
import type { SlotValue } from '../../src/answer/comparing/slot-value.ts';

const place = (text: string, voice: string): SlotValue => ({
  slot: 'place',
  report: voice,
  voice,
  publisher: voice,
  entry: 0,
  sentence: 0,
  text,
  key: 'brume',
  comparable: true,
  certainty: 'asserted',
  hedged: false,
  says: [],
  basis: 'reviewed',
});

test.for([
  { a: 'inside the zone', b: 'near Brume', status: 'differs' },
  { a: 'within the closed zone', b: 'the same road, near Brume', status: 'differs' },
  { a: 'dans la zone', b: 'près de Brume', status: 'differs' },
  { a: "à l'intérieur de la zone", b: 'non loin de Brume', status: 'differs' },
  { a: 'dans la zone de Brume', b: 'près de Brume', status: 'same' },
  { a: 'around Brume', b: 'near Brume', status: 'same' },
  { a: 'near the zone', b: 'near Brume', status: 'same' },
])('of a place "$a" beside "$b" is $status', ({ a, b, status }) => {
  expect(compareValues('place', [place(a, 'one'), place(b, 'two')], 'en').status).toBe(status);
});

test('one voice that says both does not differ from itself', () => {
  const values = [place('inside the zone', 'one'), place('near Brume', 'one'), place('at Brume', 'two')];
  expect(compareValues('place', values, 'en').status).toBe('same');
});

// A place that is not the event's own could not be held against itself.
test('one place in the same words is the same, known or not', () => {
  const values = ['one', 'two'].map((voice) => ({
    ...place('south of the country', voice),
    key: 'south of the country',
    comparable: false,
  }));
  expect(compareValues('place', values, 'en').status).toBe('same');
});
