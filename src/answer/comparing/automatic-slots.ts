import type { Slot } from '../../dispatch/dispatch.ts';
import type { Edition } from '../../edition/edition.ts';
import type { AuthorityEvent } from '../../linking/authority.ts';
import type { Evidence } from '../../linking/link-events.ts';
import { nameKey } from '../../linking/name-key.ts';
import type { Report } from '../../linking/report.ts';
import { eventOf } from '../telling/events-of.ts';
import { balanced } from './balanced.ts';
import { hedgeBeside } from './hedge-beside.ts';
import { withQualifier } from './qualifier.ts';
import { belongs } from './slot-belonging.ts';
import { clauseSlots } from './slot-clauses.ts';
import { figureSlots } from './slot-figures.ts';
import { dateSlots, placeSlots } from './slot-frame.ts';
import { ordinalSlots } from './slot-ordinals.ts';
import { actorSlots } from './slot-parts.ts';
import { relationSlots } from './slot-relations.ts';
import { isHedgedAt, saysAt, slotSentence } from './slot-sentence.ts';
import { termSlots } from './slot-terms.ts';
import { vagueSlots } from './slot-vague.ts';
import type { SlotValue } from './slot-value.ts';
import { TERM_SLOTS } from './term-slots.ts';

const beside = (edition: Edition): ReadonlyMap<string, readonly Evidence[]> => {
  const known = sentences.get(edition.links);
  if (known) return known;
  const found = new Map<string, Evidence[]>();
  for (const evidence of edition.links.events.values())
    for (const one of evidence) {
      const key = `${one.entry}:${one.sentence}`;
      const list = found.get(key);
      if (!list) found.set(key, [one]);
      else if (!list.some(({ event }) => event === one.event)) list.push(one);
    }
  sentences.set(edition.links, found);
  return found;
};

/** Per edition, what each sentence tells of. */
const sentences = new WeakMap<Edition['links'], ReadonlyMap<string, readonly Evidence[]>>();

/** Words a source chose, and when and where, are given as they are. */
const UNHEDGED: ReadonlySet<Slot> = new Set<Slot>([...TERM_SLOTS, 'date', 'place']);

/** What is said of something is no part of the saying, and what happens in a zone none of the zone. */
const ALIEN: Readonly<Partial<Record<string, ReadonlySet<Slot>>>> = {
  statement: new Set<Slot>(['place', 'motive', 'outcome', 'damage', 'condition', 'killed', 'wounded', 'strength']),
  zone: new Set<Slot>(['strength', 'motive', 'outcome', 'damage', 'killed', 'wounded', 'reaction']),
};

const befits = (slot: Slot, { type }: AuthorityEvent): boolean => !ALIEN[type]?.has(slot);

/** What a sentence gives for the slots of an event without an editor, each value in the words of the source. */
export const automaticSlots = (
  edition: Edition,
  event: AuthorityEvent,
  evidence: Evidence,
  report: Report,
): readonly SlotValue[] => {
  const sentence = slotSentence(edition, event, evidence);
  if (!sentence) return [];
  const parts = actorSlots(sentence);
  const figures = figureSlots(sentence);
  const drafts = [
    ...dateSlots(sentence),
    ...placeSlots(sentence),
    ...parts,
    ...relationSlots(sentence, parts),
    ...ordinalSlots(sentence),
    ...figures,
    ...vagueSlots(sentence, [...parts, ...figures]),
    ...termSlots(edition, sentence),
    ...clauseSlots(sentence),
  ];
  const others = (beside(edition).get(`${evidence.entry}:${evidence.sentence}`) ?? []).flatMap((other) => {
    const known = other.event === event.id ? undefined : eventOf(edition, other.event);
    return (known && slotSentence(edition, known, other)) ?? [];
  });
  const seen = new Set<string>();
  return drafts
    .filter(({ slot, key }) => befits(slot, event) || (slot === 'place' && key === event.place))
    .filter((draft) =>
      belongs(
        draft,
        sentence,
        others.filter((other) => befits(draft.slot, other.event)),
      ),
    )
    .flatMap(({ slot, span, key, of, comparable, certainty }): readonly SlotValue[] => {
      const whole = TERM_SLOTS.has(slot)
        ? span
        : withQualifier(sentence.entry.dispatch.text, span, sentence.span.start);
      const text = sentence.words(balanced(sentence.entry.dispatch.text, whole));
      const value = key ?? nameKey(text);
      if (seen.has(`${slot} ${value} ${of}`)) return [];
      seen.add(`${slot} ${value} ${of}`);
      const hedge = UNHEDGED.has(slot) ? undefined : hedgeBeside(sentence, whole);
      return [
        {
          slot,
          text,
          key: value,
          report: report.id,
          voice: report.voice,
          publisher: report.publisher,
          entry: evidence.entry,
          sentence: evidence.sentence,
          comparable: comparable ?? false,
          ...(of === undefined ? {} : { of }),
          certainty: certainty ?? 'asserted',
          hedged: isHedgedAt(sentence, span),
          ...(hedge === undefined ? {} : { hedge }),
          says: saysAt(sentence, span),
          basis: 'automatic',
        },
      ];
    });
};
