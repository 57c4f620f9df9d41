import type { LedgerValue } from '../answer/comparing/ledger-rows.ts';
import type { Wording } from './wording.ts';

/** A value that stands in the cited words is a source's wording and in quotation marks; one that does not is an editor's. */
export const valueText = (value: LedgerValue, { t, citation }: Wording): string => {
  const isSourceWording = value.citations.some(
    (n) => citation(n)?.form === 'capture' && citation(n)?.quote.includes(value.text),
  );
  return isSourceWording ? t(($) => $.frame.quoted, { text: value.text }) : value.text;
};

/** « source militaire syrienne via Sana »: who says so; undefined where the report says it itself. */
export const sayer = ({ says = [] }: LedgerValue, { t }: Wording): string | undefined =>
  says.length > 0 ? says.reduce((name, agency) => t(($) => $.ledger.citedBy, { name, agency })) : undefined;

/** That a value is told with reserve, or denied; undefined for a plain statement. */
export const certaintyWords = ({ certainty }: LedgerValue, { t }: Wording): string | undefined =>
  certainty && certainty !== 'asserted' ? t(($) => $.ledger.certainties[certainty]) : undefined;

/** What must stay beside a value wherever it is shown: who says so, how certain it is told, how many voices it is. */
export const valueRemarks = (value: LedgerValue, wording: Wording): readonly string[] => {
  const { t } = wording;
  const chain = sayer(value, wording);
  return [
    chain && t(($) => $.ledger.says, { chain }),
    certaintyWords(value, wording),
    value.voices < value.reports.length ? t(($) => $.ledger.voices, { count: value.voices }) : undefined,
  ].filter((remark) => remark !== undefined);
};
