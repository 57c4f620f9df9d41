import { resolve } from 'node:path';
import { foldText } from '../text/fold.ts';
import type { Authority, AuthorityEntity, AuthorityEvent, AuthorityReport } from './authority.ts';
import type { EntryOf, ListName } from './authority-entries.ts';
import { AuthorityError } from './authority-error.ts';
import { checkNames } from './check-names.ts';
import { checkReferences, type KnownIds } from './check-references.ts';
import { checkReports } from './check-reports.ts';
import { type AuthorityFolder, type Listed, readAuthority } from './read-authority.ts';

const entityOf = (listed: Listed<'people' | 'places' | 'organisations'>): AuthorityEntity => {
  const { id, aliases, not } = listed.entry;
  switch (listed.list) {
    case 'people': {
      const { name } = listed.entry;
      return { id, aliases, not, kind: 'person', names: { fr: name, en: name }, acronyms: [] };
    }
    case 'places': {
      const { names, acronyms, country, kind } = listed.entry;
      return {
        id,
        aliases,
        not,
        kind: 'place',
        names,
        acronyms,
        ...(country ? { country } : {}),
        ...(kind === 'country' ? { whole: true } : {}),
      };
    }
    case 'organisations':
      return { id, aliases, not, kind: 'organisation', names: listed.entry.names, acronyms: listed.entry.acronyms };
  }
};

const eventOf = ({
  id,
  names,
  aliases,
  date,
  type,
  place,
  actors,
  targets,
  match,
}: EntryOf<'events'>): AuthorityEvent => ({
  id,
  names,
  aliases,
  date,
  type,
  ...(place ? { place } : {}),
  actors,
  targets,
  words: { fr: match.words.fr.map(foldText), en: match.words.en.map(foldText) },
});

const reportOf = ({ id, published, voice, ...rest }: EntryOf<'reports'>): AuthorityReport => ({
  id,
  publisher: rest.publisher,
  agency: rest.agency,
  url: rest.url,
  title: rest.title,
  published: published ?? null,
  basis: rest.basis,
  language: rest.language,
  read: rest.read,
  voice: voice ?? id,
  captureSha256: rest.capture_sha256 ?? null,
});

const authorityOf = (entries: readonly Listed[]): Authority => ({
  entities: entries.flatMap((listed) =>
    listed.list === 'people' || listed.list === 'places' || listed.list === 'organisations' ? [entityOf(listed)] : [],
  ),
  events: entries.flatMap((listed) => (listed.list === 'events' ? [eventOf(listed.entry)] : [])),
  terms: entries.flatMap(({ list, entry }) =>
    list === 'terms' ? [{ id: entry.id, names: entry.names, words: entry.words }] : [],
  ),
  reports: entries.flatMap((listed) => (listed.list === 'reports' ? [reportOf(listed.entry)] : [])),
});

const overlay = <T extends { readonly id: string }>(below: readonly T[], above: readonly T[]): readonly T[] => {
  const replaced = new Set(above.map((entry) => entry.id));
  return [...above, ...below.filter((entry) => !replaced.has(entry.id))];
};

/**
 * Lays one authority over another: an entry with an id that is already there replaces it whole. The upper one stands
 * first, so that a name both claim is its own.
 */
export const layAuthority = (below: Authority, above: Authority): Authority => ({
  entities: overlay(below.entities, above.entities),
  events: overlay(below.events, above.events),
  terms: overlay(below.terms, above.terms),
  reports: overlay(below.reports, above.reports),
});

const knownIds = (folders: readonly AuthorityFolder[]): KnownIds => {
  const of = (list: ListName): ReadonlySet<string> => new Set(folders.flatMap(({ ids }) => ids[list]));
  return {
    people: of('people'),
    places: of('places'),
    organisations: of('organisations'),
    events: of('events'),
    terms: of('terms'),
    reports: of('reports'),
  };
};

/**
 * Reads authority folders, the lowest first, and lays each over those before it; one named twice is read once. What
 * entries name may stand in any of them. Throws one `AuthorityError` with every problem of every file: an authority that
 * is half right would put names to the wrong people.
 */
export const loadAuthority = async (lowest: string, ...above: readonly string[]): Promise<Authority> => {
  const folders = new Map([lowest, ...above].map((folder) => [resolve(folder), folder]));
  const layers = await Promise.all(Array.from(folders.values(), (folder) => readAuthority(folder)));
  const known = knownIds(layers);
  const whole = layers.every((layer) => layer.whole);
  const problems = layers.flatMap((layer) => [
    ...layer.problems,
    ...checkNames(layer.entries),
    ...(whole ? checkReferences(layer.entries, known) : []),
    ...checkReports(layer.entries),
  ]);
  if (problems.length) throw new AuthorityError(problems);
  return layers.map(({ entries }) => authorityOf(entries)).reduce(layAuthority);
};
