import type { Answer } from '../answer/answer.ts';
import type { Citation, Dated } from '../answer/citation.ts';
import { edtfDays } from '../text/edtf.ts';
import { datedWords } from './date-words.ts';
import { publisherWords, reviewWords } from './quotation.ts';
import { type Wording, wording } from './wording.ts';

type DateParts = readonly [number, ...number[]];

/** A reference as CSL-JSON has it; the fields Vigie can fill. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'document';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly issued?:
    | { readonly 'date-parts': readonly DateParts[]; readonly circa?: boolean }
    | { readonly literal: string };
  readonly 'original-date'?: CslItem['issued'];
  readonly 'original-publisher'?: string;
  readonly language?: string;
  readonly URL?: string;
  readonly locator?: string;
  readonly note: string;
}

const partsOf = (day: string): DateParts => day.split('-').map(Number) as unknown as DateParts;

/** A day, a range of days, or words where a date is neither; absent where none is known. */
const issued = (published: Dated, words: Wording): CslItem['issued'] => {
  const { edtf, basis } = published;
  const days = edtf ? edtfDays(edtf) : undefined;
  if (!edtf || !days) return undefined;
  const circa = basis === 'inferred' || basis === 'relative' ? { circa: true } : {};
  if (/^\d{4}(-\d{2}){0,2}$/.test(edtf)) return { 'date-parts': [partsOf(edtf)], ...circa };
  if (!days.from || !days.to) return { literal: datedWords(published, words.t) };
  return { 'date-parts': [partsOf(days.from), partsOf(days.to)], ...circa };
};

/** A note is a document of its own author on a report, and no article of the publisher's. */
const cslItem = (citation: Citation, title: string | null, words: Wording): CslItem => {
  const { t } = words;
  const publisher = publisherWords(citation, words);
  const date = issued(citation.published, words);
  const isNote = citation.form === 'note';
  const note = t(($) => $.frame.note, {
    publisher,
    date: datedWords(citation.published, t),
    review: reviewWords(citation, words),
  });
  return {
    id: citation.receipt,
    type: isNote ? 'document' : 'article-newspaper',
    title: isNote ? note : (title ?? citation.dispatch),
    ...(isNote && citation.author ? { author: [{ literal: citation.author }] } : {}),
    ...(!isNote && citation.publisher ? { 'container-title': citation.publisher } : {}),
    // A note was not written on the day its report appeared.
    ...(date ? (isNote ? { 'original-date': date } : { issued: date }) : {}),
    ...(isNote && citation.publisher ? { 'original-publisher': citation.publisher } : {}),
    language: citation.language,
    ...(citation.url && !isNote ? { URL: citation.url } : {}),
    locator: String(citation.line),
    // What CSL has no field for: how the date is known, the words cited, and the receipt to check them by.
    note: [
      `published: ${citation.published.edtf ?? ''} (${citation.published.basis})`,
      `quote: ${citation.quote}`,
      `receipt: ${citation.receipt}`,
      ...(citation.url && isNote ? [`report: ${citation.url}`] : []),
    ].join('\n'),
  };
};

/** The cited sentences of an answer as CSL-JSON, one reference each; empty where it cites nothing. */
export const exportCsl = (answer: Answer): readonly CslItem[] => {
  const citations = 'citations' in answer ? (answer.citations ?? []) : [];
  const words = wording(answer);
  return citations.map((citation) => cslItem(citation, citation.title ?? null, words));
};
