import type { Edition } from '../../edition/edition.ts';
import type { DateClaim } from '../../facts/facts.ts';
import type { Locale } from '../../language/locale.ts';
import { oncePerEdition } from '../once-per-edition.ts';
import { readable } from '../readable.ts';
import { isDateline } from './is-dateline.ts';
import { isWithin } from './is-within.ts';

interface DatedSentence {
  /** Position of the entry. */
  readonly entry: number;
  readonly date: DateClaim;
}

/** By EDTF: a corpus has few dates, each in many places. */
const byDate = oncePerEdition(({ entries }): ReadonlyMap<string, readonly DatedSentence[]> => {
  const places = new Map<string, DatedSentence[]>();
  entries.forEach(({ dispatch, facts, sentences }, entry) => {
    for (const date of facts.dates) {
      if (!date.edtf || isDateline(dispatch.text, sentences[date.sentence]?.start ?? 0, date)) continue;
      const held = places.get(date.edtf);
      if (held) held.push({ entry, date });
      else places.set(date.edtf, [{ entry, date }]);
    }
  });
  return places;
});

/** The dates within the days asked for that a reader is shown, in the order of the texts. */
export const datedSentences = (edition: Edition, locale: Locale, asked: string): readonly DatedSentence[] => {
  const { shown } = readable(edition, locale);
  return [...byDate(edition)]
    .flatMap(([edtf, places]) => (isWithin(edtf, asked) ? places : []))
    .filter(({ entry }) => shown(entry) === entry)
    .sort((a, b) => a.entry - b.entry || a.date.start - b.date.start);
};
