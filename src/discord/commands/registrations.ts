import {
  type APIApplicationCommandStringOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { COMMAND_OPTIONS, type OptionSpec } from '../../answer/question.ts';
import { commandWords } from '../../i18n/command-words.ts';
import type { Command } from './command.ts';
import { COMMANDS } from './commands.ts';

/** What an option takes where its command does not say. */
const LONGEST = 100;

/** English stands under both of its tags: Discord falls back to the default name, but shows a set locale first. */
const localised = (en: string, fr: string): LocalizationMap => ({ fr, 'en-US': en, 'en-GB': en });

const option = (command: Command, spec: OptionSpec): APIApplicationCommandStringOption => {
  const en = commandWords(command.name, 'en').options[spec.name];
  const fr = commandWords(command.name, 'fr').options[spec.name];
  if (!en || !fr) throw new Error(`locales/*/commands.json lacks the option ${command.name}.${spec.name}`);
  return {
    type: ApplicationCommandOptionType.String,
    name: spec.name,
    name_localizations: localised(en.name, fr.name),
    description: en.description,
    description_localizations: localised(en.description, fr.description),
    required: spec.required,
    ...(spec.completes ? { autocomplete: true } : {}),
    max_length: command.longest?.[spec.name] ?? LONGEST,
  };
};

const registration = (command: Command): RESTPostAPIChatInputApplicationCommandsJSONBody => {
  const en = commandWords(command.name, 'en');
  const fr = commandWords(command.name, 'fr');
  return {
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    name_localizations: localised(en.name, fr.name),
    description: en.description,
    description_localizations: localised(en.description, fr.description),
    options: COMMAND_OPTIONS[command.name].map((spec) => option(command, spec)),
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  };
};

/** What Discord is told of the commands, exactly as it is sent. */
export const registrations = (): readonly RESTPostAPIChatInputApplicationCommandsJSONBody[] =>
  COMMANDS.map(registration);
