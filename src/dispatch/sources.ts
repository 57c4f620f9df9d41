import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { edtfDays } from '../text/edtf.ts';
import type { SetAside } from './set-aside.ts';

/** Name of the list that lies beside captures and says where they come from. */
export const SOURCES_FILE = 'sources.yaml';

const source = z.strictObject({
  publisher: z.string().optional(),
  agency: z.string().optional(),
  url: z.string().optional(),
  published: z
    .string()
    .refine((value) => edtfDays(value) !== undefined, { error: (issue) => `"${String(issue.input)}" is no EDTF date` })
    .optional(),
  language: z.string().optional(),
  title: z.string().optional(),
  report: z.string().optional(),
});

/** What an editor has entered of one file's origin. */
export type Source = z.infer<typeof source>;

/** The list of one folder, by file name, and what in it could not be used. */
export interface Sources {
  readonly byName: ReadonlyMap<string, Source>;
  readonly setAside: readonly SetAside[];
}

const NONE: Sources = { byName: new Map(), setAside: [] };

/** Checks the text of a `sources.yaml`; an entry that is wrong is set aside by name and the others serve. */
export const parseSources = (text: string, file: string): Sources => {
  const aside = (detail: string): SetAside => ({ file, reason: 'front-matter', detail });
  let parsed: unknown;
  try {
    parsed = parse(text, { schema: 'core' });
  } catch (error) {
    const detail = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return { byName: new Map(), setAside: [aside(detail)] };
  }
  if (parsed === null || parsed === undefined) return NONE;
  if (typeof parsed !== 'object' || Array.isArray(parsed))
    return { byName: new Map(), setAside: [aside('not a list of files with their sources')] };
  const byName = new Map<string, Source>();
  const setAside: SetAside[] = [];
  for (const [name, entry] of Object.entries(parsed)) {
    const result = source.safeParse(entry);
    if (result.success) byName.set(name, result.data);
    else {
      const issue = result.error.issues[0];
      setAside.push(aside(`${name}: ${issue?.path.join('.') || 'entry'}: ${issue?.message ?? 'invalid'}`));
    }
  }
  return { byName, setAside };
};

/** Reads the `sources.yaml` of a folder; a folder without one has no sources. */
export const readSources = async (folder: string, below: string): Promise<Sources> => {
  try {
    return parseSources(
      await readFile(join(folder, SOURCES_FILE), 'utf8'),
      below ? `${below}/${SOURCES_FILE}` : SOURCES_FILE,
    );
  } catch {
    return NONE;
  }
};
