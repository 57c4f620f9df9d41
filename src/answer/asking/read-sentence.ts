import type { Entry } from '../../linking/entry.ts';
import type { EntryLinks } from '../../linking/entry-links.ts';
import type { Span } from '../../text/span.ts';
import type { SentenceMatch } from './sentence-match.ts';

/** A sentence of a dispatch with all that is known of it, read for one question. */
export interface ReadSentence {
  readonly entry: Entry;
  readonly links: EntryLinks;
  readonly match: SentenceMatch;
}

/** Of one sentence. */
export const here = <T extends { readonly sentence: number }>(all: readonly T[], sentence: number): readonly T[] =>
  all.filter((one) => one.sentence === sentence);

/** How far a span stands from the nearest word that was asked with, in characters. */
export const apart = (span: Span, marks: readonly Span[]): number =>
  Math.min(...marks.map((mark) => Math.max(mark.start - span.end, span.start - mark.end, 0)), Number.MAX_SAFE_INTEGER);

/** The one nearest to a word that was asked with. */
export const nearest = <T extends Span>(spans: readonly T[], marks: readonly Span[]): T | undefined =>
  [...spans].sort((a, b) => apart(a, marks) - apart(b, marks) || a.start - b.start)[0];

/** Everything in a sentence that a pattern of the language data finds. */
export const found = ({ entry, match }: ReadSentence, pattern: RegExp): readonly Span[] => {
  const whole = entry.sentences[match.sentence];
  if (!whole) return [];
  return Array.from(entry.dispatch.text.slice(whole.start, whole.end).matchAll(pattern), (one) => ({
    start: whole.start + one.index,
    end: whole.start + one.index + one[0].length,
  }));
};
