import type { Edition } from '../edition/edition.ts';
import type { Quote } from '../facts/facts.ts';
import type { Locale } from '../language/locale.ts';
import type { Flag, Item, Telling } from './answer.ts';
import { type Citations, publishedOf } from './citations.ts';
import { groupSaid } from './group-said.ts';
import { readable } from './readable.ts';
import type { Said } from './said.ts';
import { whereSaid } from './where-said.ts';

/** So many statements are listed; a page shows a few at a time. */
const SHOWN = 24;

const flagsOf = (quote: Quote): readonly Flag[] => [
  ...(quote.glosses.length ? (['editorial-gloss'] as const) : []),
  ...(quote.hedges.length ? (['hedged'] as const) : []),
];

const tellingOf = (edition: Edition, { entry, quote, speaker }: Said, citations: Citations): readonly Telling[] => {
  const { dispatch, sentences } = edition.entries[entry] ?? {};
  const sentence = sentences?.[quote.sentence];
  const report = edition.links.entries[entry]?.report;
  if (!dispatch || !sentence || !report) return [];
  const flags = flagsOf(quote);
  return [
    {
      citations: [citations.cite(entry, sentence)],
      speech: quote.speech,
      speaker,
      ...(quote.speaker ? { speakerText: dispatch.text.slice(quote.speaker.start, quote.speaker.end) } : {}),
      anonymous: quote.anonymous,
      chain: quote.chain.map((span) => ({
        name: dispatch.text.slice(span.start, span.end),
        span: { start: span.start, end: span.end },
      })),
      date: publishedOf(report),
      ...(flags.length ? { flags } : {}),
    },
  ];
};

const voicesOf = (edition: Edition, tellings: readonly Said[]): number =>
  new Set(tellings.map(({ entry }) => edition.links.entries[entry]?.report.voice)).size;

/**
 * What somebody said, newest report first, or the unnamed where `speaker` is null: one item per whole sentence. What several
 * reports give of one statement is one item, each report's own telling of it kept in `tellings`.
 */
export const saidItems = (
  edition: Edition,
  locale: Locale,
  speaker: string | null,
  citations: Citations,
): readonly Item[] => {
  const { shown } = readable(edition, locale);
  const all = whereSaid(edition, speaker).filter(({ entry }) => shown(entry) === entry);
  const groups = groupSaid(edition, all, SHOWN);
  return groups.flatMap(({ tellings, saying }): Item[] => {
    const told = tellings.flatMap((said) => tellingOf(edition, said, citations));
    const [first] = told;
    if (!first || !saying) return first ? [first] : [];
    return [
      {
        ...first,
        citations: [...new Set(told.flatMap((telling) => telling.citations))],
        tellings: told,
        voices: voicesOf(edition, tellings),
        flags: [...new Set([saying, ...told.flatMap(({ flags }) => flags ?? [])])],
      },
    ];
  });
};
