import type { Slot } from '../dispatch/dispatch.ts';
import type { Edition } from '../edition/edition.ts';
import type { AuthorityEvent } from '../linking/authority.ts';
import type { Evidence } from '../linking/link-events.ts';
import { nameKey } from '../linking/name-key.ts';
import type { Report } from '../linking/report.ts';
import { fold } from '../text/fold.ts';
import { clauseSlots } from './slot-clauses.ts';
import { figureSlots } from './slot-figures.ts';
import { actorSlots, dateSlots, placeSlots } from './slot-parts.ts';
import { isHedgedAt, type SlotDraft, type SlotSentence, saysAt, slotSentence } from './slot-sentence.ts';
import type { SlotValue } from './slot-values.ts';

/** Concepts of the authority that are slots of an event under the same or a near name. */
const TERM_SLOT: Readonly<Record<string, Slot>> = {
  zone: 'zone',
  'opposing-force': 'opposing-force',
  'us-backed-force': 'us-backed-force',
  'islamic-state-names': 'islamic-state',
  government: 'government',
};

/** Words of the concepts that stand in a sentence, the longest of each; one that several concepts claim tells nothing. */
const termSlots = (edition: Edition, { span, entry }: SlotSentence): readonly SlotDraft[] => {
  const text = fold(entry.dispatch.text.slice(span.start, span.end));
  const plain = text.text.replace(/[-']/g, ' ');
  const all = edition.authority.terms.flatMap((term) => {
    const slot = TERM_SLOT[term.id];
    return slot ? [...new Set([...term.words.fr, ...term.words.en].map(nameKey))].map((key) => ({ slot, key })) : [];
  });
  const standing = all.flatMap(({ slot, key }) => {
    const at = key ? ` ${plain.replace(/[^\p{L}\p{N}]/gu, ' ')} `.indexOf(` ${key} `) : -1;
    return at < 0 ? [] : [{ slot, key, at }];
  });
  return standing
    .filter(
      ({ slot, key }) =>
        !all.some((other) => other.key === key && other.slot !== slot) &&
        !standing.some(
          (longer) => longer.slot === slot && longer.key.length > key.length && ` ${longer.key} `.includes(` ${key} `),
        ),
    )
    .map(({ slot, key, at }) => ({
      slot,
      span: { start: span.start + text.original(at), end: span.start + text.original(at + key.length) },
      key,
      comparable: true,
    }));
};

/** What a sentence gives for the slots of an event without an editor, each value in the words of the source. */
export const automaticSlots = (
  edition: Edition,
  event: AuthorityEvent,
  evidence: Evidence,
  report: Report,
): readonly SlotValue[] => {
  const sentence = slotSentence(edition, event, evidence);
  if (!sentence) return [];
  const drafts = [
    ...dateSlots(sentence).slice(0, 1),
    ...placeSlots(sentence),
    ...actorSlots(sentence),
    ...figureSlots(sentence),
    ...termSlots(edition, sentence),
    ...clauseSlots(sentence),
  ];
  const seen = new Set<string>();
  return drafts.flatMap(({ slot, span, key, of, comparable, certainty }): readonly SlotValue[] => {
    const text = sentence.words(span);
    const value = key ?? nameKey(text);
    if (seen.has(`${slot} ${value} ${of}`)) return [];
    seen.add(`${slot} ${value} ${of}`);
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
        says: saysAt(sentence, span),
        basis: 'automatic',
      },
    ];
  });
};
