import type { Slot } from '../dispatch/dispatch.ts';
import { SLOTS } from '../dispatch/dispatch.ts';
import type { Edition } from '../edition/edition.ts';
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

/** A value every voice gives is the same; a voice that gives several values differs from none that gives one of them. */
const compareValues = (values: readonly SlotValue[]): readonly [LedgerStatus, ('value' | 'certainty')?] => {
  if (distinct(values, (value) => value.voice) < 2) return ['single'];
  const voices = [...groupBy(values, (value) => value.voice).values()];
  const shared = (keyOf: (value: SlotValue) => string): boolean =>
    [...new Set(values.map(keyOf))].some((key) => voices.every((voice) => voice.some((value) => keyOf(value) === key)));
  if (shared((value) => `${value.key}|${value.certainty}`)) return ['same'];
  if (shared((value) => value.key)) return ['differs', 'certainty'];
  return values.every((value) => value.comparable) ? ['differs', 'value'] : ['not-comparable'];
};

const ledgerValue = (edition: Edition, group: readonly SlotValue[], citations: Citations): LedgerValue => {
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
    says: first?.says ?? [],
  };
};

const row = (
  edition: Edition,
  slot: Slot,
  of: string | undefined,
  values: readonly SlotValue[],
  citations: Citations,
): LedgerRow => {
  const [status, kind] = compareValues(values);
  const groups = groupBy(values, (value) => `${value.key}|${value.certainty}|${value.says.join('>')}`);
  return {
    slot,
    ...(of === undefined ? {} : { of }),
    status,
    ...(status === 'differs' ? { difference: kind === 'certainty' ? 'certainty' : differenceOf(slot) } : {}),
    values: [...groups.values()].map((group) => ledgerValue(edition, group, citations)),
  };
};

/** One row per slot and thing counted, in the fixed order of slots; slots that nobody fills are left out. */
export const ledgerOf = (edition: Edition, values: readonly SlotValue[], citations: Citations): readonly LedgerRow[] =>
  SLOTS.flatMap((slot) => {
    const given = values.filter((value) => value.slot === slot);
    return [...groupBy(given, (value) => value.of ?? '')].map(([of, group]) =>
      row(edition, slot, of || undefined, group, citations),
    );
  });
