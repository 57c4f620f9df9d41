import type { Locale } from '../language/locale.ts';
import { ASKING_WORDS } from '../language/question-words.ts';
import type { Entry, SentenceRef } from '../linking/entry.ts';
import type { Links } from '../linking/link.ts';
import { nameKey } from '../linking/name-key.ts';
import { foldText } from '../text/fold.ts';
import { analyse, entityTerm, questionLanguage, type Token } from './analyse.ts';
import { rarity } from './build-index.ts';
import { sentenceTokens } from './index-passages.ts';
import type { Passage } from './passage.ts';
import type { PassageHit } from './passage-search.ts';
import { parseQuery, type QuerySyntax } from './query-syntax.ts';
import type { SearchIndex } from './search-index.ts';
import { spreadVoices } from './spread-voices.ts';
import { twinSentence } from './twin-sentence.ts';
import { understand, type Wanted } from './understand.ts';

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
  readonly matched: SentenceRef;
}

export interface RankOptions {
  /** A question: words that belong to the asking are not looked for, and a minus is a hyphen. */
  readonly asking?: boolean;
  /** The words must stand together, in order. */
  readonly wholePhrase?: boolean;
  readonly limit?: number;
}

/** What is searched: the part of an edition that search knows. */
export interface Searched {
  readonly entries: readonly Entry[];
  readonly links: Links;
  readonly passages: readonly Passage[];
  readonly index: SearchIndex;
}

/** Passages looked at sentence by sentence. */
const CANDIDATES = 120;
/** Words in the passage around a sentence count so much of words in it. */
const AROUND = 0.35;
/** A name asked for weighs so much more than a word of its rarity. */
const NAME_WEIGHT = 1.6;
/** What a sentence holds counts so many times what its passage scores: a passage is found, a sentence is read. */
const SENTENCE_WEIGHT = 3;

const askingWords: ReadonlySet<string> = new Set(ASKING_WORDS);

const isAsking = ({ text, entity }: Wanted): boolean => entity === undefined && askingWords.has(foldText(text));

const weightOf = ({ index }: Searched, { terms, entity }: Wanted): number =>
  rarity(Math.min(index.size, Math.max(...terms.map(index.frequency))), index.size) * (entity ? NAME_WEIGHT : 1);

/** The words of a sentence in order, and as a set. */
interface Words {
  readonly tokens: readonly Token[];
  readonly terms: ReadonlySet<string>;
}

const wordCache = new WeakMap<Searched, Map<string, Words>>();

const remembered = (searched: Searched, key: string, read: () => readonly Token[]): Words => {
  const cache = wordCache.get(searched) ?? new Map<string, Words>();
  wordCache.set(searched, cache);
  const known = cache.get(key);
  if (known) return known;
  const tokens = read();
  const words = { tokens, terms: new Set(tokens.map(({ term }) => term)) };
  cache.set(key, words);
  return words;
};

const wordsOf = (searched: Searched, { entry, sentence }: SentenceRef): Words =>
  remembered(searched, `${entry}:${sentence}`, () => {
    const own = searched.entries[entry];
    const links = searched.links.entries[entry];
    return own && links ? sentenceTokens(own, links, sentence) : [];
  });

const titleWords = (searched: Searched, entry: number): Words =>
  remembered(searched, `${entry}`, () => {
    const { dispatch } = searched.entries[entry] ?? {};
    return dispatch?.title
      ? analyse(dispatch.text.slice(dispatch.title.start, dispatch.title.end), dispatch.language)
      : [];
  });

const textOf = ({ entries }: Searched, { entry, sentence }: SentenceRef): string => {
  const { dispatch, sentences } = entries[entry] ?? {};
  const span = sentences?.[sentence];
  return dispatch && span ? dispatch.text.slice(span.start, span.end) : '';
};

const holdsWords = (key: string, words: string): boolean => ` ${key} `.includes(` ${nameKey(words)} `);

