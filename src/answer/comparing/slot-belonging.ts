import { ANSWERED, FOLLOWED } from '../../language/grouping-words.ts';
import type { AuthorityEvent } from '../../linking/authority.ts';
import { isBygoneDay } from '../../linking/bygone-day.ts';
import { occasion } from '../../linking/occurrence.ts';
import { edtfDays } from '../../text/edtf.ts';
import { foldText } from '../../text/fold.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { SlotDraft, SlotSentence, Trigger } from './slot-sentence.ts';
import { TERM_SLOTS } from './term-slots.ts';

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

/** Where the words of an event begin that the sentence only tells to have been answered: « en représailles aux frappes de mardi ». */
const answeredFrom = ({ entry, event, told, span }: SlotSentence): number | undefined => {
  const dated = told.filter((trigger) => isOn(trigger, event));
  const own = dated.length ? dated : told;
  const isAnswered = ({ start }: Trigger): boolean =>
    ANSWERED.test(foldText(entry.dispatch.text.slice(span.start, start)));
  return own.length && own.every(isAnswered) ? Math.min(...own.map(({ start }) => start)) : undefined;
};

/** In a sentence that tells of several events each value goes with the one whose words or place stand nearest, or with none. */
export const belongs = (draft: SlotDraft, sentence: SlotSentence, among: readonly SlotSentence[]): boolean => {
  const others = among.filter((other) => !isBygone(other) && !isFollowed(other));
  if (isBygone(sentence) || isFollowed(sentence)) return draft.slot === 'date';
  if (isShared(draft, sentence.event)) return true;
  if (sentence.apart && overlaps(sentence.apart, draft.span)) return false;
  // What answers an event begins before its words: whoever acts there, why and with what is the answer's.
  if (draft.span.start < (answeredFrom(sentence) ?? 0)) return false;
  if (draft.slot !== 'date' && others.every((other) => isTogether(sentence, other))) return true;
  const nearest = (spans: readonly Span[]): number =>
    Math.min(...spans.map((span) => distance(sentence, span, draft.span)), Number.MAX_SAFE_INTEGER);
  const own = nearest(anchorsOf(sentence, others));
  return others.every((other) => own < nearest(anchorsOf(other, [sentence])));
};
