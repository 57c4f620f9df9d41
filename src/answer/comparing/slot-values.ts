import type { Claim, Slot } from '../../dispatch/dispatch.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Locale } from '../../language/locale.ts';
import type { AuthorityEvent } from '../../linking/authority.ts';
import type { Evidence } from '../../linking/link-events.ts';
import { nameKey } from '../../linking/name-key.ts';
import { edtfDays } from '../../text/edtf.ts';
import { evidenceFor } from '../telling/event-evidence.ts';
import { stateOf } from './actor-key.ts';
import { automaticSlots } from './automatic-slots.ts';
import type { SlotValue } from './slot-value.ts';
import { TERM_SLOTS } from './term-slots.ts';

const isFigure = (claim: Claim): boolean =>
  claim.number !== undefined || claim.min !== undefined || claim.max !== undefined;

/** The day a date claim means, as its sentence is read: « mardi » and « 6 juin » may be one day. */
const dayOf = (edition: Edition, { claim, entry, sentence }: Evidence): string | undefined => {
  if (claim?.slot !== 'date') return undefined;
  if (edtfDays(claim.value)?.from !== undefined) return claim.value;
  const { dispatch, facts } = edition.entries[entry] ?? {};
  const value = nameKey(claim.value);
  return facts?.dates.find((date) => {
    const words = nameKey(dispatch?.text.slice(date.start, date.end) ?? '');
    return (
      date.sentence === sentence &&
      date.edtf !== undefined &&
      // « Il y a deux semaines » is no day; a weekday or a day of the month is.
      (date.basis === 'weekday' || /\d/.test(words)) &&
      words !== '' &&
      (value.includes(words) || words.includes(value))
    );
  })?.edtf;
};

/** A state and its forces are one actor; anybody else is himself. */
const entityKey = (edition: Edition, slot: Slot, entity: string): string => {
  const names = edition.links.gazetteer.byId.get(entity)?.names;
  return (ENTITY_SLOTS.has(slot) && names && stateOf(Object.values(names))) || entity;
};

const keyOf = (edition: Edition, claim: Claim, day: string | undefined): string =>
  isFigure(claim)
    ? [claim.number, claim.min, claim.max, claim.approx ? '~' : ''].map((part) => part ?? '').join('|')
    : ((claim.entity !== undefined && (ENTITY_SLOTS.has(claim.slot) || claim.slot === 'place')
        ? entityKey(edition, claim.slot, claim.entity)
        : undefined) ??
      day ??
      nameKey(claim.value));

/** What these count are people, whatever a report calls them: soldiers and civilians stand in one row. */
const PEOPLE_SLOTS: ReadonlySet<Slot> = new Set(['killed', 'wounded']);

/** Slots whose value is somebody or something with a name; elsewhere an entity only stands in the value. */
const ENTITY_SLOTS: ReadonlySet<Slot> = new Set(['actor', 'culprit', 'owner', 'zone-origin']);

/** A wider or unnamed place is no other place: only the event's own can be recognised as the same. */
const comparable = (claim: Claim, day: string | undefined, event: AuthorityEvent): boolean =>
  isFigure(claim) ||
  day !== undefined ||
  TERM_SLOTS.has(claim.slot) ||
  (claim.entity !== undefined &&
    (ENTITY_SLOTS.has(claim.slot) || (claim.slot === 'place' && claim.entity === event.place)));

const says = (chain: readonly string[]): readonly string[] => (chain[0] === 'report' ? [] : chain);

/** Everything the reports give for an event, slot by slot: reviewed claims of notes, else what stands in the sentences. */
export const slotValues = (edition: Edition, event: AuthorityEvent, locale: Locale): readonly SlotValue[] =>
  evidenceFor(edition, event.id, locale).flatMap((evidence): readonly SlotValue[] => {
    const report = edition.links.entries[evidence.entry]?.report;
    if (!report) return [];
    const { claim, entry, sentence } = evidence;
    if (!claim) return automaticSlots(edition, event, evidence, report);
    const day = dayOf(edition, evidence);
    return [
      {
        slot: claim.slot,
        report: report.id,
        voice: report.voice,
        publisher: report.publisher,
        entry,
        sentence,
        text: claim.value,
        key: keyOf(edition, claim, day),
        comparable: comparable(claim, day, event),
        ...(claim.of && !PEOPLE_SLOTS.has(claim.slot) ? { of: claim.of } : {}),
        certainty: claim.certainty,
        hedged: claim.hedge !== undefined,
        ...(claim.hedge === undefined || claim.value.includes(claim.hedge) ? {} : { hedge: claim.hedge }),
        says: says(claim.says),
        basis: 'reviewed',
      },
    ];
  });
