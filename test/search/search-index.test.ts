import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createIndex, IndexError, type IndexedDocument, loadIndex } from '../../src/search/search-index.ts';

const document = (id: number, body: string, context = ''): IndexedDocument => ({
  id,
  body: body.split(' ').filter(Boolean),
  context: context.split(' ').filter(Boolean),
});

const DOCUMENTS = [
  document(0, 'barrag ced nuit', 'velmont'),
  document(1, 'barrag inspect @velmont', 'rivier'),
  document(2, 'march enquet barr'),
  document(3, 'fromag', 'barrag'),
];

const filled = (documents: readonly IndexedDocument[] = DOCUMENTS) => {
  const index = createIndex();
  index.add(documents);
  return index;
};

describe('the index', () => {
  test('finds documents that hold any of the terms, and says which', () => {
    const hits = filled().search(['ced', 'enquet', 'absent'], 10);
    expect(hits.map(({ id, terms }) => [id, terms])).toEqual(
      expect.arrayContaining([
        [0, ['ced']],
        [2, ['enquet']],
      ]),
    );
    expect(hits).toHaveLength(2);
  });

  test('puts a document that says it before one that only has it in its headline', () => {
    expect(filled().search(['barrag'], 10).at(-1)?.id).toBe(3);
  });

  test('puts a document that holds more of what is asked first', () => {
    expect(filled().search(['barrag', 'ced'], 10)[0]?.id).toBe(0);
  });

  test('gives best first and no more than asked for', () => {
    const hits = filled().search(['barrag', 'ced', 'fromag'], 2);
    expect(hits).toHaveLength(2);
    expect(hits[0]?.score).toBeGreaterThanOrEqual(hits[1]?.score ?? 0);
  });

  test('finds nothing for nothing', () => {
    expect(filled().search([], 10)).toEqual([]);
    expect(filled().search(['absent'], 10)).toEqual([]);
    expect(createIndex().search(['barrag'], 10)).toEqual([]);
  });

  test('takes a term whole: names are no prefixes and no words', () => {
    expect(
      filled()
        .search(['barr'], 10)
        .map(({ id }) => id),
    ).toEqual([2]);
    expect(
      filled()
        .search(['@velmont'], 10)
        .map(({ id }) => id),
    ).toEqual([1]);
  });

  test('counts in how many documents a term stands, also after adding and removing', () => {
    const index = filled();
    expect([index.frequency('barrag'), index.frequency('absent'), index.size()]).toEqual([3, 0, 4]);
    index.remove([1]);
    expect([index.frequency('barrag'), index.size()]).toEqual([2, 3]);
    index.add([document(7, 'barrag')]);
    expect([index.frequency('barrag'), index.size()]).toEqual([3, 4]);
  });

  test('no longer finds what was removed', () => {
    const index = filled();
    index.remove([0, 3]);
    expect(index.search(['barrag', 'ced', 'fromag'], 10).map(({ id }) => id)).toEqual([1]);
  });

  test('suggests terms that begin so, most frequent first, each once', () => {
    expect(filled().suggest('barr', 10)).toEqual(['barrag', 'barr']);
    expect(filled().suggest('barr', 1)).toEqual(['barrag']);
    expect(filled().suggest('zzz', 10)).toEqual([]);
    expect(filled().suggest('', 10)).toEqual([]);
  });
});

describe('a saved index', () => {
  const word = fc.constantFrom('barrag', 'ced', 'nuit', '@velmont', 'eau', 'œ', '水', '__proto__', 'constructor');
  const documents = fc
    .array(fc.record({ body: fc.array(word, { maxLength: 8 }), context: fc.array(word, { maxLength: 3 }) }), {
      maxLength: 8,
    })
    .map((all) => all.map((one, id) => ({ id, ...one })));

  test('read back answers as before', () => {
    fc.assert(
      fc.property(documents, fc.array(word, { maxLength: 3 }), (all, terms) => {
        const index = filled(all);
        const loaded = loadIndex(index.save());
        expect(loaded.search(terms, 10)).toEqual(index.search(terms, 10));
        expect(loaded.size()).toBe(all.length);
      }),
      { numRuns: 50 },
    );
  });

  test('can be added to and taken from', () => {
    const loaded = loadIndex(filled().save());
    loaded.remove([0]);
    loaded.add([document(9, 'ced')]);
    expect(loaded.search(['ced'], 10).map(({ id }) => id)).toEqual([9]);
  });

  test('cut short anywhere is refused', () => {
    const saved = filled().save();
    fc.assert(
      fc.property(fc.nat(saved.length - 1), (length) => {
        expect(() => loadIndex(saved.slice(0, length))).toThrow(IndexError);
      }),
    );
  });

  test.for([
    { it: 'that is empty', saved: '' },
    { it: 'that is no JSON', saved: 'vigie' },
    { it: 'that holds nothing', saved: 'null\nnull' },
    { it: 'that is a list', saved: '[]\n[]' },
    { it: 'of another version', saved: '{"version":2}\n{}' },
    { it: 'without a version', saved: '{}\n{}' },
    { it: 'without a hash', saved: '{"version":1}\n{}' },
    { it: 'without an index', saved: '{"version":1}' },
  ])('$it is refused', ({ saved }) => {
    expect(() => loadIndex(saved)).toThrow(IndexError);
  });

  test('changed in one character is refused', () => {
    const saved = filled().save();
    fc.assert(
      fc.property(fc.nat(saved.length - 1), (at) => {
        const changed = `${saved.slice(0, at)}${saved[at] === '0' ? '1' : '0'}${saved.slice(at + 1)}`;
        expect(() => loadIndex(changed)).toThrow(IndexError);
      }),
    );
  });

  test('says why it is refused', () => {
    expect(() => loadIndex('{"version":7}')).toThrow(/version 7/);
  });
});
