import type { Edition } from '../edition/edition.ts';
import type { SentenceRef } from '../linking/entry.ts';
import { analyse, entityTerm, type Token } from '../search/analyse.ts';
import type { Concept } from '../search/concept.ts';
import { sentenceTokens } from '../search/index-passages.ts';
import { type Holds, sentenceReader } from '../search/sentence-holds.ts';
import type { QuestionReading } from './question-reading.ts';
import { twinsOf } from './twins.ts';

/** A word of the same paragraph, headline or publisher counts so much of one in the sentence; a name more than a word. */
const NEAR = {
  name: { paragraph: 0.75, headline: 0.6, publisher: 0.9, dispatch: 0.6 },
  word: { paragraph: 0.5, headline: 0.3, publisher: 0, dispatch: 0 },
} as const;
/** What the sentence's twin in the other language holds counts nearly as much. */
const TWIN = 0.9;

/** How a sentence meets a question. */
export interface SentenceMatch extends SentenceRef {
  /** Per concept what it holds itself, and with all that stands around it. */
  readonly own: readonly number[];
  readonly held: readonly number[];
  readonly marks: Holds['marks'];
}

const entityToken = (entity: string, start: number, end: number): Token => ({
  term: entityTerm(entity),
  form: entityTerm(entity),
  start,
  end,
  capital: true,
  skipped: 0,
});

const tokenCache = new WeakMap<Edition, Map<string, readonly Token[]>>();
/** Texts are taken apart once; the memory of it is bounded. */
const REMEMBERED = 20_000;

const remembered = (edition: Edition, key: string, make: () => readonly Token[]): readonly Token[] => {
  const cache = tokenCache.get(edition) ?? new Map<string, readonly Token[]>();
  tokenCache.set(edition, cache);
  const known = cache.get(key);
  if (known) return known;
  const tokens = make();
  if (cache.size >= REMEMBERED) cache.clear();
  cache.set(key, tokens);
  return tokens;
};

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

const tokensOf = (edition: Edition, ref: SentenceRef): readonly Token[] =>
  remembered(edition, `${ref.entry}:${ref.sentence}`, () => {
    const entry = edition.entries[ref.entry];
    const links = edition.links.entries[ref.entry];
    return entry && links ? [...sentenceTokens(entry, links, ref.sentence), ...speakerTokens(edition, ref)] : [];
  });

const headlineTokens = (edition: Edition, entry: number): readonly Token[] =>
  remembered(edition, `h${entry}`, () => {
    const { dispatch } = edition.entries[entry] ?? {};
    return dispatch?.title
      ? analyse(dispatch.text.slice(dispatch.title.start, dispatch.title.end), dispatch.language)
      : [];
  });

const publisherTokens = (edition: Edition, entry: number): readonly Token[] =>
  remembered(edition, `p${entry}`, () => {
    const report = edition.links.entries[entry]?.report;
    const names = [report?.publisher, report?.agency].flatMap((name) => name ?? []);
    const entities = names.flatMap((name) => edition.links.gazetteer.scan(name));
    return [
      ...names.flatMap((name) => analyse(name, edition.entries[entry]?.dispatch.language ?? 'en')),
      ...entities.map(({ entity, start, end }) => entityToken(entity.id, start, end)),
    ];
  });

/** Every name of a dispatch: its entities, and the words they are called by. */
const namesIn = (edition: Edition, entry: number): readonly Token[] =>
  remembered(edition, `n${entry}`, () => {
    const { dispatch } = edition.entries[entry] ?? {};
    const met = new Map<string, readonly Token[]>();
    for (const { entity, start, end } of edition.links.entries[entry]?.mentions ?? [])
      if (!met.has(entity))
        met.set(entity, [
          entityToken(entity, start, end),
          ...analyse(dispatch?.text.slice(start, end) ?? '', dispatch?.language ?? 'en'),
        ]);
    return [...met.values()].flat();
  });

/** Takes over what others hold more of. Where nothing of a question is held, which is most often, nothing is to be done. */
const raise = (held: number[], by: readonly number[], share: (i: number) => number): void => {
  for (let i = 0; i < held.length; i++) {
    const much = by[i] ?? 0;
    if (much > 0) held[i] = Math.max(held[i] ?? 0, much * share(i));
  }
};

/** Reads sentences of an edition for one question. */
export const sentenceMatcher = (edition: Edition, { concepts, frame }: QuestionReading) => {
  const read = sentenceReader(edition.index.data, concepts, frame.predicate);
  const near = (concept: Concept | undefined): (typeof NEAR)[keyof typeof NEAR] =>
    concept?.name ? NEAR.name : NEAR.word;
  const cache = new Map<string, Holds>();

  const remember = (key: string, make: () => Holds): Holds => {
    const holds = cache.get(key) ?? make();
    cache.set(key, holds);
    return holds;
  };
  const languageOf = (entry: number): string => edition.entries[entry]?.dispatch.language ?? 'en';
  const ownOf = (ref: SentenceRef): Holds =>
    remember(`${ref.entry}:${ref.sentence}`, () => read(tokensOf(edition, ref), languageOf(ref.entry)));
  const { sentences: twins, paragraphs } = twinsOf(edition);
  const both = new Map<string, readonly number[]>();
  const withTwin = (ref: SentenceRef): readonly number[] => {
    const key = `${ref.entry}:${ref.sentence}`;
    const known = both.get(key);
    if (known) return known;
    const twin = twins.get(key);
    const held = [...ownOf(ref).held];
    if (twin) raise(held, ownOf(twin).held, () => TWIN);
    both.set(key, held);
    return held;
  };
  const whole = (entry: number): readonly number[] =>
    remember(`w${entry}`, () => read(namesIn(edition, entry), languageOf(entry))).held;

  return (ref: SentenceRef): SentenceMatch => {
    const { entry } = ref;
    const paragraph = edition.entries[entry]?.sentences[ref.sentence]?.paragraph;
    const own = withTwin(ref);
    const held = [...own];
    for (const sentence of paragraphs[entry]?.get(paragraph ?? -1) ?? [])
      if (sentence !== ref.sentence) raise(held, withTwin({ entry, sentence }), (i) => near(concepts[i]).paragraph);
    const headline = remember(`h${entry}`, () => read(headlineTokens(edition, entry), languageOf(entry))).held;
    const publisher = remember(`p${entry}`, () => read(publisherTokens(edition, entry), languageOf(entry))).held;
    raise(held, headline, (i) => near(concepts[i]).headline);
    raise(held, publisher, (i) => near(concepts[i]).publisher);
    raise(held, whole(entry), (i) => near(concepts[i]).dispatch);
    return { ...ref, own, held, marks: ownOf(ref).marks };
  };
};
