import { DEFINITE_WORDS } from '../language/grouping-words.ts';
import { edtfDays } from '../text/edtf.ts';
import { foldText } from '../text/fold.ts';
import { overlaps } from '../text/span.ts';
import { splitWords } from '../text/words.ts';
import type { AuthorityEvent } from './authority.ts';
import type { Told } from './group-events.ts';
import type { Evidence } from './link-events.ts';
import type { Occurrence } from './occurrence.ts';

/** Characters before a trigger in which its article stands. */
const BEFORE = 24;

/** « la frappe », « cette frappe aérienne »: something the reader has been told of. */
const isDefinite = ({ entry }: Told, one: Occurrence): boolean => {
  const event = entry.facts.events[one.mention];
  if (!event) return false;
  const words = splitWords(foldText(entry.dispatch.text.slice(Math.max(0, event.start - BEFORE), event.start)));
  return words.slice(-2).some((word) => DEFINITE_WORDS.includes(word.text));
};

/**
 * Whether what a sentence says of the time allows an event of a day: « la semaine dernière » if the day lies in it, a
 * « today » nobody can place never; « depuis ce bombardement » holds the trigger and is no date of it.
 */
const timeAllows = ({ entry }: Told, one: Occurrence, event: AuthorityEvent): boolean => {
  const mention = entry.facts.events[one.mention];
  const claim = mention?.date === undefined ? undefined : entry.facts.dates[mention.date];
  if (!mention || !claim || one.date !== undefined || overlaps(claim, mention)) return true;
  const [time, day] = [edtfDays(claim.edtf ?? ''), edtfDays(event.date)];
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
  told: readonly Told[],
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
  return told.flatMap((one, position) => {
    const here = [...(known.get(position) ?? [])].flatMap((id) => events.get(id) ?? []);
    return (occurrences[position] ?? []).flatMap((occurrence): readonly Evidence[] => {
      const { type, date, place, country, again, sentence, mention } = occurrence;
      if (again || linked.has(`${position}:${mention}`)) return [];
      const ofKind = here.filter((event) => event.type === type);
      const ordinal = ordinalOf(one, occurrence);
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
                timeAllows(one, occurrence, event),
            );
      const [only, ...others] = fits;
      if (!only || others.length || (ordinal === undefined && date === undefined && !isDefinite(one, occurrence)))
        return [];
      if (taken.has(`${position}:${sentence}:${only.id}`)) return [];
      return [{ event: only.id, entry: position, sentence, basis: 'automatic', mention }];
    });
  });
};

/** Characters between an ordinal and what it counts: « la troisième série de frappes ». */
const COUNTED = 16;

const ordinalOf = ({ entry }: Told, one: Occurrence): number | undefined => {
  const event = entry.facts.events[one.mention];
  return event === undefined
    ? undefined
    : entry.facts.figures.find(
        ({ unit, start, end, sentence }) =>
          unit === 'ordinal' && sentence === one.sentence && start < event.start && event.start - end <= COUNTED,
      )?.value;
};
