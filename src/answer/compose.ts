import type { Edition } from '../edition/edition.ts';
import type { Found, Nothing, RefusalReason, Refused, Section, Subject, Warning } from './answer.ts';
import type { Citation } from './citation.ts';
import type { CoverageRow, LedgerRow } from './comparing/ledger-rows.ts';
import type { Request } from './question.ts';
import { scopeOf } from './scope.ts';
import { warningsFor } from './warnings.ts';

/** The parts of a found answer that differ from command to command. */
export interface Parts {
  readonly subject?: Subject;
  readonly sections: readonly Section[];
  readonly citations: readonly Citation[];
  readonly ledger?: readonly LedgerRow[];
  readonly coverage?: readonly CoverageRow[];
  readonly nearest?: readonly string[];
  /** Beside those that follow from what is cited. */
  readonly warnings?: readonly Warning[];
}

/** An answer with evidence; sections without items are left out. */
export const found = (edition: Edition, { question, locale }: Request, parts: Parts): Found => {
  const sections = parts.sections.filter((section) => section.items.length);
  return {
    kind: 'found',
    edition: edition.id,
    locale,
    scope: scopeOf(edition),
    question,
    ...(parts.subject ? { subject: parts.subject } : {}),
    sections,
    ...(parts.ledger ? { ledger: parts.ledger } : {}),
    ...(parts.coverage ? { coverage: parts.coverage } : {}),
    citations: parts.citations,
    // Whoever asks to read one text knows that it is one.
    warnings: [
      ...(parts.warnings ?? []),
      ...warningsFor(
        edition,
        parts.citations,
        sections.flatMap((section) => section.items),
      ).filter(({ code }) => question.command !== 'dispatch' || code !== 'single-voice'),
    ],
    nearest: parts.nearest ?? [],
  };
};

/** "Nothing found": what was tried and what comes nearest. */
export const nothing = (
  edition: Edition,
  { question, locale }: Request,
  tried: readonly string[],
  nearest: readonly string[],
  subject?: Subject,
  near: Partial<Pick<Nothing, 'unknownId' | 'missing' | 'silentSides' | 'premise' | 'sections' | 'citations'>> = {},
): Nothing => ({
  kind: 'nothing',
  edition: edition.id,
  locale,
  scope: scopeOf(edition),
  question,
  ...(subject ? { subject } : {}),
  tried,
  nearest,
  ...near,
});

/** A request that cannot be answered as it stands, naming what is wrong with it. */
export const refused = (
  edition: Edition,
  locale: Request['locale'],
  command: string,
  reason: RefusalReason,
  offending: string,
  limit?: number,
): Refused => ({
  kind: 'refused',
  edition: edition.id,
  locale,
  scope: scopeOf(edition),
  command,
  reason,
  offending,
  ...(limit === undefined ? {} : { limit }),
});
