import { CLAUSE_WORDS, type ClauseWords } from '../language/clause-words.ts';
import { EVENT_WORDS as EN } from '../language/en/events.ts';
import { EVENT_WORDS as FR } from '../language/fr/events.ts';
import type { Locale } from '../language/locale.ts';
import { nameKey } from '../linking/name-key.ts';
import { foldText } from '../text/fold.ts';
import { contains, type Span } from '../text/span.ts';
import { splitWords } from '../text/words.ts';
import type { SlotSentence, Trigger } from './slot-sentence.ts';

/** What of a sentence its clauses are read from. */
export type ClauseSentence = Pick<SlotSentence, 'entry' | 'folded' | 'index' | 'mentions' | 'span' | 'words'>;

/** Who did and to whom, as far as the clause of one trigger says so; spans without quotation marks around them. */
export interface ClauseParts {
  readonly agents: readonly Span[];
  readonly targets: readonly Span[];
}

/** A part of more words is no name of anybody. */
const MOST_WORDS = 9;

const words = (text: string): number => splitWords(text).length;

/** A part of the sentence, by offsets into its folded text, without white space and marks at its ends. */
const spanOf = ({ folded, span }: ClauseSentence, from: number, to: number): Span | undefined => {
  const part = folded.text.slice(from, to);
  const start = from + (/^[\s"«»“”'’-]*/u.exec(part)?.[0].length ?? 0);
  const end = from + part.replace(/[\s"«»“”'’-]+$/u, '').length;
  if (end - start < 3 || words(folded.text.slice(start, end)) > MOST_WORDS) return undefined;
  return { start: span.start + folded.original(start), end: span.start + folded.original(end) };
};

/** Offsets into the folded sentence. */
const foldedAt = ({ folded, span }: ClauseSentence, offset: number): number => {
  let [low, high] = [0, folded.text.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (folded.original(middle) < offset - span.start) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The last words before a verb, back to where its clause opens, without what stands between subject and verb. */
const subjectBefore = (sentence: ClauseSentence, at: number, known: ClauseWords): Span | undefined => {
  let before = sentence.folded.text.slice(0, at).replace(/[\s"«»“”]+$/u, '');
  for (let shorter = before; ; before = shorter) {
    shorter = before.replace(known.auxiliaries, '').trimEnd();
    if (shorter === before) break;
  }
  const opened = [...before.matchAll(known.opens)].at(-1);
  // « Le 8 juin une frappe »: the day is no part of the name.
  const dated = sentence.entry.facts.dates.flatMap(({ sentence: index, end }) =>
    index === sentence.index ? [foldedAt(sentence, end)] : [],
  );
  const from = Math.max(opened ? opened.index + opened[0].length : 0, ...dated.filter((end) => end <= at));
  const subject = before
    .slice(from)
    .replace(/^[\s"«“]+/u, '')
    .trim();
  return subject === '' || known.pronouns.test(subject) ? undefined : spanOf(sentence, from, before.length);
};

/** The words from an offset to where a name or object ends. */
const phraseFrom = (sentence: ClauseSentence, from: number, known: ClauseWords): Span | undefined => {
  const rest = sentence.folded.text.slice(from);
  const end = rest.search(known.ends);
  return spanOf(sentence, from, from + (end < 0 ? rest.length : end));
};

const behind = (sentence: ClauseSentence, at: number, opening: RegExp, known: ClauseWords): Span | undefined => {
  const match = opening.exec(sentence.folded.text.slice(at));
  return match ? phraseFrom(sentence, at + match[0].length, known) : undefined;
};

/** Whoever speaks in the quote that holds the trigger: « la coalition a annoncé avoir frappé » is the coalition's strike. */
const speakerAround = ({ entry }: ClauseSentence, trigger: Span): Span | undefined =>
  entry.facts.quotes.find((quote) => quote.speaker && !quote.anonymous && contains(quote, trigger))?.speaker;

const list = (...spans: readonly (Span | undefined)[]): readonly Span[] => spans.filter((span) => span !== undefined);

const plain = (entries: Readonly<Record<string, readonly string[]>>): ReadonlySet<string> =>
  new Set(Object.values(entries).flat().map(nameKey));

const KINDS: Readonly<Record<Locale, { readonly nouns: ReadonlySet<string>; readonly verbs: ReadonlySet<string> }>> = {
  fr: { nouns: plain(FR.nouns), verbs: plain(FR.verbs) },
  en: { nouns: plain(EN.nouns), verbs: plain(EN.verbs) },
};

/** "attack" is a noun behind an article or adjective and a verb behind a subject: what may be both is taken for the verb only behind an auxiliary. */
const isNoun = (trigger: string, before: string, locale: Locale): boolean => {
  const key = nameKey(trigger);
  const { nouns, verbs } = KINDS[locale];
  if (CLAUSE_WORDS[locale].determiners.test(before)) return true;
  return nouns.has(key) && !(verbs.has(key) && CLAUSE_WORDS[locale].auxiliaries.test(before));
};

/** Characters between a noun and the one whose it is: "US air strikes", « frappes aériennes de la coalition ». */
const BESIDE = 22;

/** « frappe américaine », "coalition strikes", « frappes de la coalition »: bodies and peoples right beside the noun. */
const whose = ({ mentions, entry }: ClauseSentence, trigger: Span, known: ClauseWords): Span | undefined => {
  const { text } = entry.dispatch;
  return mentions.find((mention) => {
    if (mention.type !== 'organisation' && mention.type !== 'group' && mention.type !== 'place') return false;
    const before =
      mention.end <= trigger.start &&
      /^[\s"“-]*(?:air |drone |missile |military |precision )?$/i.test(text.slice(mention.end, trigger.start));
    const between = mention.start >= trigger.end ? text.slice(trigger.end, mention.start) : undefined;
    const after = between !== undefined && between.length <= BESIDE && known.whose.test(foldText(between));
    // « frappes de Damas » may be on Damascus; « frappe américaine » is not on America.
    return (
      (before && mention.type !== 'place') ||
      (before && entry.dispatch.language === 'en') ||
      (after && mention.type !== 'place')
    );
  });
};

const doerBefore = (sentence: ClauseSentence, start: number, trigger: Span, known: ClauseWords): Span | undefined => {
  const before = sentence.folded.text.slice(0, start);
  if (known.ownDeed.test(before)) return speakerAround(sentence, trigger);
  return known.passive.test(before) ? undefined : subjectBefore(sentence, start, known);
};

/** Reads the clause of a trigger. A noun has its doer beside it or behind « par », and its target behind « contre » alone. */
export const clauseParts = (sentence: ClauseSentence, { registered, ...trigger }: Trigger): ClauseParts => {
  const { language } = sentence.entry.dispatch;
  if (language !== 'fr' && language !== 'en') return { agents: [], targets: [] };
  const known = CLAUSE_WORDS[language];
  const [start, end] = [foldedAt(sentence, trigger.start), foldedAt(sentence, trigger.end)];
  const before = sentence.folded.text.slice(0, start);
  const suffered = known.passive.test(before);
  const by = behind(sentence, end, suffered ? known.byLater : known.by, known);
  const against = behind(sentence, end, known.against, known);
  if (isNoun(sentence.words(trigger), before, language))
    return { agents: list(by ?? whose(sentence, trigger, known)), targets: list(against) };
  // Of a word only the registry knows nobody can say whether what follows is its object.
  if (registered) return { agents: list(by ?? doerBefore(sentence, start, trigger, known)), targets: [] };
  if (suffered || by) return { agents: list(by), targets: list(subjectBefore(sentence, start, known)) };
  const object = against ?? phraseFrom(sentence, end, known);
  return { agents: list(doerBefore(sentence, start, trigger, known)), targets: list(object) };
};
