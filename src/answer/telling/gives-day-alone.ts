import { MONTHS as EN_MONTHS } from '../../language/en/months.ts';
import { MONTHS as FR_MONTHS } from '../../language/fr/months.ts';
import { foldText } from '../../text/fold.ts';

/** True of words that give day and month and leave only the year to be worked out: « le 18 mai » for `2017-05-18`. */
export const givesDayAlone = (words: string, edtf: string): boolean => {
  const [, month, day] = /^\d{4}-(\d{2})-(\d{2})$/.exec(edtf) ?? [];
  if (!month || !day || /\d{4}/.test(words)) return false;
  const said = foldText(words).split(/[^a-z0-9]+/);
  const isMonth = [EN_MONTHS, FR_MONTHS].some((months) =>
    (months[Number(month) - 1] ?? []).some((spelling) => said.includes(spelling)),
  );
  return isMonth && said.some((word) => Number.parseInt(word, 10) === Number(day));
};
