import { DAYS_AFTER, DAYS_BEFORE } from '../language/grouping-words.ts';
import { foldText } from '../text/fold.ts';
import { splitWords } from '../text/words.ts';
import type { Entry } from './entry.ts';
import type { OwnOccurrence } from './occurrence.ts';

const DAY = 86_400_000;
/** Characters between « deux jours » and the event they are counted from. */
const REACH = 40;

/** A day so many days on; of a day without a year only where no 29 February may lie between. */
const shifted = (date: string, days: number): string | undefined => {
  if (!/^(?:\d{4}|XXXX)-\d{2}-\d{2}$/.test(date)) return undefined;
  const dayIn = (year: string): string =>
    new Date(Date.parse(`${date.replace('XXXX', year)}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
  if (!date.startsWith('XXXX')) return dayIn('');
  const [common, leap] = [dayIn('2001'), dayIn('2000')];
  return common.slice(4) === leap.slice(4) && common.startsWith('2001') ? `XXXX${common.slice(4)}` : undefined;
};

/** Days from an event named in the sentence: « deux jours après un bombardement » is +2 from the bombing. */
interface Distance {
  readonly days: number;
  readonly from: OwnOccurrence;
}

const distanceIn = (entry: Entry, sentence: number, here: readonly OwnOccurrence[]): Distance | undefined => {
  const { text } = entry.dispatch;
  for (const figure of entry.facts.figures) {
    if (figure.sentence !== sentence || figure.unit !== 'day' || figure.value === undefined || figure.approx) continue;
    const from = here.find((one) => {
      const { start } = entry.facts.events[one.mention] ?? { start: -1 };
      return start >= figure.end && start - figure.end <= REACH;
    });
    if (!from) continue;
    const between = text.slice(figure.end, entry.facts.events[from.mention]?.start);
    const words = splitWords(foldText(between)).map((word) => word.text);
    if (words.some((word) => DAYS_AFTER.test(word))) return { days: figure.value, from };
    if (words.some((word) => DAYS_BEFORE.test(word))) return { days: -figure.value, from };
  }
  return undefined;
};

/** The one day a dispatch gives for events of a kind; undefined where it gives several. */
const onlyDate = (occurrences: readonly OwnOccurrence[], type: string): string | undefined => {
  const dates = new Set(occurrences.filter((one) => one.type === type).flatMap(({ date }) => date ?? []));
  return dates.size === 1 ? [...dates][0] : undefined;
};

/**
 * Dates the happenings of an entry that are counted in days from another: « deux jours après un bombardement, de nouvelles
 * frappes ». The anchor has its own date, or the only one its dispatch gives for events of its kind.
 */
export const settleDates = (entry: Entry, occurrences: readonly OwnOccurrence[]): readonly OwnOccurrence[] => {
  const sentences = new Map<number, OwnOccurrence[]>();
  for (const one of occurrences) sentences.set(one.sentence, [...(sentences.get(one.sentence) ?? []), one]);
  const settled = new Map<OwnOccurrence, OwnOccurrence>();
  for (const [sentence, here] of sentences) {
    const distance = here.length > 1 ? distanceIn(entry, sentence, here) : undefined;
    if (!distance) continue;
    const { from, days } = distance;
    const anchor = from.date ?? onlyDate(occurrences, from.type);
    const date = anchor === undefined ? undefined : shifted(anchor, days);
    // The place of the sentence is that of what came after.
    const { place: __, ...bare } = from;
    settled.set(from, { ...bare, country: false, ...(anchor === undefined ? {} : { date: anchor }) });
    for (const one of here) {
      // A day given for the anchor is not that of what came after it.
      if (one === from || one.mention < from.mention || (one.date !== undefined && one.date !== from.date)) continue;
      const { date: _, ...rest } = one;
      settled.set(one, date === undefined ? rest : { ...rest, date });
    }
  }
  return occurrences.map((one) => settled.get(one) ?? one);
};
