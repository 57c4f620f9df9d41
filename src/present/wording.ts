import type { Answer } from '../answer/answer.ts';
import type { Citation } from '../answer/citation.ts';
import type { CoverageRow } from '../answer/comparing/ledger-rows.ts';
import { type Translator, translator } from '../i18n/translator.ts';
import type { Locale } from '../language/locale.ts';

/** What every part of a page needs: the words of the reader's language, and what numbers and report ids stand for. */
export interface Wording {
  readonly locale: Locale;
  readonly t: Translator;
  /** Undefined for a number the answer does not carry. */
  readonly citation: (n: number) => Citation | undefined;
  /** The publisher of a report, that it is unknown, or the id of a report the answer does not carry. */
  readonly publisher: (report: string) => string;
}

/** Reads the language, the citations and the publishers out of an answer, once. */
export const wording = (answer: Answer): Wording => {
  const citations: readonly Citation[] = 'citations' in answer ? (answer.citations ?? []) : [];
  const coverage: readonly CoverageRow[] = answer.kind === 'found' ? (answer.coverage ?? []) : [];
  const byNumber = new Map(citations.map((citation) => [citation.n, citation]));
  const t = translator(answer.locale);
  const unknown = t(($) => $.frame.unknownPublisher);
  const publishers = new Map<string, string>();
  for (const list of [coverage, citations])
    for (const { report, publisher } of list) publishers.set(report, publisher ?? unknown);
  return {
    locale: answer.locale,
    t,
    citation: (n) => byNumber.get(n),
    publisher: (report) => publishers.get(report) ?? report,
  };
};
