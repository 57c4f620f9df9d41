import { changed } from '../changed.ts';
import { shifted } from '../dates/anchored-dates.ts';
import type { Hanging } from '../dates/dates.ts';
import type { DateClaim, EventMention } from '../facts.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import type { Writable } from '../writable.ts';

const DAY = /^\d{4}-\d\d-\d\d$/;
/** Tokens behind « deux jours après » among which the event it counts from is named. */
const REACH = 8;
/** Kinds of events that a text calls now by one name, now by the other. */
const VIOLENT: ReadonlySet<string> = new Set(['strike', 'shelling', 'attack']);

const alike = (a: EventMention, b: EventMention): boolean =>
  a.type === b.type || (VIOLENT.has(a.type) && VIOLENT.has(b.type));

/** The event « deux jours après … » counts from: the first named behind it, before any mark. */
const eventBehind = (tokens: readonly Token[], events: readonly EventMention[], from: number): number => {
  let at = from;
  while (
    at < from + REACH &&
    tokens[at] &&
    tokens[at]?.kind !== 'mark' &&
    tokens[at]?.sentence === tokens[from]?.sentence
  )
    at++;
  const [start, end] = [tokens[from]?.start ?? 0, tokens[at - 1]?.end ?? 0];
  return events.findIndex((event) => event.start >= start && event.end <= end);
};

/** The one day other events of the same kind are given; several days, or none, decide nothing. */
const dayOf = (
  event: EventMention,
  events: readonly EventMention[],
  claims: readonly DateClaim[],
): string | undefined => {
  const days = new Set<string>();
  for (const other of events) {
    if (other === event || !alike(other, event) || other.date === undefined) continue;
    const edtf = claims[other.date]?.edtf;
    if (edtf !== undefined && DAY.test(edtf)) days.add(edtf);
  }
  return days.size === 1 ? [...days][0] : undefined;
};

/** A day given right before: "on Sunday, two days after the raid". */
const beside = (text: string, claims: readonly DateClaim[], index: number): DateClaim | undefined => {
  const [before, claim] = [claims[index - 1], claims[index]];
  if (!before || !claim || before.sentence !== claim.sentence || !DAY.test(before.edtf ?? '')) return undefined;
  return /^,?\s*$/.test(text.slice(before.end, claim.start)) ? before : undefined;
};

/** « ont relâché vendredi les deux humanitaires, onze jours après »: the one day of the clause before, unless somebody spoke on it. */
const earlierOn = (
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
  claims: readonly DateClaim[],
  index: number,
): DateClaim | undefined => {
  const claim = claims[index];
  const days = claims.slice(0, index).filter(({ sentence }) => sentence === claim?.sentence);
  const [day, second] = days;
  if (!claim || !day || second || !DAY.test(day.edtf ?? '')) return undefined;
  const between = text.slice(day.end, claim.start);
  if (!/^[^,;:«“"()]+, $/.test(between)) return undefined;
  const { speech } = lexicon.words;
  const said = tokens.some(
    (token) =>
      token.sentence === claim.sentence &&
      token.start < claim.start &&
      [speech.verbs, speech.participles, lexicon.words.that].some((list) => lexicon.has(list, token)),
  );
  return said ? undefined : day;
};

/** Dates and events once « deux jours après le raid » has found its raid: either may give the other its day. */
export const settleEventDates = (
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
  hanging: readonly Hanging[],
  claims: readonly DateClaim[],
  events: readonly EventMention[],
): { readonly claims: readonly DateClaim[]; readonly events: readonly EventMention[] } => {
  const settled = [...claims];
  const days = new Map<number, string | undefined>();
  for (const { claim: index, match } of hanging) {
    const claim = settled[index];
    if (!claim || match.hangsOn === undefined || !match.shift) continue;
    const at = eventBehind(tokens, events, match.hangsOn);
    const event = events[at];
    const day = beside(text, settled, index) ?? earlierOn(text, tokens, lexicon, settled, index);
    const own = event?.date === undefined || event.date === index ? undefined : settled[event.date]?.edtf;
    const base = own !== undefined && DAY.test(own) ? own : event && dayOf(event, events, settled);
    const edtf = day?.edtf ?? (base && shifted(base, match.shift));
    if (edtf !== undefined)
      settled[index] = changed(claim, {
        edtf,
        basis: 'relative',
        anchor: claim.anchor ?? text.slice(claim.start, claim.end),
      });
    // "On Thursday, eight days after insurgents overran": the day beside counts back before all others.
    const counted = edtf && shifted(edtf, changed(match.shift, { count: -match.shift.count }));
    const back = (day && counted) ?? base ?? counted;
    if (event) days.set(at, back);
  }
  return {
    claims: settled,
    events: events.map((event, index) => {
      const { date } = event;
      // « Deux jours après le raid » is not the day of the raid.
      const own = hanging.some(({ claim }) => days.has(index) && claim === date) ? undefined : date;
      const edtf = days.get(index) ?? (own === undefined ? undefined : settled[own]?.edtf);
      if (own === date && edtf === undefined) return event;
      const { start, end, type, sentence, agents, targets, means, figures, polarity } = event;
      const dated: Writable<EventMention> = { start, end, type, sentence, agents, targets, means, figures, polarity };
      if (event.place !== undefined) dated.place = event.place;
      if (own !== undefined) dated.date = own;
      if (edtf !== undefined) dated.edtf = edtf;
      return dated;
    }),
  };
};
