import type { LedgerValue } from '../answer/comparing/ledger-rows.ts';
import type { Wording } from './wording.ts';

/** A value that stands in the cited words is a source's wording and in quotation marks; one that does not is an editor's. */
export const valueText = (value: LedgerValue, { t, citation }: Wording): string => {
  const isSourceWording = value.citations.some(
    (n) => citation(n)?.form === 'capture' && citation(n)?.quote.includes(value.text),
  );
  return isSourceWording ? t(($) => $.frame.quoted, { text: value.text }) : value.text;
};

/** A name begins every word with a capital; « un haut responsable » is how a source puts it. */
const isName = (words: string): boolean => words.split(/\s+/u).every((word) => /^\P{Ll}/u.test(word));

/** « source militaire syrienne via Sana »: who says so, in quotation marks where he has no name; undefined where the report says it itself. */
export const sayer = ({ says = [], citations }: LedgerValue, { t, citation }: Wording): string | undefined => {
  if (says.length === 0) return undefined;
  const isSourceWording = (words: string): boolean =>
    !isName(words) && citations.some((n) => citation(n)?.form === 'capture' && citation(n)?.quote.includes(words));
  return says
    .map((words) => (isSourceWording(words) ? t(($) => $.frame.quoted, { text: words }) : words))
    .reduce((name, agency) => t(($) => $.ledger.citedBy, { name, agency }));
};

/** That a value is told with reserve, or denied; undefined for a plain statement. */
export const certaintyWords = ({ certainty }: LedgerValue, { t }: Wording): string | undefined =>
  certainty && certainty !== 'asserted' ? t(($) => $.ledger.certainties[certainty]) : undefined;

/** The source's own words that qualify a value. */
export const hedgeWords = ({ hedge }: LedgerValue, { t }: Wording): string | undefined =>
  hedge && t(($) => $.ledger.hedge, { hedge: t(($) => $.frame.quoted, { text: hedge }) });

/** What must stay beside a value wherever it is shown: who says so, how certain it is told, in what words, how many voices it is. */
export const valueRemarks = (value: LedgerValue, wording: Wording): readonly string[] => {
  const { t } = wording;
  const chain = sayer(value, wording);
  return [
    chain && t(($) => $.ledger.says, { chain }),
    certaintyWords(value, wording),
    hedgeWords(value, wording),
    value.voices < value.reports.length ? t(($) => $.ledger.voices, { count: value.voices }) : undefined,
  ].filter((remark) => remark !== undefined);
};
