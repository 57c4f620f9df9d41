import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/search/analyse.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import { passageSearcher } from '../../src/search/passage-search.ts';
import { IndexError, loadIndex, saveIndex } from '../../src/search/save-index.ts';

const TEXTS = [
  'Le barrage de Velmont a cédé dans la nuit de mardi. Douze personnes ont été évacuées.',
  'The Velmont dam gave way overnight, officials said.',
  'Le marché aux fromages est fermé. 水 __proto__ œuvre.',
  '',
];

const index = () =>
  buildIndex(
    TEXTS.map((text, id) => {
      const language = id === 1 ? 'en' : 'fr';
      return { id, language, headline: analyse('Velmont', language), sentences: [analyse(text, language)] };
    }),
  );

describe('a saved index', () => {
  const saved = saveIndex(index());

  test.for(['qui a évacué Velmont ?', 'barrage', 'dam', '12', 'œuvre', ''])(
    'read back answers as before: %s',
    (text) => {
      const before = passageSearcher(index())({ text, language: 'fr' }, 10);
      expect(passageSearcher(loadIndex(saved))({ text, language: 'fr' }, 10)).toEqual(before);
    },
  );

  test('is the same bytes for the same documents', () => {
    expect(Buffer.compare(saveIndex(index()), saved)).toBe(0);
    expect(Buffer.compare(saveIndex(loadIndex(saved)), saved)).toBe(0);
  });

  test('can be read out of the middle of a larger buffer', () => {
    const larger = new Uint8Array(saved.length + 3);
    larger.set(saved, 3);
    expect(loadIndex(larger.subarray(3)).ids).toEqual(index().ids);
  });

  test('cut short anywhere is refused', () => {
    fc.assert(
      fc.property(fc.nat(saved.length - 1), (length) => {
        expect(() => loadIndex(saved.slice(0, length))).toThrow(IndexError);
      }),
    );
  });

  test('with any one bit changed is refused', () => {
    fc.assert(
      fc.property(fc.nat(saved.length * 8 - 1), (bit) => {
        expect(() => loadIndex(flipped(bit))).toThrow(IndexError);
      }),
    );
    // The header is short and must not be left to chance.
    for (let bit = 0; bit < 88 * 8; bit++) expect(() => loadIndex(flipped(bit))).toThrow(IndexError);
  });

  const flipped = (bit: number): Uint8Array => {
    const changed = saved.slice();
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    return changed;
  };

  const reasonOf = (bytes: Uint8Array): string => {
    try {
      loadIndex(bytes);
      return 'none';
    } catch (error) {
      return error instanceof IndexError ? error.reason : String(error);
    }
  };

  test.for([
    { it: 'that is empty', bytes: new Uint8Array(0), reason: 'cut-short' },
    { it: 'that is other bytes', bytes: new Uint8Array(500).fill(65), reason: 'not-an-index' },
    { it: 'of another version', bytes: saved.slice().fill(9, 4, 5), reason: 'version' },
    { it: 'cut short', bytes: saved.slice(0, -8), reason: 'cut-short' },
    { it: 'with more behind it', bytes: new Uint8Array([...saved, 0]), reason: 'cut-short' },
    { it: 'with a changed word', bytes: saved.slice().fill(77, 400, 401), reason: 'changed' },
  ])('$it is refused with the reason', ({ bytes, reason }) => {
    expect(reasonOf(bytes)).toBe(reason);
  });
});
