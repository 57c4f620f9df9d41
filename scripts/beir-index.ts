import type { Locale } from '../src/language/locale.ts';
import { analyse, questionLanguage } from '../src/search/analyse.ts';
import type { IndexedDocument } from '../src/search/build-index.ts';
import type { Beir, BeirDocument } from './read-beir.ts';

/** Texts looked at to tell what language most of them are in. */
const SAMPLE = 500;

/** The language most of the texts are in: what a text too short to tell is taken for. */
const mostly = (texts: readonly { readonly text: string }[]): Locale => {
  const sample = texts.slice(0, SAMPLE);
  const french = sample.filter(({ text }) => questionLanguage(text, 'en') === 'fr').length;
  return french * 2 > sample.length ? 'fr' : 'en';
};

const SENTENCE_ENDS = /(?<=[.!?…][»”"]?)\s+(?=[\p{Lu}«“"\p{N}])/u;

/** Documents as the index takes them, analysed one by one. */
export function* indexedDocuments(documents: readonly BeirDocument[]): Generator<IndexedDocument> {
  const usual = mostly(documents);
  for (const [id, { title, text }] of documents.entries()) {
    const language = questionLanguage(text, usual);
    yield {
      id,
      language,
      headline: analyse(title, language),
      sentences: text.split(SENTENCE_ENDS).map((sentence) => analyse(sentence, language)),
    };
  }
}

/** Questions with the language each is asked in. */
export const askedQueries = ({ queries }: Beir): readonly { id: string; text: string; language: Locale }[] => {
  const usual = mostly(queries);
  return queries.map(({ id, text }) => ({ id, text, language: questionLanguage(text, usual) }));
};
