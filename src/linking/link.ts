import { isDeepStrictEqual } from 'node:util';
import { wordFilter } from '../text/word-filter.ts';
import type { Authority, AuthorityEvent } from './authority.ts';
import type { Entry } from './entry.ts';
import type { EntryLinks } from './entry-links.ts';
import {
  type EntryReading,
  joinedIn,
  type KeptReading,
  type NameTold,
  namesTold,
  spellingsIn,
} from './entry-reading.ts';
import { type Gazetteer, gazetteer } from './gazetteer.ts';
import { groupEvents, happeningsOf } from './group-events.ts';
import { joinVariants, type LooseName } from './join-variants.ts';
import { type Evidence, linkEvents } from './link-events.ts';
import { type Entity, type LinkedMention, linkNames } from './link-names.ts';
import { linkSpeakers } from './link-speakers.ts';
import { type Report, reportFinder } from './report.ts';
import { variantFinder } from './variant-index.ts';

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

/** The names of an entry with the ids they go by in the end. */
interface NamedEntry {
  readonly language: string;
  readonly names: readonly NameTold[];
}

/** The names no authority knows, each with its first spelling. */
const looseNames = (told: readonly (readonly NameTold[])[]): readonly LooseName[] => {
  const found = new Map<string, LooseName>();
  for (const names of told)
    for (const { entity: id, type, reviewed, surface } of names)
      if (!reviewed && !found.has(id) && type !== 'unknown' && type !== 'group')
        found.set(id, { id, type, name: surface });
  return [...found.values()];
};

/** Each with its names as the first text of a language spells it; what only one language has is the same in both. */
const collectEntities = (told: readonly NamedEntry[], names: Gazetteer): Map<string, Entity> => {
  const entities = new Map<string, Entity>();
  const spelt = new Set<string>();
  for (const { language, names: here } of told) {
    for (const { entity: id, surface, type } of here) {
      const known = names.byId.get(id);
      const before = entities.get(id);
      if (!before)
        entities.set(id, {
          id,
          type: known?.kind ?? type,
          names: known?.names ?? { fr: surface, en: surface },
          reviewed: known !== undefined,
        });
      else if (!known && (language === 'fr' || language === 'en') && !spelt.has(`${language} ${id}`))
        entities.set(id, { ...before, names: { ...before.names, [language]: surface } });
      spelt.add(`${language} ${id}`);
    }
  }
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

/** What linking makes of a corpus, and by entry what it made that of. */
export interface Linked {
  readonly links: Links;
  readonly readings: readonly EntryReading[];
}

/** What an earlier linking made of an entry, if it is known and would be the same through this authority. */
export type RecallLinks = (entry: Entry) => KeptReading | undefined;

/**
 * Links the entries of a corpus through an authority. Pure: same entries and authority, same links. An entry that is recalled
 * is not read again unless its names are joined otherwise than they were.
 */
export const linkEntries = (
  entries: readonly Entry[],
  authority: Authority,
  recall: RecallLinks = () => undefined,
): Linked => {
  const names = gazetteer(authority);
  const variantOf = variantFinder(names);
  const findReport = reportFinder(authority);
  const begun = entries.map((entry) => {
    const kept = recall(entry);
    if (kept) return { entry, kept, told: kept.reading.names } as const;
    const words = wordFilter();
    const found = linkNames(entry, names, variantOf, words.add);
    return { entry, found, told: namesTold(entry, found), words: words.toString() };
  });
  const joined = joinVariants(looseNames(begun.map(({ told }) => told)), authority.rulings?.names ?? []);
  const linkOne = (
    entry: Entry,
    found: readonly LinkedMention[],
    { names: told, spellings, words }: Pick<EntryReading, 'names' | 'spellings' | 'words'>,
  ): KeptReading => {
    const mentions = found.map((mention) => {
      const entity = mention.reviewed ? undefined : joined.get(mention.entity);
      return entity === undefined ? mention : { ...mention, entity };
    });
    const report = findReport(entry.dispatch);
    const evidence = linkEvents(entry, mentions, authority, report);
    const occurrences = happeningsOf(entry, mentions);
    return {
      links: { report, mentions, speakers: linkSpeakers(entry, mentions) },
      reading: { report, names: told, joined: joinedIn(told, joined), spellings, words, evidence, occurrences },
    };
  };
  const done = begun.map(({ entry, kept, found, told, words }) => {
    if (!kept) return linkOne(entry, found, { names: told, spellings: spellingsIn(entry), words });
    if (isDeepStrictEqual(kept.reading.joined, joinedIn(told, joined))) return kept;
    return linkOne(entry, linkNames(entry, names, variantOf), kept.reading);
  });
  const readings = done.map(({ reading }) => reading);
  const finalOf = ({ reviewed, entity }: NameTold): string => (reviewed ? entity : (joined.get(entity) ?? entity));
  const entities = collectEntities(
    begun.map(({ entry, told }) => ({
      language: entry.dispatch.language,
      names: told.map((name) => ({ ...name, entity: finalOf(name) })),
    })),
    names,
  );
  const linked = readings.flatMap(({ evidence }, position) =>
    evidence.map(({ event, ...rest }): Evidence => ({ event, entry: position, ...rest })),
  );
  const grouped = groupEvents(
    readings.map(({ occurrences }, position) => occurrences.map((one) => ({ ...one, entry: position }))),
    authority,
    linked,
    (id) => names.byId.get(id)?.names ?? entities.get(id)?.names ?? { fr: id, en: id },
  );
  return {
    links: {
      entries: done.map(({ links }) => links),
      entities,
      reports: new Map(readings.map(({ report }) => [report.id, report])),
      known: [...authority.events, ...grouped.events],
      events: byEvent([...linked, ...grouped.evidence]),
      gazetteer: names,
    },
    readings,
  };
};

/** Links the entries of a corpus through an authority. Pure: same entries and authority, same links. */
export const link = (entries: readonly Entry[], authority: Authority): Links => linkEntries(entries, authority).links;
