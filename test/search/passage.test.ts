import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDispatch } from '../../src/dispatch/read-dispatch.ts';
import type { Entry } from '../../src/linking/entry.ts';
import { cutPassages } from '../../src/search/passage.ts';
import { segment } from '../../src/sentence/segment.ts';
import { editionOf, fixture } from '../corpora.ts';

const FACTS = { mentions: [], quotes: [], dates: [], figures: [], events: [] };
const entryOf = (file: string, text: string): Entry => {
  const dispatch = readDispatch(file, new TextEncoder().encode(text));
  return { dispatch, sentences: segment(dispatch), facts: FACTS };
};
const note = (...paragraphs: readonly string[]): Entry =>
  entryOf('a.fr.md', `---\nform: note\nlanguage: fr\n---\n\n${paragraphs.join('\n\n')}\n`);
const wordsOf = (entry: Entry): readonly string[] =>
  cutPassages([entry]).map(({ start, end }) => entry.dispatch.text.slice(start, end));

describe('passages', () => {
  test('of a note keep to its paragraphs', () => {
    expect(wordsOf(note('Le pont est fermé. Le bac aussi.', 'La route tient.'))).toEqual([
      'Le pont est fermé. Le bac aussi.',
      'La route tient.',
    ]);
  });

  test('hold three sentences and no more', () => {
    expect(wordsOf(note('Un. Deux pas. Trois pas. Quatre pas. Cinq pas.'))).toEqual([
      'Un. Deux pas. Trois pas.',
      'Quatre pas. Cinq pas.',
    ]);
  });

  test('take no more on once they are long', () => {
    const long = `${'Le vent du nord a soufflé sur la vallée '.repeat(12).trim()}.`;
    expect(wordsOf(note(`${long} Puis plus rien.`))).toEqual([long, 'Puis plus rien.']);
  });

  test('hold no headline and do not run across one', () => {
    expect(wordsOf(note('Le pont est fermé.', '# La suite', 'La route tient.'))).toEqual([
      'Le pont est fermé.',
      'La route tient.',
    ]);
  });

  test.for(['dam', 'cable', 'bare'] as const)('hold every body sentence of a corpus once: %s', async (name) => {
    const { entries, passages } = await editionOf(fixture(name), 'none');
    const held = passages.flatMap(({ entry, first, last }) =>
      Array.from({ length: last - first + 1 }, (_, i) => `${entry}:${first + i}`),
    );
    const body = entries.flatMap(({ sentences }, entry) =>
      sentences.flatMap(({ role }, index) => (role === 'body' ? [`${entry}:${index}`] : [])),
    );
    expect(held).toEqual(body);
    expect(passages.map(({ id }) => id)).toEqual(passages.map((_, id) => id));
  });

  test('lie where their first and last sentences lie', () => {
    const paragraph = fc.array(fc.constantFrom('Le pont est fermé. ', 'Non ! ', '« Oui. Non. » ', 'M. Aurel dort. '), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), (paragraphs) => {
        const entry = note(...paragraphs.map((sentences) => sentences.join('').trim()));
        for (const { start, end, first, last } of cutPassages([entry])) {
          expect(start).toBe(entry.sentences[first]?.start);
          expect(end).toBe(entry.sentences[last]?.end);
        }
      }),
      { numRuns: 50 },
    );
  });
});
