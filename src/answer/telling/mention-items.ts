import type { Edition } from '../../edition/edition.ts';
import type { Locale } from '../../language/locale.ts';
import type { Item } from '../answer.ts';
import type { Citations } from '../citations.ts';
import { whereNamed } from '../people/where-named.ts';

/** Sentences that name an entity: so many of each report, so many in all. */
const PER_REPORT = 2;
const IN_ALL = 12;

/** Body sentences that name an entity and were not cited yet, a few of every report, in the order of the corpus. */
export const mentionItems = (
  edition: Edition,
  locale: Locale,
  entity: string,
  citations: Citations,
): readonly { readonly item: Item; readonly report: string }[] => {
  const cited = new Set(citations.list.map((citation) => `${citation.file}:${citation.start}`));
  const perReport = new Map<string, number>();
  const items: { item: Item; report: string }[] = [];
  const met = new Set<string>();
  for (const { entry: position, mention } of whereNamed(edition, locale, entity)) {
    if (items.length >= IN_ALL) break;
    const { dispatch, sentences } = edition.entries[position] ?? {};
    const links = edition.links.entries[position];
    const sentence = sentences?.[mention.sentence];
    const key = `${position}:${mention.sentence}`;
    if (!dispatch || !links || !sentence || met.has(key)) continue;
    met.add(key);
    const given = perReport.get(links.report.id) ?? 0;
    if (given >= PER_REPORT || cited.has(`${dispatch.file}:${sentence.start}`)) continue;
    perReport.set(links.report.id, given + 1);
    const marks = links.mentions.filter((one) => one.entity === entity && one.sentence === mention.sentence);
    items.push({ item: { citations: [citations.cite(position, sentence, marks)] }, report: links.report.id });
  }
  return items;
};
