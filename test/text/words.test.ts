import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../src/text/hash.ts';
import { contains, overlaps } from '../../src/text/span.ts';
import { splitWords } from '../../src/text/words.ts';

describe('words', () => {
  test.for([
    {
      it: 'part at apostrophes and hyphens',
      text: "l'eau de saint-aurel",
      words: [
        ['l', 0],
        ['eau', 2],
        ['de', 6],
        ['saint', 9],
        ['aurel', 15],
      ],
    },
    {
      it: 'hold digits',
      text: '320 habitants, t2',
      words: [
        ['320', 0],
        ['habitants', 4],
        ['t2', 15],
      ],
    },
    {
      it: 'are of any script',
      text: 'Ω水 ж',
      words: [
        ['Ω水', 0],
        ['ж', 3],
      ],
    },
    { it: 'are none among signs', text: '… — !', words: [] },
  ])('$it', ({ text, words }) => {
    expect(splitWords(text).map((word) => [word.text, word.start])).toEqual(words);
  });

  test('stand where they say, in order, with no letter or digit between them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let from = 0;
        for (const word of splitWords(text)) {
          expect(text.slice(word.start, word.end)).toBe(word.text);
          expect(text.slice(from, word.start)).not.toMatch(/[\p{L}\p{N}]/u);
          from = word.end;
        }
        expect(text.slice(from)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});

describe('spans', () => {
  test.for([
    { it: 'a span contains itself and shares its characters', a: [2, 5], b: [2, 5], inside: true, shared: true },
    { it: 'a span contains what lies within', a: [2, 9], b: [3, 5], inside: true, shared: true },
    { it: 'a span does not contain what reaches out of it', a: [2, 5], b: [4, 6], inside: false, shared: true },
    { it: 'neighbours share nothing', a: [2, 5], b: [5, 6], inside: false, shared: false },
    { it: 'spans far apart share nothing', a: [0, 1], b: [7, 9], inside: false, shared: false },
  ])('$it', ({ a: [aStart = 0, aEnd = 0], b: [bStart = 0, bEnd = 0], inside, shared }) => {
    const [a, b] = [
      { start: aStart, end: aEnd },
      { start: bStart, end: bEnd },
    ];
    expect([contains(a, b), overlaps(a, b), overlaps(b, a)]).toEqual([inside, shared, shared]);
  });
});

describe('hashes', () => {
  test('are SHA-256 of the bytes; a text is hashed as UTF-8', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256('é')).toBe(sha256(new Uint8Array([0xc3, 0xa9])));
  });
});
