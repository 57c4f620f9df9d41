import type { Edition } from '../edition/edition.ts';
import type { Locale } from '../language/locale.ts';
import type { LinkedMention } from '../linking/link-names.ts';
import { nameKey } from '../linking/name-key.ts';
import type { Item } from './answer.ts';
import type { Citations } from './citations.ts';
import { readable } from './readable.ts';

interface Named {
  readonly entry: number;
  readonly mention: LinkedMention;
}

const mentionsOf = (edition: Edition, locale: Locale, entity: string): readonly Named[] =>
  readable(edition, locale).entries.flatMap((entry) =>
    (edition.links.entries[entry]?.mentions ?? [])
      .filter((mention) => mention.entity === entity)
      .map((mention) => ({ entry, mention })),
  );

const wordsAt = (edition: Edition, entry: number, span: { readonly start: number; readonly end: number }): string =>
  edition.entries[entry]?.dispatch.text.slice(span.start, span.end) ?? '';

/** Rank and role as each report words them, every wording once per report; several wordings are flagged as differing. */
export const roleItems = (edition: Edition, locale: Locale, entity: string, citations: Citations): readonly Item[] => {
  const seen = new Set<string>();
  const roles = mentionsOf(edition, locale, entity).flatMap(({ entry, mention }) => {
    const sentence = edition.entries[entry]?.sentences[mention.sentence];
    if (!sentence) return [];
    return [mention.role, mention.apposition].flatMap((span) => {
      const text = span ? wordsAt(edition, entry, span) : '';
      const key = `${edition.links.entries[entry]?.report.id}:${nameKey(text)}`;
      if (!span || !text || seen.has(key)) return [];
      seen.add(key);
      return [{ text, citations: [citations.cite(entry, sentence, [span])] }];
    });
  });
  return roles;
};

/** Every spelling met, with how often; those only the texts have are not reviewed. */
export const spellingItems = (edition: Edition, locale: Locale, entity: string): readonly Item[] => {
  const counts = new Map<string, { count: number; reviewed: boolean }>();
  for (const { entry, mention } of mentionsOf(edition, locale, entity)) {
    const text = wordsAt(edition, entry, mention);
    const before = counts.get(text) ?? { count: 0, reviewed: mention.reviewed };
    counts.set(text, { ...before, count: before.count + 1 });
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
    .map(([text, { count, reviewed }]) => ({
      text,
      count,
      citations: [],
      ...(reviewed ? {} : { flags: ['unreviewed-spelling'] as const }),
    }));
};

/** So many others are listed. */
const OTHERS = 10;

/** People and organisations that stand in the same sentences, most often first. */
export const alongside = (edition: Edition, locale: Locale, entity: string): readonly Item[] => {
  const counts = new Map<string, number>();
  for (const { entry, mention } of mentionsOf(edition, locale, entity)) {
    const near =
      edition.links.entries[entry]?.mentions.filter(
        (other) => other.sentence === mention.sentence && other.entity !== entity,
      ) ?? [];
    for (const other of new Set(near.map((one) => one.entity))) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  const publishers = new Set(
    [...edition.links.reports.values()].flatMap(({ publisher }) => (publisher ? [nameKey(publisher)] : [])),
  );
  return [...counts]
    .flatMap(([id, count]) => {
      const other = edition.links.entities.get(id);
      // Whoever published it is in every sentence of a note, and with nobody in particular.
      if (other && publishers.has(nameKey(other.names.fr))) return [];
      return other && (other.type === 'person' || other.type === 'organisation') ? [{ other, count }] : [];
    })
    .sort((a, b) => b.count - a.count || (a.other.id < b.other.id ? -1 : 1))
    .slice(0, OTHERS)
    .map(({ other, count }) => ({ text: other.names[locale], count, citations: [], command: `/who ${other.id}` }));
};
