import { expect, test } from 'vitest';
import type { LedgerRow, LedgerValue } from '../../src/answer/comparing/ledger-rows.ts';
import { paginate } from '../../src/present/paginate.ts';
import { present } from '../../src/present/present.ts';
import { citation, found, item } from './answers.ts';

const value = (text: string, n: number, more: Partial<LedgerValue> = {}): LedgerValue => ({
  text,
  reports: [`report-${n}`],
  voices: 1,
  citations: [n],
  basis: 'reviewed',
  ...more,
});

const ROWS: readonly LedgerRow[] = [
  { slot: 'place', status: 'same', values: [value('the quay', 1), value('the quay', 2)] },
  { slot: 'actor', status: 'differs', difference: 'who', values: [value('a mob', 1), value('sailors', 2)] },
  {
    slot: 'killed',
    status: 'differs',
    difference: 'figure',
    values: [
      value('two', 1, { certainty: 'conditional' }),
      value('four', 2, { says: ['the mayor', 'Wire'] }),
      value('four', 3, { says: ['a nurse'] }),
      value('six', 3),
      value('nine', 4),
    ],
  },
  { slot: 'motive', status: 'single', values: [value('debt', 1)] },
  { slot: 'means', status: 'silent', values: [] },
];
const citations = [1, 2, 3, 4].map((n) => citation(n, 'A sentence.', { publisher: `Gazette ${n}` }));
const compared = (ledger: readonly LedgerRow[]) =>
  present(
    found({
      question: { command: 'compare', topic: 'riot' },
      sections: [{ id: 'only', items: [item()] }],
      ledger,
      citations,
    }),
  );

test('what differs comes first, what can be measured before what is named, with who says it and how surely', () => {
  const [overview] = compared(ROWS).sections;
  const [killed, actor, rest] = overview?.entries ?? [];
  expect(overview?.heading).toBe('In short: 2 points differ');
  expect(killed).toMatchObject({
    label: 'Killed',
    lines: [
      { text: 'two (Gazette 1, in the conditional)', references: [1] },
      { text: 'four (Gazette 2, Gazette 3, citing several voices)', references: [2] },
      { text: 'six (Gazette 3)', references: [3] },
      { text: 'and one other', references: [] },
    ],
  });
  expect(actor).toMatchObject({
    label: 'Who acted',
    lines: [{ text: 'a mob (Gazette 1)' }, { text: 'sailors (Gazette 2)' }],
  });
  expect(rest?.lines).toMatchObject([
    { label: 'Same (1)', text: 'Place' },
    { label: 'Given by one voice only (1)', text: 'Motive given' },
  ]);
});

test('one voice behind a value is named', () => {
  const rows = ROWS.map((row) => ({ ...row, values: row.values.filter(({ text }) => text !== 'six').slice(0, 2) }));
  expect(
    compared(rows)
      .sections[0]?.entries[0]?.lines.map(({ text }) => text)
      .join(),
  ).toContain('four (the mayor via Wire, in Gazette 2)');
});

test('it has the first page for itself, and a short comparison has none', () => {
  const one = () => 1;
  const ruler = { head: one, heading: one, entry: one, line: one, quotation: one, source: one };
  const pages = paginate(compared(ROWS), { page: 1000, quotation: 1000, sources: 1000 }, ruler);
  expect(pages[0]?.sections.map(({ id }) => id)).toEqual(['overview']);
  expect(pages[1]?.sections[0]?.id).toBe('ledger');
  expect(compared(ROWS.slice(0, 3)).sections[0]?.id).toBe('ledger');
});
