import { foldText } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import type { ReadSentence } from './read-sentence.ts';

/** “…, Press TV reports”: true of words that only name who tells of it. */
export const isTeller = ({ entry, links }: Pick<ReadSentence, 'entry' | 'links'>, { start, end }: Span): boolean =>
  foldText(entry.dispatch.text.slice(start, end)) === foldText(links.report.publisher ?? '');
