import type { Authority, AuthorityEvent } from './authority.ts';
import type { Entry } from './entry.ts';
import { type Gazetteer, gazetteer } from './gazetteer.ts';
import { groupEvents } from './group-events.ts';
import { joinVariants, type LooseName } from './join-variants.ts';
import { type Evidence, linkEvents } from './link-events.ts';
import { type Entity, type LinkedMention, linkNames } from './link-names.ts';
import { linkSpeakers } from './link-speakers.ts';
import { type Report, reportFinder } from './report.ts';
import { variantFinder } from './variant-index.ts';

/** What linking adds to one entry. */
export interface EntryLinks {
  readonly report: Report;
  readonly mentions: readonly LinkedMention[];
  /** Entity per quote, in the order of `facts.quotes`; null where nobody can be named. */
  readonly speakers: readonly (string | null)[];
}

/** What linking makes of a corpus: who is who, which texts are one report, which sentences tell of which event. */
export interface Links {
  /** In the order of the entries. */
  readonly entries: readonly EntryLinks[];
  readonly entities: ReadonlyMap<string, Entity>;
  readonly reports: ReadonlyMap<string, Report>;
  /** Registered events, told of or not, then those only the texts have. */
  readonly known: readonly AuthorityEvent[];
  /** By event id; only events somebody tells of. */
  readonly events: ReadonlyMap<string, readonly Evidence[]>;
  readonly gazetteer: Gazetteer;
}

/** The names no authority knows, each with its first spelling. */
const looseNames = (entries: readonly Entry[], named: readonly (readonly LinkedMention[])[]): readonly LooseName[] => {
  const found = new Map<string, LooseName>();
  named.forEach((mentions, position) => {
    const text = entries[position]?.dispatch.text ?? '';
    for (const { entity: id, type, reviewed, start, end } of mentions)
      if (!reviewed && !found.has(id) && type !== 'unknown' && type !== 'group')
        found.set(id, { id, type, name: text.slice(start, end) });
  });
  return [...found.values()];
};

/** Each with its names as the first text of a language spells it; what only one language has is the same in both. */
const collectEntities = (
  entries: readonly Entry[],
  links: readonly EntryLinks[],
  names: Gazetteer,
): Map<string, Entity> => {
  const entities = new Map<string, Entity>();
  const spelt = new Set<string>();
  links.forEach(({ mentions }, position) => {
    const { text = '', language } = entries[position]?.dispatch ?? {};
    for (const { entity: id, start, end, type } of mentions) {
      const known = names.byId.get(id);
      const before = entities.get(id);
      const surface = text.slice(start, end);
      if (!before)
        entities.set(id, {
          id,
          type: known?.kind ?? type,
          names: known?.names ?? { fr: surface, en: surface },
          reviewed: known !== undefined,
        });
      else if (!known && (language === 'fr' || language === 'en') && !spelt.has(`${language} ${id}`))
        entities.set(id, { ...before, names: { ...before.names, [language]: surface } });
      if (language !== undefined) spelt.add(`${language} ${id}`);
    }
  });
  return entities;
};

/** Evidence by event, in the order of the texts; of several for one sentence those with a claim or a mention say more. */
const byEvent = (evidence: readonly Evidence[]): Map<string, readonly Evidence[]> => {
  const events = new Map<string, Evidence[]>();
  for (const one of evidence) {
    const told = events.get(one.event);
    if (told) told.push(one);
    else events.set(one.event, [one]);
  }
  for (const [id, told] of events) {
    const exact = new Set(
      told.filter(({ mention }) => mention !== undefined).map((one) => `${one.entry}:${one.sentence}`),
    );
    const kept = told.filter(
      (one) => one.claim || one.mention !== undefined || !exact.has(`${one.entry}:${one.sentence}`),
    );
    events.set(
      id,
      kept.sort((a, b) => a.entry - b.entry || (a.claim ? 0 : a.sentence - b.sentence)),
    );
  }
  return events;
};

/** Links the entries of a corpus through an authority. Pure: same entries and authority, same links. */
export const link = (entries: readonly Entry[], authority: Authority): Links => {
  const names = gazetteer(authority);
  const variantOf = variantFinder(names);
  const findReport = reportFinder(authority);
  const found = entries.map((entry) => linkNames(entry, names, variantOf));
  const joined = joinVariants(looseNames(entries, found), authority.rulings?.names ?? []);
  const links = entries.map((entry, position): EntryLinks => {
    const mentions = (found[position] ?? []).map((mention) => {
      const entity = mention.reviewed ? undefined : joined.get(mention.entity);
      return entity === undefined ? mention : { ...mention, entity };
    });
    return { report: findReport(entry.dispatch), mentions, speakers: linkSpeakers(entry, mentions) };
  });
  const entities = collectEntities(entries, links, names);
  const told = entries.map((entry, position) => ({ entry, position, mentions: links[position]?.mentions ?? [] }));
  const linked = told.flatMap(({ entry, position, mentions }) => {
    const report = links[position]?.report;
    return report ? linkEvents(entry, position, mentions, authority, report) : [];
  });
  const grouped = groupEvents(
    told,
    authority,
    linked,
    (id) => names.byId.get(id)?.names ?? entities.get(id)?.names ?? { fr: id, en: id },
  );
  const events = byEvent([...linked, ...grouped.evidence]);
  return {
    entries: links,
    entities,
    reports: new Map(links.map(({ report }) => [report.id, report])),
    known: [...authority.events, ...grouped.events],
    events,
    gazetteer: names,
  };
};
