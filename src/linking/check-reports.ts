import type { AuthorityProblem } from './authority-error.ts';
import type { Listed } from './read-authority.ts';

type ListedReport = Listed<'reports'>;

/** Follows the voices of a report from one to the next; ends where one speaks for itself or is no report at all. */
const chainOf = (start: string, voices: ReadonlyMap<string, string>): readonly string[] => {
  const chain = [start];
  for (let next = voices.get(start); next !== undefined; next = voices.get(next)) {
    const again = chain.includes(next);
    chain.push(next);
    if (again) break;
  }
  return chain;
};

/** A voice may be the id of the report whose text is carried, but that report must then speak for itself. */
const checkVoices = (reports: readonly ListedReport[]): readonly AuthorityProblem[] => {
  const voices = new Map(
    reports.flatMap(({ entry: { id, voice } }) => (voice && voice !== id ? [[id, voice] as const] : [])),
  );
  return reports.flatMap((listed) => {
    const { id } = listed.entry;
    const chain = chainOf(id, voices);
    const last = chain.at(-1) ?? id;
    const problem = (detail: string) => [{ ...listed.at('voice'), detail: `entry ${id}, voice: ${detail}` }];
    if (chain.length > 1 && last === id) return problem(`"${chain[1]}" leads back to itself (${chain.join(' → ')})`);
    if (chain.length > 2)
      return problem(`"${chain[1]}" has no voice of its own (${chain.join(' → ')}); name the last one`);
    return [];
  });
};

const checkCaptures = (reports: readonly ListedReport[]): readonly AuthorityProblem[] => {
  const taken = new Map<string, string>();
  return reports.flatMap(({ entry: { id, capture_sha256: hash }, at }) => {
    const first = hash ? taken.get(hash) : undefined;
    if (hash && !first) taken.set(hash, id);
    return first
      ? [{ ...at('capture_sha256'), detail: `entry ${id}, capture_sha256: is already that of ${first}` }]
      : [];
  });
};

/** What reports say of one another: voices that go round in a circle, one capture for two reports. */
export const checkReports = (entries: readonly Listed[]): readonly AuthorityProblem[] => {
  const reports = entries.filter((listed) => listed.list === 'reports');
  return [...checkVoices(reports), ...checkCaptures(reports)];
};
