import type { Edition } from '../../edition/edition.ts';
import type { Locale } from '../../language/locale.ts';
import type { Item } from '../answer.ts';
import type { Citations } from '../citations.ts';
import { rankSentences } from '../rank-sentences.ts';

/** So many sentences are shown for plain words. */
const SHOWN = 8;

/** The sentences that hold most of the words of any of the phrases, best first, every report at most twice; with
 * `wholePhrase` only where its words stand together. */
export const passageItems = (
  edition: Edition,
  locale: Locale,
  phrases: readonly string[],
  citations: Citations,
  wholePhrase = phrases.length > 1,
): readonly Item[] => {
  const ranked = phrases.flatMap((phrase) => rankSentences(edition, locale, phrase, { wholePhrase }));
  const perReport = new Map<string, number>();
  const items: Item[] = [];
  for (const { entry, sentence, marks, covered } of ranked.sort((a, b) => b.score - a.score)) {
    const report = edition.links.entries[entry]?.report.id ?? '';
    const span = edition.entries[entry]?.sentences[sentence];
    const given = perReport.get(report) ?? 0;
    if (!span || covered < 1 || given >= 2 || items.length >= SHOWN) continue;
    const n = citations.cite(entry, span, marks);
    if (items.some((item) => item.citations.includes(n))) continue;
    perReport.set(report, given + 1);
    items.push({ citations: [n] });
  }
  return items;
};
