import type { Slot } from '../../dispatch/dispatch.ts';
import { SLOTS } from '../../dispatch/dispatch.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Locale } from '../../language/locale.ts';
import { analyse } from '../../search/analyse.ts';
import type { Citations } from '../citations.ts';
import { compareValues } from './compare-values.ts';
import type { LedgerRow, LedgerValue } from './ledger-rows.ts';
import type { SlotValue } from './slot-value.ts';

const groupBy = <T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
};

const distinct = (values: readonly SlotValue[], of: (value: SlotValue) => string): number =>
  new Set(values.map(of)).size;

/** Whom a chain names: the authority's name for an id, else the editor's plain description. */
const nameOf = (edition: Edition, id: string, locale: Locale): string =>
  edition.links.gazetteer.byId.get(id)?.names[locale] ?? id;

const ledgerValue = (
  edition: Edition,
  group: readonly SlotValue[],
  citations: Citations,
  locale: Locale,
): LedgerValue => {
  const [first] = group;
  const cited = group.flatMap(({ entry, sentence }) => {
    const span = edition.entries[entry]?.sentences[sentence];
    return span ? [citations.cite(entry, span)] : [];
  });
  return {
    text: first?.text ?? '',
    reports: [...new Set(group.map((value) => value.report))],
    voices: distinct(group, (value) => value.voice),
    citations: [...new Set(cited)],
    basis: group.every((value) => value.basis === 'reviewed') ? 'reviewed' : 'automatic',
    certainty: first?.certainty ?? 'unknown',
    ...(first?.hedge === undefined ? {} : { hedge: first.hedge }),
    says: (first?.says ?? []).map((id) => nameOf(edition, id, locale)),
  };
};

const row = (
  edition: Edition,
  slot: Slot,
  of: string | undefined,
  values: readonly SlotValue[],
  citations: Citations,
  locale: Locale,
): LedgerRow => {
  const comparison = compareValues(slot, values, locale);
  const groups = groupBy(
    values,
    (value) =>
      `${value.key}|${value.basis === 'reviewed' ? value.text : ''}|${value.certainty}|${value.hedge ?? ''}|${value.says.join('>')}`,
  );
  return {
    slot,
    ...(of === undefined ? {} : { of }),
    ...comparison,
    values: [...groups.values()].map((group) => ledgerValue(edition, group, citations, locale)),
  };
};

/** From so many slots on a report tells of an event, so that what it lacks is silence. */
const TELLS = 3;

/** Reports that were read whole and tell of the event, whatever a row holds. */
const telling = (edition: Edition, values: readonly SlotValue[]): readonly string[] => {
  const slots = groupBy(values, ({ report }) => report);
  return [...slots]
    .filter(
      ([report, given]) =>
        distinct(given, ({ slot }) => slot) >= TELLS && edition.links.reports.get(report)?.read === 'whole',
    )
    .map(([report]) => report)
    .sort();
};

/** Slots whose values are counts of things: a thing named under another slot is not passed over. */
const COUNTING: ReadonlySet<Slot> = new Set<Slot>(['figure', 'strength', 'damage']);

/** Reports that name what a row counts, wherever they do: « un groupe de soldats avec un char » is no silence on tanks. */
const naming = (row: readonly SlotValue[], all: readonly SlotValue[], locale: Locale): ReadonlySet<string> => {
  const wordsOf = ({ text }: SlotValue): readonly string[] => analyse(text, locale).map(({ term }) => term);
  const things = new Set(row.flatMap(wordsOf));
  return new Set(all.filter((value) => wordsOf(value).some((word) => things.has(word))).map(({ report }) => report));
};

/** One row per slot and thing counted, in the fixed order of slots; slots that nobody fills are left out. */
export const ledgerOf = (
  edition: Edition,
  values: readonly SlotValue[],
  citations: Citations,
  locale: Locale,
): readonly LedgerRow[] => {
  const whole = telling(edition, values);
  return SLOTS.flatMap((slot) => {
    const given = values.filter((value) => value.slot === slot);
    const givers = new Set(given.map(({ report }) => report));
    return [...groupBy(given, (value) => value.of ?? '')].map(([of, group]) => {
      const named = COUNTING.has(slot) ? naming(group, values, locale) : givers;
      const silent = whole.filter((report) => !givers.has(report) && !named.has(report));
      return {
        ...row(edition, slot, of || undefined, group, citations, locale),
        ...(silent.length ? { silent } : {}),
      };
    });
  });
};
