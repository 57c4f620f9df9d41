import { parse } from 'yaml';
import { z } from 'zod';
import { edtfDays } from '../text/edtf.ts';
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

const schema = z.object({
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
  fragments: z.array(z.object({ text: z.string() })).default([]),
  claims: z.array(claim).default([]),
});

/** What stands between the `---` lines of a Markdown file; unknown keys are ignored. */
export type FrontMatter = z.infer<typeof schema>;

const FENCED = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?=\r?\n|$)/;

/** Reads the front matter at the head of a text, if there is any. Throws `Unreadable` naming the field that is wrong. */
export const readFrontMatter = (text: string): { readonly matter: FrontMatter; readonly span: Span } | undefined => {
  const match = FENCED.exec(text);
  if (!match) {
    if (/^---[ \t]*\r?\n/.test(text)) throw new Unreadable('front-matter', 'opening --- without a closing ---');
    return undefined;
  }
  let parsed: unknown;
  try {
    // YAML 1.2 core leaves dates as strings, so `published: 2017-06-08` is EDTF as written.
    parsed = parse(match[1] ?? '', { schema: 'core' }) ?? {};
  } catch (cause) {
    throw new Unreadable(
      'front-matter',
      cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause),
      { cause },
    );
  }
  const result = schema.safeParse(typeof parsed === 'object' ? parsed : { form: parsed });
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new Unreadable('front-matter', `${issue?.path.join('.') || 'front matter'}: ${issue?.message ?? 'invalid'}`);
  }
  return { matter: result.data, span: { start: 0, end: match[0].length } };
};
