import type { Slot } from '../../dispatch/dispatch.ts';
import type { Edition } from '../../edition/edition.ts';
import type { DateClaim } from '../../facts/facts.ts';
import type { Locale } from '../../language/locale.ts';
import type { AuthorityEvent } from '../../linking/authority.ts';
import type { Evidence } from '../../linking/link-events.ts';
import { edtfDays } from '../../text/edtf.ts';
import type { Flag, Item } from '../answer.ts';
import type { Dated } from '../citation.ts';
import type { Citations } from '../citations.ts';
import { readable } from '../readable.ts';
import { eventOf } from './events-of.ts';
import { givesDayAlone } from './gives-day-alone.ts';
import { isDateline } from './is-dateline.ts';
import { weekdayConflict } from './weekday-conflict.ts';

/** The evidence for an event that a reader is shown: of a report held twice the capture's, of a pair one language. */
export const evidenceFor = (edition: Edition, event: string, locale: Locale): readonly Evidence[] => {
  const { shown } = readable(edition, locale);
  const visible = (edition.links.events.get(event) ?? []).filter(
    (evidence) => shown(evidence.entry) === evidence.entry,
  );
  const captured = new Set(
    visible.flatMap(({ entry }) => (formOf(edition, entry) === 'capture' ? [reportOf(edition, entry)] : [])),
  );
  return visible.filter(({ entry }) => formOf(edition, entry) === 'capture' || !captured.has(reportOf(edition, entry)));
};

const formOf = (edition: Edition, entry: number): string | undefined => edition.entries[entry]?.dispatch.form;
const reportOf = (edition: Edition, entry: number): string | undefined => edition.links.entries[entry]?.report.id;
const voiceOf = (edition: Edition, entry: number): string | undefined => edition.links.entries[entry]?.report.voice;

const isOfSending = (edition: Edition, entry: number, date: DateClaim): boolean => {
  const { dispatch, sentences } = edition.entries[entry] ?? {};
  return dispatch !== undefined && isDateline(dispatch.text, sentences?.[date.sentence]?.start ?? 0, date);
};

/** Better first: a date of a text's own beats a weekday, and that what was worked out. */
const BASIS_ORDER: readonly Dated['basis'][] = ['stated', 'weekday', 'relative', 'address', 'inferred'];

/** The registered date of an event with the best basis any evidence gives for it; `entered` where only editors do, never of an event without one. */
export const eventDate = (edition: Edition, event: AuthorityEvent, evidence: readonly Evidence[]): Dated => {
  const days = edtfDays(event.date);
  const given = evidence.flatMap(
    ({ entry, sentence }) =>
      edition.entries[entry]?.facts.dates
        .filter((date) => date.sentence === sentence && !isOfSending(edition, entry, date))
        .map((date) => ({
          ...date,
          words: edition.entries[entry]?.dispatch.text.slice(date.start, date.end) ?? '',
        })) ?? [],
  );
  const dates = given.filter((date) => {
    const own = date.edtf ? edtfDays(date.edtf) : undefined;
    return (
      own?.from !== undefined && days?.from !== undefined && own.from >= days.from && own.from <= (days.to ?? own.from)
    );
  });
  const best = BASIS_ORDER.flatMap((basis) => dates.find((date) => date.basis === basis) ?? [])[0];
  const conflict =
    dates.find((date) => date.conflict)?.conflict ??
    // Of a text whose year nobody knows: what it calls a Thursday was none in the year of the event.
    given.flatMap(({ words, edtf }) => weekdayConflict(words, edtf ?? '', event.date) ?? [])[0];
  // Nobody entered the date of an event that only the texts have.
  const isGiven = given.some(({ edtf, words }) => edtf === event.date && /\p{Nd}/u.test(words));
  const unentered = isGiven ? 'stated' : 'inferred';
  const basis = best?.basis ?? (event.unreviewed ? unentered : 'entered');
  const isDayStated =
    basis === 'relative' &&
    dates.some((date) => date.basis === basis && date.edtf === event.date && givesDayAlone(date.words, event.date));
  return {
    edtf: event.date,
    basis,
    ...(isDayStated ? { yearDerived: true } : {}),
    ...(conflict ? { conflict } : {}),
  };
};

/** What a sentence must tell to stand for an event: who did what to whom, when and where; details count less. */
const WEIGHTS: Readonly<Partial<Record<Slot, number>>> = {
  actor: 3,
  target: 3,
  date: 2,
  place: 2,
  killed: 2,
  outcome: 2,
};

/** A sentence that names the place tells of the event rather than of a statement on it. */
const NAMES_PLACE = 2;

const weightOf = (edition: Edition, { claim, entry, sentence, event }: Evidence): number => {
  if (claim) return WEIGHTS[claim.slot] ?? 1;
  const place = eventOf(edition, event)?.place;
  const named = edition.links.entries[entry]?.mentions.some(
    (mention) => mention.sentence === sentence && mention.entity === place,
  );
  return named ? NAMES_PLACE : 1;
};

/** How many sentences to show of an event. */
export interface Amount {
  readonly limit: number;
  /** Further sentences of voices already heard fill up to the limit. */
  readonly fill: boolean;
}

/** One sentence per voice; where the event alone was asked for, further ones of the same voices up to the limit. */
export const pickByVoice = (
  edition: Edition,
  evidence: readonly Evidence[],
  { limit, fill }: Amount,
): readonly Evidence[] => {
  const weight = new Map<string, number>();
  for (const one of evidence) {
    const key = `${one.entry}:${one.sentence}`;
    weight.set(key, (weight.get(key) ?? 0) + weightOf(edition, one));
  }
  const ranked = [...new Map(evidence.map((one) => [`${one.entry}:${one.sentence}`, one])).values()].sort(
    (a, b) => (weight.get(`${b.entry}:${b.sentence}`) ?? 0) - (weight.get(`${a.entry}:${a.sentence}`) ?? 0),
  );
  const voices = new Set<string | undefined>();
  const first = ranked.filter(
    ({ entry }) => !voices.has(voiceOf(edition, entry)) && voices.add(voiceOf(edition, entry)),
  );
  return [...first, ...(fill ? ranked.filter((one) => !first.includes(one)) : [])].slice(0, limit);
};

const flagsOf = (event: AuthorityEvent, evidence: readonly Evidence[], date: Dated): readonly Flag[] => [
  ...(event.unreviewed ? (['unreviewed-event'] as const) : []),
  ...(date.conflict ? (['weekday-conflict'] as const) : []),
  ...(evidence.some(({ basis }) => basis === 'reviewed') ? (['reviewed'] as const) : (['automatic'] as const)),
];

/** One entry of a timeline: an event, its date, and the sentences that tell of it. */
export const eventItem = (
  edition: Edition,
  event: AuthorityEvent,
  locale: Locale,
  citations: Citations,
  amount: Amount,
): Item | undefined => {
  const evidence = evidenceFor(edition, event.id, locale);
  if (!evidence.length) return undefined;
  const date = eventDate(edition, event, evidence);
  const picked = pickByVoice(edition, evidence, amount);
  const cited = picked.flatMap(({ entry, sentence }) => {
    const span = edition.entries[entry]?.sentences[sentence];
    return span ? [citations.cite(entry, span)] : [];
  });
  return { text: event.names[locale], event: event.id, date, citations: cited, flags: flagsOf(event, evidence, date) };
};
