import type { Authority } from './authority.ts';
import type { Entry } from './entry.ts';
import { type Gazetteer, gazetteer } from './gazetteer.ts';
import { type Evidence, linkEvents } from './link-events.ts';
import { type Entity, type LinkedMention, linkNames } from './link-names.ts';
import { linkSpeakers } from './link-speakers.ts';
import { type Report, reportFinder } from './report.ts';
import { joinedIds } from './rulings.ts';
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
  /** By event id; only events somebody tells of. */
  readonly events: ReadonlyMap<string, readonly Evidence[]>;
  readonly gazetteer: Gazetteer;
}

const collectEntities = (
  entries: readonly Entry[],
  links: readonly EntryLinks[],
  names: Gazetteer,
): Map<string, Entity> => {
  const entities = new Map<string, Entity>();
  links.forEach(({ mentions }, position) => {
    const text = entries[position]?.dispatch.text ?? '';
    for (const mention of mentions) {
      if (entities.has(mention.entity)) continue;
      const known = names.byId.get(mention.entity);
      const surface = text.slice(mention.start, mention.end);
      entities.set(mention.entity, {
        id: mention.entity,
        type: known?.kind ?? mention.type,
        names: known?.names ?? { fr: surface, en: surface },
        reviewed: known !== undefined,
      });
    }
  });
  return entities;
};

/** Links the entries of a corpus through an authority. Pure: same entries and authority, same links. */
export const link = (entries: readonly Entry[], authority: Authority): Links => {
  const names = gazetteer(authority);
  const variantOf = variantFinder(names);
  const findReport = reportFinder(authority);
  const joined = joinedIds(authority.rulings?.names ?? []);
  const links = entries.map((entry): EntryLinks => {
    const mentions = linkNames(entry, names, variantOf, joined);
    return { report: findReport(entry.dispatch), mentions, speakers: linkSpeakers(entry, mentions) };
  });
  const events = new Map<string, Evidence[]>();
  entries.forEach((entry, position) => {
    const known = links[position];
    if (!known) return;
    for (const evidence of linkEvents(entry, position, known.mentions, authority, known.report)) {
      const told = events.get(evidence.event);
      if (told) told.push(evidence);
      else events.set(evidence.event, [evidence]);
    }
  });
  return {
    entries: links,
    entities: collectEntities(entries, links, names),
    reports: new Map(links.map(({ report }) => [report.id, report])),
    events,
    gazetteer: names,
  };
};