/** True where a sentence holds every phrase and, with its passage, none of the words left out. */
const allowed = (
  searched: Searched,
  sentence: SentenceRef,
  around: string,
  { phrases, excluded }: QuerySyntax,
): boolean => {
  if (excluded.some((word) => holdsWords(around, word))) return false;
  const key = phrases.length ? nameKey(textOf(searched, sentence)) : '';
  return phrases.every((phrase) => holdsWords(key, phrase));
};

interface Ranking {
  readonly searched: Searched;
  readonly weights: ReadonlyMap<Wanted, number>;
  readonly total: number;
  readonly syntax: QuerySyntax;
  /** The entry to show instead of this one. */
  readonly shown: (entry: number) => number;
}

const rankPassage = (
  { searched, weights, total, syntax, shown }: Ranking,
  passage: Passage,
  { score }: PassageHit,
): RankedSentence[] => {
  const { entry, first, last } = passage;
  const refs = Array.from({ length: last - first + 1 }, (_, i) => ({ entry, sentence: first + i }));
  const around = [...refs.map((ref) => wordsOf(searched, ref)), titleWords(searched, entry)];
  const mass = (places: readonly Words[]): number => {
    let sum = 0;
    for (const [{ terms: any }, weight] of weights)
      if (any.some((one) => places.some(({ terms }) => terms.has(one)))) sum += weight;
    return sum;
  };
  const near = mass(around);
  const terms = new Set([...weights.keys()].flatMap((wanted) => wanted.terms));
  const words = syntax.excluded.length ? nameKey(refs.map((ref) => textOf(searched, ref)).join(' ')) : '';
  return refs
    .filter((ref) => allowed(searched, ref, words, syntax))
    .map((matched) => {
      const own = mass([wordsOf(searched, matched)]);
      const place = twinSentence(searched.entries, matched, shown(entry));
      return {
        ...place,
        matched,
        score: score + (SENTENCE_WEIGHT * (own + AROUND * (near - own))) / (total || 1),
        covered: total ? own / total : 0,
        coveredAround: total ? near / total : 0,
        wanted: [...weights.keys()],
        marks: wordsOf(searched, place).tokens.filter(({ term }) => terms.has(term)),
      };
    });
};

/** Ranks the sentences of a corpus by how well their passage and they themselves answer; each shown sentence once. */
export const rankSentencesOf = (
  searched: Searched,
  shown: (entry: number) => number,
  locale: Locale,
  typed: string,
  { asking = false, wholePhrase = false, limit = 40 }: RankOptions = {},
): readonly RankedSentence[] => {
  const parsed = asking ? { ...parseQuery(typed), text: typed, excluded: [] } : parseQuery(typed);
  const syntax = wholePhrase ? { ...parsed, phrases: [...parsed.phrases, parsed.text] } : parsed;
  const language = questionLanguage(syntax.text, locale);
  const { gazetteer } = searched.links;
  const wanted = understand(syntax.text, language, gazetteer).filter((one) => !asking || !isAsking(one));
  if (!wanted.length) return [];
  const weights = new Map(wanted.map((one) => [one, weightOf(searched, one)]));
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const names = gazetteer
    .scan(syntax.text)
    .map(({ start, end, entity }) => ({ start, end, term: entityTerm(entity.id) }));
  const { hits } = searched.index.search({ text: syntax.text, language, names }, CANDIDATES);
  const ranking: Ranking = { searched, weights, total, syntax, shown };
  const best = new Map<string, RankedSentence>();
  for (const hit of hits) {
    const passage = searched.passages[hit.id];
    for (const ranked of passage ? rankPassage(ranking, passage, hit) : []) {
      const key = `${ranked.entry}:${ranked.sentence}`;
      if (ranked.covered > 0 && ranked.score > (best.get(key)?.score ?? Number.NEGATIVE_INFINITY))
        best.set(key, ranked);
    }
  }
  const inOrder = [...best.values()].sort((a, b) => b.score - a.score || a.entry - b.entry || a.sentence - b.sentence);
  return spreadVoices(
    inOrder,
    ({ entry }) => searched.links.entries[entry]?.report.voice ?? '',
    (one) => nameKey(textOf(searched, one)),
  ).slice(0, limit);
};
