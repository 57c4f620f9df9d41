// Prints what goes to Discord: npm run --silent render -- [--locale fr|en] "/event al-tanf", or -- --commands for the registrations
import { Command } from 'commander';
import { answer } from '../src/answer/answer-question.ts';
import { refused } from '../src/answer/compose.ts';
import { answering } from '../src/answering.ts';
import { COMMANDS } from '../src/discord/commands/commands.ts';
import { registrations } from '../src/discord/commands/registrations.ts';
import { privateMessage } from '../src/discord/message.ts';
import { firstShowing } from '../src/discord/use.ts';
import { toLocale } from '../src/language/locale.ts';
import { readLine } from '../src/present/command-line.ts';
import { type EditionOptions, editionOf, withEditionOptions } from './edition-options.ts';

interface Options extends EditionOptions {
  readonly locale: string;
  readonly page: string;
  readonly commands?: boolean;
}

/** Stands for the person who asked: buttons carry whose answer they belong to. */
const OWNER = '900000000000000101';

const print = (body: unknown): void => console.log(JSON.stringify(body, null, 2));

const message = async (line: string, { locale: tag, page, ...source }: Options): Promise<void> => {
  const edition = await editionOf(source);
  const locale = toLocale(tag);
  const question = readLine(line);
  const result =
    'kind' in question
      ? refused(edition, locale, question.command, question.reason, question.offending)
      : answer(edition, { question, locale });
  const showing = firstShowing(
    OWNER,
    answering(() => edition),
  );
  print(privateMessage(result, { ...showing, page: Math.max(0, Number(page) - 1 || 0) }));
  process.exitCode = result.kind === 'refused' ? 1 : 0;
};

await withEditionOptions(new Command('render').description('Prints the JSON body that goes to Discord.'))
  .argument('[command...]', 'as typed in Discord: "/event al-tanf"')
  .option('--locale <fr|en>', 'language of the answer', 'en')
  .option('--page <number>', 'page of the answer', '1')
  .option('--commands', 'print the registrations of all commands')
  .action(async (words: readonly string[], options: Options) => {
    if (options.commands) print(registrations(COMMANDS));
    else await message(words.join(' '), options);
  })
  .parseAsync();
