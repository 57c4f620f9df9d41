import type { CoverageRow } from '../answer/answer.ts';
import { listWords } from './list-words.ts';
import type { Line, PageSection } from './page.ts';
import type { Wording } from './wording.ts';

const GROUPS = ['reports', 'mentions', 'silent', 'not-read', 'before'] as const satisfies readonly (
  | CoverageRow['status']
  | 'before'
)[];

/** Who tells of it, who only mentions it, who says nothing, who was not read to the end, and who wrote before it happened: silence is shown too. */
export const coverageSection = (coverage: readonly CoverageRow[], { t, publisher }: Wording): PageSection => {
  const lines = GROUPS.flatMap((group): Line[] => {
    const rows = coverage.filter((row) => (row.before ? 'before' : row.status) === group);
    if (rows.length === 0) return [];
    const names = listWords(
      rows.map((row) => row.publisher ?? publisher(row.report)),
      t,
    );
    const label = `${t(($) => $.ledger.coverage[group])} (${rows.length})`;
    return [{ label, text: names, references: [], remarks: [] }];
  });
  return {
    id: 'coverage',
    heading: t(($) => $.frame.coverage),
    entries: [{ key: 'coverage:0', remarks: [], references: [], lines, quotations: [] }],
  };
};
