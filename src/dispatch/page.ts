import type { Span } from '../text/span.ts';
import type { Cut, Paragraph } from './dispatch.ts';

/** A text taken apart, as far as its origin is asked of it. */
export interface Page {
  readonly text: string;
  readonly language: string;
  readonly title?: Span;
  readonly paragraphs: readonly Paragraph[];
  readonly cuts: readonly Cut[];
}
