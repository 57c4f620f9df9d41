import { edtfDays } from '../text/edtf.ts';
import type { AuthorityEvent } from './authority.ts';
import type { Evidence } from './link-events.ts';
import type { Occurrence } from './occurrence.ts';

/**
 * Whether what a sentence says of the time allows an event of a day: « la semaine dernière » if the day lies in it, a
 * « today » nobody can place never; « depuis ce bombardement » holds the trigger and is no date of it.
 */
const timeAllows = ({ time: said, date }: Occurrence, event: AuthorityEvent): boolean => {
  if (said === undefined || date !== undefined) return true;
  const [time, day] = [edtfDays(said), edtfDays(event.date)];
  return (
    day?.from !== undefined && time?.from !== undefined && time.from <= day.from && day.from <= (time.to ?? day.from)
  );
};

/**
 * Happenings that say too little to be known by, where their own dispatch leaves no choice: of a given day but no place, or
 * « la frappe » without either, where the dispatch tells of one event of the kind and no other. « La troisième frappe »
 * is the third of three that the dispatch dates.
 */
export const referencesOf = (
  occurrences: readonly (readonly Occurrence[])[],
  events: ReadonlyMap<string, AuthorityEvent>,
  evidence: readonly Evidence[],
): readonly Evidence[] => {
  const known = new Map<number, Set<string>>();
  const taken = new Set(evidence.map(({ entry, sentence, event }) => `${entry}:${sentence}:${event}`));
  const linked = new Set(
    evidence.flatMap(({ entry, mention }) => (mention === undefined ? [] : [`${entry}:${mention}`])),
  );
  for (const { entry, event } of evidence) known.set(entry, (known.get(entry) ?? new Set()).add(event));
  return occurrences.flatMap((own, position) => {
    const here = [...(known.get(position) ?? [])].flatMap((id) => events.get(id) ?? []);
    return own.flatMap((occurrence): readonly Evidence[] => {
      const { type, date, place, country, again, definite, ordinal, sentence, mention } = occurrence;
      if (again || linked.has(`${position}:${mention}`)) return [];
      const ofKind = here.filter((event) => event.type === type);
      const series = ofKind
        .filter((event) => /^\d{4}-\d{2}-\d{2}$/.test(event.date))
        .sort((a, b) => (a.date < b.date ? -1 : 1));
      const fits =
        ordinal !== undefined && date === undefined
          ? series.length === ordinal && series.length === ofKind.length
            ? series.slice(-1)
            : []
          : ofKind.filter(
              (event) =>
                (date === undefined || event.date === date) &&
                (place === undefined || country || event.place === place) &&
                timeAllows(occurrence, event),
            );
      const [only, ...others] = fits;
      if (!only || others.length || (ordinal === undefined && date === undefined && !definite)) return [];
      if (taken.has(`${position}:${sentence}:${only.id}`)) return [];
      return [{ event: only.id, entry: position, sentence, basis: 'automatic', mention }];
    });
  });
};
