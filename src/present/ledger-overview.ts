import type { Difference, LedgerRow, LedgerValue } from '../answer/comparing/ledger-rows.ts';
import { listWords } from './list-words.ts';
import type { Entry, Line, PageSection } from './page.ts';
import { slotWords } from './slot-words.ts';
import { certaintyWords, hedgeWords, sayer, valueText } from './value-text.ts';
import type { Wording } from './wording.ts';

/** From so many points on a reader wants to know first where to look. */
const OVERVIEW_ROWS = 4;
/** More than a screen of a phone would be no overview. */
const MOST_DIFFERENCES = 5;
const MOST_VALUES = 3;
const MOST_PUBLISHERS = 2;

/** What can be measured before what can be named, words last. */
const WEIGHT: readonly Difference[] = ['date', 'figure', 'certainty', 'who', 'what', 'term'];

const GROUPS = ['differs', 'same', 'single', 'not-comparable'] as const satisfies readonly LedgerRow['status'][];

/** What is told in the same words under the same reserve is one value here, whoever says so. */
interface Told {
  readonly value: LedgerValue;
  readonly publishers: readonly string[];
  readonly chains: readonly (string | undefined)[];
}

const merged = (values: readonly LedgerValue[], wording: Wording): readonly Told[] => {
  const told = new Map<string, Told>();
  for (const value of values) {
    const key = JSON.stringify([value.text.toLowerCase(), value.certainty ?? 'asserted', value.hedge]);
    const same = told.get(key);
    const publishers = [...(same?.publishers ?? []), ...value.reports.map(wording.publisher)];
    told.set(key, {
      value: same?.value ?? value,
      publishers,
      chains: [...(same?.chains ?? []), sayer(value, wording)],
    });
  }
  return [...told.values()];
};

/** « deux soldats (source non nommée via Sputnik, dans La Voix de la Syrie, au conditionnel) » */
const briefly = ({ value, publishers, chains }: Told, wording: Wording): string => {
  const { t } = wording;
  const text = valueText(value, wording);
  const names = listWords(publishers, t, MOST_PUBLISHERS);
  const [chain, ...others] = new Set(chains);
  const isOne = chain !== undefined && others.length === 0;
  // Which of them cites whom is told point by point below.
  const citing = chains.every(Boolean) ? t(($) => $.ledger.citing.all) : t(($) => $.ledger.citing.some);
  const who = isOne
    ? [t(($) => $.ledger.saidIn, { chain, publishers: names })]
    : [names, chains.some(Boolean) && citing];
  const beside = [...who, certaintyWords(value, wording), hedgeWords(value, wording)].filter(Boolean).join(', ');
  return beside ? t(($) => $.ledger.brief, { text, beside }) : text;
};

/** « Morts », then a line for each value: « deux (BX1) [3] », « trois (CNN et 2 autres) [5] ». */
const difference = (row: LedgerRow, index: number, wording: Wording): Entry => {
  const { t } = wording;
  const told = merged(row.values, wording);
  const shown = told.slice(0, MOST_VALUES);
  const more = told.length - shown.length;
  const line = (text: string, references: readonly number[]): Line => ({ text, references, remarks: [] });
  return {
    key: `overview:${index}`,
    label: slotWords(row, wording),
    remarks: [],
    references: [],
    lines: [
      ...shown.map((one) => line(briefly(one, wording), one.value.citations.slice(0, 1))),
      ...(more > 0
        ? [
            line(
              t(($) => $.frame.others, { count: more }),
              [],
            ),
          ]
        : []),
    ],
    quotations: [],
  };
};

/** Every slot begins with a common noun, which takes no capital within a line. */
const uncapitalised = (name: string): string => name.slice(0, 1).toLowerCase() + name.slice(1);

const group = (
  status: Exclude<(typeof GROUPS)[number], 'differs'> | 'more',
  rows: readonly LedgerRow[],
  wording: Wording,
): readonly Line[] => {
  if (rows.length === 0) return [];
  const { t } = wording;
  const label = `${t(($) => $.ledger.overview[status])} (${rows.length})`;
  const names = rows.map((row) => slotWords(row, wording));
  const slots = listWords(
    names.map((name, index) => (index === 0 ? name : uncapitalised(name))),
    t,
  );
  return [{ label, text: slots, references: [], remarks: [] }];
};

/** A page of its own ahead of the points: which differ and how, then which agree, are given by one alone, or cannot be compared. */
export const ledgerOverview = (rows: readonly LedgerRow[], wording: Wording): readonly PageSection[] => {
  if (rows.length < OVERVIEW_ROWS) return [];
  const { t } = wording;
  const weight = ({ difference }: LedgerRow): number => WEIGHT.indexOf(difference ?? 'what');
  const differing = rows.filter(({ status }) => status === 'differs').sort((a, b) => weight(a) - weight(b));
  const told = differing.slice(0, MOST_DIFFERENCES);
  const rest = GROUPS.flatMap((status) =>
    group(
      status === 'differs' ? 'more' : status,
      rows.filter((row) => row.status === status && !told.includes(row)),
      wording,
    ),
  );
  const count = differing.length;
  return [
    {
      id: 'overview',
      heading: count > 0 ? t(($) => $.ledger.overviewOf, { count }) : t(($) => $.frame.overview),
      breakAfter: true,
      entries: [
        ...told.map((row, index) => difference(row, index, wording)),
        ...(rest.length > 0
          ? [
              {
                key: 'overview:rest',
                ...(count > 0 ? { label: t(($) => $.ledger.overviewRest) } : {}),
                remarks: [],
                references: [],
                lines: rest,
                quotations: [],
              },
            ]
          : []),
      ],
    },
  ];
};
