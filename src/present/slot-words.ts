import type { LedgerRow } from '../answer/comparing/ledger-rows.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Wording } from './wording.ts';

/** What a figure counts, in the reader's language where the word is a usual one; else as the editor put it. */
const counted = (of: string, t: Translator): string => {
  const known: Readonly<Record<string, string>> = t(($) => $.ledger.counted, { returnObjects: true });
  return known[of] ?? of.replaceAll('-', ' ');
};

/** « Dégâts (chars) »: a point of comparison, and what it counts where that is not plain. */
export const slotWords = (row: LedgerRow, { t }: Wording): string => {
  const slot = t(($) => $.ledger.slots[row.slot]);
  return row.of ? t(($) => $.ledger.slotOf, { slot, of: counted(row.of, t) }) : slot;
};
