import type { LedgerRow, LedgerValue } from '../answer/answer.ts';
import { listWords } from './list-words.ts';
import type { Entry, Line, PageSection } from './page.ts';
import type { Wording } from './wording.ts';

/** A value that stands in the cited words is a source's wording; one that does not is an editor's. */
const isSourceWording = (value: LedgerValue, { citation }: Wording): boolean =>
  value.citations.some((n) => citation(n)?.form === 'capture' && citation(n)?.quote.includes(value.text));

const line = (value: LedgerValue, wording: Wording): Line => {
  const { t } = wording;
  const { certainty, says = [], voices, reports, citations, basis } = value;
  const text = isSourceWording(value, wording) ? t(($) => $.frame.quoted, { text: value.text }) : value.text;
  const publishers = listWords(reports.map(wording.publisher), t);
  return {
    text: publishers ? t(($) => $.ledger.value, { text, publishers }) : text,
    references: citations,
    remarks: [
      says.length > 0 ? t(($) => $.ledger.says, { chain: says.join(', ') }) : undefined,
      certainty && certainty !== 'asserted' ? t(($) => $.ledger.certainties[certainty]) : undefined,
      voices < reports.length ? t(($) => $.ledger.voices, { count: voices }) : undefined,
      t(($) => $.ledger.bases[basis]),
    ].filter((remark) => remark !== undefined),
  };
};

const status = ({ status, difference }: LedgerRow, { t }: Wording): string =>
  status === 'differs' && difference
    ? t(($) => $.ledger.differs, { difference: t(($) => $.ledger.differences[difference]) })
    : t(($) => $.ledger.statuses[status]);

const entry = (row: LedgerRow, index: number, wording: Wording): Entry => {
  const { t } = wording;
  const slot = t(($) => $.ledger.slots[row.slot]);
  return {
    key: `ledger:${index}`,
    label: row.of ? t(($) => $.ledger.slotOf, { slot, of: row.of }) : slot,
    remarks: [status(row, wording)],
    references: [],
    lines: row.values.map((value) => line(value, wording)),
    quotations: [],
  };
};

/** Slot, then values, then publishers: no columns, so that it reads on a phone. */
export const ledgerSection = (rows: readonly LedgerRow[], wording: Wording): PageSection => ({
  id: 'ledger',
  heading: wording.t(($) => $.frame.ledger),
  entries: rows.map((row, index) => entry(row, index, wording)),
});
