import type { Edition } from '../edition/edition.ts';
import { LOCALES, type Locale } from '../language/locale.ts';
import { type SuggestIndex, type Suggestible, suggestIndex } from '../search/suggest-index.ts';
import { languageName } from '../text/language-name.ts';
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

type Candidate = Choice & Suggestible;

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
      const names = [entity.id, ...Object.values(entity.names), ...(known?.aliases ?? []), ...(known?.acronyms ?? [])];
      return {
        value: entity.id,
        name: entity.names[locale],
        kind: entity.type as Subject['kind'],
        count: counts.get(entity.id) ?? 0,
        names,
        label: entity.names[locale],
      };
    });
};

const eventCandidates = (edition: Edition, locale: Locale): readonly Candidate[] =>
  edition.links.known.flatMap((event) => {
    const evidence = edition.links.events.get(event.id);
    if (!evidence) return [];
    const count = new Set(evidence.map(({ entry }) => edition.links.entries[entry]?.report.id)).size;
    return [
      {
        value: event.id,
        name: event.names[locale],
        kind: 'event' as const,
        count,
        names: [event.id, ...Object.values(event.names), ...event.aliases],
        label: event.names[locale],
      },
    ];
  });

const reportCandidates = (edition: Edition): readonly Candidate[] => {
  const seen = new Map<string, Candidate>();
  edition.entries.forEach(({ dispatch }, position) => {
    const report = edition.links.entries[position]?.report;
    const before = seen.get(dispatch.id);
    const name = [report?.publisher, report?.title].filter(Boolean).join(' · ') || dispatch.id;
    seen.set(dispatch.id, {
      value: dispatch.id,
      name,
      kind: 'report',
      count: (before?.count ?? 0) + 1,
      ...(report ? { published: report.published.edtf } : {}),
      names: [dispatch.id, name, report?.id ?? ''],
      label: name,
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
    kind: 'publisher',
    count,
    names: [publisher],
    label: publisher,
  }));
};

const languageCandidates = (edition: Edition): readonly Candidate[] => {
  const counts = new Map<string, number>();
  for (const { language } of edition.links.reports.values()) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].map(([language, count]) => ({
    value: language,
    name: language,
    kind: 'language',
    count,
    names: [language, ...LOCALES.map((locale) => languageName(language, locale))],
    label: language,
  }));
};

const candidatesFor = (edition: Edition, completes: OptionSpec['completes'], locale: Locale): readonly Candidate[] => {
  switch (completes) {
    case 'topic':
      return [
        ...eventCandidates(edition, locale),
        ...entityCandidates(edition, locale, ['place', 'person', 'organisation']),
      ];
    case 'event':
      return eventCandidates(edition, locale);
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

const cache = new WeakMap<Edition, Map<string, SuggestIndex<Candidate>>>();

/** Names are made ready once per edition, option and language. */
const indexFor = (edition: Edition, completes: OptionSpec['completes'], locale: Locale): SuggestIndex<Candidate> => {
  const known = cache.get(edition) ?? new Map<string, SuggestIndex<Candidate>>();
  cache.set(edition, known);
  const key = `${completes}:${locale}`;
  const index = known.get(key) ?? suggestIndex(candidatesFor(edition, completes, locale));
  known.set(key, index);
  return index;
};

/** Completes an option as it is typed: at most 25, best fit first, then by how many reports have it. */
export const suggest = (edition: Edition, { command, option, typed, locale }: Typing): readonly Choice[] => {
  const options: readonly OptionSpec[] = COMMAND_OPTIONS[command];
  const completes = options.find((spec) => spec.name === option)?.completes;
  return indexFor(edition, completes, locale)(typed, MAX_CHOICES).map(({ names: _, label: __, ...choice }) => choice);
};
