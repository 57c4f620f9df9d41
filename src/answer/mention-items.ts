import type { Edition } from '../edition/edition.ts';
import type { Locale } from '../language/locale.ts';
import type { Item } from './answer.ts';
import type { Citations } from './citations.ts';
import { readable } from './readable.ts';

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
  for (const position of readable(edition, locale).entries) {
    const entry = edition.entries[position];
    const links = edition.links.entries[position];
    if (!entry || !links) continue;
    const named = new Set(
      links.mentions.filter((mention) => mention.entity === entity).map((mention) => mention.sentence),
    );
    for (const index of named) {
      const sentence = entry.sentences[index];
      const given = perReport.get(links.report.id) ?? 0;
      if (
        !sentence ||
        given >= PER_REPORT ||
        items.length >= IN_ALL ||
        cited.has(`${entry.dispatch.file}:${sentence.start}`)
      )
        continue;
      perReport.set(links.report.id, given + 1);
      const marks = links.mentions.filter((mention) => mention.entity === entity && mention.sentence === index);
      items.push({ item: { citations: [citations.cite(position, sentence, marks)] }, report: links.report.id });
    }
  }
  return items;
};
