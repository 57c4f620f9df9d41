import { SPEECH as EN } from '../../language/en/speech.ts';
import { SPEECH as FR } from '../../language/fr/speech.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { matchesOf } from './slot-figures.ts';
import type { SlotSentence } from './slot-sentence.ts';

const anyOf = (words: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words.toSorted((a, b) => b.length - a.length).join('|')})(?!\\p{L})`, 'gu');

const HEDGES = { fr: anyOf(FR.hedges), en: anyOf(EN.hedges) } as const;

/** Ends the clause a hedge bears on. */
const MARK = /[,;:—]/u;
/** A hedge further from a value than this bears on something else; characters. */
const REACH = 70;

/** The word of the source that qualifies a value in its own clause and is no part of it: « prétendument lancés par des milices ». */
export const hedgeBeside = (sentence: SlotSentence, value: Span): string | undefined => {
  const { text, language } = sentence.entry.dispatch;
  if (language !== 'fr' && language !== 'en') return undefined;
  const hedge = matchesOf(sentence, HEDGES[language]).find((span) => {
    if (overlaps(span, value)) return false;
    const [from, to] = span.start < value.start ? [span.end, value.start] : [value.end, span.start];
    return to - from <= REACH && !MARK.test(text.slice(from, to));
  });
  return hedge && sentence.words(hedge);
};
