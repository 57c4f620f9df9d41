import type { Edition } from '../edition/edition.ts';
import type { Locale } from '../language/locale.ts';
import { nameKey } from '../linking/name-key.ts';
import type { Choice, Subject } from './answer.ts';
import { COMMAND_OPTIONS, type CommandName, type OptionSpec } from './question.ts';

/** What is being typed, and where. */
export interface Typing {
  readonly command: CommandName;
  readonly option: string;
  readonly typed: string;
  readonly locale: Locale;
}

/** Discord shows so many. */
const MAX_CHOICES = 25;

interface Candidate extends Choice {
  readonly keys: readonly string[];
}

const countBy = (edition: Edition): ReadonlyMap<string, number> => {
  const reports = new Map<string, Set<string>>();
  for (const { report, mentions } of edition.links.entries) {
    for (const { entity } of mentions) reports.set(entity, (reports.get(entity) ?? new Set()).add(report.id));
  }
  return new Map([...reports].map(([entity, named]) => [entity, named.size]));
};

const entityCandidates = (edition: Edition, locale: Locale, types: readonly string[]): readonly Candidate[] => {
  const counts = countBy(edition);
  return [...edition.links.entities.values()]
    .filter((entity) => types.includes(entity.type))
    .map((entity) => {
      const known = edition.links.gazetteer.byId.get(entity.id);
      const keys = [
        entity.id,
        ...Object.values(entity.names),
        ...(known?.aliases ?? []),
        ...(known?.acronyms ?? []),
      ].map(nameKey);
      return {
        value: entity.id,
        name: entity.names[locale],
        kind: entity.type as Subject['kind'],
        count: counts.get(entity.id) ?? 0,
        keys,
      };
    });
};

const eventCandidates = (edition: Edition, locale: Locale): readonly Candidate[] =>
  edition.authority.events.flatMap((event) => {
    const evidence = edition.links.events.get(event.id);
    if (!evidence) return [];
    const count = new Set(evidence.map(({ entry }) => edition.links.entries[entry]?.report.id)).size;
    return [
      {
        value: event.id,
        name: event.names[locale],
        kind: 'event' as const,
        count,
        keys: [event.id, ...Object.values(event.names), ...event.aliases].map(nameKey),
      },
    ];
  });

const reportCandidates = (edition: Edition): readonly Candidate[] => {
  const seen = new Map<string, Candidate>();
  edition.entries.forEach(({ dispatch }, position) => {
    const report = edition.links.entries[position]?.report;
    const before = seen.get(dispatch.id);
    const name = [report?.publisher, report?.title ?? dispatch.id].flatMap((part) => part ?? []).join(' · ');
    seen.set(dispatch.id, {
      value: dispatch.id,
      name,
      kind: 'report',
      count: (before?.count ?? 0) + 1,
      keys: [dispatch.id, name, report?.id ?? ''].map(nameKey),
    });
  });
  return [...seen.values()];
};

const publisherCandidates = (edition: Edition): readonly Candidate[] => {
  const counts = new Map<string, number>();
  for (const { publisher } of edition.links.reports.values())
    if (publisher) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  return [...counts].map(([publisher, count]) => ({
    value: publisher,
    name: publisher,
    kind: 'organisation',
    count,
    keys: [nameKey(publisher)],
  }));
};

const languageCandidates = (edition: Edition): readonly Candidate[] => {
  const counts = new Map<string, number>();
  for (const { language } of edition.links.reports.values()) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].map(([language, count]) => ({
    value: language,
    name: language,
    kind: 'words',
    count,
    keys: [language],
  }));
};

const candidatesFor = (edition: Edition, completes: OptionSpec['completes'], locale: Locale): readonly Candidate[] => {
  switch (completes) {
    case 'topic':
      return [
        ...eventCandidates(edition, locale),
        ...entityCandidates(edition, locale, ['place', 'person', 'organisation']),
      ];
    case 'person':
      return entityCandidates(edition, locale, ['person', 'organisation']);
    case 'report':
      return reportCandidates(edition);
    case 'publisher':
      return publisherCandidates(edition);
    case 'language':
      return languageCandidates(edition);
    case undefined:
      return [];
  }
};

/** Exact before prefix before word before part of a word; undefined where nothing fits. */
const closeness = (keys: readonly string[], typed: string): number | undefined => {
  if (!typed || keys.includes(typed)) return 0;
  if (keys.some((key) => key.startsWith(typed))) return 1;
  if (keys.some((key) => ` ${key}`.includes(` ${typed}`))) return 2;
  const squeezed = typed.replaceAll(' ', '');
  return keys.some((key) => key.replaceAll(' ', '').includes(squeezed)) ? 3 : undefined;
};

/** Completes an option as it is typed: at most 25, best fit first, then by how many reports have it. */
export const suggest = (edition: Edition, { command, option, typed, locale }: Typing): readonly Choice[] => {
  const options: readonly OptionSpec[] = COMMAND_OPTIONS[command];
  const completes = options.find((spec) => spec.name === option)?.completes;
  const key = nameKey(typed);
  return candidatesFor(edition, completes, locale)
    .flatMap(({ keys, ...choice }) => {
      const rank = closeness(keys, key);
      return rank === undefined ? [] : [{ choice, rank }];
    })
    .sort((a, b) => a.rank - b.rank || b.choice.count - a.choice.count || (a.choice.name < b.choice.name ? -1 : 1))
    .slice(0, MAX_CHOICES)
    .map(({ choice }) => choice);
};
