import type { Dispatch } from '../dispatch/dispatch.ts';
import type { Edition } from '../edition/edition.ts';
import type { Report } from '../linking/report.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Citation, Dated } from './citation.ts';
import { receiptFor } from './receipt.ts';

/** A span that must not be shown: outside its text, empty, or on a line that was cut. Never a user's doing. */
export class SpanError extends Error {
  constructor(
    readonly file: string,
    span: Span,
    why: string,
  ) {
    super(`${file} ${span.start}-${span.end}: ${why}`);
    this.name = 'SpanError';
  }
}

const check = ({ file, text, cuts, paragraphs }: Dispatch, span: Span): void => {
  if (span.start < 0 || span.end > text.length || span.start >= span.end)
    throw new SpanError(file, span, 'outside the text');
  if (cuts.some((cut) => overlaps(cut, span))) throw new SpanError(file, span, 'on a line that was cut');
  if (!paragraphs.some((paragraph) => paragraph.start <= span.start && span.end <= paragraph.end)) {
    throw new SpanError(file, span, 'in no kept paragraph');
  }
};

/** How a report's publication date is known. */
export const publishedOf = (report: Report): Dated => ({ edtf: report.published.edtf, basis: report.published.basis });

/** Collects the citations of one answer: the same span is cited once, under one number. */
export class Citations {
  readonly #edition: Edition;
  readonly #byKey = new Map<string, number>();
  readonly #list: Citation[] = [];

  constructor(edition: Edition) {
    this.#edition = edition;
  }

  /** In order of number. */
  get list(): readonly Citation[] {
    return this.#list;
  }

  /** Cites a span of an entry and returns its number. Throws `SpanError` for what must never be shown. */
  cite(entry: number, span: Span, marks: readonly Span[] = []): number {
    const key = `${entry}:${span.start}-${span.end}`;
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const dispatch = this.#edition.entries[entry]?.dispatch;
    const report = this.#edition.links.entries[entry]?.report;
    if (!dispatch || !report) throw new RangeError(`no entry ${entry} in edition ${this.#edition.id}`);
    check(dispatch, span);
    const n = this.#list.length + 1;
    this.#byKey.set(key, n);
    this.#list.push(citation(n, dispatch, report, span, marks));
    return n;
  }
}

const citation = (
  n: number,
  dispatch: Dispatch,
  report: Report,
  { start, end }: Span,
  marks: readonly Span[],
): Citation => ({
  n,
  dispatch: dispatch.id,
  file: dispatch.file,
  report: report.id,
  publisher: report.publisher,
  form: dispatch.form,
  ...(dispatch.note ? { author: dispatch.note.author, reviewed: dispatch.note.reviewed } : {}),
  published: publishedOf(report),
  quote: dispatch.text.slice(start, end),
  start,
  end,
  line: dispatch.paragraphs.find((paragraph) => paragraph.start <= start && end <= paragraph.end)?.line ?? 0,
  sha256: dispatch.sha256.file,
  language: dispatch.language,
  translated: dispatch.form === 'note' && dispatch.language !== report.language,
  url: report.url,
  ...(report.title ? { title: report.title } : {}),
  receipt: receiptFor(dispatch, { start, end }),
  marks: marks
    .filter((mark) => mark.start >= start && mark.end <= end)
    .map((mark) => ({ start: mark.start - start, end: mark.end - start })),
});
