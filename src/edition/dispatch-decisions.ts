import { join } from 'node:path';
import { z } from 'zod';
import { CUT_RULES } from '../dispatch/cleaning/cut-rule.ts';
import { AuthorityError, type AuthorityProblem } from '../linking/authority-error.ts';
import { readYamlList } from '../linking/read-yaml-list.ts';
import { edtfDays } from '../text/edtf.ts';
import { schemaIssues } from '../text/schema-issues.ts';

const by = z.string({ error: 'is no text (put an id of figures in quotation marks)' }).min(1);
const at = z.iso.datetime({ offset: true, error: 'is no moment such as 2026-11-22T10:00:00Z' });
const signed = {
  by,
  at,
  why: z.string().optional(),
  /** Taken back: the entry stays to be read and has no effect. */
  undone: z.strictObject({ by, at }).optional(),
};
const hash = z.string().regex(/^[0-9a-f]{64}$/, 'is no SHA-256 in hex');

/** What a moderator may enter of a dispatch's origin. */
export const DESCRIPTION = z.strictObject({
  publisher: z.string().trim().min(1).optional(),
  published: z
    .string()
    .refine((value) => edtfDays(value) !== undefined, { error: (issue) => `"${String(issue.input)}" is no EDTF date` })
    .optional(),
  url: z.url({ protocol: /^https?$/, error: (issue) => `"${String(issue.input)}" is no web address` }).optional(),
  language: z
    .string()
    .regex(/^[a-z]{2}$/, { error: (issue) => `"${String(issue.input)}" is no language code of two letters` })
    .optional(),
});

/** What one entry of each file holds; an unknown key is an error, since it is a known one misspelt. */
export const DISPATCH_DECISIONS = {
  /** Where a file comes from; a later entry on the same file adds to an earlier one. */
  dispatches: z.strictObject({ file: z.string().min(1), ...DESCRIPTION.shape, ...signed }),
  /** A line that cleaning cuts and that stays: the exception holds for these words under this rule. */
  cuts: z.strictObject({
    file: z.string().min(1),
    line: z.int().min(1),
    text: hash,
    rule: z.enum(CUT_RULES),
    ...signed,
  }),
  /** A dispatch that is not read any more, by its id and by its texts, so that another name does not bring it back. */
  withdrawn: z.strictObject({ dispatch: z.string().min(1), texts: z.array(hash), ...signed }),
  /** A text that was taken into the corpus; it lies beside the decisions. */
  added: z.strictObject({ file: z.string().min(1), sha256: hash, ...signed }),
};

/** The lists of decisions on single dispatches, each in the file of its name. */
export type DispatchList = keyof typeof DISPATCH_DECISIONS;
/** A decision as its file holds it. */
export type DispatchDecision<List extends DispatchList> = z.infer<(typeof DISPATCH_DECISIONS)[List]>;
/** What moderators decided on single dispatches, those taken back included. */
export type DispatchDecisions = { readonly [List in DispatchList]: readonly DispatchDecision<List>[] };

/** Nothing decided. */
export const NO_DISPATCH_DECISIONS: DispatchDecisions = { dispatches: [], cuts: [], withdrawn: [], added: [] };

/**
 * Reads `dispatches.yaml`, `cuts.yaml`, `withdrawn.yaml` and `added.yaml` of a folder; a file that is not there is an empty list. Throws
 * one `AuthorityError` with every problem, as `file:line`.
 */
export const readDispatchDecisions = async (folder: string): Promise<DispatchDecisions> => {
  const problems: AuthorityProblem[] = [];
  const read = async <List extends DispatchList>(list: List): Promise<readonly DispatchDecision<List>[]> => {
    const file = join(folder, `${list}.yaml`);
    const { values, line, problems: unread } = await readYamlList(file);
    problems.push(...unread);
    return values.flatMap((value, index) => {
      const result = DISPATCH_DECISIONS[list].safeParse(value);
      for (const { path, message } of result.error ? schemaIssues(result.error) : [])
        problems.push({
          file,
          line: line([index, ...path]),
          detail: `decision ${index + 1}, ${path.join('.') || 'entry'}: ${message}`,
        });
      return result.success ? [result.data as DispatchDecision<List>] : [];
    });
  };
  const [dispatches, cuts] = [await read('dispatches'), await read('cuts')];
  const [withdrawn, added] = [await read('withdrawn'), await read('added')];
  if (problems.length) throw new AuthorityError(problems);
  return { dispatches, cuts, withdrawn, added };
};
