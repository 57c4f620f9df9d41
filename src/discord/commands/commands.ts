import { index } from '../moderation/index-command.ts';
import type { BotOptions } from '../options.ts';
import type { Command, DeedCommand, MenuCommand } from './command.ts';
import { findSources } from './find-sources.ts';
import { language } from './language.ts';
import { QUESTIONS } from './questions.ts';
import { settings } from './settings.ts';

/** Commands that ask no question, each in a file of its own. */
const OTHERS: readonly (DeedCommand | MenuCommand)[] = [language, settings, index, findSources];

/** Every command, in the order Discord shows them: registering and dispatching read this array. */
export const COMMANDS: readonly Command[] = [...QUESTIONS, ...OTHERS];

/** Whether this bot has what a command needs. */
export const isOffered = (command: Command, options: BotOptions): boolean =>
  command.kind === 'question' || command.offered(options);

/** The command of a name and kind that this bot offers; undefined for one that does not exist, or no longer does. */
export const commandNamed = <Kind extends Command['kind']>(
  kind: Kind,
  name: string,
  options: BotOptions,
): Extract<Command, { kind: Kind }> | undefined =>
  COMMANDS.find(
    (command): command is Extract<Command, { kind: Kind }> =>
      command.kind === kind && command.name === name && isOffered(command, options),
  );
