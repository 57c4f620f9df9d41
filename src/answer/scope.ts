import type { Edition } from '../edition/edition.ts';
import { edtfDays } from '../text/edtf.ts';
import type { Scope } from './answer.ts';

const count = ({ links }: Edition): Scope => {
  const reports = [...links.reports.values()];
  const days = reports.flatMap(({ published }) => (published.edtf ? (edtfDays(published.edtf) ?? []) : []));
  const years = days.flatMap(({ from, to }) => [from, to].flatMap((day) => (day ? [day.slice(0, 4)] : []))).sort();
  return {
    reports: reports.length,
    from: years[0] ?? null,
    to: years[years.length - 1] ?? null,
    inPart: reports.filter((report) => report.read === 'part').length,
  };
};

const known = new WeakMap<Edition, Scope>();

/** How much an answer rests on: every report of the edition, each once. */
export const scopeOf = (edition: Edition): Scope => {
  const scope = known.get(edition) ?? count(edition);
  known.set(edition, scope);
  return scope;
};
