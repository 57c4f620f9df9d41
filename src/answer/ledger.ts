import type { Slot } from '../dispatch/dispatch.ts';
import { SLOTS } from '../dispatch/dispatch.ts';
import type { Edition } from '../edition/edition.ts';
import type { Locale } from '../language/locale.ts';
import type { Difference, LedgerRow, LedgerStatus, LedgerValue } from './answer.ts';
import type { Citations } from './citations.ts';
import { type SlotValue, TERM_SLOTS } from './slot-values.ts';

const DIFFERENCE: Readonly<Partial<Record<Slot, Difference>>> = {
  date: 'date',
  actor: 'who',
  culprit: 'who',
  owner: 'who',
  'zone-origin': 'who',
  killed: 'figure',
  wounded: 'figure',
  strength: 'figure',
  figure: 'figure',
};

const differenceOf = (slot: Slot): Difference => (TERM_SLOTS.has(slot) ? 'term' : (DIFFERENCE[slot] ?? 'what'));

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

/**
 * The same only where every voice gives one and the same value; a difference only where values can be told apart.
 * Values that cannot stand aside as long as two voices give some that can.
 */
const compareValues = (given: readonly SlotValue[]): readonly [LedgerStatus, ('value' | 'certainty')?] => {
  if (distinct(given, (value) => value.voice) < 2) return ['single'];
  const apart = given.filter((value) => value.comparable);
  const values = distinct(apart, (value) => value.voice) < 2 ? given : apart;
  if (distinct(values, (value) => value.key) === 1) {
    return distinct(values, (value) => value.certainty) === 1 ? ['same'] : ['differs', 'certainty'];
  }
  return values === apart ? ['differs', 'value'] : ['not-comparable'];
};

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
  const [status, kind] = compareValues(values);
  const groups = groupBy(values, (value) => `${value.key}|${value.certainty}|${value.says.join('>')}`);
  return {
    slot,
    ...(of === undefined ? {} : { of }),
    status,
    ...(status === 'differs' ? { difference: kind === 'certainty' ? 'certainty' : differenceOf(slot) } : {}),
    values: [...groups.values()].map((group) => ledgerValue(edition, group, citations, locale)),
  };
};

/** One row per slot and thing counted, in the fixed order of slots; slots that nobody fills are left out. */
export const ledgerOf = (
  edition: Edition,
  values: readonly SlotValue[],
  citations: Citations,
  locale: Locale,
): readonly LedgerRow[] =>
  SLOTS.flatMap((slot) => {
    const given = values.filter((value) => value.slot === slot);
    return [...groupBy(given, (value) => value.of ?? '')].map(([of, group]) =>
      row(edition, slot, of || undefined, group, citations, locale),
    );
  });
