import type { Slot } from '../dispatch/dispatch.ts';
import type { Edition } from '../edition/edition.ts';
import { FOLLOWED } from '../language/grouping-words.ts';
import type { AuthorityEvent } from '../linking/authority.ts';
import { isBygoneDay } from '../linking/bygone-day.ts';
import type { Evidence } from '../linking/link-events.ts';
import { nameKey } from '../linking/name-key.ts';
import { occasion } from '../linking/occurrence.ts';
import type { Report } from '../linking/report.ts';
import { edtfDays } from '../text/edtf.ts';
import { fold, foldText } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { balanced } from './balanced.ts';
import { eventOf } from './events-of.ts';
import { oncePerEdition } from './once-per-edition.ts';
import { withQualifier } from './qualifier.ts';
import { clauseSlots } from './slot-clauses.ts';
import { figureSlots } from './slot-figures.ts';
import { ordinalSlots } from './slot-ordinals.ts';
import { actorSlots, dateSlots, placeSlots } from './slot-parts.ts';
import { relationSlots } from './slot-relations.ts';
import { isHedgedAt, type SlotDraft, type SlotSentence, saysAt, slotSentence, type Trigger } from './slot-sentence.ts';
import { vagueSlots } from './slot-vague.ts';
import { type SlotValue, TERM_SLOTS } from './slot-values.ts';

/** Concepts of the authority that are slots of an event under the same or a near name. */
const TERM_SLOT: Readonly<Record<string, Slot>> = {
  zone: 'zone',
  'opposing-force': 'opposing-force',
  'us-backed-force': 'us-backed-force',
  'islamic-state-names': 'islamic-state',
  government: 'government',
};

/** Letters of an abbreviation that may be spelt like a word. */
const LETTERS = 2;

/** A word of a concept, as a key. */
interface TermKey {
  readonly slot: Slot;
  readonly key: string;
  readonly isClaimedTwice: boolean;
}

const termKeys = oncePerEdition(({ authority }): readonly TermKey[] => {
  const all = authority.terms.flatMap((term) => {
    const slot = TERM_SLOT[term.id];
    return slot ? [...new Set([...term.words.fr, ...term.words.en].map(nameKey))].map((key) => ({ slot, key })) : [];
  });
  return all
    .filter(({ key }) => key !== '')
    .map((one) => ({
      ...one,
      isClaimedTwice: all.some((other) => other.key === one.key && other.slot !== one.slot),
    }));
});

