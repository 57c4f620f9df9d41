import type { Dispatch } from '../dispatch/dispatch.ts';
import type { Edition } from '../edition/edition.ts';
import { sha256 } from '../text/hash.ts';
import type { Span } from '../text/span.ts';

/** Receipts carry so much of a hash, in hex digits: of the file to find it, of the quotation to know it again. */
const FILE_DIGITS = 12;
const QUOTE_DIGITS = 8;

/** What became of a cited sentence since its receipt was given. */
export type ReceiptStatus = 'unchanged' | 'moved' | 'changed' | 'gone';

export interface Verified {
  readonly receipt: string;
  readonly status: ReceiptStatus;
  /** Where the words stand now; absent where they stand nowhere. */
  readonly file?: string;
  readonly start?: number;
  readonly end?: number;
  readonly quote?: string;
}

/** `file@12 hex of the file#start-end:8 hex of the quotation`. */
export const receiptFor = ({ file, text, sha256: hashes }: Dispatch, { start, end }: Span): string =>
  `${file}@${hashes.file.slice(0, FILE_DIGITS)}#${start}-${end}:${sha256(text.slice(start, end)).slice(0, QUOTE_DIGITS)}`;

const RECEIPT = /^(.+)@([0-9a-f]{12})#(\d+)-(\d+):([0-9a-f]{8})$/;

const standsAt = (dispatch: Dispatch, { start, end }: Span, hash: string): boolean =>
  end <= dispatch.text.length && sha256(dispatch.text.slice(start, end)).startsWith(hash);

/** Where the same sentence stands in any dispatch, its own file first. */
const findElsewhere = (
  edition: Edition,
  file: string,
  length: number,
  hash: string,
): { readonly dispatch: Dispatch; readonly span: Span } | undefined => {
  const ownFirst = [...edition.entries].sort(
    (a, b) => Number(b.dispatch.file === file) - Number(a.dispatch.file === file),
  );
  for (const { dispatch, sentences } of ownFirst) {
    const span = [...sentences, ...dispatch.paragraphs].find(
      (unit) => unit.end - unit.start === length && standsAt(dispatch, unit, hash),
    );
    if (span) return { dispatch, span: { start: span.start, end: span.end } };
  }
  return undefined;
};

/** Checks a receipt against an edition. Undefined where it is no receipt at all. */
export const verifyReceipt = (edition: Edition, receipt: string): Verified | undefined => {
  const [, file = '', fileHash = '', from = '', to = '', hash = ''] = RECEIPT.exec(receipt.trim()) ?? [];
  if (!file) return undefined;
  const span = { start: Number(from), end: Number(to) };
  const own = edition.entries.find((entry) => entry.dispatch.file === file)?.dispatch;
  const at = (status: ReceiptStatus, dispatch: Dispatch, { start, end }: Span): Verified => ({
    receipt,
    status,
    file: dispatch.file,
    start,
    end,
    quote: dispatch.text.slice(start, end),
  });
  if (own?.sha256.file.startsWith(fileHash) && standsAt(own, span, hash)) return at('unchanged', own, span);
  const elsewhere = findElsewhere(edition, file, span.end - span.start, hash);
  if (elsewhere) return at('moved', elsewhere.dispatch, elsewhere.span);
  return { receipt, status: own ? 'changed' : 'gone', ...(own ? { file } : {}) };
};
