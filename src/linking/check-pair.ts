import type { Claim, Dispatch } from '../dispatch/dispatch.ts';
import { isSlug } from '../text/slug.ts';
import type { NoteProblem } from './note-problem.ts';

/** What is the same in both languages; values, hedges and descriptions of people are worded in each. */
const SHARED = [
  'event',
  'slot',
  'number',
  'min',
  'max',
  'approx',
  'of',
  'entity',
  'certainty',
  'paragraph',
] as const satisfies readonly (keyof Claim)[];

const shown = (value: unknown): string => (value === undefined ? 'nothing' : `"${String(value)}"`);

/** Speakers by id; a description is the same place in the chain, whatever its words. */
const chainOf = ({ says }: Claim): string => says.map((name) => (isSlug(name) ? name : '…')).join(', ');

const compareClaims = (mine: Claim, theirs: Claim, index: number, other: string): readonly NoteProblem[] => [
  ...SHARED.filter((field) => mine[field] !== theirs[field]).map((field) => ({
    at: { path: ['claims', index, field] },
    detail: `${shown(mine[field])}, but ${shown(theirs[field])} in ${other}`,
  })),
  ...(chainOf(mine) === chainOf(theirs)
    ? []
    : [{ at: { path: ['claims', index, 'says'] }, detail: `${chainOf(mine)}, but ${chainOf(theirs)} in ${other}` }]),
];

/** Where the second of a pair of notes does not hold what the first holds: report, fragments, and claim by claim. */
export const checkPair = (first: Dispatch, second: Dispatch): readonly NoteProblem[] => {
  const [theirs, mine] = [first.note, second.note];
  if (!theirs || !mine) return [];
  const other = first.file;
  const problems: NoteProblem[] = [];
  if (first.report !== second.report) {
    const detail = `${shown(second.report)}, but ${shown(first.report)} in ${other}`;
    problems.push({ at: { path: ['report'] }, detail });
  }
  mine.fragments.forEach((fragment, index) => {
    if (!theirs.fragments.includes(fragment))
      problems.push({ at: { path: ['fragments', index] }, detail: `"${fragment}" is not listed in ${other}` });
  });
  for (const fragment of theirs.fragments) {
    if (!mine.fragments.includes(fragment))
      problems.push({ at: { path: ['fragments'] }, detail: `"${fragment}" is listed in ${other} alone` });
  }
  // Once one claim is missing every later one would differ from its neighbour.
  if (mine.claims.length !== theirs.claims.length) {
    const detail = `${mine.claims.length} claims, but ${theirs.claims.length} in ${other}`;
    return [...problems, { at: { path: ['claims'] }, detail }];
  }
  const claims = mine.claims.flatMap((claim, index) => {
    const same = theirs.claims[index];
    return same ? compareClaims(claim, same, index, other) : [];
  });
  return [...problems, ...claims];
};
