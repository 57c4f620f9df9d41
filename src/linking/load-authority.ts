import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { edtfDays } from '../text/edtf.ts';
import { foldText } from '../text/fold.ts';
import type { Authority, AuthorityEntity, AuthorityEvent, AuthorityReport, AuthorityTerm } from './authority.ts';

/** An authority file that cannot be used, with the file and what is wrong in it. */
export class AuthorityError extends Error {
  constructor(
    readonly file: string,
    detail: string,
    options?: ErrorOptions,
  ) {
    super(`${file}: ${detail}`, options);
    this.name = 'AuthorityError';
  }
}

const strings = z.array(z.coerce.string()).default([]);
const names = z.object({ fr: z.string(), en: z.string() });
const perLanguage = z.object({ fr: strings, en: strings });
const edtf = z
  .string()
  .refine((value) => edtfDays(value) !== undefined, { error: (issue) => `"${String(issue.input)}" is no EDTF date` });
const optional = z
  .string()
  .nullish()
  .transform((value) => value ?? null);

const person = z
  .object({ id: z.string(), name: z.string(), aliases: strings, not: strings })
  .transform(
    ({ name, ...rest }): AuthorityEntity => ({ ...rest, kind: 'person', names: { fr: name, en: name }, acronyms: [] }),
  );
const place = z
  .object({
    id: z.string(),
    names,
    aliases: strings,
    not: strings,
    lat: z.number().min(-90).max(90).nullish(),
    lon: z.number().min(-180).max(180).nullish(),
  })
  .transform(({ lat: _lat, lon: _lon, ...rest }): AuthorityEntity => ({ ...rest, kind: 'place', acronyms: [] }));
const organisation = z
  .object({ id: z.string(), names, aliases: strings, acronyms: strings, not: strings })
  .transform((entry): AuthorityEntity => ({ ...entry, kind: 'organisation' }));
const event = z
  .object({
    id: z.string(),
    names,
    aliases: strings,
    date: edtf,
    type: z.string(),
    place: z.string().nullish(),
    actors: strings,
    targets: strings,
    match: z.object({ words: perLanguage }),
  })
  .transform(
    ({ match, place: where, ...rest }): AuthorityEvent => ({
      ...rest,
      ...(where ? { place: where } : {}),
      words: { fr: match.words.fr.map(foldText), en: match.words.en.map(foldText) },
    }),
  );
const term = z.object({ id: z.string(), names, words: perLanguage }).transform((entry): AuthorityTerm => entry);
const report = z
  .object({
    id: z.string(),
    publisher: optional,
    agency: optional,
    url: optional,
    title: optional,
    published: edtf.nullish(),
    basis: z.enum(['stated', 'address', 'relative', 'weekday', 'entered', 'inferred', 'unknown']).default('unknown'),
    language: z.string(),
    read: z.enum(['whole', 'part']).default('whole'),
    voice: z.string().nullish(),
    capture_sha256: optional,
  })
  .transform(
    ({ capture_sha256, published, voice, ...rest }): AuthorityReport => ({
      ...rest,
      published: published ?? null,
      voice: voice ?? rest.id,
      captureSha256: capture_sha256,
    }),
  );

const load = async <T>(folder: string, name: string, entry: z.ZodType<T>): Promise<readonly T[]> => {
  const file = join(folder, name);
  const content = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return undefined;
    throw new AuthorityError(file, cause.message, { cause });
  });
  if (content === undefined) return [];
  let parsed: unknown;
  try {
    parsed = parse(content, { schema: 'core' }) ?? [];
  } catch (cause) {
    throw new AuthorityError(file, cause instanceof Error ? cause.message : String(cause), { cause });
  }
  const result = z.array(entry).safeParse(parsed);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const at = issue?.path[0];
  const id =
    Array.isArray(parsed) && typeof at === 'number' ? (parsed[at] as { id?: unknown } | undefined)?.id : undefined;
  throw new AuthorityError(
    file,
    `entry ${String(id ?? at)}, ${issue?.path.slice(1).join('.') || 'entry'}: ${issue?.message}`,
  );
};

/** Reads one authority folder; files that are not there are empty lists. Throws `AuthorityError` naming file and entry. */
export const loadAuthority = async (folder: string): Promise<Authority> => {
  const [people, places, organisations, events, terms, reports] = await Promise.all([
    load(folder, 'people.yaml', person),
    load(folder, 'places.yaml', place),
    load(folder, 'organisations.yaml', organisation),
    load(folder, 'events.yaml', event),
    load(folder, 'terms.yaml', term),
    load(folder, 'reports.yaml', report),
  ]);
  return { entities: [...people, ...places, ...organisations], events, terms, reports };
};

const overlay = <T extends { readonly id: string }>(below: readonly T[], above: readonly T[]): readonly T[] => {
  const replaced = new Set(above.map((entry) => entry.id));
  return [...below.filter((entry) => !replaced.has(entry.id)), ...above];
};

/** Lays one authority over another: an entry with an id that is already there replaces it whole. */
export const layAuthority = (below: Authority, above: Authority): Authority => ({
  entities: overlay(below.entities, above.entities),
  events: overlay(below.events, above.events),
  terms: overlay(below.terms, above.terms),
  reports: overlay(below.reports, above.reports),
});
