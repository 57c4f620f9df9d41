import type { Citation } from '../answer/citation.ts';
import type { Span } from '../text/span.ts';
import { datedWords, dateWords } from './date-words.ts';
import type { Quotation } from './page.ts';
import { pieces } from './pieces.ts';
import type { Wording } from './wording.ts';

/** « relue » or « non relue »: every note says which. */
export const reviewWords = (citation: Citation, { t }: Wording): string =>
  citation.reviewed ? t(($) => $.frame.noteReviewed) : t(($) => $.frame.noteUnreviewed);

/** Who published it, or that this is not known. */
export const publisherWords = (citation: Citation, { t }: Wording): string =>
  citation.publisher ?? t(($) => $.frame.unknownPublisher);

const sourceLine = (citation: Citation, wording: Wording): string => {
  const { t } = wording;
  const publisher = publisherWords(citation, wording);
  // A stated date needs no comment beside the quotation; how it is known stands with the sources in any case.
  const date =
    citation.published.basis === 'stated' ? dateWords(citation.published.edtf, t) : datedWords(citation.published, t);
  return citation.form === 'note'
    ? t(($) => $.frame.note, { publisher, date, review: reviewWords(citation, wording) })
    : t(($) => $.frame.capture, { publisher, date });
};

/** A citation as it is shown: the quote exactly, framed as a publisher's words or as an editor's note. `marks` are offsets in the quote. */
export const quotation = (citation: Citation, marks: readonly Span[], wording: Wording): Quotation => {
  const { t } = wording;
  const isNote = citation.form === 'note';
  return {
    n: citation.n,
    form: citation.form,
    pieces: pieces(citation.quote, marks),
    open: isNote ? '' : t(($) => $.frame.open),
    close: isNote ? '' : t(($) => $.frame.close),
    ...(isNote ? { label: t(($) => $.frame.noteLabel) } : {}),
    source: sourceLine(citation, wording),
    translated: citation.translated,
    cutBefore: false,
    cutAfter: false,
  };
};
