import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../../src/search/analyse.ts';
import { buildIndex, type IndexedDocument } from '../../src/search/build-index.ts';
import { saveIndex } from '../../src/search/save-index.ts';

const WORDS = ['le', 'pont', 'ponts', 'Velmont', '1944', 'bridge', 'bridges', 'Le', 'crue', 'IV', 'the', 'harbour'];
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((words) => words.join(' '));
const documents = fc.array(
  fc.record({ headline: text, sentences: fc.array(text), language: fc.constantFrom('fr', 'en', 'de') }),
  {
    maxLength: 8,
  },
);

const indexed = (
  { headline, sentences, language }: { headline: string; sentences: string[]; language: string },
  id: number,
): IndexedDocument => ({
  id,
  language,
  headline: analyse(headline, language),
  sentences: sentences.map((sentence) => analyse(sentence, language)),
});

test('an index that takes documents over has the bytes of one that reads them all', () => {
  fc.assert(
    fc.property(documents, documents, fc.infiniteStream(fc.boolean()), (before, added, coins) => {
      const from = buildIndex(before.map(indexed));
      const kept = before.map((document, position) => ({ document, position })).filter(() => coins.next().value);
      const all = [...kept.map(({ document }) => document), ...added];
      const whole = saveIndex(buildIndex(all.map(indexed)));
      const taken = saveIndex(
        buildIndex([
          ...kept.map(({ document, position }, id) => ({ id, language: document.language, from, position })),
          ...added.map((document, place) => indexed(document, kept.length + place)),
        ]),
      );
      expect(Buffer.from(taken).equals(whole)).toBe(true);
    }),
  );
});
