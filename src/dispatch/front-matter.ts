import { z } from 'zod';
import { edtfDays } from '../text/edtf.ts';
import { readYaml, type YamlPath } from '../text/read-yaml.ts';
import { schemaIssues } from '../text/schema-issues.ts';
import type { Span } from '../text/span.ts';
import { SLOTS } from './dispatch.ts';
import { Unreadable } from './set-aside.ts';

const edtf = z
  .string()
  .refine((value) => edtfDays(value) !== undefined, { error: (issue) => `"${String(issue.input)}" is no EDTF date` });

const claim = z.strictObject({
  event: z.string(),
  slot: z.enum(SLOTS),
  value: z.coerce.string(),
  number: z.number().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  approx: z.boolean().optional(),
  of: z.string().optional(),
  entity: z.string().optional(),
  says: z.array(z.string()).default(['report']),
  certainty: z.enum(['asserted', 'conditional', 'denied', 'unknown']).default('asserted'),
  hedge: z
    .string()
    .nullish()
    .transform((hedge) => hedge ?? undefined),
  paragraph: z.number().int().positive(),
});

const fields = {
  form: z.enum(['capture', 'note']).default('capture'),
  report: z.string().optional(),
  language: z.string().optional(),
  title: z.string().optional(),
  publisher: z.string().optional(),
  agency: z.string().optional(),
  url: z.string().optional(),
  published: edtf.optional(),
  author: z.string().optional(),
  reviewed: z.union([z.boolean(), z.string().transform(() => true)]).default(false),
  terms: z.record(z.string(), z.array(z.coerce.string())).default({}),
  fragments: z.array(z.strictObject({ text: z.string(), speaker: z.string().nullish() })).default([]),
  claims: z.array(claim).default([]),
};
const schema = z.object(fields);
/** A note is written by hand for Vigie alone, so a key it does not know is one it knows misspelt. */
const noteSchema = z.strictObject(fields);

/** What stands between the `---` lines of a Markdown file; unknown keys of a capture are ignored. */
export type FrontMatter = z.infer<typeof schema>;

const FENCED = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?=\r?\n|$)/;

/** Line of the file of a value in its front matter, 1-based: that of the opening `---` is the first. */
export const frontMatterLine = (text: string, path: YamlPath): number => {
  const reading = readYaml(FENCED.exec(text)?.[1] ?? '');
  return 1 + (reading.kind === 'value' ? reading.line(path) : 0);
};

/** Reads the front matter at the head of a text, if there is any. Throws `Unreadable` naming line and field of all that is wrong. */
export const readFrontMatter = (text: string): { readonly matter: FrontMatter; readonly span: Span } | undefined => {
  const match = FENCED.exec(text);
  if (!match) {
    if (/^---[ \t]*\r?\n/.test(text)) throw new Unreadable('front-matter', 'opening --- without a closing ---');
    return undefined;
  }
  const reading = readYaml(match[1] ?? '');
  if (reading.kind === 'broken') {
    const details = reading.problems.map(({ line, detail }) => `line ${line + 1}: ${detail}`);
    throw new Unreadable('front-matter', details.join('; '));
  }
  const value = reading.value ?? {};
  const matter = typeof value === 'object' ? value : { form: value };
  const result = ('form' in matter && matter.form === 'note' ? noteSchema : schema).safeParse(matter);
  if (!result.success) {
    const details = schemaIssues(result.error).map(
      ({ path, message }) => `line ${reading.line(path) + 1}: ${path.join('.') || 'front matter'}: ${message}`,
    );
    throw new Unreadable('front-matter', details.join('; '));
  }
  return { matter: result.data, span: { start: 0, end: match[0].length } };
};
