import type { Edition } from '../../edition/edition.ts';
import { IN_LANGUAGE } from '../../language/answer-words.ts';
import { LOCALES, type Locale } from '../../language/locale.ts';
import type { AuthorityEvent } from '../../linking/authority.ts';
import type { SentenceRef } from '../../linking/entry.ts';
import { analyse, entityTerm, type Token } from '../../search/analyse.ts';
import { sentenceTokens } from '../../search/index-passages.ts';
import { nationsOf } from '../../search/paraphrase.ts';
import { vocabularyOf, type Words } from '../../search/vocabulary.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { oncePerEdition } from '../once-per-edition.ts';
import { sentenceNumbers } from './sentence-number.ts';

/** The words of the parts of an edition that are held against a question. */
export interface SentenceWords {
  readonly ofSentence: (ref: SentenceRef) => Words;
  readonly ofHeadline: (entry: number) => Words;
  readonly ofPublisher: (entry: number) => Words;
  /** Every name of a dispatch: its entities, and the words they are called by. */
  readonly ofNames: (entry: number) => Words;
  /** What an event is called in both languages, where it was and who had part in it. */
  readonly ofEvent: (event: AuthorityEvent) => readonly Words[];
}

/** Texts are taken apart once; so many are kept, then all are forgotten. Some 400 bytes each. */
const REMEMBERED = 40_000;

const entityToken = (entity: string, start: number, end: number): Token => ({
  term: entityTerm(entity),
  form: entityTerm(entity),
  start,
  end,
  capital: true,
  skipped: 0,
});

/** Whoever speaks in a sentence under a pronoun is named by it all the same. */
const speakerTokens = (edition: Edition, { entry, sentence }: SentenceRef): readonly Token[] => {
  const { facts } = edition.entries[entry] ?? {};
  const speakers = edition.links.entries[entry]?.speakers ?? [];
  return (facts?.quotes ?? []).flatMap((quote, i): Token[] => {
    const speaker = speakers[i];
    if (quote.sentence !== sentence || !speaker) return [];
    const { start, end } = quote.speaker ?? quote.cue ?? quote;
    return [entityToken(speaker, start, end)];
  });
};

const isNation = ({ form }: Token): boolean => nationsOf(form).size > 0;

/** Where a stretch names its publisher or a language: the « français » of « RT en français » is no Frenchman. */
const nationless = (edition: Edition, entry: number, { start, end }: Span): readonly Span[] => {
  const text = edition.entries[entry]?.dispatch.text.slice(start, end) ?? '';
  const publisher = edition.links.entries[entry]?.report.publisher;
  const found = Array.from(text.matchAll(IN_LANGUAGE), (match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
  for (let at = publisher ? text.indexOf(publisher) : -1; publisher && at >= 0; at = text.indexOf(publisher, at + 1))
    found.push({ start: start + at, end: start + at + publisher.length });
  return found;
};

const tokensOf = (edition: Edition, ref: SentenceRef): readonly Token[] => {
  const entry = edition.entries[ref.entry];
  const links = edition.links.entries[ref.entry];
  const sentence = entry?.sentences[ref.sentence];
  if (!entry || !links || !sentence) return [];
  const without = nationless(edition, ref.entry, sentence);
  const tokens = sentenceTokens(entry, links, ref.sentence);
  const told = without.length
    ? tokens.filter((token) => !isNation(token) || !without.some((span) => overlaps(span, token)))
    : tokens;
  return [...told, ...speakerTokens(edition, ref)];
};

const headlineTokens = (edition: Edition, entry: number): readonly Token[] => {
  const { dispatch } = edition.entries[entry] ?? {};
  return dispatch?.title
    ? analyse(dispatch.text.slice(dispatch.title.start, dispatch.title.end), dispatch.language)
    : [];
};

const publisherTokens = (edition: Edition, entry: number): readonly Token[] => {
  const report = edition.links.entries[entry]?.report;
  const names = [report?.publisher, report?.agency].flatMap((name) => name ?? []);
  const entities = names.flatMap((name) => edition.links.gazetteer.scan(name));
  return [
    ...names
      .flatMap((name) => analyse(name, edition.entries[entry]?.dispatch.language ?? 'en'))
      .filter((token) => !isNation(token)),
    ...entities.map(({ entity, start, end }) => entityToken(entity.id, start, end)),
  ];
};

const namesIn = (edition: Edition, entry: number): readonly Token[] => {
  const { dispatch } = edition.entries[entry] ?? {};
  const met = new Map<string, readonly Token[]>();
  for (const { entity, start, end } of edition.links.entries[entry]?.mentions ?? [])
    if (!met.has(entity))
      met.set(entity, [
        entityToken(entity, start, end),
        ...analyse(dispatch?.text.slice(start, end) ?? '', dispatch?.language ?? 'en').filter(
          (token) => !isNation(token) || nationless(edition, entry, { start, end }).length === 0,
        ),
      ]);
  return [...met.values()].flat();
};

/** What an event is called, and by their names whoever and whatever has part in it. */
const eventTokens = (
  { links: { entities } }: Edition,
  { names, place, actors, targets }: AuthorityEvent,
  locale: Locale,
): readonly Token[] => [
  ...analyse(names[locale], locale),
  ...[...(place ? [place] : []), ...actors, ...targets].flatMap((part) => {
    const entity = entities.get(part);
    return entity ? [entityToken(part, 0, 0), ...analyse(entity.names[locale] ?? '', locale)] : analyse(part, 'en');
  }),
];

/** Parts of an entry are kept beside the sentences, below them: three of each entry. */
const PARTS = { headline: 1, publisher: 2, names: 3 } as const;
const MOST_PARTS = 3;

/** A key of a part of an entry, where those of sentences are their numbers. */
export const partKey = (entry: number, part: keyof typeof PARTS): number => -(entry * MOST_PARTS + PARTS[part]);

/** Reads words out of an edition, whatever is asked. */
export const sentenceWords = oncePerEdition((edition): SentenceWords => {
  const kept = new Map<number, Words>();
  const { read } = vocabularyOf(edition.index.data);
  const numberOf = sentenceNumbers(edition);
  const words = (key: number, entry: number, tokens: () => readonly Token[]): Words => {
    const known = kept.get(key);
    if (known) return known;
    const made = read(tokens(), edition.entries[entry]?.dispatch.language ?? 'en');
    if (kept.size >= REMEMBERED) kept.clear();
    kept.set(key, made);
    return made;
  };
  const events = new Map<string, readonly Words[]>();
  const ofEvent = (event: AuthorityEvent): readonly Words[] => {
    const known = events.get(event.id);
    if (known) return known;
    const made = LOCALES.map((locale) => read(eventTokens(edition, event, locale), locale));
    events.set(event.id, made);
    return made;
  };
  return {
    ofEvent,
    ofSentence: (ref) => words(numberOf(ref), ref.entry, () => tokensOf(edition, ref)),
    ofHeadline: (entry) => words(partKey(entry, 'headline'), entry, () => headlineTokens(edition, entry)),
    ofPublisher: (entry) => words(partKey(entry, 'publisher'), entry, () => publisherTokens(edition, entry)),
    ofNames: (entry) => words(partKey(entry, 'names'), entry, () => namesIn(edition, entry)),
  };
});
