import type { Edition } from '../../edition/edition.ts';
import type { Locale } from '../../language/locale.ts';
import { LEADING_ARTICLE, RANKS } from '../../language/said-words.ts';
import { nameKey } from '../../linking/name-key.ts';
import { analysisLanguage } from '../../search/analyse.ts';
import type { Item } from '../answer.ts';
import type { Citations } from '../citations.ts';
import { oncePerEdition } from '../once-per-edition.ts';
import type { Named } from './where-named.ts';

const wordsAt = (edition: Edition, entry: number, span: { readonly start: number; readonly end: number }): string =>
  edition.entries[entry]?.dispatch.text.slice(span.start, span.end) ?? '';

/** The rank a wording begins with or holds, if any. */
const rankIn = (text: string, language: Locale): string | undefined =>
  RANKS[language].find((rank) => ` ${nameKey(text)} `.includes(` ${rank} `));

/** Rank and role as each report words them, every wording once per report; where reports of one language give other ranks, that is flagged. */
export const roleItems = (edition: Edition, named: readonly Named[], citations: Citations): readonly Item[] => {
  const seen = new Set<string>();
  const roles = named.flatMap(({ entry, mention }) => {
    if (!mention.role && !mention.apposition) return [];
    const sentence = edition.entries[entry]?.sentences[mention.sentence];
    if (!sentence) return [];
    const language = analysisLanguage(edition.entries[entry]?.dispatch.language ?? '');
    return [mention.role, mention.apposition].flatMap((span) => {
      const text = span ? wordsAt(edition, entry, span) : '';
      const key = `${edition.links.entries[entry]?.report.id}:${nameKey(text)}`;
      if (!span || !text || seen.has(key)) return [];
      seen.add(key);
      return [{ text, language, rank: rankIn(text, language), citation: citations.cite(entry, sentence, [span]) }];
    });
  });
  const ranks = (wanted: Locale): number =>
    new Set(roles.flatMap(({ language, rank }) => (language === wanted && rank !== undefined ? [rank] : []))).size;
  const differ = { en: ranks('en') > 1, fr: ranks('fr') > 1 };
  return roles.map(({ text, language, rank, citation }) => ({
    text,
    citations: [citation],
    ...(rank !== undefined && differ[language] ? { flags: ['differs'] as const } : {}),
  }));
};

/** Without the capital of a sentence's first word and without an article a spelling is the same. */
const spellingKey = (text: string): string => text.replace(LEADING_ARTICLE, '').toLowerCase();

/** Every spelling met, with how often, as it stands most often; those only the texts have are not reviewed. */
export const spellingItems = (edition: Edition, named: readonly Named[]): readonly Item[] => {
  const texts = new Map<string, { count: number; readonly reviewed: boolean }>();
  for (const { entry, mention } of named) {
    const text = wordsAt(edition, entry, mention);
    const known = texts.get(text);
    if (known) known.count++;
    else texts.set(text, { count: 1, reviewed: mention.reviewed });
  }
  const spellings = new Map<string, { readonly texts: Map<string, number>; count: number; reviewed: boolean }>();
  for (const [text, { count, reviewed }] of texts) {
    const key = spellingKey(text);
    const spelling = spellings.get(key) ?? { texts: new Map<string, number>(), count: 0, reviewed };
    spelling.count += count;
    spelling.texts.set(text, count);
    spellings.set(key, spelling);
  }
  return [...spellings.values()]
    .map(({ texts, count, reviewed }) => {
      const [[text = ''] = []] = [...texts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
      return { text, count, reviewed };
    })
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
    .map(({ text, count, reviewed }) => ({
      text,
      count,
      citations: [],
      ...(reviewed ? {} : { flags: ['unreviewed-spelling'] as const }),
    }));
};

/** So many others are listed. */
const OTHERS = 10;

const publisherKeys = oncePerEdition(
  ({ links }): ReadonlySet<string> =>
    new Set([...links.reports.values()].flatMap(({ publisher }) => (publisher ? [nameKey(publisher)] : []))),
);

/** A sentence that names somebody: how often, and who else it was found to name. */
interface Together {
  times: number;
  readonly others: Set<string>;
}

/** By entry and sentence, how often somebody is named. */
const sentencesNaming = (named: readonly Named[]): ReadonlyMap<number, ReadonlyMap<number, Together>> => {
  const byEntry = new Map<number, Map<number, Together>>();
  for (const { entry, mention } of named) {
    const sentences = byEntry.get(entry) ?? new Map<number, Together>();
    byEntry.set(entry, sentences);
    const together = sentences.get(mention.sentence);
    if (together) together.times++;
    else sentences.set(mention.sentence, { times: 1, others: new Set() });
  }
  return byEntry;
};

/** People and organisations that stand in the same sentences, most often first. */
export const alongside = (edition: Edition, locale: Locale, named: readonly Named[]): readonly Item[] => {
  const own = named[0]?.mention.entity;
  const counts = new Map<string, number>();
  for (const [entry, sentences] of sentencesNaming(named))
    for (const { entity, sentence } of edition.links.entries[entry]?.mentions ?? []) {
      const together = entity === own ? undefined : sentences.get(sentence);
      if (!together || together.others.has(entity)) continue;
      together.others.add(entity);
      counts.set(entity, (counts.get(entity) ?? 0) + together.times);
    }
  const publishers = publisherKeys(edition);
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
