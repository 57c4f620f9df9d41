import type { FactWords } from '../../language/fact-words.ts';
import { ADJECTIVES } from '../../language/lexicon/adjectives.ts';
import { LEXICON } from '../../language/lexicon/lexicon.ts';
import { foldText } from '../../text/fold.ts';

/** Letters a word has at least before an ending is taken off. */
const SHORTEST_STEM = 3;
/** Answers kept: common words are asked for in every dispatch. */
const MOST_KEPT = 20_000;

const parts = (phrase: string): readonly string[] => foldText(phrase).split(/[\s'’-]+/u);

/** Base forms of a language's everyday words: the vocabulary of news, and what the rules know by kind. */
const baseForms = (language: string, words: FactWords, names: ReadonlySet<string>): ReadonlySet<string> => {
  const vocabulary = LEXICON.flatMap(({ fr, en }) => (language === 'fr' ? [fr] : en)).flatMap(parts);
  const { name, speech } = words;
  const kinds = [
    name.titles,
    name.roles,
    name.titleAdjectives,
    name.placeNouns,
    name.organisationNouns,
    name.organisationWords,
    speech.verbs,
    speech.unnamed,
    speech.utterances,
    speech.institutions,
    words.openers,
    words.functionWords,
    words.ordinary,
  ];
  const found = new Set([...vocabulary, ...kinds.flat().flatMap(parts)]);
  for (const name of names) found.delete(name);
  found.delete('');
  return found;
};

/** A test for the words of a set in all their forms, `not` left out. */
const inflected = (
  base: ReadonlySet<string>,
  { inflections }: FactWords,
  not: ReadonlySet<string>,
): ((fold: string) => boolean) => {
  const kept = new Map<string, boolean>();
  const isForm = (fold: string): boolean =>
    inflections.some(
      ([ending, stem]) =>
        fold.length - ending.length >= SHORTEST_STEM &&
        fold.endsWith(ending) &&
        base.has(fold.slice(0, fold.length - ending.length) + stem),
    );
  return (fold) => {
    const known = kept.get(fold);
    if (known !== undefined) return known;
    const found = base.has(fold) || (!not.has(fold) && isForm(fold));
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(fold, found);
    return found;
  };
};

/**
 * Tells everyday words, in all their forms, from words that only a name can be. `names` are first names, places and
 * peoples: what is also one of those is not called ordinary.
 */
export const ordinaryWords = (
  language: string,
  words: FactWords,
  names: ReadonlySet<string>,
): ((fold: string) => boolean) => inflected(baseForms(language, words, names), words, names);

/** Tells adjectives of news prose, in all their forms. */
export const adjectives = (language: string, words: FactWords): ((fold: string) => boolean) => {
  const base = ADJECTIVES.flatMap((line) => {
    const [fr = '', senses = ''] = line.split(': ');
    return language === 'fr' ? [fr] : senses.split(', ');
  }).map(foldText);
  return inflected(new Set(base), words, new Set());
};
