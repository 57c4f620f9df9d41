import type { CoverageRow } from '../answer/comparing/ledger-rows.ts';
import { listWords } from './list-words.ts';
import type { Line, PageSection } from './page.ts';
import type { Wording } from './wording.ts';

const GROUPS = ['reports', 'mentions', 'silent', 'not-read', 'before'] as const satisfies readonly (
  | CoverageRow['status']
  | 'before'
)[];

/** Who tells of it, who only mentions it, who says nothing, who was not read to the end, and who wrote before it happened: silence is shown too. */
export const coverageSection = (coverage: readonly CoverageRow[], { t, publisher }: Wording): PageSection => {
  const names = new Map<(typeof GROUPS)[number], string[]>(GROUPS.map((group) => [group, []]));
  for (const row of coverage)
    names.get(row.before ? 'before' : row.status)?.push(row.publisher ?? publisher(row.report));
  const lines = [...names].flatMap(([group, all]): Line[] => {
    const label = `${t(($) => $.ledger.coverage[group])} (${all.length})`;
    return all.length > 0 ? [{ label, text: listWords(all, t), references: [], remarks: [] }] : [];
  });
  return {
    id: 'coverage',
    heading: t(($) => $.frame.coverage),
    entries: [{ key: 'coverage:0', remarks: [], references: [], lines, quotations: [] }],
  };
};
