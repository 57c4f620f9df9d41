import type { Quote } from '../facts/facts.ts';
import { ARTICLES } from '../language/articles.ts';
import { BODY_DESCRIBED, STATEMENT_BEHIND, STATEMENT_OF } from '../language/speaker-names.ts';
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

/** True where a body's name opens the speaker's words and the rest only describes it, or where it is the body's own statement. */
const isBodyItself = (text: string, speaker: Span, { type, start, end }: LinkedMention): boolean => {
  if (type !== 'organisation') return false;
  const [before, behind] = [foldText(text.slice(speaker.start, start)), foldText(text.slice(end, speaker.end))];
  const described = behind.trim() === '' || BODY_DESCRIBED.test(behind);
  const opens = splitWords(before).every((word) => articles.has(word.text));
  if (described) return opens || STATEMENT_OF.test(before);
  return opens && STATEMENT_BEHIND.test(behind);
};

const speakerOf = (entry: Entry, names: readonly LinkedMention[], quote: Quote): string | null => {
  if (quote.anonymous || quote.speech === 'scare') return null;
  if (quote.mention !== undefined) return names.find((name) => name.mention === quote.mention)?.entity ?? null;
  const { speaker } = quote;
  if (!speaker) return null;
  const inside = names.filter((name) => contains(speaker, name));
  const person = inside.find((name) => name.type === 'person');
  if (person) return person.entity;
  const { text } = entry.dispatch;
  const alone = inside.find((name) => isNameAlone(text, speaker, name) || isBodyItself(text, speaker, name));
  return alone?.entity ?? null;
};

/** The entity each quote of an entry is given to, in the order of `facts.quotes`; null where nobody can be named. */
export const linkSpeakers = (entry: Entry, names: readonly LinkedMention[]): readonly (string | null)[] =>
  entry.facts.quotes.map((quote) => speakerOf(entry, names, quote));
