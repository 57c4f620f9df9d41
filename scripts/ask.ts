// Asks a command of a corpus: npm run --silent ask -- [--corpus DIR] [--authority DIR|none] [--locale fr|en] [--json] [--explain] [--export md|csl] "/who ryan-dillon"
import { Command, Option } from 'commander';
import { answer } from '../src/answer/answer-question.ts';
import { refused } from '../src/answer/compose.ts';
import { toLocale } from '../src/language/locale.ts';
import { readLine } from '../src/present/command-line.ts';
import { exportCsl } from '../src/present/export-csl.ts';
import { exportMarkdown } from '../src/present/export-markdown.ts';
import { toJson } from '../src/present/json.ts';
import { present } from '../src/present/present.ts';
import { toTerminal } from '../src/present/terminal.ts';
import { editionOf, withEditionOptions } from './edition-options.ts';

interface Options {
  readonly corpus: string;
  readonly authority?: string;
  readonly locale: string;
  readonly json?: boolean;
  readonly explain?: boolean;
  readonly export?: 'md' | 'csl';
}

const COLUMNS = 100;

const ask = async (
  words: readonly string[],
  { locale: tag, json, explain = false, export: format, ...source }: Options,
): Promise<void> => {
  const edition = await editionOf(source);
  const locale = toLocale(tag);
  const question = readLine(words.join(' '));
  const result =
    'kind' in question
      ? refused(edition, locale, question.command, question.reason, question.offending)
      : answer(edition, { question, locale });
  process.exitCode = result.kind === 'refused' ? 1 : 0;
  if (format !== undefined) {
    console.log(format === 'csl' ? JSON.stringify(exportCsl(result), null, 2) : (exportMarkdown(result) ?? ''));
    return;
  }
  const width = Math.min(process.stdout.columns ?? COLUMNS, COLUMNS);
  console.log(
    json
      ? JSON.stringify(toJson(result), null, 2)
      : toTerminal(present(result, { explain }), { colour: process.stdout.isTTY === true, width }),
  );
};

await withEditionOptions(new Command('ask').description('Asks a command of a corpus.'))
  .argument('<command...>', 'as typed in Discord: "/event al-tanf"')
  .option('--locale <fr|en>', 'language of the answer', 'en')
  .option('--json', 'print the JSON contract')
  .option('--explain', 'say of each passage of /search why it was found')
  .addOption(
    new Option('--export <format>', 'print the cited sentences as Markdown or CSL-JSON').choices(['md', 'csl']),
  )
  .action(ask)
  .parseAsync();
