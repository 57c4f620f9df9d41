import type { LedgerRow, LedgerValue } from '../answer/answer.ts';
import type { Translator } from '../i18n/translator.ts';
import { listWords } from './list-words.ts';
import type { Entry, Line, PageSection } from './page.ts';
import type { Wording } from './wording.ts';

/** A value that stands in the cited words is a source's wording; one that does not is an editor's. */
const isSourceWording = (value: LedgerValue, { citation }: Wording): boolean =>
  value.citations.some((n) => citation(n)?.form === 'capture' && citation(n)?.quote.includes(value.text));

const line = (value: LedgerValue, sayBasis: boolean, wording: Wording): Line => {
  const { t } = wording;
  const { certainty, says = [], voices, reports, citations, basis } = value;
  const text = isSourceWording(value, wording) ? t(($) => $.frame.quoted, { text: value.text }) : value.text;
  const publishers = listWords(reports.map(wording.publisher), t);
  return {
    text: publishers ? t(($) => $.ledger.value, { text, publishers }) : text,
    references: citations,
    remarks: [
      says.length > 0
        ? t(($) => $.ledger.says, {
            chain: says.reduce((name, agency) => t(($) => $.ledger.citedBy, { name, agency })),
          })
        : undefined,
      certainty && certainty !== 'asserted' ? t(($) => $.ledger.certainties[certainty]) : undefined,
      voices < reports.length ? t(($) => $.ledger.voices, { count: voices }) : undefined,
      sayBasis ? t(($) => $.ledger.bases[basis]) : undefined,
    ].filter((remark) => remark !== undefined),
  };
};

const status = ({ status, difference }: LedgerRow, { t }: Wording): string =>
  status === 'differs' && difference
    ? t(($) => $.ledger.differs, { difference: t(($) => $.ledger.differences[difference]) })
    : t(($) => $.ledger.statuses[status]);

/** What a figure counts, in the reader's language where the word is a usual one; else as the editor put it. */
const counted = (of: string, t: Translator): string => {
  const known: Readonly<Record<string, string>> = t(($) => $.ledger.counted, { returnObjects: true });
  return known[of] ?? of.replaceAll('-', ' ');
};

const slotWords = (row: LedgerRow, { t }: Wording): string => {
  const slot = t(($) => $.ledger.slots[row.slot]);
  return row.of ? t(($) => $.ledger.slotOf, { slot, of: counted(row.of, t) }) : slot;
};

const entry = (row: LedgerRow, index: number, wording: Wording): Entry => {
  const bases = [...new Set(row.values.map(({ basis }) => basis))];
  const [basis] = bases;
  // How a value was found is said once where it holds for the whole row.
  const common = bases.length === 1 && basis ? [wording.t(($) => $.ledger.bases[basis])] : [];
  return {
    key: `ledger:${index}`,
    label: slotWords(row, wording),
    remarks: [status(row, wording), ...common],
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

/** From so many rows on a reader wants to know first where to look. */
const OVERVIEW_ROWS = 4;
const OVERVIEW = ['differs', 'same', 'single', 'not-comparable'] as const satisfies readonly LedgerRow['status'][];

/** Which points differ, agree, or are given by one report alone, in a line each, ahead of the points themselves. */
const overview = (rows: readonly LedgerRow[], wording: Wording): readonly Entry[] => {
  const { t } = wording;
  const lines = OVERVIEW.flatMap((status): Line[] => {
    const those = rows.filter((row) => row.status === status);
    if (those.length === 0) return [];
    const label = `${t(($) => $.ledger.overview[status])} (${those.length})`;
    const text = listWords(
      those.map((row) => slotWords(row, wording)),
      t,
    );
    return [{ text: t(($) => $.frame.colon, { label, text }), references: [], remarks: [] }];
  });
  return rows.length >= OVERVIEW_ROWS
    ? [{ key: 'ledger:overview', remarks: [], references: [], lines, quotations: [] }]
    : [];
};

/** Slot, then values, then publishers: no columns, so that it reads on a phone. */
export const ledgerSection = (rows: readonly LedgerRow[], wording: Wording): PageSection => {
  const isSilent = ({ status, values }: LedgerRow): boolean => status === 'silent' && values.length === 0;
  return {
    id: 'ledger',
    heading: wording.t(($) => $.frame.ledger),
    entries: [
      ...overview(rows, wording),
      ...rows.filter((row) => !isSilent(row)).map((row, index) => entry(row, index, wording)),
      ...silence(rows.filter(isSilent), wording),
    ],
  };
};
