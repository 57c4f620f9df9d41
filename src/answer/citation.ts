import type { Form } from '../dispatch/dispatch.ts';
import type { DateBasis } from '../text/edtf.ts';
import type { Span } from '../text/span.ts';

/** A date and how it is known; `edtf` null is an unknown date. */
export interface Dated {
  readonly edtf: string | null;
  readonly basis: DateBasis;
  /** Of a `relative` date: day and month are stated, the year alone was worked out. */
  readonly yearDerived?: true;
  readonly conflict?: { readonly weekday: string; readonly years: readonly number[] };
}

/** An exact slice of a stored text and where it comes from: `text.slice(start, end) === quote`. */
export interface Citation {
  /** 1-based, in order of first use. */
  readonly n: number;
  readonly dispatch: string;
  readonly file: string;
  readonly report: string;
  /** Null where no publisher is known. */
  readonly publisher: string | null;
  readonly form: Form;
  /** Of notes: who wrote it, and whether it was reviewed. */
  readonly author?: string;
  readonly reviewed?: boolean;
  readonly published: Dated;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** 1-based line of the file. */
  readonly line: number;
  /** Of the file, hex. */
  readonly sha256: string;
  readonly language: string;
  /** True where a note tells in another language than its report's. */
  readonly translated: boolean;
  readonly url: string | null;
  /** The report's headline, for a list of references; never evidence. */
  readonly title?: string;
  /** File, place and hashes in one line: what `npm run verify` checks later. */
  readonly receipt: string;
  /** Words to emphasise, offsets within `quote`. */
  readonly marks: readonly Span[];
}
