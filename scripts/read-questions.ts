import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { LOCALES } from '../src/language/locale.ts';
import { foldText } from '../src/text/fold.ts';

const labelled = z.strictObject({
  id: z.string(),
  locale: z.enum(LOCALES),
  question: z.string(),
  answers: z
    .array(z.strictObject({ dispatch: z.string(), sentence: z.string(), words: z.string().nullable().optional() }))
    .optional(),
  unanswerable: z.boolean().optional(),
  premise: z.string().optional(),
});

/** A question with the sentences that rightly answer it, or none; `premise` says what is false in it. */
export type LabelledQuestion = z.infer<typeof labelled>;

/** Reads a file of `test/fixtures/questions/`. Throws where it has another form. */
export const readQuestions = (file: string): readonly LabelledQuestion[] =>
  z.array(labelled).parse(parse(readFileSync(file, 'utf8'), { schema: 'core' }));

/** For comparing: folded, with single spaces. */
export const plain = (text: string): string => foldText(text).replace(/\s+/g, ' ').trim();

/** The label by which a sentence of a dispatch rightly answers; undefined where it does not. */
export const rightAnswer = (
  { answers }: LabelledQuestion,
  dispatch: string,
  sentence: string,
): NonNullable<LabelledQuestion['answers']>[number] | undefined =>
  answers?.find((right) => right.dispatch === dispatch && plain(sentence).includes(plain(right.sentence)));
