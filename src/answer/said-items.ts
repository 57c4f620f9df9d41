import type { Edition } from '../edition/edition.ts';
import type { Quote } from '../facts/facts.ts';
import type { Locale } from '../language/locale.ts';
import { edtfDays } from '../text/edtf.ts';
import type { Flag, Item, Telling } from './answer.ts';
import { type Citations, publishedOf } from './citations.ts';
import { groupSaid } from './group-said.ts';
import { readable } from './readable.ts';
import type { Said } from './said.ts';

/** So many statements are listed; a page shows a few at a time. */
const SHOWN = 24;

const flagsOf = (quote: Quote): readonly Flag[] => [
  ...(quote.glosses.length ? (['editorial-gloss'] as const) : []),
  ...(quote.hedges.length ? (['hedged'] as const) : []),
];

const collect = (
  edition: Edition,
  locale: Locale,
  wanted: (quote: Quote, speaker: string | null) => boolean,
): readonly Said[] =>
  readable(edition, locale).entries.flatMap((position) => {
    const entry = edition.entries[position];
    const links = edition.links.entries[position];
    if (!entry || !links) return [];
    const published = links.report.published.edtf ? (edtfDays(links.report.published.edtf)?.from ?? '') : '';
    return entry.facts.quotes.flatMap((quote, index) => {
      const speaker = links.speakers[index] ?? null;
      return quote.speech !== 'scare' && wanted(quote, speaker) ? [{ entry: position, quote, speaker, published }] : [];
    });
  });

const newestFirst = (a: Said, b: Said): number =>
  a.published === b.published ? a.entry - b.entry || a.quote.start - b.quote.start : a.published > b.published ? -1 : 1;

const order: Readonly<Record<Quote['speech'], number>> = { direct: 0, mixed: 1, reported: 2, scare: 3 };

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
 * What speakers said, newest report first: one item per whole sentence, under its strongest kind of speech. What several
 * reports give of one statement is one item, each report's own telling of it kept in `tellings`.
 */
export const saidItems = (
  edition: Edition,
  locale: Locale,
  wanted: (quote: Quote, speaker: string | null) => boolean,
  citations: Citations,
): readonly Item[] => {
  const bySentence = new Map<string, Said>();
  for (const said of collect(edition, locale, wanted)) {
    const key = `${said.entry}:${said.quote.sentence}`;
    const before = bySentence.get(key);
    if (!before || order[said.quote.speech] < order[before.quote.speech]) bySentence.set(key, said);
  }
  const groups = groupSaid(edition, [...bySentence.values()].sort(newestFirst), SHOWN);
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
