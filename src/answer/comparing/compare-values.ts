import type { Slot } from '../../dispatch/dispatch.ts';
import type { Locale } from '../../language/locale.ts';
import { INSIDE_AREA, NEAR_PLACE } from '../../language/place-phrases.ts';
import { nationsIn } from '../../linking/nations.ts';
import { analyse } from '../../search/analyse.ts';
import { foldText } from '../../text/fold.ts';
import type { Difference, LedgerStatus } from './ledger-rows.ts';
import type { SlotValue } from './slot-value.ts';
import { TERM_SLOTS } from './term-slots.ts';

/** How the values of one slot stand to each other. */
export interface Comparison {
  readonly status: LedgerStatus;
  readonly difference?: Difference;
}

/** Numbers: one that is missing or vague is another value than one that is given. */
const FIGURE_SLOTS: ReadonlySet<Slot> = new Set(['killed', 'wounded', 'strength', 'figure', 'ordinal']);
/** Somebody with a name: told apart by entity, and by how surely the report points at him. */
const WHO_SLOTS: ReadonlySet<Slot> = new Set(['actor', 'culprit', 'owner', 'zone-origin']);
/** Things in an editor's words: the same where they share a word that says something. */
const THING_SLOTS: ReadonlySet<Slot> = new Set(['target', 'means', 'outcome', 'damage']);
/** Where and when: wider and vaguer values contradict nobody. */
const FRAME_SLOTS: ReadonlySet<Slot> = new Set(['date', 'place']);
/** Slots in which a hedge is about the value itself, not about who gives it. */
const HEDGEABLE: ReadonlySet<Slot> = new Set(['culprit', 'owner']);

const distinct = (values: readonly SlotValue[], of: (value: SlotValue) => string): number =>
  new Set(values.map(of)).size;

const voices = (values: readonly SlotValue[]): number => distinct(values, ({ voice }) => voice);

const certaintyOf = ({ slot, certainty, hedged }: SlotValue): string =>
  hedged && HEDGEABLE.has(slot) ? 'hedged' : certainty;

const agree = (values: readonly SlotValue[], difference: Difference): Comparison => {
  if (distinct(values, ({ key }) => key) > 1) return { status: 'differs', difference };
  return distinct(values, certaintyOf) > 1 ? { status: 'differs', difference: 'certainty' } : { status: 'same' };
};

/** The United States and its forces are one doer, where a value names one state alone; a coalition is none. */
const doerOf = ({ key, text }: SlotValue): string => {
  const [nation, ...others] = nationsIn(key.replaceAll('-', ' ').toUpperCase()).size ? nationsIn(text) : [];
  return nation !== undefined && !others.length ? nation : key;
};

const who = (values: readonly SlotValue[]): Comparison => {
  const named = values.filter(({ comparable }) => comparable);
  if (voices(named) < 2) return { status: 'not-comparable' };
  if (distinct(named, doerOf) > 1) return { status: 'differs', difference: 'who' };
  // Some name him and some leave it open: that is a difference of certainty, not of person.
  const open = named.length < values.length || distinct(values, certaintyOf) > 1;
  return open ? { status: 'differs', difference: 'certainty' } : { status: 'same' };
};

/** Values that share a content word belong together; so do those that share one with a third. */
const groupsOfThings = (slot: Slot, values: readonly SlotValue[], locale: Locale): number => {
  const groups: Set<string>[] = [];
  for (const { text, report } of values) {
    const words = new Set(analyse(text, locale).map(({ term }) => term));
    // One report’s outcomes follow upon each other; they do not differ.
    if (slot === 'outcome') words.add(`@${report}`);
    const touched = groups.filter((group) => [...words].some((word) => group.has(word)));
    const merged = new Set([...words, ...touched.flatMap((group) => [...group])]);
    groups.splice(0, groups.length, ...groups.filter((group) => !touched.includes(group)), merged);
  }
  return groups.length;
};

/** A word that every voice uses of it: without one, values that share words two by two are not the same thing. */
const haveWordInCommon = (values: readonly SlotValue[], locale: Locale): boolean => {
  const byVoice = new Map<string, Set<string>>();
  for (const { text, voice } of values) {
    const words = byVoice.get(voice) ?? new Set();
    for (const { term } of analyse(text, locale)) words.add(term);
    byVoice.set(voice, words);
  }
  const [first, ...others] = [...byVoice.values()];
  return first !== undefined && [...first].some((word) => others.every((words) => words.has(word)));
};

/** Without any number there is none to differ in: only how surely it is said. */
const figures = (values: readonly SlotValue[]): Comparison => {
  if (values.some(({ comparable }) => comparable)) return agree(values, 'figure');
  return distinct(values, certaintyOf) > 1
    ? { status: 'differs', difference: 'certainty' }
    : { status: 'not-comparable' };
};

/** One report puts it inside an area and another voice near one: no two places, yet not the same said. */
const insideOrNear = (values: readonly SlotValue[]): boolean => {
  const inside = values.filter(({ text }) => INSIDE_AREA.test(foldText(text)));
  const near = values.filter(({ text }) => NEAR_PLACE.test(foldText(text)));
  return inside.some((one) => near.some(({ voice }) => voice !== one.voice));
};

/** Compares what the reports give for one slot: a voice counts once, and nothing is a difference that cannot be told apart. */
export const compareValues = (slot: Slot, values: readonly SlotValue[], locale: Locale): Comparison => {
  if (voices(values) < 2) return { status: 'single' };
  if (TERM_SLOTS.has(slot)) return agree(values, 'term');
  if (FIGURE_SLOTS.has(slot)) return figures(values);
  if (WHO_SLOTS.has(slot)) return who(values);
  if (FRAME_SLOTS.has(slot)) {
    if (slot === 'place' && insideOrNear(values)) return { status: 'differs', difference: 'what' };
    // « Sud de la Syrie » twice is the same place, known or not.
    if (distinct(values, ({ key }) => key) === 1) return { status: 'same' };
    const known = values.filter(({ comparable }) => comparable);
    return voices(known) < 2 ? { status: 'not-comparable' } : agree(known, slot === 'date' ? 'date' : 'what');
  }
  if (THING_SLOTS.has(slot)) {
    if (values.every(({ comparable }) => comparable) && slot === 'damage') return agree(values, 'figure');
    if (groupsOfThings(slot, values, locale) > 1) return { status: 'differs', difference: 'what' };
    return { status: haveWordInCommon(values, locale) ? 'same' : 'not-comparable' };
  }
  return distinct(values, ({ key }) => key) === 1 ? agree(values, 'what') : { status: 'not-comparable' };
};
