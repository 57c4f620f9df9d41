import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partEnd } from '../../src/facts/words/part-end.ts';

/** What a part is, as one expression. */
const PART =
  /\d{1,3}(?:[.,'’\u00a0\u2009\u202f ]\d{3})+(?!\d)|\d+(?:[.,]\d+)?|\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ]\p{L}[\p{L}\p{M}]*)*['’ʼ]?|[^\s]/gu;

const partsOf = (text: string): string[] => {
  const parts: string[] = [];
  for (let at = 0; at < text.length; ) {
    if (/\s/u.test(text.charAt(at))) at++;
    else {
      const end = partEnd(text, at, text.length);
      parts.push(text.slice(at, end));
      at = end;
    }
  }
  return parts;
};

test.for([
  { it: 'takes an elision with its word', text: 'l’armée', parts: ['l’armée'] },
  { it: 'takes thousands as one number', text: '12 000 hommes', parts: ['12 000', 'hommes'] },
  { it: 'takes no year for thousands', text: '2017 000', parts: ['2017', '000'] },
  { it: 'takes decimals, and no full stop', text: '3,5 ou 4.', parts: ['3,5', 'ou', '4', '.'] },
  { it: 'takes digits behind letters', text: 'F16 d’or2', parts: ['F16', 'd’or', '2'] },
  { it: 'takes letters beyond the basic plane', text: '𝐀𝐁 😀', parts: ['𝐀𝐁', '😀'] },
])('$it', ({ text, parts }) => expect(partsOf(text)).toEqual(parts));

test('cuts any text as the expression does', () => {
  const signs = [..."aÉ19.,'’ʼ \u00a0\u202f-«»²½́漢", '𝐀', '😀', '\ud800', '\udc00', '123', '000'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...signs), { maxLength: 16 }), (some) => {
      const text = some.join('');
      expect(partsOf(text)).toEqual(text.match(PART) ?? []);
    }),
    { numRuns: 5000 },
  );
});
