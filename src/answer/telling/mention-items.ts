import type { Edition } from '../../edition/edition.ts';
import type { Locale } from '../../language/locale.ts';
import type { Span } from '../../text/span.ts';
import type { Item } from '../answer.ts';
import type { Dated } from '../citation.ts';
import type { Citations } from '../citations.ts';
import { whereNamed } from '../people/where-named.ts';
import { datedSentences } from './dated-sentences.ts';

/** Sentences that name something: so many of each report, so many in all. */
const PER_REPORT = 2;
const IN_ALL = 12;

/** A sentence that names what was asked for. */
interface Place {
  /** Position of the entry. */
  readonly entry: number;
  /** Its index among the entry's. */
  readonly sentence: number;
  /** Asked only of what is shown. */
  readonly marks: () => readonly Span[];
  readonly date?: Dated;
}

interface Mention {
  readonly item: Item;
  readonly report: string;
}

/** Those not cited yet, a few of every report, in the order given; no note on a report whose own words are cited. */
const itemsOf = (edition: Edition, places: Iterable<Place>, citations: Citations): readonly Mention[] => {
  const cited = new Set(citations.list.map((citation) => `${citation.file}:${citation.start}`));
  const captured = new Set(citations.list.flatMap(({ form, report }) => (form === 'capture' ? [report] : [])));
  const perReport = new Map<string, number>();
  const items: Mention[] = [];
  const met = new Set<string>();
  for (const { entry, sentence: index, marks, date } of places) {
    if (items.length >= IN_ALL) break;
    const { dispatch, sentences } = edition.entries[entry] ?? {};
    const report = edition.links.entries[entry]?.report.id;
    const sentence = sentences?.[index];
    const key = `${entry}:${index}`;
    if (!dispatch || report === undefined || !sentence || met.has(key)) continue;
    met.add(key);
    if (dispatch.form === 'note' && captured.has(report)) continue;
    const given = perReport.get(report) ?? 0;
    if (given >= PER_REPORT || cited.has(`${dispatch.file}:${sentence.start}`)) continue;
    perReport.set(report, given + 1);
    items.push({ item: { citations: [citations.cite(entry, sentence, marks())], ...(date ? { date } : {}) }, report });
  }
  return items;
};

/** Body sentences that name an entity and were not cited yet, a few of every report, in the order of the corpus. */
export const mentionItems = (
  edition: Edition,
  locale: Locale,
  entity: string,
  citations: Citations,
): readonly Mention[] => {
  const { entries } = edition.links;
  function* places(): Generator<Place> {
    for (const { entry, mention } of whereNamed(edition, locale, entity)) {
      const marks = () =>
        entries[entry]?.mentions.filter((one) => one.entity === entity && one.sentence === mention.sentence) ?? [];
      yield { entry, sentence: mention.sentence, marks };
    }
  }
  return itemsOf(edition, places(), citations);
};

/** Body sentences that give a day within those asked for, EDTF, and were not cited yet; each with how its day is known. */
export const datedItems = (
  edition: Edition,
  locale: Locale,
  asked: string,
  citations: Citations,
): readonly Mention[] => {
  const places = datedSentences(edition, locale, asked).map(({ entry, date }): Place => {
    const { edtf = null, basis, conflict, sentence } = date;
    return { entry, sentence, marks: () => [date], date: { edtf, basis, ...(conflict ? { conflict } : {}) } };
  });
  return itemsOf(edition, places, citations);
};
