import { speakerOf } from '../../scripts/score-facts.ts';
import type { Dispatch } from '../../src/dispatch/dispatch.ts';
import { extractFacts } from '../../src/facts/extract.ts';
import type { Facts } from '../../src/facts/facts.ts';
import { segment } from '../../src/sentence/segment.ts';
import type { Days } from '../../src/text/edtf.ts';
import { splitLines } from '../../src/text/lines.ts';
import type { Span } from '../../src/text/span.ts';

/** A dispatch of body paragraphs alone, one a line. */
export const dispatchOf = (text: string, language: string): Dispatch => ({
  id: 'x',
  file: 'x.txt',
  form: 'capture',
  language,
  text,
  paragraphs: splitLines(text)
    .filter((line) => line.text !== '')
    .map(({ start, end, number }) => ({ start, end, line: number, role: 'body' })),
  cuts: [],
  provenance: {},
  sha256: { file: '', text: '' },
});

/** Wednesday 10 May 2023. */
export const WEDNESDAY: Days = { from: '2023-05-10', to: '2023-05-10' };

export const factsOf = (text: string, language: string, published: Days | undefined = WEDNESDAY): Facts => {
  const dispatch = dispatchOf(text, language);
  return extractFacts(dispatch, segment(dispatch), published);
};

export const wordsOf = (text: string, { start, end }: Span): string => text.slice(start, end);

/** What is said in a text, scare quotes among it, and by whom. */
export const spoken = (text: string, language: string) => {
  const facts = factsOf(text, language);
  return facts.quotes.map((quote, index) => [wordsOf(text, quote), speakerOf(text, facts, index)] as const);
};
