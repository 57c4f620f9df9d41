import { z } from 'zod';
import { DATE_BASES, edtfDays } from '../text/edtf.ts';
import { isSlug } from '../text/slug.ts';

/** A number or `true` without quotation marks is the word it looks like; a list or an object is no word. */
const text = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const texts = z.array(text).default([]);
const names = z.strictObject({ fr: z.string().min(1), en: z.string().min(1) });
const perLanguage = z.strictObject({ fr: texts, en: texts });
const slug = z.string().refine(isSlug, {
  error: (issue) => `"${String(issue.input)}" is no slug (lower-case letters, figures and hyphens)`,
});
const edtf = text.refine((value) => edtfDays(value) !== undefined, {
  error: (issue) => `"${String(issue.input)}" is no EDTF date`,
});
const optional = z
  .string()
  .nullish()
  .transform((value) => value ?? null);
/** Whether someone else has looked the entry over; for people who read the file. */
const reviewed = z.union([z.boolean(), text]).optional();

/** The fields of `people.yaml`. */
const person = z.strictObject({
  id: slug,
  name: z.string().min(1),
  aliases: texts,
  role: z.string().nullish(),
  not: texts,
  reviewed,
});

/** The fields of `places.yaml`; a place has both coordinates or neither. */
const place = z
  .strictObject({
    id: slug,
    names,
    aliases: texts,
    acronyms: texts,
    not: texts,
    kind: z.string().optional(),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'is no ISO 3166-1 alpha-2 code')
      .nullish(),
    lat: z.number().min(-90).max(90).nullish(),
    lon: z.number().min(-180).max(180).nullish(),
    reviewed,
  })
  .refine(({ lat, lon }) => (lat ?? null) === null || (lon ?? null) !== null, {
    path: ['lat'],
    error: 'lat without lon',
  })
  .refine(({ lat, lon }) => (lon ?? null) === null || (lat ?? null) !== null, {
    path: ['lon'],
    error: 'lon without lat',
  });

/** The fields of `organisations.yaml`. */
const organisation = z.strictObject({
  id: slug,
  names,
  aliases: texts,
  acronyms: texts,
  kind: z.string().optional(),
  not: texts,
  reviewed,
});

/** The fields of `events.yaml`. */
const event = z.strictObject({
  id: slug,
  names,
  aliases: texts,
  date: edtf,
  type: z.string(),
  place: z.string().nullish(),
  actors: texts,
  targets: texts,
  match: z.strictObject({ words: perLanguage }),
  not: texts,
  reviewed,
});

/** The fields of `terms.yaml`. */
const term = z.strictObject({ id: slug, names, words: perLanguage, not: texts, reviewed });

/** The fields of `reports.yaml`. */
const report = z.strictObject({
  id: slug,
  publisher: optional,
  agency: optional,
  url: optional,
  title: optional,
  published: edtf.nullish(),
  basis: z.enum(DATE_BASES).default('unknown'),
  rule: z.string().nullish(),
  language: z.string(),
  read: z.enum(['whole', 'part']).default('whole'),
  voice: slug.nullish(),
  capture_sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, {
      error: (issue) => `"${String(issue.input)}" is no SHA-256 (64 of the signs 0-9 and a-f)`,
    })
    .nullish(),
  reviewed,
});

/** What one entry of each list may hold; an unknown key is an error, since it is a known one misspelt. */
export const ENTRIES = {
  people: person,
  places: place,
  organisations: organisation,
  events: event,
  terms: term,
  reports: report,
};

/** The lists of an authority, each in the file of its name. */
export type ListName = keyof typeof ENTRIES;

/** An entry as its file holds it. */
export type EntryOf<List extends ListName> = z.infer<(typeof ENTRIES)[List]>;
