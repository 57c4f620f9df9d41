import { verifyReceipt } from '../answer/receipt.ts';
import type { Edition } from '../edition/edition.ts';
import type { Locale } from '../language/locale.ts';
import { type Proposal, proposalsOf } from '../linking/proposals.ts';
import { sha256 } from '../text/hash.ts';
import type { Decided, DecisionSummary } from './keeper.ts';

/** A sentence to judge by, as it stands in its file. */
export interface PendingEvidence {
  readonly file: string;
  readonly quote: string;
}

/** Things that may be one, with what a person needs to decide. */
export interface Pending {
  /** Twelve hex digits, short enough for a button. */
  readonly key: string;
  readonly list: Proposal['kind'];
  readonly who: readonly { readonly id: string; readonly name: string }[];
  readonly why: Proposal['why'];
  /** How sure, 0 to 1. */
  readonly likeness: number;
  readonly later: boolean;
  readonly evidence: readonly PendingEvidence[];
}

const nameIn = ({ links }: Edition, kind: Proposal['kind'], id: string, locale: Locale): string => {
  switch (kind) {
    case 'names':
      return links.entities.get(id)?.names[locale] ?? id;
    case 'events':
      return links.known.find((event) => event.id === id)?.names[locale] ?? id;
    case 'voices': {
      const report = links.reports.get(id);
      return report?.title ?? report?.publisher ?? id;
    }
  }
};

const proposals = new WeakMap<Edition, readonly Proposal[]>();

/** Looked for once per edition: it takes time that grows with the corpus. */
const proposed = (edition: Edition): readonly Proposal[] => {
  const found = proposals.get(edition) ?? proposalsOf(edition);
  proposals.set(edition, found);
  return found;
};

const together = (ids: readonly string[]): string => [...ids].sort().join('--');

/** What is pending of an edition and was not decided since, the likest first, those put off last. */
export const pendingOf = (
  edition: Edition,
  list: Proposal['kind'],
  decisions: readonly DecisionSummary[],
  locale: Locale,
): readonly Pending[] => {
  const decided = new Set(decisions.filter(({ undone }) => !undone).map(({ about }) => together(about)));
  return proposed(edition)
    .filter(({ kind, who }) => kind === list && !decided.has(together(who)))
    .map(({ id, who, why, likeness, where, later }) => ({
      key: sha256(id).slice(0, 12),
      list,
      who: who.map((one) => ({ id: one, name: nameIn(edition, list, one, locale) })),
      why,
      likeness,
      later,
      evidence: where.flatMap(({ entry, sentence }) => {
        const found = edition.entries[entry];
        const span = found?.sentences[sentence];
        return found && span
          ? [{ file: found.dispatch.file, quote: found.dispatch.text.slice(span.start, span.end) }]
          : [];
      }),
    }));
};

/** The decision on something pending. */
export const decisionOn = ({ list, who }: Pending, decision: Decided['decision']): Decided => {
  const ids = who.map(({ id }) => id);
  switch (list) {
    case 'names':
      return { list, a: ids[0] ?? '', b: ids[1] ?? '', decision };
    case 'events':
      return { list, events: ids, decision };
    case 'voices':
      return { list, reports: ids, decision };
  }
};

/** The words a receipt stands for, as they are now; undefined where they are nowhere any more. */
export const quoteOf = (edition: Edition, receipt: string): PendingEvidence | undefined => {
  const { file, quote } = verifyReceipt(edition, receipt) ?? {};
  return file !== undefined && quote !== undefined ? { file, quote } : undefined;
};