/** Words of the concepts that stand in a sentence, the longest of each; one that several concepts claim tells nothing. */
const termSlots = (edition: Edition, { span, entry }: SlotSentence): readonly SlotDraft[] => {
  const text = fold(entry.dispatch.text.slice(span.start, span.end));
  const plain = ` ${text.text.replace(/[^\p{L}\p{N}]/gu, ' ')} `;
  const standing = termKeys(edition).flatMap(({ slot, key, isClaimedTwice }) => {
    const at = plain.indexOf(` ${key} `);
    if (at < 0) return [];
    // The verb "is" is no IS.
    const verb = key.length <= LETTERS && /^\p{Ll}/u.test(entry.dispatch.text.slice(span.start + text.original(at)));
    return verb ? [] : [{ slot, key, isClaimedTwice, at }];
  });
  return standing
    .filter(
      ({ slot, key, isClaimedTwice }) =>
        !isClaimedTwice &&
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

/** Words of a side are the sentence's, whatever else it tells; the event's own day and place are its own. */
const isShared = ({ slot, key }: SlotDraft, event: AuthorityEvent): boolean =>
  TERM_SLOTS.has(slot) ||
  (slot === 'date' && occasion(event.date) !== undefined) ||
  (slot === 'place' && key === event.place);

/** What stands for an event in its sentence: its place if no other has it, else its words. */
const anchorsOf = (sentence: SlotSentence, others: readonly SlotSentence[]): readonly Span[] => {
  const places = (one: SlotSentence): readonly Span[] =>
    one.mentions.filter(({ entity }) => entity === one.event.place);
  const apart = others.every(({ event }) => event.place !== sentence.event.place);
  const own = apart ? places(sentence) : [];
  if (own.length) return own;
  return sentence.told.filter((trigger) => {
    if (others.some((other) => isOn(trigger, other.event) && !isOn(trigger, sentence.event))) return false;
    const dated = isOn(trigger, sentence.event);
    return !others.some(
      (other) => !(dated && !isOn(trigger, other.event)) && other.told.some(({ start }) => start === trigger.start),
    );
  });
};

/** Whether a word is given the event's own day: « l'attaque du 15 août ». */
const isOn = ({ edtf }: Trigger, { date }: AuthorityEvent): boolean => {
  const [day, days] = [edtfDays(edtf ?? ''), edtfDays(date)];
  return (
    day?.from !== undefined &&
    days?.from !== undefined &&
    day.from >= days.from &&
    (day.to ?? '9999') <= (days.to ?? '9999')
  );
};

/** What joins two days of which one thing is told: « le 18 mai et le 6 juin, on avait bombardé ». */
const JOINED = /^\s*(?:,|et|and|&)\s*(?:le|on|of|du)?\s*$/u;

/** True where the days of two events are told in one breath, so that all else is told of both. */
const isTogether = ({ entry, index, event }: SlotSentence, other: SlotSentence): boolean => {
  const dates = entry.facts.dates.filter(({ sentence }) => sentence === index);
  const of = ({ date }: AuthorityEvent): readonly Span[] => dates.filter(({ edtf }) => edtf === date);
  return of(event).some((one) =>
    of(other.event).some((two) => {
      const [first, second] = one.start < two.start ? [one, two] : [two, one];
      return JOINED.test(foldText(entry.dispatch.text.slice(first.end, second.start)));
    }),
  );
};

/** Across a comma or an « et » is further than any words: « huit frappes près d'une ville et cinq près d'une autre ». */
const ACROSS = 60;

const distance = ({ folded, span }: SlotSentence, a: Span, b: Span): number => {
  const between = [Math.min(a.end, b.end), Math.max(a.start, b.start)].map((offset) => offset - span.start);
  const [from = 0, to = 0] = between;
  const words = to > from ? folded.text.slice(from, to) : '';
  const marks = (words.match(/[,;]| et | and /g) ?? []).length + 2 * (words.match(/;/g) ?? []).length;
  return Math.max(0, to - from) + marks * ACROSS;
};

/** True where only the event's day stands in the sentence, for something else to be counted from: « la troisième depuis le 18 mai ». */
const isBygone = ({ entry, index, event, told, span }: SlotSentence): boolean => {
  if (told.some((trigger) => isOn(trigger, event))) return false;
  const days = entry.facts.dates.filter(({ sentence, edtf }) => sentence === index && edtf === event.date);
  return days.length > 0 && days.every((day) => isBygoneDay(entry.dispatch.text, span.start, day));
};

/** True where all words of the event only say what something else followed: « depuis ce bombardement, nous avons … ». */
const isFollowed = ({ entry, told, span }: SlotSentence): boolean =>
  told.length > 0 && told.every(({ start }) => FOLLOWED.test(foldText(entry.dispatch.text.slice(span.start, start))));

/** In a sentence that tells of several events each value goes with the one whose words or place stand nearest, or with none. */
const belongs = (draft: SlotDraft, sentence: SlotSentence, others: readonly SlotSentence[]): boolean => {
  if (isBygone(sentence) || isFollowed(sentence)) return draft.slot === 'date';
  if (isShared(draft, sentence.event)) return true;
  if (draft.slot !== 'date' && others.every((other) => isTogether(sentence, other))) return true;
  const nearest = (spans: readonly Span[]): number =>
    Math.min(...spans.map((span) => distance(sentence, span, draft.span)), Number.MAX_SAFE_INTEGER);
  const own = nearest(anchorsOf(sentence, others));
  return others.every((other) => own < nearest(anchorsOf(other, [sentence])));
};

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
        others.filter((other) => befits(draft.slot, other.event) && !isBygone(other) && !isFollowed(other)),
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
