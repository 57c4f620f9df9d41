import type { Claim } from '../../dispatch/dispatch.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Locale } from '../../language/locale.ts';
import type { AuthorityEvent } from '../../linking/authority.ts';
import type { Evidence } from '../../linking/link-events.ts';
import { nameKey } from '../../linking/name-key.ts';
import { edtfDays } from '../../text/edtf.ts';
import type { Span } from '../../text/span.ts';
import { oncePerReader } from '../once-per-edition.ts';
import { evidenceFor, pickByVoice } from '../telling/event-evidence.ts';
import { aboutness, type QuestionFacts } from './question-facts.ts';
import type { QuestionReading } from './question-reading.ts';
import { asksWhatHappened } from './slots-asked.ts';

/** A reviewed claim that answers a question, the sentence it stands in and the answering words of it. */
export interface ClaimAnswer {
  readonly event: AuthorityEvent;
  readonly entry: number;
  readonly sentence: number;
  readonly span?: Span;
  /** Place among the claims that answer. */
  readonly order: number;
  /** Nothing but its place says that its event is the one asked about. */
  readonly byPlace: boolean;
}

/** The words of the sentence that the claim is about: its figure, its date, or the name of its entity. */
const spanOf = (edition: Edition, { entry, sentence }: Evidence, claim: Claim): Span | undefined => {
  const { dispatch, facts } = edition.entries[entry] ?? {};
  const links = edition.links.entries[entry];
  const wanted = claim.number ?? claim.min ?? claim.max;
  const figure = facts?.figures.find(
    (one) => one.sentence === sentence && wanted !== undefined && (one.value ?? one.min ?? one.max) === wanted,
  );
  // A bound the text gives in words that were not read as one: better unmarked than without it.
  if (figure && !figure.qualifier && (claim.min !== undefined || claim.max !== undefined || claim.approx))
    return undefined;
  if (figure) return { start: (figure.qualifier ?? figure).start, end: figure.end };
  // Only numbers answer « combien », and nothing shorter than its sentence answers « pourquoi ».
  if (claim.slot !== 'actor' && claim.slot !== 'culprit' && claim.slot !== 'place' && claim.slot !== 'date')
    return undefined;
  if (claim.slot === 'date') {
    return facts?.dates.find((date) => {
      const words = nameKey(dispatch?.text.slice(date.start, date.end) ?? '');
      return (
        date.sentence === sentence &&
        words !== '' &&
        (nameKey(claim.value).includes(words) || words.includes(nameKey(claim.value)))
      );
    });
  }
  return claim.entity === undefined
    ? undefined
    : links?.mentions.find((mention) => mention.sentence === sentence && mention.entity === claim.entity);
};

const fromDay = ({ date }: AuthorityEvent): string => edtfDays(date)?.from ?? '';

/** By each word of theirs the events of an edition. */
const eventsByWord = oncePerReader(({ links: { known } }, locale): ReadonlyMap<string, readonly AuthorityEvent[]> => {
  const byWord = new Map<string, AuthorityEvent[]>();
  for (const event of known)
    for (const word of new Set(event.words[locale])) {
      const held = byWord.get(word);
      if (held) held.push(event);
      else byWord.set(word, [event]);
    }
  return byWord;
});

/** The events that share a word with a question, which begins with theirs. */
const eventsSharing = (edition: Edition, { words }: QuestionFacts, locale: Locale): readonly AuthorityEvent[] => {
  const byWord = eventsByWord(edition, locale);
  const events = new Set<AuthorityEvent>();
  for (const word of words)
    for (let end = 0; end <= word.length; end++)
      for (const event of byWord.get(word.slice(0, end)) ?? []) events.add(event);
  return [...events];
};

/** The events a question is most about, in order of date; `atPlace` says of one it shares no word with that its place will do. */
export const eventsAsked = (
  edition: Edition,
  facts: QuestionFacts,
  locale: Locale,
  atPlace?: (event: AuthorityEvent) => boolean,
): readonly AuthorityEvent[] => {
  // Of a day or a place is an event that need not share a word.
  const candidates = facts.dates.length || atPlace ? edition.links.known : eventsSharing(edition, facts, locale);
  const ranked = candidates.flatMap((event) => {
    const about = aboutness(facts, event, locale);
    return about === undefined || (about === 0 && !atPlace?.(event)) ? [] : [{ event, about }];
  });
  const most = Math.max(0, ...ranked.map(({ about }) => about));
  return ranked
    .filter(({ about }) => about === most)
    .map(({ event }) => event)
    .sort((a, b) => (fromDay(a) < fromDay(b) ? -1 : fromDay(a) > fromDay(b) ? 1 : a.id < b.id ? -1 : 1));
};

/** Reviewed claims that answer a question about an event, and the sentences that tell it best where it asks what happened, one of each event and voice first, in order of date. */
export const claimAnswers = (
  edition: Edition,
  locale: Locale,
  { asked, facts, slots }: QuestionReading,
): readonly ClaimAnswer[] => {
  const happened = asksWhatHappened(slots);
  // A strength, or what happened, is asked for by place alone: « combien de soldats à Al-Tanf ? »
  const atPlace = slots.includes('strength')
    ? ({ place }: AuthorityEvent): boolean => place !== undefined && facts.entities.includes(place)
    : undefined;
  const events = slots.length && !facts.onlyNames ? eventsAsked(edition, facts, locale, atPlace) : [];
  const told = events.map((event) => {
    const voices = new Set<string>();
    const all = evidenceFor(edition, event.id, locale);
    // What happened is told best by what gives most of it; of anything else the first to say so will do.
    const byPlace = aboutness(facts, event, locale) === 0;
    const telling = happened ? pickByVoice(edition, all, { limit: all.length, fill: false }) : all;
    return telling.flatMap((evidence): ClaimAnswer[] => {
      const { claim, entry, sentence } = evidence;
      const voice = edition.links.entries[entry]?.report.voice ?? '';
      if (voices.has(voice) || !(happened || (claim && slots.includes(claim.slot)))) return [];
      voices.add(voice);
      const span = happened || !claim ? undefined : spanOf(edition, evidence, claim);
      return [
        { event, order: 0, byPlace, entry, sentence, ...(span ? { span: { start: span.start, end: span.end } } : {}) },
      ];
    });
  });
  // What happened is first of all what most tell.
  const perEvent = happened ? [...told].sort((a, b) => b.length - a.length) : told;
  const longest = Math.max(0, ...perEvent.map((answers) => answers.length));
  const inTurn = Array.from({ length: longest }, (_, i) => perEvent.flatMap((answers) => answers[i] ?? [])).flat();
  const ordered =
    asked === 'why' ? inTurn : [...inTurn.filter(({ span }) => span), ...inTurn.filter(({ span }) => !span)];
  return ordered.map((one, order) => ({ ...one, order }));
};
