import type { Entry } from '../linking/entry.ts';
import type { EntryLinks } from '../linking/entry-links.ts';
import { analyse, entityTerm, type Token } from './analyse.ts';
import type { IndexedDocument } from './build-index.ts';
import type { Passage } from './passage.ts';

const nameToken = (entity: string, start: number, end: number): Token => ({
  term: entityTerm(entity),
  form: entityTerm(entity),
  start,
  end,
  capital: true,
  skipped: 0,
});

/** The words of a sentence and the names linked in it, in order; offsets are of the dispatch's text. */
export const sentenceTokens = (entry: Entry, links: EntryLinks, sentence: number): readonly Token[] => {
  const { dispatch, sentences } = entry;
  const span = sentences[sentence];
  if (!span) return [];
  const words = analyse(dispatch.text.slice(span.start, span.end), dispatch.language).map((token) => ({
    ...token,
    start: token.start + span.start,
    end: token.end + span.start,
  }));
  const names = links.mentions
    .filter((mention) => mention.sentence === sentence)
    .map(({ entity, start, end }) => nameToken(entity, start, end));
  // A name's term stands behind the words of the name.
  return [...words, ...names].sort((a, b) => a.end - b.end);
};

/** A passage as the index takes it: its words and names, and the headline as context. */
export const indexedDocument = (passage: Passage, entry: Entry, links: EntryLinks): IndexedDocument => {
  const { dispatch } = entry;
  const title = dispatch.title
    ? dispatch.text.slice(dispatch.title.start, dispatch.title.end)
    : (links.report.title ?? '');
  return {
    id: passage.id,
    language: dispatch.language,
    headline: analyse(title, dispatch.language),
    sentences: Array.from({ length: passage.last - passage.first + 1 }, (_, i) =>
      sentenceTokens(entry, links, passage.first + i),
    ),
  };
};
