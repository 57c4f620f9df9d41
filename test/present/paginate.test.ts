import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutClauses } from '../../src/present/cut-clauses.ts';
import type { Page } from '../../src/present/page.ts';
import { paginate, type Ruler } from '../../src/present/paginate.ts';
import { pieceText } from '../../src/present/pieces.ts';
import { present } from '../../src/present/present.ts';
import { ANSWERS, citation, found, item } from './answers.ts';

/** Everything costs its letters. */
const RULER: Ruler = {
  head: ({ title, summary, warnings }) => title.length + summary.length + warnings.join('').length,
  heading: (heading) => heading.length,
  entry: ({ badge, label, remarks }) => (badge ?? '').length + (label ?? '').length + remarks.join('').length,
  line: ({ text, remarks }) => text.length + remarks.join('').length,
  quotation: ({ pieces }) => pieceText(pieces).length,
  source: ({ publisher, numbers }) => publisher.length + numbers.join('').length,
};
const ROOM = { page: 300, quotation: 120, sources: 400 };

const quoted = (pages: readonly Page[]): Map<number, string> => {
  const quotes = new Map<number, string>();
  for (const page of pages)
    for (const { entries } of page.sections)
      for (const { n, pieces } of entries.flatMap(({ quotations }) => quotations))
        quotes.set(n, (quotes.get(n) ?? '') + pieceText(pieces));
  return quotes;
};

test('nothing is left out and every quotation comes whole, over as many pages as it takes', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 400 }), { minLength: 1, maxLength: 12 }),
      (quotes) => {
        const citations = quotes.map((quote, index) => citation(index + 1, quote));
        const items = citations.map(({ n }) => item({ citations: [n] }));
        const pages = paginate(present(found({ sections: [{ id: 'passages', items }], citations })), ROOM, RULER);
        expect(quoted(pages)).toEqual(new Map(citations.map(({ n, quote }) => [n, quote])));
        for (const page of pages) {
          const shown = page.sections.flatMap(({ entries }) =>
            entries.flatMap((entry) => entry.quotations.map(({ n }) => n)),
          );
          expect(page.sources.flatMap(({ numbers }) => numbers)).toEqual(expect.arrayContaining(shown));
        }
      },
    ),
    { numRuns: 50 },
  );
});

test('an answer that fits is one page, as it was', () => {
  const page = present(ANSWERS.found);
  expect(paginate(page, { page: 9000, quotation: 900, sources: 9000 }, RULER)).toEqual([page]);
});

test('an answer without sections has its one page', () => {
  expect(paginate(present(ANSWERS.refused), ROOM, RULER)).toMatchObject([{ part: { page: 1, pages: 1 } }]);
});

test('a section that goes on says so, and its warnings stand on the first page only', () => {
  const citations = [1, 2, 3].map((n) => citation(n, 'Words of a length. '.repeat(6).trim()));
  const items = citations.map(({ n }) => item({ citations: [n] }));
  const pages = paginate(
    present(
      found({
        sections: [{ id: 'passages', items }],
        citations,
        warnings: [{ code: 'editorial-gloss', citations: [1] }],
      }),
    ),
    ROOM,
    RULER,
  );
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.map(({ warnings }) => warnings.length)).toEqual([1, ...pages.slice(1).map(() => 0)]);
  expect(pages.map(({ sections }) => sections[0]?.heading)).toEqual([
    'Passages',
    ...pages.slice(1).map(() => 'Passages (continued)'),
  ]);
});

test('a long quotation is cut between clauses and both edges say so', () => {
  const quote = `${'One clause of some length, '.repeat(8)}and the end.`;
  const pages = paginate(
    present(found({ sections: [{ id: 'passages', items: [item()] }], citations: [citation(1, quote)] })),
    ROOM,
    RULER,
  );
  const parts = pages.flatMap(({ sections }) =>
    sections.flatMap(({ entries }) => entries.flatMap(({ quotations }) => quotations)),
  );
  expect(parts.map(({ cutBefore, cutAfter }) => [cutBefore, cutAfter])).toEqual([
    [false, true],
    [true, false],
  ]);
  expect(pieceText(parts[0]?.pieces ?? [])).toMatch(/, $/);
});

test.for([
  {
    it: 'after a sentence first',
    text: 'First one. Second, longer one',
    limit: 16,
    parts: ['First one. ', 'Second, ', 'longer one'],
  },
  {
    it: 'after a clause before a comma',
    text: 'here; there, and elsewhere',
    limit: 14,
    parts: ['here; there, ', 'and elsewhere'],
  },
  { it: 'between words at worst', text: 'aaaa bbbb cccc', limit: 8, parts: ['aaaa ', 'bbbb ', 'cccc'] },
  { it: 'never inside a surrogate pair', text: '😀😀😀', limit: 3, parts: ['😀', '😀', '😀'] },
  { it: 'not at all where it fits', text: 'short', limit: 5, parts: ['short'] },
])('cuts $it', ({ text, limit, parts }) => {
  expect(cutClauses(text, limit)).toEqual(parts);
});

test('the parts of a cut text put together are the text, each within the limit', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 500 }), fc.integer({ min: 2, max: 80 }), (text, limit) => {
      const parts = cutClauses(text, limit);
      expect(parts.join('')).toBe(text);
      expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(limit);
    }),
  );
});
