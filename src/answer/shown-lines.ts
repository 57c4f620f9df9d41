import type { Answer, Found, Item, Premise, Warning } from './answer.ts';
import type { Citation } from './citation.ts';
import type { LedgerRow } from './comparing/ledger-rows.ts';

const present = (...parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join(' ');

const itemLines = (section: string, { text, answer, date, event, speech, speaker, anonymous, flags, check }: Item) => [
  ...(text === undefined ? [] : [`${section}: ${text}`]),
  ...(answer ? [`answer: ${answer.text}`] : []),
  ...(date ? [`date: ${present(date.edtf ?? 'unknown', date.basis)}`] : []),
  ...(event ? [`event: ${event}`] : []),
  ...(speech ? [`speech: ${present(speech, anonymous ? 'anonymous' : (speaker ?? 'unattributed'))}`] : []),
  ...(check ? [`check: ${present(check.kind, check.status, text, ...(check.given ?? []))}`] : []),
  ...(flags?.length ? [`flags: ${flags.join(' ')}`] : []),
];

const rowLines = ({ slot, of, status, difference, values, silent = [] }: LedgerRow): readonly string[] => [
  `ledger: ${present(slot, of, status, difference)}`,
  ...silent.map((report) => `silent: ${present(slot, of, report)}`),
  ...values.map(({ text, certainty, reports }) => `value: ${present(slot, text, certainty, ...reports)}`),
];

const quoteLine = ({ report, quote }: Citation): string => `quote: ${report}: ${quote}`;

const warningLine = (warning: Warning): string => `warning: ${warning.code}`;

const premiseLine = (premise: Premise): string =>
  premise.kind === 'name'
    ? `premise: name ${premise.asked.join(' ')}`
    : `premise: ${premise.kind} ${premise.asked} ${premise.given}`;

const foundLines = ({ subject, sections, ledger, coverage, citations, warnings }: Found): readonly string[] => [
  ...(subject ? [`subject: ${subject.id}`] : []),
  ...sections.flatMap(({ id, items }) => items.flatMap((item) => itemLines(id, item))),
  ...(ledger ?? []).flatMap(rowLines),
  ...(coverage ?? []).map(({ report, status }) => `coverage: ${report} ${status}`),
  ...citations.map(quoteLine),
  ...warnings.map(warningLine),
];

/**
 * All that an answer tells, one line each with what it is ahead of it: `quote: cnn-2017-06-06: …`, `ledger: strength
 * soldiers differs figure`. The question itself is left out.
 */
export const shownLines = (answer: Answer): readonly string[] => {
  switch (answer.kind) {
    case 'found':
      return foundLines(answer);
    case 'choices':
      return answer.choices.map(({ value }) => `choice: ${value}`);
    case 'nothing':
      return [
        ...(answer.premise ? [premiseLine(answer.premise)] : []),
        ...(answer.missing ?? []).map((words) => `missing: ${words}`),
        ...(answer.citations ?? []).map(quoteLine),
        ...answer.nearest.map((name) => `nearest: ${name}`),
      ];
    case 'refused':
      return [`refused: ${answer.reason}`];
  }
};
