import type { Entry } from '../linking/entry.ts';
import type { EntryLinks } from '../linking/link.ts';
import { analyse, entityTerm } from './analyse.ts';
import type { Passage } from './passage.ts';
import type { IndexedDocument } from './search-index.ts';

/** A passage as the index takes it: its words and names, and the headline as context. */
export const indexedDocument = (passage: Passage, entry: Entry, links: EntryLinks): IndexedDocument => {
  const { dispatch } = entry;
  const terms = analyse(dispatch.text.slice(passage.start, passage.end), dispatch.language).map((token) => token.term);
  const names = links.mentions
    .filter((mention) => mention.start >= passage.start && mention.end <= passage.end)
    .map((mention) => entityTerm(mention.entity));
  const title = dispatch.title
    ? dispatch.text.slice(dispatch.title.start, dispatch.title.end)
    : (links.report.title ?? '');
  return {
    id: passage.id,
    body: [...terms, ...names],
    context: analyse(title, dispatch.language).map((token) => token.term),
  };
};
