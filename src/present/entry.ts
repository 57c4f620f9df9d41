import type { Item, Section, SectionId, Subject } from '../answer/answer.ts';
import { datedWords } from './date-words.ts';
import { label } from './label.ts';
import { itemLeads } from './leads.ts';
import type { Entry, Line, PageSection } from './page.ts';
import { quotation } from './quotation.ts';
import { remarks } from './remarks.ts';
import type { Wording } from './wording.ts';

/** Sections that show the sentences themselves; the others are short lines that point to them by number. */
const QUOTING: readonly SectionId[] = [
  'timeline',
  'undated',
  'said',
  'about',
  'passages',
  'answer',
  'premise',
  'matches',
  'only',
  'mentions',
  'text',
];

/** The dates of all who tell it, each once: none is passed off as another's. */
const badgeOf = (tellings: readonly Pick<Item, 'date'>[], { t }: Wording): string =>
  [...new Set(tellings.flatMap(({ date }) => (date ? [datedWords(date, t)] : [])))].join(' · ');

/** Of a statement that several reports give, a line for each: kind of speech, who speaks there, through whom. */
const tellingLines = (
  id: SectionId,
  { tellings = [] }: Item,
  subject: Subject | undefined,
  wording: Wording,
): readonly Line[] =>
  tellings.map((telling) => {
    const [text = '', ...rest] = remarks(id, telling, subject, wording);
    return { text: [text, ...rest].join(' · '), references: telling.citations, remarks: [] };
  });

const entry = (id: SectionId, item: Item, index: number, subject: Subject | undefined, wording: Wording): Entry => {
  const heading = label(id, item, wording);
  const quoting = QUOTING.includes(id);
  const quotations = quoting
    ? item.citations.flatMap((n, position) => {
        const citation = wording.citation(n);
        // The answering words alone are marked where there are any: two kinds of emphasis would say nothing.
        const marks = item.answer ? (position === 0 ? [item.answer] : []) : citation?.marks;
        if (!citation) return [];
        const shown = quotation(citation, marks ?? [], wording);
        // A text read in full says once where it comes from.
        return [id === 'text' ? { ...shown, source: '' } : shown];
      })
    : [];
  const onwards = itemLeads(item, subject, wording.locale);
  return {
    key: `${id}:${index}`,
    ...(item.date ? { badge: badgeOf(item.tellings ?? [item], wording) } : {}),
    ...(heading === undefined ? {} : { label: heading }),
    remarks: remarks(id, item, subject, wording),
    references: quoting ? [] : item.citations,
    lines: tellingLines(id, item, subject, wording),
    quotations,
    ...(onwards.length > 0 ? { leads: onwards } : {}),
  };
};

/** Short lines that read the same are one, with the numbers of all; what points to nothing stays apart. */
const merged = (entries: readonly Entry[]): readonly Entry[] => {
  const lines = new Map<string, Entry>();
  for (const entry of entries) {
    const { badge, label, remarks: said, references } = entry;
    const reads = references.length === 0 ? entry.key : JSON.stringify([badge, label, said]);
    const same = lines.get(reads);
    lines.set(reads, same ? { ...same, references: [...same.references, ...entry.references] } : entry);
  }
  return [...lines.values()];
};

/** A section of an answer in words. */
export const pageSection = (
  section: Section,
  heading: string,
  subject: Subject | undefined,
  wording: Wording,
): PageSection => ({
  id: section.id,
  heading,
  entries: merged(section.items.map((item, index) => entry(section.id, item, index, subject, wording))),
});
