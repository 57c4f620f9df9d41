import type { Dispatch } from '../dispatch/dispatch.ts';
import { extractFacts } from '../facts/extract.ts';
import type { Facts } from '../facts/facts.ts';
import type { Locale } from '../language/locale.ts';
import { segment } from '../sentence/segment.ts';
import type { Sentence } from '../sentence/sentence.ts';

/** A text somebody typed, read with the same rules as a dispatch; it is kept nowhere. */
export interface TypedText {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly facts: Facts;
}

/** Reads a typed text line by line. */
export const readTyped = (text: string, language: Locale): TypedText => {
  const paragraphs = Array.from(text.matchAll(/[^\r\n]*\S[^\r\n]*/g), ({ 0: line, index }, i) => ({
    start: index,
    end: index + line.length,
    line: i + 1,
    role: 'body' as const,
  }));
  const dispatch: Dispatch = {
    id: '',
    file: '',
    form: 'capture',
    language,
    text,
    paragraphs,
    cuts: [],
    provenance: {},
    sha256: { file: '', text: '' },
  };
  const sentences = segment(dispatch);
  return { text, sentences, facts: extractFacts(dispatch, sentences) };
};
