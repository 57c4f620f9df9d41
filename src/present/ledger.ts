import type { LedgerRow, LedgerValue } from '../answer/comparing/ledger-rows.ts';
import { listWords } from './list-words.ts';
import type { Entry, Line, PageSection } from './page.ts';
import { slotWords } from './slot-words.ts';
import { valueRemarks, valueText } from './value-text.ts';
import type { Wording } from './wording.ts';

const line = (value: LedgerValue, sayBasis: boolean, wording: Wording): Line => {
  const { t } = wording;
  const { reports, citations, basis } = value;
  const text = valueText(value, wording);
  const publishers = listWords(reports.map(wording.publisher), t);
  return {
    text: publishers ? t(($) => $.ledger.value, { text, publishers }) : text,
    references: citations,
    remarks: [...valueRemarks(value, wording), ...(sayBasis ? [t(($) => $.ledger.bases[basis])] : [])],
  };
};

const status = ({ status, difference }: LedgerRow, { t }: Wording): string =>
  status === 'differs' && difference
    ? t(($) => $.ledger.differs, { difference: t(($) => $.ledger.differences[difference]) })
    : t(($) => $.ledger.statuses[status]);

const silentWords = ({ silent = [] }: LedgerRow, { t, publisher }: Wording): readonly string[] =>
  silent.length > 0 ? [t(($) => $.ledger.silentReports, { reports: listWords(silent.map(publisher), t) })] : [];

const entry = (row: LedgerRow, index: number, wording: Wording): Entry => {
  const bases = [...new Set(row.values.map(({ basis }) => basis))];
  const [basis] = bases;
  // How a value was found is said once where it holds for the whole row.
  const common = bases.length === 1 && basis ? [wording.t(($) => $.ledger.bases[basis])] : [];
  return {
    key: `ledger:${index}`,
    label: slotWords(row, wording),
    remarks: [status(row, wording), ...common, ...silentWords(row, wording)],
    references: [],
    lines: row.values.map((value) => line(value, bases.length > 1, wording)),
    quotations: [],
  };
};

/** What nobody gives takes one line together. */
const silence = (rows: readonly LedgerRow[], wording: Wording): readonly Entry[] => {
  const slots = rows.map((row) => slotWords(row, wording)).join(', ');
  const label = wording.t(($) => $.frame.colon, { label: wording.t(($) => $.ledger.statuses.silent), text: slots });
  return rows.length > 0
    ? [{ key: 'ledger:silent', label, remarks: [], references: [], lines: [], quotations: [] }]
    : [];
};

const ORDER = [
  'differs',
  'same',
  'single',
  'not-comparable',
  'silent',
] as const satisfies readonly LedgerRow['status'][];

/** Slot, then values, then publishers: no columns, so that it reads on a phone. What differs comes first. */
export const ledgerSection = (rows: readonly LedgerRow[], wording: Wording): PageSection => {
  const isSilent = ({ status, values }: LedgerRow): boolean => status === 'silent' && values.length === 0;
  const ordered = ORDER.flatMap((status) => rows.filter((row) => row.status === status));
  return {
    id: 'ledger',
    heading: wording.t(($) => $.frame.ledger),
    entries: [
      ...ordered.filter((row) => !isSilent(row)).map((row, index) => entry(row, index, wording)),
      ...silence(rows.filter(isSilent), wording),
    ],
  };
};
