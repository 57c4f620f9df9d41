import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unicodeSentences } from '../../src/sentence/boundaries.ts';

const segmenter = new Intl.Segmenter('fr', { granularity: 'sentence' });
const asked = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);

const SIGNS = [...'aAéÉœŒ19.!?…,:;-–—()[]«»“”‘’\'" \u00a0\u202f\u2009%&ªº/*\u00ad\n\tµ§°€漢'];

test('parts any text where the segmenter of the runtime does', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(fc.constantFrom(...SIGNS), { maxLength: 14 }).map((signs) => signs.join('')),
        fc.string({ unit: 'grapheme' }),
      ),
      (text) => {
        expect(unicodeSentences(text)).toEqual(asked(text));
      },
    ),
    { numRuns: 5000 },
  );
});

test('knows every single sign as the segmenter does', () => {
  for (let code = 0; code < 0x2100; code++)
    for (const [before, after] of [
      ['a. ', 'B'],
      ['A.', 'b'],
      ['b! ', 'c'],
      ['. "', ' »D'],
    ] as const) {
      const text = before + String.fromCharCode(code) + after;
      expect(unicodeSentences(text), text).toEqual(asked(text));
    }
});
