import type { Edition } from '../edition/edition.ts';
import type { Locale } from '../language/locale.ts';
import { ASKING_WORDS } from '../language/question-words.ts';
import { nameKey } from '../linking/name-key.ts';
import { analyse, entityTerm, questionLanguage, type Token } from '../search/analyse.ts';
import type { Passage } from '../search/passage.ts';
import { understand, type Wanted } from '../search/understand.ts';
import { foldText } from '../text/fold.ts';
import { readable } from './readable.ts';
import { twinSentence } from './twin-sentence.ts';

/** A sentence that answers to a question's words, as the reader is shown it. */
export interface RankedSentence {
  readonly entry: number;
  readonly sentence: number;
  readonly score: number;
  /** Share of what was asked for, by weight, that the sentence itself holds, 0–1. */
  readonly covered: number;
  /** The same with its passage and headline. */
  readonly coveredAround: number;
  readonly wanted: readonly Wanted[];
  /** Words that matched; offsets into the dispatch's text. */
  readonly marks: readonly Token[];
  /** Where the words matched: another entry than `entry` where a note's twin is shown. */
  readonly matched: { readonly entry: number; readonly sentence: number };
}

export interface RankOptions {
  /** A question: words that belong to the asking are not looked for. */
  readonly asking?: boolean;
  /** The words must stand together, in order. */
  readonly wholePhrase?: boolean;
  readonly limit?: number;
}

/** Passages looked at more closely. */
const CANDIDATES = 120;
/** Words in the passage around a sentence count so much of words in it. */
const AROUND = 0.35;
/** A name asked for weighs so much more than a word of its rarity. */
const NAME_WEIGHT = 1.6;

const askingWords: ReadonlySet<string> = new Set(ASKING_WORDS);

const isAsking = ({ text, entity }: Wanted): boolean => entity === undefined && askingWords.has(foldText(text));

const rarity = (edition: Edition, { terms, entity }: Wanted): number => {
  const size = edition.index.size();
  const frequency = Math.max(...terms.map((term) => edition.index.frequency(term)));
  return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5)) * (entity ? NAME_WEIGHT : 1);
};

const tokenCache = new WeakMap<Edition, Map<string, readonly Token[]>>();

const tokensOf = (edition: Edition, entry: number, sentence: number): readonly Token[] => {
  const cache = tokenCache.get(edition) ?? new Map<string, readonly Token[]>();
  tokenCache.set(edition, cache);
  const key = `${entry}:${sentence}`;
  const known = cache.get(key);
  if (known) return known;
  const { dispatch, sentences } = edition.entries[entry] ?? {};
  const span = sentences?.[sentence];
  if (!dispatch || !span) return [];
  const names = edition.links.entries[entry]?.mentions.filter((mention) => mention.sentence === sentence) ?? [];
  const tokens = [
    ...analyse(dispatch.text.slice(span.start, span.end), dispatch.language).map((token) => ({
      ...token,
      start: token.start + span.start,
      end: token.end + span.start,
    })),
    ...names.map((name) => ({ term: entityTerm(name.entity), start: name.start, end: name.end })),
  ];
  cache.set(key, tokens);
  return tokens;
};

const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

const rankPassage = (
  edition: Edition,
  passage: Passage,
  weights: ReadonlyMap<Wanted, number>,
  total: number,
  shown: (entry: number) => number,
): RankedSentence[] => {
  const indexes = range(passage.first, passage.last);
  const around = new Set(
    indexes.flatMap((index) => tokensOf(edition, passage.entry, index).map((token) => token.term)),
  );
  const title = edition.entries[passage.entry]?.dispatch.title;
  const { dispatch } = edition.entries[passage.entry] ?? {};
  if (title && dispatch)
    for (const token of analyse(dispatch.text.slice(title.start, title.end), dispatch.language)) around.add(token.term);
  const holds = (terms: ReadonlySet<string>, wanted: Wanted): boolean => wanted.terms.some((term) => terms.has(term));
  const mass = (terms: ReadonlySet<string>): number =>
    [...weights].reduce((sum, [wanted, weight]) => sum + (holds(terms, wanted) ? weight : 0), 0);
  const near = mass(around);
  return indexes.map((index) => {
    const tokens = tokensOf(edition, passage.entry, index);
    const own = mass(new Set(tokens.map((token) => token.term)));
    const matched = { entry: passage.entry, sentence: index };
    const place = twinSentence(edition, matched, shown(passage.entry));
    const terms = new Set([...weights.keys()].flatMap((wanted) => wanted.terms));
    return {
      ...place,
      matched,
      score: own + AROUND * (near - own),
      covered: total ? own / total : 0,
      coveredAround: total ? near / total : 0,
      wanted: [...weights.keys()],
      marks: tokensOf(edition, place.entry, place.sentence).filter((token) => terms.has(token.term)),
    };
  });
};

const holdsPhrase = (edition: Edition, { matched }: RankedSentence, phrase: string): boolean => {
  const { dispatch, sentences } = edition.entries[matched.entry] ?? {};
  const span = sentences?.[matched.sentence];
  return (
    dispatch !== undefined &&
    span !== undefined &&
    ` ${nameKey(dispatch.text.slice(span.start, span.end))} `.includes(` ${nameKey(phrase)} `)
  );
};

/** Ranks the sentences of the corpus by how much of a question they hold; best first, each shown sentence once. */
export const rankSentences = (
  edition: Edition,
  locale: Locale,
  text: string,
  { asking = false, wholePhrase = false, limit = 40 }: RankOptions = {},
): readonly RankedSentence[] => {
  const wanted = understand(text, questionLanguage(text, locale), edition.links.gazetteer).filter(
    (one) => !asking || !isAsking(one),
  );
  if (!wanted.length) return [];
  const weights = new Map(wanted.map((one) => [one, rarity(edition, one)]));
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const { shown } = readable(edition, locale);
  const hits = edition.index.search(
    wanted.flatMap(({ terms }) => terms),
    CANDIDATES,
  );
  const ranked = hits.flatMap(({ id }) => {
    const passage = edition.passages[id];
    return passage ? rankPassage(edition, passage, weights, total, shown) : [];
  });
  const best = new Map<string, RankedSentence>();
  for (const sentence of ranked.filter((one) => one.covered > 0 && (!wholePhrase || holdsPhrase(edition, one, text)))) {
    const key = `${sentence.entry}:${sentence.sentence}`;
    const before = best.get(key);
    if (!before || sentence.score > before.score) best.set(key, sentence);
  }
  return [...best.values()]
    .sort((a, b) => b.score - a.score || a.entry - b.entry || a.sentence - b.sentence)
    .slice(0, limit);
};
