import type { Edition } from '../../edition/edition.ts';
import type { Locale } from '../../language/locale.ts';
import type { AuthorityEvent } from '../../linking/authority.ts';
import { nameKey } from '../../linking/name-key.ts';
import { edtfDays } from '../../text/edtf.ts';
import type { Choice, Subject } from '../answer.ts';
import { eventNamed, eventsWith } from './events-of.ts';

/** What a typed topic turns out to be. `words` is anything the corpus has no name for. */
export type Topic =
  | { readonly kind: 'event'; readonly subject: Subject; readonly event: AuthorityEvent }
  | { readonly kind: 'date'; readonly subject: Subject; readonly events: readonly AuthorityEvent[] }
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

/** The events told of that lie within a date typed as EDTF, `2017-06-06` or `2017-06`; undefined where it is no date. */
const datedEvents = (edition: Edition, typed: string): readonly AuthorityEvent[] | undefined => {
  const days = /^\d{4}/.test(typed.trim()) ? edtfDays(typed.trim()) : undefined;
  if (!days?.from || !days.to) return undefined;
  const [first, last] = [days.from, days.to];
  return edition.links.known.filter(({ id, date }) => {
    const own = edtfDays(date);
    return edition.links.events.has(id) && own?.from !== undefined && own.from >= first && own.from <= last;
  });
};

/** Resolves what was typed as a topic: exact names first, then events that hold its words; several fits are choices. */
export const resolveTopic = (edition: Edition, typed: string, locale: Locale): Topic => {
  const key = nameKey(typed);
  const { authority, links } = edition;
  const exact = eventNamed(edition, key);
  if (exact) return eventTopic(exact, locale);
  const dated = datedEvents(edition, typed);
  if (dated) return { kind: 'date', subject: { kind: 'date', id: typed, name: typed }, events: dated };
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
