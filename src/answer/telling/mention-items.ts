import type { Edition } from '../../edition/edition.ts';
import type { Locale } from '../../language/locale.ts';
import type { AuthorityEvent } from '../../linking/authority.ts';
import type { Span } from '../../text/span.ts';
import type { Item } from '../answer.ts';
import type { Dated } from '../citation.ts';
import type { Citations } from '../citations.ts';
import { whereNamed } from '../people/where-named.ts';
import { datedSentences } from './dated-sentences.ts';
import { givesDayAlone } from './gives-day-alone.ts';

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

/** What is cited beside, and what is told by sentences that are not. */
export interface Beside {
  readonly citations: Citations;
  /** Events shown: a sentence that tells of one is no passing mention. */
  readonly events?: readonly AuthorityEvent[];
}

/** By entry and sentence. */
const tellingOf = (edition: Edition, events: readonly AuthorityEvent[]): ReadonlySet<string> =>
  new Set(
    events.flatMap(({ id }) =>
      (edition.links.events.get(id) ?? []).map(({ entry, sentence }) => `${entry}:${sentence}`),
    ),
  );

/** Those not cited yet, a few of every report, in the order given; no note on a report whose own words are cited. */
const itemsOf = (edition: Edition, places: Iterable<Place>, { citations, events = [] }: Beside): readonly Mention[] => {
  const cited = new Set(citations.list.map((citation) => `${citation.file}:${citation.start}`));
  const captured = new Set(citations.list.flatMap(({ form, report }) => (form === 'capture' ? [report] : [])));
  const perReport = new Map<string, number>();
  const items: Mention[] = [];
  const met = new Set(tellingOf(edition, events));
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
export const mentionItems = (edition: Edition, locale: Locale, entity: string, beside: Beside): readonly Mention[] => {
  const { entries } = edition.links;
  function* places(): Generator<Place> {
    for (const { entry, mention } of whereNamed(edition, locale, entity)) {
      const marks = () =>
        entries[entry]?.mentions.filter((one) => one.entity === entity && one.sentence === mention.sentence) ?? [];
      yield { entry, sentence: mention.sentence, marks };
    }
  }
  return itemsOf(edition, places(), beside);
};

/** Body sentences that give a day within those asked for, EDTF, and were not cited yet; each with how its day is known. */
export const datedItems = (edition: Edition, locale: Locale, asked: string, beside: Beside): readonly Mention[] => {
  const places = datedSentences(edition, locale, asked).map(({ entry, date }): Place => {
    const { edtf = null, basis, conflict, sentence } = date;
    const words = edition.entries[entry]?.dispatch.text.slice(date.start, date.end) ?? '';
    const isDayStated = basis === 'relative' && edtf !== null && givesDayAlone(words, edtf);
    const dated = {
      edtf,
      basis,
      ...(isDayStated ? { yearDerived: true as const } : {}),
      ...(conflict ? { conflict } : {}),
    };
    return { entry, sentence, marks: () => [date], date: dated };
  });
  return itemsOf(edition, places, beside);
};
