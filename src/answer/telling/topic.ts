import type { Edition } from '../../edition/edition.ts';
import type { Locale } from '../../language/locale.ts';
import type { AuthorityEvent } from '../../linking/authority.ts';
import { nameKey } from '../../linking/name-key.ts';
import type { Choice, Subject } from '../answer.ts';
import { daysAsked } from './days-asked.ts';
import { eventNamed, eventsWith } from './events-of.ts';
import { isWithin } from './is-within.ts';

/** What a typed topic turns out to be. `words` is anything the corpus has no name for. */
export type Topic =
  | { readonly kind: 'event'; readonly subject: Subject; readonly event: AuthorityEvent }
  | {
      readonly kind: 'date';
      readonly subject: Subject;
      /** EDTF. */
      readonly days: string;
      readonly events: readonly AuthorityEvent[];
    }
  | { readonly kind: 'entity'; readonly subject: Subject; readonly entity: string }
  | { readonly kind: 'term'; readonly subject: Subject; readonly words: readonly string[] }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  | { readonly kind: 'words'; readonly subject: Subject };

const toldBy = (edition: Edition, event: string): number =>
  new Set((edition.links.events.get(event) ?? []).map((evidence) => edition.links.entries[evidence.entry]?.report.id))
    .size;

const eventTopic = (event: AuthorityEvent, locale: Locale): Topic => ({
  kind: 'event',
  subject: { kind: 'event', id: event.id, name: event.names[locale] },
  event,
});

const entityKind = (type: string): Subject['kind'] =>
  type === 'person' || type === 'place' || type === 'organisation' ? type : 'name';

/** Finds the entity a name stands for: by its id, the authority's spellings, or the texts' own. */
export const findEntity = (edition: Edition, name: string): string | undefined => {
  const key = nameKey(name);
  const known = edition.links.gazetteer.byKey.get(key)?.id;
  if (known !== undefined) return known;
  const slug = key.replaceAll(' ', '-');
  return edition.links.entities.has(slug) ? slug : undefined;
};

/** The events told of that lie within the days asked for, EDTF. */
const datedEvents = ({ links }: Edition, asked: string): readonly AuthorityEvent[] =>
  links.known.filter(({ id, date }) => links.events.has(id) && isWithin(date, asked));

/** Resolves what was typed as a topic: exact names first, then events that hold its words; several fits are choices. */
export const resolveTopic = (edition: Edition, typed: string, locale: Locale): Topic => {
  const key = nameKey(typed);
  const { authority, links } = edition;
  const exact = eventNamed(edition, key);
  if (exact) return eventTopic(exact, locale);
  const days = daysAsked(edition, typed, locale);
  if (days !== undefined) {
    const subject = { kind: 'date', id: days, name: typed } as const;
    return { kind: 'date', subject, days, events: datedEvents(edition, days) };
  }
  const entity = findEntity(edition, typed);
  const info = entity === undefined ? undefined : links.entities.get(entity);
  const known = entity === undefined ? undefined : links.gazetteer.byId.get(entity);
  if (entity !== undefined) {
    const name = info?.names[locale] ?? known?.names[locale] ?? typed;
    return { kind: 'entity', subject: { kind: entityKind(info?.type ?? known?.kind ?? ''), id: entity, name }, entity };
  }
  // Asked only where nothing is called exactly that.
  const events = key ? eventsWith(edition, key).filter((event) => links.events.has(event.id)) : [];
  const [only] = events;
  if (only && events.length === 1) return eventTopic(only, locale);
  if (events.length > 1) {
    const choices = events.map(
      (event): Choice => ({
        value: event.id,
        name: event.names[locale],
        kind: 'event',
        count: toldBy(edition, event.id),
      }),
    );
    return { kind: 'choices', choices };
  }
  const term = authority.terms.find(({ id, names, words }) =>
    [id, ...Object.values(names), ...words.fr, ...words.en].map(nameKey).includes(key),
  );
  if (term) {
    return {
      kind: 'term',
      subject: { kind: 'term', id: term.id, name: term.names[locale] },
      words: [...term.words.fr, ...term.words.en],
    };
  }
  return { kind: 'words', subject: { kind: 'words', id: key.replaceAll(' ', '-'), name: typed } };
};
