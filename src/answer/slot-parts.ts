import type { Certainty } from '../dispatch/dispatch.ts';
import { LOCATIVE } from '../language/place-phrases.ts';
import { nameKey } from '../linking/name-key.ts';
import { edtfDays } from '../text/edtf.ts';
import { foldText } from '../text/fold.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import type { SlotDraft, SlotSentence } from './slot-sentence.ts';

/** Characters before a name in which its preposition stands. */
const REACH = 60;

/** The days of the event its sentence gives; a day within a longer event counts. */
export const dateSlots = ({ event, entry, index }: SlotSentence): readonly SlotDraft[] => {
  const days = edtfDays(event.date);
  return entry.facts.dates.flatMap((date): readonly SlotDraft[] => {
    if (date.sentence !== index || !date.edtf) return [];
    const own = edtfDays(date.edtf);
    const within =
      date.edtf === event.date ||
      (own?.from !== undefined &&
        days?.from !== undefined &&
        own.from >= days.from &&
        (own.to ?? '9999') <= (days.to ?? '9999'));
    return within ? [{ slot: 'date', span: date, key: date.edtf, comparable: true }] : [];
  });
};

/** Where the sentence puts something, and the event's own place wherever it is named; a name within a longer one is no place. */
export const placeSlots = ({ event, entry, mentions, span }: SlotSentence): readonly SlotDraft[] => {
  const { text } = entry.dispatch;
  return mentions
    .filter(({ type }) => type === 'place')
    .filter(
      (place) =>
        place.entity === event.place ||
        LOCATIVE.test(foldText(text.slice(Math.max(span.start, place.start - REACH), place.start))),
    )
    .map((place) => ({ slot: 'place', span: place, key: place.entity, comparable: place.entity === event.place }));
};

/** Told as said to have happened, or as not having: the mention's own polarity. */
const certaintyOf = (polarity: string): Certainty =>
  polarity === 'denied' ? 'denied' : polarity === 'conditional' ? 'conditional' : 'asserted';

const isSpeaker = ({ entry }: SlotSentence, span: Span): boolean =>
  entry.facts.quotes.some(({ speaker }) => speaker !== undefined && overlaps(speaker, span));

/** Slots of those who took part: names the registry gives a part, unless they only speak; and the parts of its mention. */
const partSlots = (
  sentence: SlotSentence,
  slot: 'actor' | 'target',
  known: readonly string[],
  spans: readonly { readonly span: Span; readonly certainty: Certainty }[],
): readonly SlotDraft[] => {
  const { mentions } = sentence;
  const own = spans
    .filter(({ span }) => !isSpeaker(sentence, span))
    .map(({ span, certainty }): SlotDraft => {
      const named = mentions.filter((mention) => contains(span, mention));
      const [only] = named;
      const entity = named.length === 1 ? only?.entity : undefined;
      return { slot, span, certainty, ...(entity ? { key: entity } : {}), comparable: entity !== undefined };
    });
  const others = mentions
    .filter(({ entity }) => known.includes(entity))
    .filter((mention) => !own.some(({ span }) => overlaps(span, mention)) && !isSpeaker(sentence, mention))
    .map((mention): SlotDraft => ({ slot, span: mention, key: mention.entity, comparable: slot === 'actor' }));
  return [...own, ...others];
};

/** Who acted, on whom or what, and with what, of the mentions that may be the event. */
export const actorSlots = (sentence: SlotSentence): readonly SlotDraft[] => {
  const { event, told } = sentence;
  const of = (part: 'agents' | 'targets') =>
    told.flatMap((one) => one[part].map((span) => ({ span, certainty: certaintyOf(one.polarity) })));
  const means = new Map(told.flatMap((one) => one.means.map((span) => [span.start, span] as const)));
  const actors = partSlots(sentence, 'actor', event.actors, of('agents'));
  const targets = partSlots(
    sentence,
    'target',
    event.targets.filter((target) => !event.actors.includes(target)),
    of('targets'),
  );
  return [
    ...actors,
    ...targets,
    ...[...means.values()]
      .filter((span) => !targets.some((target) => overlaps(target.span, span)))
      .map((span): SlotDraft => ({ slot: 'means', span, key: nameKey(sentence.words(span)) })),
  ];
};
