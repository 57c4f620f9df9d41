import { LOCATIVE } from '../../language/place-phrases.ts';
import { edtfDays } from '../../text/edtf.ts';
import { foldText } from '../../text/fold.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import { isDateline } from '../telling/is-dateline.ts';
import { matchesOf } from './slot-figures.ts';
import type { SlotDraft, SlotSentence } from './slot-sentence.ts';

/** Characters before a name in which its preposition stands. */
const REACH = 60;

/** Characters between a speech verb and the day of saying: « a déclaré le 8 juin ». */
const SAID_REACH = 24;

/** The speech verb right before a day: « a déclaré le 8 juin ». */
const saidWith = ({ entry, index }: SlotSentence, date: Span): Span | undefined =>
  entry.facts.quotes.find(
    ({ cue, sentence }) => sentence === index && cue && date.start >= cue.end && date.start - cue.end <= SAID_REACH,
  )?.cue;

/** A time that goes with the words of the event, or how long it has lasted, where its sentence gives no day. */
const timeSlots = (sentence: SlotSentence): readonly SlotDraft[] => {
  const { phrases, event, entry, index } = sentence;
  if (!phrases) return [];
  // « Deux jours après un bombardement » is another day than that of the bombardment.
  const isOtherDay = (span: Span): boolean =>
    entry.facts.dates.some((date) => date.sentence === index && date.edtf !== undefined && overlaps(date, span));
  const lasting = LASTS.has(event.type) ? matchesOf(sentence, phrases.since) : [];
  return [...lasting, ...matchesOf(sentence, phrases.when).filter((span) => !isOtherDay(span))].map((span) => ({
    slot: 'date',
    span,
    comparable: false,
  }));
};

/** Kinds of events that go on. */
const LASTS: ReadonlySet<string> = new Set(['presence', 'deployment', 'campaign', 'offensive', 'battle']);

/** When, as its sentence says: a day of the event, or a time without one that goes with its words: « dans la nuit ». */
export const dateSlots = (sentence: SlotSentence): readonly SlotDraft[] => {
  const { event, entry, index, told } = sentence;
  const days = edtfDays(event.date);
  const read = entry.facts.dates.flatMap((date, position): readonly SlotDraft[] => {
    if (date.sentence !== index || isDateline(entry.dispatch.text, sentence.span.start, date)) return [];
    const own = told.some((one) => one.date === position);
    const time = edtfDays(date.edtf ?? '');
    const within =
      date.edtf === event.date ||
      (time?.from !== undefined &&
        days?.from !== undefined &&
        time.from >= days.from &&
        (time.to ?? '9999') <= (days.to ?? '9999'));
    if (date.edtf === undefined) return own ? [{ slot: 'date', span: date, comparable: false }] : [];
    if (!within) return [];
    const said = event.type === 'statement' || own ? undefined : saidWith(sentence, date);
    // The day it was announced is shown as that.
    return said
      ? [{ slot: 'date', span: { start: said.start, end: date.end }, comparable: false }]
      : [{ slot: 'date', span: date, key: date.edtf, comparable: true }];
  });
  const dated = read.filter(({ comparable }) => comparable);
  const times = read.length ? [] : timeSlots(sentence);
  return [...dated, ...read.filter((one) => !dated.includes(one)), ...times].slice(0, 1);
};

/** Whether a place stands in another clause than the words of the event: in what is told of whoever speaks. */
const isApart = ({ entry, index, span, told, phrases }: SlotSentence, place: Span): boolean => {
  if (!told.length || !phrases) return false;
  const { text } = entry.dispatch;
  const cues = entry.facts.quotes.flatMap(({ cue, sentence }) => (cue && sentence === index ? [cue] : []));
  return told.every((trigger) => {
    if (place.start > trigger.start) return false;
    const between = { start: place.end, end: trigger.start };
    const leads = !text.slice(span.start, place.start).includes(',');
    return cues.some((cue) => contains(between, cue)) && !(leads && text.slice(place.end, place.end + 1) === ',');
  });
};

/** Where the sentence puts something, and the event's own place wherever it is named; a name within a longer one is no place. */
export const placeSlots = (sentence: SlotSentence): readonly SlotDraft[] => {
  const { event, entry, mentions, span } = sentence;
  const { text } = entry.dispatch;
  return (
    mentions
      .filter(({ type }) => type === 'place')
      // “A China-brokered truce”, « la route Damas-Bagdad »: a part of another word says no place.
      .filter(
        ({ start, end }) =>
          !/^-\p{L}/u.test(text.slice(end, end + 2)) && !/\p{L}-$/u.test(text.slice(start - 2, start)),
      )
      .filter(
        (place) =>
          place.entity === event.place ||
          (LOCATIVE.test(foldText(text.slice(Math.max(span.start, place.start - REACH), place.start))) &&
            !isApart(sentence, place)),
      )
      .map((place) => ({ slot: 'place', span: place, key: place.entity, comparable: place.entity === event.place }))
  );
};
