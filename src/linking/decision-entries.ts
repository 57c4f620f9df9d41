import { z } from 'zod';
import { isSlug } from '../text/slug.ts';
import { nameKey } from './name-key.ts';

const name = z.string().refine((text) => nameKey(text) !== '', {
  error: (issue) => `"${String(issue.input)}" has no letter or figure`,
});
const eventId = z.string().refine(isSlug, {
  error: (issue) => `"${String(issue.input)}" is no slug (lower-case letters, figures and hyphens)`,
});
/** The id of a report is a slug or, where the authority has none, the path of its dispatch. */
const reportId = z.string().min(1);
/** Quoted, because a number of Discord's length would lose its last figures. */
const by = z.string({ error: 'is no text (put an id of figures in quotation marks)' }).min(1);
const at = z.iso.datetime({ offset: true, error: 'is no moment such as 2026-11-22T10:00:00Z' });
const twoOrMore = (id: typeof eventId | typeof reportId) =>
  z
    .array(id)
    .min(2, 'names fewer than two')
    .refine((ids) => new Set(ids).size === ids.length, 'names one twice');

const signed = {
  /** `later` keeps a proposal in the list, for somebody to come back to. */
  decision: z.enum(['same', 'different', 'later']),
  by,
  at,
  why: z.string().optional(),
  /** Taken back: the decision stays to be read and has no effect. */
  undone: z.strictObject({ by, at }).optional(),
};

/** What one decision of each file may hold; an unknown key is an error, since it is a known one misspelt. */
export const DECISION_ENTRIES = {
  /** Two names: ids of the authority, or spellings. */
  names: z.strictObject({ a: name, b: name, ...signed }).refine(({ a, b }) => nameKey(a) !== nameKey(b), {
    path: ['b'],
    error: 'is the same name as a',
  }),
  events: z.strictObject({ events: twoOrMore(eventId), ...signed }),
  /** Reports that carry one text. */
  voices: z.strictObject({ reports: twoOrMore(reportId), ...signed }),
};

/** The lists of decisions, each in the file of its name. */
export type DecisionList = keyof typeof DECISION_ENTRIES;

/** A decision as its file holds it. */
export type DecisionEntry<List extends DecisionList> = z.infer<(typeof DECISION_ENTRIES)[List]>;

/** What was decided. */
export type Verdict = DecisionEntry<DecisionList>['decision'];
