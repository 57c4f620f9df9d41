import { z } from 'zod';
import type { Edition } from '../edition/edition.ts';
import { LOCALES, type Locale } from '../language/locale.ts';
import { readYaml } from '../text/read-yaml.ts';
import { schemaIssues } from '../text/schema-issues.ts';
import type { Answer } from './answer.ts';
import { answer } from './answer-question.ts';
import { parseCommand } from './parse-command.ts';
import type { Question } from './question.ts';
import { shownLines } from './shown-lines.ts';

/** Name of the list in a corpus folder. */
export const GOLDEN_FILE = 'golden.yaml';

/** A command and what its answer must hold: fragments of the lines of `shownLines`. */
export interface Golden {
  readonly command: string;
  readonly locale: Locale;
  readonly kind: Answer['kind'];
  readonly must: readonly string[];
  readonly mustNot: readonly string[];
  readonly question: Question;
  /** 1-based, of the file. */
  readonly line: number;
}

/** A golden answer that an edition does not give; `missing` must be told, `present` must not. */
export interface GoldenFailure {
  readonly golden: Golden;
  readonly kind: Answer['kind'];
  readonly missing: readonly string[];
  readonly present: readonly string[];
}

/** A list that cannot be used: every problem, one line each in the message. */
export class GoldenError extends Error {
  constructor(readonly problems: readonly { readonly file: string; readonly line: number; readonly detail: string }[]) {
    super(problems.map(({ file, line, detail }) => `${file}:${line}: ${detail}`).join('\n'));
    this.name = 'GoldenError';
  }
}

const entry = z.strictObject({
  command: z.string().min(1),
  locale: z.enum(LOCALES).default('en'),
  kind: z.enum(['found', 'choices', 'nothing', 'refused']).default('found'),
  must: z.array(z.string().min(1)).default([]),
  mustNot: z.array(z.string().min(1)).default([]),
});

/** Reads the text of a `golden.yaml`. Throws `GoldenError` naming the line of every entry that is wrong. */
export const readGolden = (text: string, file: string = GOLDEN_FILE): readonly Golden[] => {
  const reading = readYaml(text);
  if (reading.kind === 'broken') throw new GoldenError(reading.problems.map((problem) => ({ file, ...problem })));
  const values: unknown = reading.value ?? [];
  if (!Array.isArray(values)) throw new GoldenError([{ file, line: 1, detail: 'is no list of commands' }]);
  const problems: { file: string; line: number; detail: string }[] = [];
  const golden = values.flatMap((value: unknown, index): Golden[] => {
    const line = reading.line([index]);
    const result = entry.safeParse(value);
    for (const { path, message } of result.error ? schemaIssues(result.error) : [])
      problems.push({ file, line: reading.line([index, ...path]), detail: `${path.join('.') || 'entry'}: ${message}` });
    if (!result.success) return [];
    const question = parseCommand(result.data.command);
    if (!('kind' in question)) return [{ ...result.data, question, line }];
    problems.push({ file, line, detail: `${result.data.command}: ${question.reason} ${question.offending}` });
    return [];
  });
  if (problems.length) throw new GoldenError(problems);
  return golden;
};

const holds = (lines: readonly string[], fragment: string): boolean => lines.some((line) => line.includes(fragment));

/** Asks every golden command of an edition and gives back those that are answered otherwise. */
export const checkGolden = (edition: Edition, all: readonly Golden[]): readonly GoldenFailure[] =>
  all.flatMap((golden): GoldenFailure[] => {
    const given = answer(edition, { question: golden.question, locale: golden.locale });
    const lines = shownLines(given);
    const missing = golden.must.filter((fragment) => !holds(lines, fragment));
    const present = golden.mustNot.filter((fragment) => holds(lines, fragment));
    return given.kind === golden.kind && !missing.length && !present.length
      ? []
      : [{ golden, kind: given.kind, missing, present }];
  });
