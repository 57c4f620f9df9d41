import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitLines } from '../../src/text/lines.ts';

const withEnds = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom('\n', '\r\n', '\r', '\n\r', ' ', '\t', '\u00a0'),
    ),
    { maxLength: 15 },
  )
  .map((pieces) => pieces.join(''));

describe('lines', () => {
  test.for([
    {
      it: 'end at LF, CRLF and CR',
      text: 'a\nb\r\nc\rd',
      lines: [
        [1, 0, 1],
        [2, 2, 3],
        [3, 5, 6],
        [4, 7, 8],
      ],
    },
    {
      it: 'are trimmed, their spans with them',
      text: '  a b\t\n\u00a0c',
      lines: [
        [1, 2, 5],
        [2, 8, 9],
      ],
    },
    {
      it: 'that are blank are counted and empty',
      text: 'a\n \n\nb',
      lines: [
        [1, 0, 1],
        [2, 2, 2],
        [3, 4, 4],
        [4, 5, 6],
      ],
    },
    {
      it: 'begin after the last line end',
      text: 'a\n',
      lines: [
        [1, 0, 1],
        [2, 2, 2],
      ],
    },
    { it: 'of nothing are one', text: '', lines: [[1, 0, 0]] },
  ])('$it', ({ text, lines }) => {
    expect(splitLines(text).map(({ number, start, end }) => [number, start, end])).toEqual(lines);
  });

  test('hold every character but line ends and outer white space, at its place', () => {
    fc.assert(
      fc.property(withEnds, (text) => {
        const lines = splitLines(text);
        expect(lines.map(({ number }) => number)).toEqual(lines.map((_, i) => i + 1));
        let from = 0;
        for (const line of lines) {
          expect(text.slice(line.start, line.end)).toBe(line.text);
          expect(text.slice(from, line.start).trim()).toBe('');
          expect(line.text).not.toMatch(/[\r\n]/);
          from = line.end;
        }
        expect(text.slice(from).trim()).toBe('');
      }),
    );
  });

  test('are as many as people count', () => {
    fc.assert(
      fc.property(withEnds, (text) => {
        expect(splitLines(text)).toHaveLength(text.split(/\r\n|\n|\r/).length);
      }),
    );
  });
});
