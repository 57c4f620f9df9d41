import type { Certainty, Slot } from '../../dispatch/dispatch.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Polarity } from '../../facts/facts.ts';
import { SLOT_PHRASES as EN } from '../../language/en/slot-phrases.ts';
import { SLOT_PHRASES as FR } from '../../language/fr/slot-phrases.ts';
import type { SlotPhrases } from '../../language/slot-phrases.ts';
import type { AuthorityEvent } from '../../linking/authority.ts';
import type { Entry } from '../../linking/entry.ts';
import type { EntryLinks } from '../../linking/entry-links.ts';
import type { Evidence } from '../../linking/link-events.ts';
import type { LinkedMention } from '../../linking/link-names.ts';
import { alike } from '../../linking/registered.ts';
import { type Folded, fold } from '../../text/fold.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import { splitWords } from '../../text/words.ts';
import { timedApart } from './timed-apart.ts';

/** A word that tells of the event: one that was read as such, or one the registry entry begins with. */
export interface Trigger extends Span {
  readonly means: readonly Span[];
  readonly polarity: Polarity;
  /** Index into the entry's dates. */
  readonly date?: number;
  /** The day it is given. */
  readonly edtf?: string;
  /** True of a word that only the registry entry of the event makes one. */
  readonly registered?: true;
}

/** One sentence that tells of an event, with what was read in it, as the slots are looked for in it. */
export interface SlotSentence {
  readonly event: AuthorityEvent;
  readonly entry: Entry;
  readonly links: EntryLinks;
  /** Index of the sentence, and where it stands. */
  readonly index: number;
  readonly span: Span;
  readonly words: (part: Span) => string;
  /** Its words folded, with the way back. */
  readonly folded: Folded;
  readonly mentions: readonly LinkedMention[];
  /** What in it may be the event: mentions of its kind, or of a kind like it, and words its registry entry knows it by. */
  readonly told: readonly Trigger[];
  /** The part that is told only to say when the event was, or the event itself where it says when something else was. */
  readonly apart?: Span;
  /** Undefined for a language whose slots are not read. */
  readonly phrases: SlotPhrases | undefined;
}

/** A value before it is known who gives it. */
export interface SlotDraft {
  readonly slot: Slot;
  /** The words of the source that are the value. */
  readonly span: Span;
  /** Values with one key are the same; without one their words are. */
  readonly key?: string;
  readonly of?: string;
  readonly comparable?: boolean;
  readonly certainty?: Certainty;
}

/** Takes the sentence of one piece of evidence out of an edition. */
export const slotSentence = (
  edition: Edition,
  event: AuthorityEvent,
  { entry: position, sentence: index, mention }: Evidence,
): SlotSentence | undefined => {
  const entry = edition.entries[position];
  const links = edition.links.entries[position];
  const span = entry?.sentences[index];
  if (!entry || !links || !span) return undefined;
  const { text, language } = entry.dispatch;
  const own = mention === undefined ? undefined : entry.facts.events[mention];
  const read = entry.facts.events.filter((one) => one.sentence === index);
  const told = read.filter((one) => one === own || alike(one.type, event.type));
  const folded = fold(text.slice(span.start, span.end));
  const stems = language === 'en' ? event.words.en : event.words.fr;
  const registered = splitWords(folded.text)
    .filter((word) => stems.some((stem) => word.text.startsWith(stem)))
    .map((word) => ({ start: span.start + folded.original(word.start), end: span.start + folded.original(word.end) }))
    .filter((word) => !read.some((one) => overlaps(one, word)))
    .map((word) => ({ ...word, type: undefined, means: [], polarity: 'asserted' as const, registered: true as const }));
  const among = [...told, ...registered];
  const word = own ?? among.find(({ type }) => type === event.type) ?? among[0];
  const apart = timedApart(folded, span, word, read);
  return {
    event,
    entry,
    links,
    index,
    span,
    words: (part) => text.slice(part.start, part.end),
    folded,
    mentions: links.mentions.filter((one) => one.sentence === index),
    told: among.filter((trigger) => !(apart && overlaps(apart, trigger))),
    ...(apart ? { apart } : {}),
    phrases: language === 'fr' ? FR : language === 'en' ? EN : undefined,
  };
};

/** Who gives a value: whoever speaks in the innermost quote that holds it, and those who passed it on; nobody is the report. */
export const saysAt = ({ entry, links, words }: SlotSentence, span: Span): readonly string[] => {
  const covering = entry.facts.quotes
    .map((quote, index) => ({ quote, index }))
    .filter(({ quote }) => quote.speech !== 'scare' && contains(quote, span))
    .sort((a, b) => a.quote.end - a.quote.start - (b.quote.end - b.quote.start))[0];
  if (!covering) return [];
  const speaker = links.speakers[covering.index] ?? (covering.quote.speaker && words(covering.quote.speaker));
  return speaker ? [speaker, ...covering.quote.chain.map(words)] : [];
};

/** Whether the report qualifies what stands at a span. */
export const isHedgedAt = ({ entry }: SlotSentence, span: Span): boolean =>
  entry.facts.quotes.some((quote) => contains(quote, span) && quote.hedges.length > 0);

/** What of a sentence its clauses are read from. */
export type ClauseSentence = Pick<SlotSentence, 'entry' | 'folded' | 'index' | 'mentions' | 'span' | 'words'>;
