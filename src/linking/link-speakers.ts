import type { Quote } from '../facts/facts.ts';
import { ARTICLES } from '../language/articles.ts';
import { foldText } from '../text/fold.ts';
import { contains, type Span } from '../text/span.ts';
import { splitWords } from '../text/words.ts';
import type { Entry } from './entry.ts';
import type { LinkedMention } from './link-names.ts';

const articles: ReadonlySet<string> = new Set(ARTICLES);

/** True where the speaker's words are the name itself and at most an article: « le Pentagone », not « un responsable du Pentagone ». */
const isNameAlone = (text: string, speaker: Span, name: Span): boolean =>
  splitWords(foldText(text.slice(speaker.start, name.start) + text.slice(name.end, speaker.end))).every((word) =>
    articles.has(word.text),
  );

const speakerOf = (entry: Entry, names: readonly LinkedMention[], quote: Quote): string | null => {
  if (quote.anonymous || quote.speech === 'scare') return null;
  if (quote.mention !== undefined) return names.find((name) => name.mention === quote.mention)?.entity ?? null;
  const { speaker } = quote;
  if (!speaker) return null;
  const inside = names.filter((name) => contains(speaker, name));
  const person = inside.find((name) => name.type === 'person');
  if (person) return person.entity;
  const alone = inside.find((name) => isNameAlone(entry.dispatch.text, speaker, name));
  return alone?.entity ?? null;
};

/** The entity each quote of an entry is given to, in the order of `facts.quotes`; null where nobody can be named. */
export const linkSpeakers = (entry: Entry, names: readonly LinkedMention[]): readonly (string | null)[] =>
  entry.facts.quotes.map((quote) => speakerOf(entry, names, quote));
