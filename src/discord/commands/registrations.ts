import {
  type APIApplicationCommandStringOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { COMMAND_OPTIONS, type OptionSpec } from '../../answer/question.ts';
import { commandWords } from '../../i18n/command-words.ts';
import type { Command, QuestionCommand, Reach } from './command.ts';
import { worded } from './worded.ts';

/** What an option takes where its command does not say. */
const LONGEST = 100;

/** People may add Vigie to a server or to their own account, and ask it in servers, in private with it, and among themselves. */
export const EVERYWHERE = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

const option = (command: QuestionCommand, spec: OptionSpec): APIApplicationCommandStringOption => {
  const en = commandWords(command.name, 'en').options[spec.name];
  const fr = commandWords(command.name, 'fr').options[spec.name];
  if (!en || !fr) throw new Error(`locales/*/commands.json lacks the option ${command.name}.${spec.name}`);
  return {
    type: ApplicationCommandOptionType.String,
    ...worded(spec.name, en, fr),
    required: spec.required,
    ...(spec.completes ? { autocomplete: true } : {}),
    max_length: command.longest?.[spec.name] ?? LONGEST,
  };
};

const ofQuestion = (command: QuestionCommand): RESTPostAPIChatInputApplicationCommandsJSONBody => {
  const en = commandWords(command.name, 'en');
  const fr = commandWords(command.name, 'fr');
  return {
    type: ApplicationCommandType.ChatInput,
    ...worded(command.name, en, fr),
    options: COMMAND_OPTIONS[command.name].map((spec) => option(command, spec)),
    ...EVERYWHERE,
  };
};

/** What Discord is told of the commands of one reach, exactly as it is sent. */
export const registrations = (
  commands: readonly Command[],
  reach: Reach = 'everywhere',
): readonly RESTPostAPIApplicationCommandsJSONBody[] =>
  commands
    .filter((command) => (command.kind === 'question' ? 'everywhere' : command.reach) === reach)
    .map((command) => (command.kind === 'question' ? ofQuestion(command) : command.registration()));
