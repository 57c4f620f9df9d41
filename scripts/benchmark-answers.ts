// How fast commands are answered: npx tsx scripts/benchmark-answers.ts [--corpus DIR] [--dispatches N]  (N generated captures instead of a corpus)
import { performance } from 'node:perf_hooks';
import { Command } from 'commander';
import { answer } from '../src/answer/answer-question.ts';
import type { Question } from '../src/answer/question.ts';
import { readDispatch } from '../src/dispatch/read-dispatch.ts';
import { buildEdition } from '../src/edition/build-edition.ts';
import type { Edition } from '../src/edition/edition.ts';
import { LOCALES } from '../src/language/locale.ts';
import { NO_AUTHORITY } from '../src/linking/authority.ts';
import { questionsFor } from '../src/refresh/invariants.ts';
import { type EditionOptions, editionOf, shipped, withEditionOptions } from './edition-options.ts';
import { generateCapture } from './generate-capture.ts';
import { progress } from './progress.ts';
import { readQuestions } from './read-questions.ts';
import { percentile } from './score-ranking.ts';

/** Topics asked of each command, evenly spread. */
const TOPICS = 60;
const MESSAGE =
  'Le 6 juin, la coalition a frappé près d’Al-Tanf plus de 60 soldats. Le colonel a dit que le pont restera fermé.';

const generated = (count: number): Edition => {
  const bar = progress('read', count);
  const dispatches = Array.from({ length: count }, (_, i) => {
    bar.tick();
    return readDispatch(`capture-${i}.txt`, Buffer.from(generateCapture(i)));
  });
  bar.done();
  return buildEdition(dispatches, NO_AUTHORITY, []);
};

const questionsOf = (edition: Edition): readonly Question[] => [
  ...questionsFor(edition, TOPICS),
  ...readQuestions(shipped('test/fixtures/questions/seen.yaml')).map(
    ({ question }): Question => ({ command: 'ask', question }),
  ),
  { command: 'find-sources', text: MESSAGE },
];

const measure = async ({ dispatches, ...source }: EditionOptions & { dispatches?: string }): Promise<void> => {
  const edition = dispatches ? await generated(Number(dispatches)) : await editionOf(source);
  console.log(`${edition.links.reports.size} reports, ${edition.passages.length} passages`);
  const questions = questionsOf(edition);
  const times = new Map<string, number[]>();
  // The first round makes everything ready that is made once per edition.
  for (const measured of [false, true])
    for (const locale of LOCALES)
      for (const question of questions) {
        const begun = performance.now();
        answer(edition, { question, locale });
        const took = performance.now() - begun;
        if (measured) times.set(question.command, [...(times.get(question.command) ?? []), took]);
      }
  console.log('command        asked     p50     p95     p99     max  ms');
  for (const [command, all] of times) {
    const at = (share: number): string => percentile(all, share).toFixed(2).padStart(7);
    console.log(`${command.padEnd(14)} ${String(all.length).padStart(5)} ${at(0.5)} ${at(0.95)} ${at(0.99)} ${at(1)}`);
  }
};

await withEditionOptions(new Command('benchmark-answers').description('Times every command.'))
  .option('--dispatches <n>', 'answer from so many generated captures')
  .action(measure)
  .parseAsync();
