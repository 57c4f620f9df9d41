import type { Edition } from '../../edition/edition.ts';
import type { Quote } from '../../facts/facts.ts';
import type { Locale } from '../../language/locale.ts';
import { nameKey } from '../../linking/name-key.ts';
import type { Span } from '../../text/span.ts';
import type { Flag, Item, Telling } from '../answer.ts';
import { type Citations, publishedOf } from '../citations.ts';
import { readable } from '../readable.ts';
import { groupSaid } from './group-said.ts';
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

/** The words of a quote as one key. */
const keyOf = (edition: Edition, entry: number, span: Span): string =>
  ` ${nameKey(edition.entries[entry]?.dispatch.text.slice(span.start, span.end) ?? '')} `;

/** Of a report held as capture and note without what the note quotes of words that the capture has said by the same speaker. */
const once = (edition: Edition, all: readonly Said[]): readonly Said[] => {
  const captured = new Map<string | undefined, string[]>();
  for (const { entry, quote } of all) {
    if (formOf(edition, entry) !== 'capture') continue;
    const report = reportOf(edition, entry);
    captured.set(report, [...(captured.get(report) ?? []), keyOf(edition, entry, quote)]);
  }
  return all.filter(({ entry, quote }) => {
    if (formOf(edition, entry) !== 'note' || !quote.fragments.length) return true;
    const told = captured.get(reportOf(edition, entry)) ?? [];
    return !quote.fragments.every((part) => told.some((key) => key.includes(keyOf(edition, entry, part))));
  });
};

const formOf = (edition: Edition, entry: number): string | undefined => edition.entries[entry]?.dispatch.form;
const reportOf = (edition: Edition, entry: number): string | undefined => edition.links.entries[entry]?.report.id;

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
  const all = once(
    edition,
    whereSaid(edition, speaker).filter(({ entry }) => shown(entry) === entry),
  );
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
