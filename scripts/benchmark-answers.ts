// How fast every command is answered: npm run benchmark-answers [-- COUNT] [--corpus DIR] [--slowest FILE]
// COUNT is so many passages of generated captures beside the shipped corpus: 100000 takes three minutes to build.
import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { type AnswerTime, timeAnswers } from './answer-times.ts';
import { askedOf } from './asked-of.ts';
import { type EditionOptions, editionOf, withEditionOptions } from './edition-options.ts';
import { generatedEdition } from './generated-edition.ts';
import { memoryInUse } from './memory.ts';
import { percentile } from './score-ranking.ts';

interface Options extends EditionOptions {
  readonly topics: string;
  readonly rounds: string;
  readonly slowest?: string;
}

/** So many of each command are written to the file of the slowest. */
const SLOWEST = 15;

const byWhat = (times: readonly AnswerTime[]): ReadonlyMap<string, readonly AnswerTime[]> => {
  const groups = new Map<string, AnswerTime[]>();
  for (const time of times) groups.set(time.what, [...(groups.get(time.what) ?? []), time]);
  return groups;
};

const line = (what: string, all: readonly AnswerTime[], first: readonly AnswerTime[]): string => {
  const [cpu, wall] = [all.map((one) => one.cpu), all.map((one) => one.wall)];
  const figures = [
    percentile(cpu, 0.5),
    percentile(cpu, 0.95),
    percentile(wall, 0.5),
    percentile(wall, 0.95),
    percentile(wall, 1),
    percentile(
      first.map((one) => one.wall),
      1,
    ),
  ];
  return `${what.padEnd(13)} ${String(all.length).padStart(6)} ${figures.map((ms) => ms.toFixed(2).padStart(9)).join('')}`;
};

const slowestOf = (times: readonly AnswerTime[]): string =>
  [...byWhat(times).values()]
    .flatMap((all) => [...all].sort((a, b) => b.cpu - a.cpu).slice(0, SLOWEST))
    .map((time) => `${JSON.stringify(time)}\n`)
    .join('');

const measure = async (count: string | undefined, { topics, rounds, slowest, ...source }: Options): Promise<void> => {
  const edition = count === undefined ? await editionOf(source) : await generatedEdition(Number(count));
  const { links, passages } = edition;
  const before = memoryInUse();
  const { first, later } = timeAnswers(edition, askedOf(edition, Number(topics)), Number(rounds));
  console.log(
    `${links.reports.size} reports, ${passages.length} passages, ${links.known.length} events, ${links.entities.size} names; ` +
      `${before.toFixed(0)} MB in use, ${memoryInUse().toFixed(0)} MB once all was asked`,
  );
  console.log('milliseconds   asked   CPU p50  CPU p95      p50      p95  longest  at first');
  const firsts = byWhat(first);
  for (const [what, all] of byWhat(later)) console.log(line(what, all, firsts.get(what) ?? []));
  if (slowest !== undefined) await writeFile(slowest, slowestOf(later));
};

await withEditionOptions(new Command('benchmark-answers').description('Times every command, made a message.'))
  .argument('[count]', 'answer from so many passages of generated captures beside the shipped corpus')
  .option('--topics <n>', 'topics asked of each command, evenly spread', '60')
  .option('--rounds <n>', 'how often all is asked once it was asked', '3')
  .option('--slowest <file>', 'write the slowest answers of each command to a file, one JSON object a line')
  .action(measure)
  .parseAsync();
