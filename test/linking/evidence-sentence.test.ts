import { expect, test } from 'vitest';
import type { Claim } from '../../src/dispatch/dispatch.ts';
import type { Entry } from '../../src/linking/entry.ts';
import { evidenceSentence } from '../../src/linking/evidence-sentence.ts';

const SENTENCES = [
  'The zone was agreed by the Northern Union and Ostravia.',
  'A small group stayed inside after the “NU strike” of 18 May.',
  'A strike of 3 April by the Northern Union had missed.',
];
const text = SENTENCES.join(' ');
const starts = SENTENCES.map((sentence) => text.indexOf(sentence));
const entry = {
  dispatch: { text, paragraphs: [{ start: 0, end: text.length, role: 'body' }] },
  sentences: SENTENCES.map((sentence, i) => ({
    start: starts[i],
    end: (starts[i] ?? 0) + sentence.length,
    paragraph: 0,
    role: 'body',
  })),
} as unknown as Entry;
const claim = { value: 'the Northern Union', paragraph: 1 } as unknown as Claim;

test.each([
  { it: 'by its words alone, of two with all of them the one with a word of the event', naming: [], dated: [], is: 2 },
  { it: 'that gives the day of the event, by a short name too', naming: [0, 1, 2], dated: [1], is: 1 },
  { it: 'that holds the value, before a day alone', naming: [], dated: [1], is: 2 },
])('takes the sentence $it', ({ naming, dated, is }) => {
  expect(evidenceSentence(entry, claim, ['strike'], new Set(naming), new Set(dated))).toBe(is);
});
